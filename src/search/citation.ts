import { readChineseNumeral } from '../../rules/kernel/chinese-numerals.ts'
import { instruments, type InstrumentId } from '../../rules/kernel/instruments.ts'
import { simplify } from './chinese-words.ts'

/** Names by which people call an instrument, beside its title. The longest that a query holds is meant. */
const otherNames: Partial<Record<InstrumentId, readonly string[]>> = {
  'social-insurance-law': ['sil', '社会保险法', '社保法'],
  'handling-regulations': [
    'regulations on the handling of social insurance',
    'regulations',
    'regulation',
    '经办条例',
    '社保经办条例',
    '条例',
  ],
  'civil-code': ['民法典'],
  'premium-collection-regulations': ['征缴暂行条例', '征缴条例'],
  'work-injury-regulations': ['work injury insurance regulations', '工伤条例'],
  'unemployment-regulations': ['unemployment insurance regulations', '失业条例'],
  'administrative-reconsideration-law': ['reconsideration law', '行政复议法', '复议法'],
  'administrative-litigation-law': ['litigation law', '行政诉讼法'],
  'labour-dispute-arbitration-law': [
    'labour dispute law',
    'labor dispute law',
    'arbitration law',
    '劳动争议调解仲裁法',
    '调解仲裁法',
  ],
  'labour-contract-law': ['labour contract law', 'labor contract law', '劳动合同法'],
  'female-employees-regulations': ['female employees rules', '女职工特别规定', '女职工规定'],
  'labour-supervision-regulations': ['labor supervision regulations', '劳动监察条例', '监察条例'],
  'administrative-compulsion-law': ['compulsion law', '行政强制法'],
}

export interface Citation {
  /** Null where the query names no instrument. */
  readonly instrument: InstrumentId | null
  readonly article: number
  readonly paragraph?: number
  readonly item?: number
}

/** The longest text that may be a citation. */
const longest = 300

const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** Numbers in English words as figures: "fifty-eight" → "58". */
function figures(text: string): string {
  return text
    .replace(
      new RegExp(`\\b(${tens.join('|')})(?:[\\s-]+(${units.slice(1, 10).join('|')}))?\\b`, 'g'),
      (_, ten: string, unit?: string) =>
        String((tens.indexOf(ten) + 2) * 10 + (unit ? units.indexOf(unit) : 0)),
    )
    .replace(new RegExp(`\\b(${units.join('|')})\\b`, 'g'), (word) => String(units.indexOf(word)))
}

const article = String.raw`(?:articles?|arts?\.?|sections?|sect?s?\.?|ss?\.?|§+)`
// A point without the word “article” would make an article of a decimal.
const paragraph = String.raw`(?:(?<=[a-z§].*)\s*\.\s*|\s*\(\s*|\s*,?\s*(?:paragraphs?|paras?\.?|par\.?|¶)\s*)(\d{1,2})\s*\)?`
const item = String.raw`(?:\s*\(\s*|\s*,?\s*(?:items?|points?|nos?\.?|subparagraphs?)\s*)(\d{1,2})\s*\)?`
const english = new RegExp(String.raw`^${article}?\s*(\d{1,4})(?:${paragraph}(?:${item})?)?$`)
const paragraphFirst = new RegExp(
  String.raw`^(?:paragraph|para\.?)\s*(\d{1,2})\s*,?\s*${article}\s*(\d{1,3})$`,
)
const englishRange = new RegExp(
  String.raw`^${article}\s*(\d{1,3})\s*(?:-|–|—|to|and|&|,)\s*${article}?\s*(\d{1,3})$`,
)
const chinese =
  /^第?\s*(\S{1,7}?)\s*条(?:\s*第?\s*(\S{1,3}?)\s*款)?(?:\s*第?\s*\(?(\S{1,3}?)\)?\s*项)?$/
const chineseRange =
  /^第?\s*([^\s条]{1,7}?)\s*条?\s*(?:-|–|—|~|至|到|和|与|、|及)\s*第?\s*([^\s条]{1,7}?)\s*条$/

/**
 * Reads a query as citations ("58", "art. 58(1)", "arts. 57-58", "第五十八条第一款", "社会保险法58条"); none where it is
 * anything else. `traditional` has traditional characters and their simplified forms, in turn.
 */
export function readCitations(query: string, traditional = ''): Citation[] {
  // Titles are long, citations are not: what is longer is anything else, and would only cost time.
  if (query.length > longest) return []
  const plain = simplify(query.normalize('NFKC').toLowerCase(), traditional)
    .replace(/[《》〈〉“”"]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const found = nameIn(plain)
  const rest = figures(found ? plain.replace(found.name, ' ') : plain)
    .replace(/\b(?:of|the|in|under|china|prc)\b/g, ' ')
    .replace(/中华人民共和国/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,，:：的]+|[\s,，:：]+$/g, '')
  const instrument = found?.id ?? null
  const cited = (words: readonly (string | undefined)[]): Citation[] => {
    const [number, ...places] = words.map((each) =>
      each === undefined ? null : readChineseNumeral(each),
    )
    if (!number) return []
    const [paragraph, item] = places
    return [{ instrument, article: number, ...(paragraph && { paragraph }), ...(item && { item }) }]
  }
  const range = englishRange.exec(rest) ?? chineseRange.exec(rest)
  if (range) {
    const [from, to] = range.slice(1).map((each) => readChineseNumeral(each))
    if (!from || !to || to <= from || to - from > 10) return []
    // A dash names all between, “and” only the two.
    const isSpan = !/and|&|,|和|与|、|及/.test(rest)
    const numbers = isSpan
      ? Array.from({ length: to - from + 1 }, (_, at) => from + at)
      : [from, to]
    return numbers.map((number) => ({ instrument, article: number }))
  }
  const turned = paragraphFirst.exec(rest)
  if (turned) return cited([turned[2], turned[1]])
  const match =
    english.exec(rest) ?? chinese.exec(rest) ?? (found ? /^(\S{1,7})$/.exec(rest) : null)
  return match ? cited(match.slice(1)) : []
}

function nameIn(query: string): { id: InstrumentId; name: string } | undefined {
  return (Object.keys(instruments) as InstrumentId[])
    .flatMap((id) => {
      const { title, short } = instruments[id]
      return [title.en, short.en, title.zh, short.zh, ...(otherNames[id] ?? [])].map((name) => ({
        id,
        name: name.toLowerCase(),
      }))
    })
    .filter(({ name }) =>
      /^[a-z]/.test(name) ? new RegExp(`\\b${name}\\b`).test(query) : query.includes(name),
    )
    .sort((a, b) => b.name.length - a.name.length)[0]
}
