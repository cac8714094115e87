/**
 * What the Akoma Ntoso 1.0 schema (OASIS LegalDocML) allows for the elements that our export uses, in our own words:
 * the sequence of children as a regular expression over their names, and the attributes that must be there.
 */
export const grammar: Readonly<Record<string, { children: RegExp; attributes?: string[] }>> = {
  akomaNtoso: { children: /^act$/ },
  act: { children: /^meta (preface )?body$/, attributes: ['name'] },
  meta: {
    children: /^identification (publication )?(lifecycle )?references( notes)?( proprietary)?$/,
  },
  identification: {
    children: /^FRBRWork FRBRExpression FRBRManifestation$/,
    attributes: ['source'],
  },
  FRBRWork: {
    children: /^FRBRthis (FRBRuri )+(FRBRdate )+(FRBRauthor )+FRBRcountry( FRBRprescriptive)?$/,
  },
  FRBRExpression: {
    children:
      /^FRBRthis (FRBRuri )+(FRBRdate )+(FRBRauthor )+(FRBRauthoritative )?FRBRlanguage( FRBRtranslation)?$/,
  },
  FRBRManifestation: { children: /^FRBRthis (FRBRuri )+(FRBRdate )+FRBRauthor( FRBRformat)?$/ },
  FRBRthis: { children: /^$/, attributes: ['value'] },
  FRBRuri: { children: /^$/, attributes: ['value'] },
  FRBRdate: { children: /^$/, attributes: ['date', 'name'] },
  FRBRauthor: { children: /^$/, attributes: ['href'] },
  FRBRcountry: { children: /^$/, attributes: ['value'] },
  FRBRprescriptive: { children: /^$/, attributes: ['value'] },
  FRBRauthoritative: { children: /^$/, attributes: ['value'] },
  FRBRtranslation: { children: /^$/, attributes: ['href', 'fromLanguage'] },
  FRBRformat: { children: /^$/, attributes: ['value'] },
  FRBRlanguage: { children: /^$/, attributes: ['language'] },
  lifecycle: { children: /^eventRef( eventRef)*$/, attributes: ['source'] },
  eventRef: { children: /^$/, attributes: ['date', 'source'] },
  references: {
    children: /^(original|TLC(Organization|Role|Concept))( TLC(Organization|Role|Concept))*$/,
    attributes: ['source'],
  },
  original: { children: /^$/, attributes: ['href', 'showAs'] },
  TLCOrganization: { children: /^$/, attributes: ['href', 'showAs'] },
  TLCRole: { children: /^$/, attributes: ['href', 'showAs'] },
  TLCConcept: { children: /^$/, attributes: ['href', 'showAs'] },
  preface: { children: /^longTitle$/ },
  longTitle: { children: /^p$/ },
  body: { children: /^(chapter( chapter)*|article( article)*)$/ },
  chapter: { children: /^num heading( article)+$/ },
  article: { children: /^num heading( paragraph)+$/ },
  // Either one content, or an introduction and what follows it; never both.
  paragraph: { children: /^(content|intro( point)+)$/ },
  point: { children: /^num content$/ },
  intro: { children: /^p$/ },
  content: { children: /^p$/ },
  p: { children: /^(docTitle|(quantity|ref)( (quantity|ref))*)?$/ },
  quantity: { children: /^$/, attributes: ['refersTo', 'normalized'] },
  ref: { children: /^$/, attributes: ['href'] },
  docTitle: { children: /^$/ },
  num: { children: /^$/ },
  heading: { children: /^(noteRef( noteRef)*)?$/ },
  notes: { children: /^note( note)*$/, attributes: ['source'] },
  note: { children: /^p( p)*$/ },
  // Of the Dublin Core, in the place that the schema leaves to others.
  proprietary: {
    children: /^(rights )+license (provenance )+source$/,
    attributes: ['source'],
  },
  rights: { children: /^$/, attributes: ['xml:lang'] },
  license: { children: /^$/ },
  provenance: { children: /^$/, attributes: ['xml:lang'] },
  source: { children: /^$/ },
  noteRef: { children: /^$/, attributes: ['href'] },
}
