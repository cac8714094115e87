import type { SearchData, SearchPage } from './data.ts'

/** Search data as it is sent: without the names and signs that would be repeated a thousand times. */
export interface PackedData {
  /** What the pages have, a line a page: like beside like takes less room. */
  readonly paths: string
  readonly kinds: string
  readonly titles: string
  readonly otherTitles: string
  readonly places: string
  readonly asked: string
  /** Anchor and words in turn. */
  readonly parts: string
  readonly replacedBy: string
  readonly restsOn: string
  /** A line a term: the other language, the term with its forms, what is said for it. */
  readonly terms: string
  readonly synonyms: string
  readonly traditional: string
}

const [line, field, item] = ['\n', '\t', '|']

/** Packs the data of a language. */
export function pack({ pages, terms, synonyms, traditional }: SearchData): PackedData {
  const column = (of: (page: SearchPage) => string): string => pages.map(of).join(line)
  return {
    terms: terms
      .map(({ other, term, said }) => [other, term.join(item), said.join(item)].join(field))
      .join(line),
    synonyms: synonyms.map(({ means, said }) => [means, ...said].join(item)).join(line),
    paths: column(({ path }) => path),
    kinds: column(({ kind }) => kind),
    titles: column(({ title }) => title),
    otherTitles: column(({ otherTitle }) => otherTitle),
    places: column(({ place }) => place ?? ''),
    asked: column(({ asked }) => asked.join(item)),
    parts: column(({ parts }) => parts.flat().join(field)),
    replacedBy: column(({ replacedBy }) => replacedBy ?? ''),
    restsOn: column(({ restsOn }) => restsOn?.join(item) ?? ''),
    traditional,
  }
}

/** The same data again. */
export function unpack(packed: PackedData): SearchData {
  const list = (words = ''): string[] => words.split(item).filter(Boolean)
  const column = (words: string): string[] => words.split(line)
  const [kinds, titles, otherTitles, places, asked, parts, replacedBy, restsOn] = [
    packed.kinds,
    packed.titles,
    packed.otherTitles,
    packed.places,
    packed.asked,
    packed.parts,
    packed.replacedBy,
    packed.restsOn,
  ].map(column) as [string[], string[], string[], string[], string[], string[], string[], string[]]
  return {
    pages: column(packed.paths).map((path, at) => {
      const kind = kinds[at] as SearchPage['kind']
      const own = parts[at]!.split(field)
      return {
        path,
        kind,
        title: titles[at]!,
        otherTitle: otherTitles[at]!,
        ...(places[at] && { place: places[at] }),
        ...(kind === 'law' && { instrument: path.split('/')[2]! }),
        asked: list(asked[at]),
        parts: own.flatMap((words, index) =>
          index % 2 === 1 ? [[own[index - 1]!, words] as const] : [],
        ),
        ...(replacedBy[at] && { replacedBy: replacedBy[at] }),
        ...((kind === 'rule' || kind === 'guide') && { restsOn: list(restsOn[at]) }),
      }
    }),
    terms: column(packed.terms).map((words) => {
      const [other = '', term, said] = words.split(field)
      return { other, term: list(term), said: list(said) }
    }),
    synonyms: column(packed.synonyms).map((words) => {
      const [means = '', ...said] = words.split(item)
      return { means, said }
    }),
    traditional: packed.traditional,
  }
}
