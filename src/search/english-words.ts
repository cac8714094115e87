import { stemmer } from 'stemmer'

/** Words that say nothing of the matter: no page is found, or missed, by them. */
const functionWords = new Set(
  `a an the of to in on at for from by with without within and or but if is are was were be been being am do does did
  doing done don doesn didn isn aren wasn won can cannot could may might must shall should will would have has had
  having i me my mine we us our ours you your yours he him his she her hers it its they them their theirs this that
  these those what which who whom whose when where why how there here then than so as not no nor any some all both each
  every about into onto out up down over under after before again also just only own same too very get gets got getting
  want wants need needs know tell let please much many long often go goes going gone make makes made take takes took
  taken happen happens happened happening thing things something anything someone anyone anybody somebody else still yet
  ever never really actually once while during because since until till upon per via etc eg ie s t re ve ll d m im ive
  dont doesnt didnt cant wont isnt lets possible able use used using myself yourself himself herself itself ourselves themselves oneself one ones china chinese
  yes ok okay thanks hi hello say says said mean means meant give given like`
    .split(/\s+/)
    .filter(Boolean),
)

// What a stemmer does not know to be one word.
const oneWord: Readonly<Record<string, string>> = {
  registr: 'regist',
  applic: 'appli',
  injuri: 'injur',
  paid: 'pay',
  payment: 'pay',
  payabl: 'pay',
  unpaid: 'unpay',
  left: 'leav',
  lost: 'lose',
  loss: 'lose',
  stolen: 'steal',
  death: 'die',
  dead: 'die',
  di: 'die',
  decis: 'decid',
  recoveri: 'recov',
  pregnanc: 'pregnant',
  denial: 'deni',
  refusal: 'refus',
  children: 'child',
  women: 'woman',
  men: 'man',
  su: 'sue',
  born: 'birth',
  retire: 'retir',
  calcul: 'calcul',
  disput: 'disput',
}

/** The words of an English text as they stand, in lower case; what stands between them is left out. */
export function plainWords(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[’']s\b|[’']/g, '')
      .match(/[a-z]+|\d+(?:\.\d+)?/g) ?? []
  )
}

const known = new Map<string, string>()

/** A word without its ending, British and American alike: "registered", "registration" → "regist". */
export function stem(word: string): string {
  let found = known.get(word)
  if (found === undefined) {
    const stemmed = stemmer(britishSpelling(word))
    found = Object.hasOwn(oneWord, stemmed) ? oneWord[stemmed]! : stemmed
    known.set(word, found)
  }
  return found
}

/** Words of daily life that say little of the matter: they count, but less than a word of the law that is as rare. */
const lightWords = new Set(
  `new old young big little small good bad right wrong guy man men woman people person boss friend colleague husband wife mum mom dad
  today yesterday tomorrow week month day year hour time now ago later soon recently already last next first second past
  put hand bring send give find found come came leave left keep kept run turn call talk see saw look show tell told ask asked
  notice noticed think thought believe believed start started begin stop stopped end try tried help hear heard read write
  number place thing way side part point case problem question reason bit lot half whole nobody everybody everyone
  home house room street door shop desk phone car city town country world life story
  several another other different every enough quite almost around near far
  back off away together alone please sorry really maybe perhaps because though although instead therefore
  live lived stay stayed move moved pick drop fill sign close open hold held set cut let made
  supposed allowed expect expected stuck asap actual currently`
    .split(/\s+/)
    .map((each) => stem(each)),
)

/** Whether a stem is of daily life rather than of the matter. */
export const isLight = (stemmed: string): boolean => lightWords.has(stemmed)

let functionStems: ReadonlySet<string> | undefined

/** Whether a word says nothing of the matter, misspelt at its end as it may be ("untill"). */
export function isFunctionWord(word: string): boolean {
  functionStems ??= new Set([...functionWords].filter((each) => each.length > 3).map(stem))
  return functionWords.has(word) || functionStems.has(stem(word))
}

/** What denies: “did not pay” and “never paid” ask the same. */
export const denials: ReadonlySet<string> = new Set(
  'not never no without cannot didnt doesnt dont wont isnt hasnt havent refuse refuses refused fail fails failed'.split(
    ' ',
  ),
)

function britishSpelling(word: string): string {
  return word
    .replace(/^(lab|fav|hon|behavi|neighb|harb)or(?!at)/, '$1our')
    .replace(/(?<=^.{3,})iz(e|ed|es|ing|ation|ations)$/, 'is$1')
    .replace(/^enroll/, 'enrol')
    .replace(/^programme/, 'program')
    .replace(/^license/, 'licence')
    .replace(/^judgement/, 'judgment')
    .replace(/^instalment/, 'installment')
    .replace(/^cheque/, 'check')
    .replace(/^center/, 'centre')
}
