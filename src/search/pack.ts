import type { SearchData, SearchPage } from './data.ts'

/** Search data as it is sent: without the names and signs that would be repeated a thousand times. */
export interface PackedData {
  readonly pages: readonly (readonly [
    path: string,
    kind: SearchPage['kind'],
    title: string,
    otherTitle: string,
    place: string,
    asked: string,
    parts: readonly string[],
    replacedBy?: string,
    restsOn?: string,
  ])[]
  /** A line a term: the other language, the term with its forms, what is said for it. */
  readonly terms: string
  readonly synonyms: string
  readonly traditional: string
}

const [line, field, item] = ['\n', '\t', '|']

/** Packs the data of a language. */
export function pack({ pages, terms, synonyms, traditional }: SearchData): PackedData {
  return {
    pages: pages.map((page) => [
      page.path,
      page.kind,
      page.title,
      page.otherTitle,
      page.place ?? '',
      page.asked.join(item),
      page.parts.flat(),
      ...((page.replacedBy ?? page.restsOn)
        ? [page.replacedBy ?? '', ...(page.restsOn ? [page.restsOn.join(item)] : [])]
        : []),
    ]) as unknown as PackedData['pages'],
    terms: terms
      .map(({ other, term, said }) => [other, term.join(item), said.join(item)].join(field))
      .join(line),
    synonyms: synonyms.map(({ means, said }) => [means, ...said].join(item)).join(line),
    traditional,
  }
}

/** The same data again. */
export function unpack({ pages, terms, synonyms, traditional }: PackedData): SearchData {
  const list = (words = ''): string[] => words.split(item).filter(Boolean)
  return {
    pages: pages.map(
      ([path, kind, title, otherTitle, place, asked, parts, replacedBy, restsOn]) => ({
        path,
        kind,
        title,
        otherTitle,
        ...(place && { place }),
        ...(kind === 'law' && { instrument: path.split('/')[2]! }),
        asked: list(asked),
        parts: parts.flatMap((words, at) =>
          at % 2 === 1 ? [[parts[at - 1]!, words] as const] : [],
        ),
        ...(replacedBy && { replacedBy }),
        ...((kind === 'rule' || kind === 'guide') && { restsOn: list(restsOn) }),
      }),
    ),
    terms: terms.split(line).map((words) => {
      const [other = '', term, said] = words.split(field)
      return { other, term: list(term), said: list(said) }
    }),
    synonyms: synonyms.split(line).map((words) => {
      const [means = '', ...said] = words.split(item)
      return { means, said }
    }),
    traditional,
  }
}
