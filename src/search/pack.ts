import type { SearchData, SearchPage } from './data.ts'

/** Search data as it is sent first: without the names and signs that would be repeated a thousand times, and without the rest. */
export interface PackedData {
  /** What the pages have, a line a page: like beside like takes less room. */
  readonly paths: string
  readonly kinds: string
  readonly titles: string
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

/** What a first result does not need. It completes what was sent first. */
export interface PackedRest {
  /** The words of the articles that are asked for less, a line a page. */
  readonly parts: string
  /** The titles in the other language, for who reads that one. */
  readonly otherTitles: string
  /** How terms are said in pinyin, a line a term. */
  readonly pinyin: string
}

/** An article of which people ask less than this many questions is found by its heading and those: its words come with the rest. */
const manyQuestions = 5

const isOfRest = ({ kind, asked }: Pick<SearchPage, 'kind' | 'asked'>): boolean =>
  kind === 'law' && asked.length < manyQuestions

const [line, field, item] = ['\n', '\t', '|']

/** Packs what a first result needs of the data of a language. */
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
    places: column(({ place }) => place ?? ''),
    asked: column(({ asked }) => asked.join(item)),
    parts: column((page) => (isOfRest(page) ? '' : joinParts(page))),
    replacedBy: column(({ replacedBy }) => replacedBy ?? ''),
    restsOn: column(({ restsOn }) => restsOn?.join(item) ?? ''),
    traditional,
  }
}

/** Packs the rest. */
export function packRest({ pages, terms }: SearchData): PackedRest {
  return {
    parts: pages.filter(isOfRest).map(joinParts).join(line),
    otherTitles: pages.map(({ otherTitle }) => otherTitle).join(line),
    pinyin: terms.map(({ pinyin }) => pinyin.join(item)).join(line),
  }
}

const joinParts = ({ parts }: SearchPage): string => parts.flat().join(field)

/** The same data again; without the rest, what of it is enough for a first result. */
export function unpack(packed: PackedData, rest?: PackedRest): SearchData {
  const list = (words = ''): string[] => words.split(item).filter(Boolean)
  const column = (words: string): string[] => words.split(line)
  const [kinds, titles, places, asked, parts, replacedBy, restsOn] = [
    packed.kinds,
    packed.titles,
    packed.places,
    packed.asked,
    packed.parts,
    packed.replacedBy,
    packed.restsOn,
  ].map(column) as [string[], string[], string[], string[], string[], string[], string[]]
  const [otherTitles, pinyin] = [rest?.otherTitles, rest?.pinyin].map((words) => words?.split(line))
  const partsOfRest = rest ? column(rest.parts) : []
  return {
    pages: column(packed.paths).map((path, at) => {
      const kind = kinds[at] as SearchPage['kind']
      const questions = list(asked[at])
      const isLater = isOfRest({ kind, asked: questions })
      const words = isLater ? (partsOfRest.shift() ?? '') : parts[at]!
      const own = words.split(field)
      return {
        path,
        kind,
        title: titles[at]!,
        otherTitle: otherTitles?.[at] ?? '',
        ...(places[at] && { place: places[at] }),
        ...(kind === 'law' && { instrument: path.split('/')[2]! }),
        asked: questions,
        parts: own.flatMap((words, index) =>
          index % 2 === 1 ? [[own[index - 1]!, words] as const] : [],
        ),
        ...(replacedBy[at] && { replacedBy: replacedBy[at] }),
        ...((kind === 'rule' || kind === 'guide') && { restsOn: list(restsOn[at]) }),
      }
    }),
    terms: column(packed.terms).map((words, at) => {
      const [other = '', term, said] = words.split(field)
      return { other, term: list(term), said: list(said), pinyin: list(pinyin?.[at]) }
    }),
    synonyms: column(packed.synonyms).map((words) => {
      const [means = '', ...said] = words.split(item)
      return { means, said }
    }),
    traditional: packed.traditional,
  }
}
