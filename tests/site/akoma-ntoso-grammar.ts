/**
 * What the Akoma Ntoso 1.0 schema (OASIS LegalDocML) allows for the elements that our export uses, in our own words:
 * the sequence of children as a regular expression over their names, and the attributes that must be there.
 */
export const grammar: Readonly<Record<string, { children: RegExp; attributes?: string[] }>> = {
  akomaNtoso: { children: /^act$/ },
  act: { children: /^meta (preface )?body$/, attributes: ['name'] },
  meta: { children: /^identification (publication )?(lifecycle )?references( notes)?$/ },
  identification: {
    children: /^FRBRWork FRBRExpression FRBRManifestation$/,
    attributes: ['source'],
  },
  FRBRWork: { children: /^FRBRthis (FRBRuri )+(FRBRdate )+(FRBRauthor )+FRBRcountry$/ },
  FRBRExpression: { children: /^FRBRthis (FRBRuri )+(FRBRdate )+(FRBRauthor )+FRBRlanguage$/ },
  FRBRManifestation: { children: /^FRBRthis (FRBRuri )+(FRBRdate )+FRBRauthor$/ },
  FRBRthis: { children: /^$/, attributes: ['value'] },
  FRBRuri: { children: /^$/, attributes: ['value'] },
  FRBRdate: { children: /^$/, attributes: ['date', 'name'] },
  FRBRauthor: { children: /^$/, attributes: ['href'] },
  FRBRcountry: { children: /^$/, attributes: ['value'] },
  FRBRlanguage: { children: /^$/, attributes: ['language'] },
  lifecycle: { children: /^eventRef( eventRef)*$/, attributes: ['source'] },
  eventRef: { children: /^$/, attributes: ['date', 'source'] },
  references: {
    children: /^(original|TLCOrganization)( (original|TLCOrganization))*$/,
    attributes: ['source'],
  },
  original: { children: /^$/, attributes: ['href', 'showAs'] },
  TLCOrganization: { children: /^$/, attributes: ['href', 'showAs'] },
  preface: { children: /^longTitle$/ },
  longTitle: { children: /^p$/ },
  body: { children: /^chapter( chapter)*$/ },
  chapter: { children: /^num heading( article)+$/ },
  article: { children: /^num heading( paragraph)+$/ },
  // Either one content, or an introduction and what follows it; never both.
  paragraph: { children: /^(content|intro( point)+)$/ },
  point: { children: /^num content$/ },
  intro: { children: /^p$/ },
  content: { children: /^p$/ },
  p: { children: /^(docTitle)?$/ },
  docTitle: { children: /^$/ },
  num: { children: /^$/ },
  heading: { children: /^(noteRef( noteRef)*)?$/ },
  notes: { children: /^note( note)*$/, attributes: ['source'] },
  note: { children: /^p( p)*$/ },
  noteRef: { children: /^$/, attributes: ['href'] },
}
