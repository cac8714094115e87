import { readChineseNumeral } from '../../rules/kernel/chinese-numerals.ts'
import { instruments, type InstrumentId } from '../../rules/kernel/instruments.ts'

/** Names by which people call an instrument, beside its title. */
const otherNames: Partial<Record<InstrumentId, readonly string[]>> = {
  'social-insurance-law': ['sil', '社会保险法', '社保法'],
  'handling-regulations': ['经办条例'],
  'civil-code': ['民法典'],
  'work-injury-regulations': ['work injury insurance regulations'],
  'administrative-reconsideration-law': ['行政复议法'],
  'administrative-litigation-law': ['行政诉讼法'],
  'labour-dispute-arbitration-law': ['labour dispute law', '劳动争议调解仲裁法'],
}

export interface Citation {
  /** Null where the query names no instrument. */
  readonly instrument: InstrumentId | null
  readonly article: number
  readonly paragraph?: number
  readonly item?: number
}

/** Reads a query as a citation ("58", "art. 58(1)", "第五十八条第一款", "第三十八条第（三）项"); null where it is none. */
export function readCitation(query: string): Citation | null {
  const plain = query
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[《》]/g, '')
    .trim()
  const found = nameIn(plain)
  const rest = (found ? plain.replace(found.name, ' ') : plain)
    .replace(/^[\s,，:：]+|[\s,，:：]+$/g, '')
    .trim()
  const match =
    /^(?:art(?:icle|\.)?\s*)?(\d{1,4})\s*(?:\((\d{1,2})\))?(?:\((\d{1,2})\))?$/.exec(rest) ??
    /^第?\s*(\S{1,7}?)\s*条(?:\s*第?\s*(\S{1,3}?)\s*款)?(?:\s*第?\s*\(?(\S{1,3}?)\)?\s*项)?$/.exec(
      rest,
    )
  const [article, paragraph, item] = (match?.slice(1) ?? []).map((words) =>
    words === undefined ? null : readChineseNumeral(words),
  )
  if (!article) return null
  return {
    instrument: found?.id ?? null,
    article,
    ...(paragraph && { paragraph }),
    ...(item && { item }),
  }
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
    .filter(({ name }) => query.includes(name))
    .sort((a, b) => b.name.length - a.name.length)[0]
}
