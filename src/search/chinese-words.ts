/** Words that say nothing of the matter. */
const functionWords = new Set(
  `怎么办 怎么样 怎么 怎样 如何 什么时候 什么 哪些 哪里 哪儿 哪个 哪天 哪一天 哪 多久 多长时间 多长 多少 几天 几 是否
  能不能 可不可以 可以 能 吗 呢 吧 啊 了 的 地 得 着 过 我 我们 你 您 他 她 它 他们 自己 是 不是 有没有 有 没有 没 不 要不要
  需要 需 要 想 会 给 把 被 和 与 及 以及 或者 或 还是 还 也 都 就 才 又 再 很 最 后 以后 之后 前 以前 之前 时 时候 的话
  如果 因为 所以 但 但是 请问 谁 为什么 为啥 咋办 咋 啥 这 那 这个 那个 个 去 到 从 在 对 向 让 由 于 为 以 之 其 等 一 下
  上 里 内 中 来 做 办 应该 应当 该 必须 可 吗？ 算 叫 用 跟 请 咋样 行 行不行 好 一下 现在 已经 一直 一般 到底 究竟 关于 几个 几 哪种 这样 那样 多 少不了 国家 中国 一个 只 就是 那边 这边 能否 有人 别人`
    .split(/\s+/)
    .filter(Boolean),
)

/** What denies: 不交 and 没交 ask the same. */
export const chineseDenials: readonly string[] = ['不', '没', '未']

export const isChineseFunctionWord = (word: string): boolean => functionWords.has(word)

/** The runs of Chinese in a text: what stands between signs, spaces and other scripts. */
export function chineseRuns(text: string): string[] {
  return text.match(/\p{Script=Han}+/gu) ?? []
}

// Made once it is needed: it takes a moment, and most English searches never ask it.
let segmenter: Intl.Segmenter | undefined

/** A run of Chinese as words: the phrases that are known, the longest first; the rest as the browser cuts it. */
export function cutChinese(run: string, phrases: ReadonlySet<string>, longest: number): string[] {
  const words: string[] = []
  let rest = ''
  const cutRest = (): void => {
    if (rest) words.push(...pieces(rest))
    rest = ''
  }
  for (let at = 0; at < run.length;) {
    let phrase = ''
    for (let length = Math.min(longest, run.length - at); length > 1 && !phrase; length--)
      if (phrases.has(run.slice(at, at + length))) phrase = run.slice(at, at + length)
    if (phrase) {
      cutRest()
      words.push(phrase)
      at += phrase.length
    } else rest += run[at++]
  }
  cutRest()
  return words
}

function pieces(text: string): string[] {
  if (typeof Intl === 'undefined' || !('Segmenter' in Intl)) return [...text]
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' })
  return [...segmenter.segment(text)].map(({ segment }) => segment)
}

/** Puts simplified characters for traditional ones; `pairs` has them in turn: "會会險险". */
export function simplify(text: string, pairs: string): string {
  const simplified = new Map<string, string>()
  const characters = [...pairs]
  for (let at = 0; at < characters.length; at += 2)
    simplified.set(characters[at]!, characters[at + 1]!)
  return [...text].map((character) => simplified.get(character) ?? character).join('')
}
