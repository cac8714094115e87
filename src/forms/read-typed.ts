/** A day as it was typed or pasted in one go, by its parts; a month alone has no day. */
export interface TypedDay {
  readonly year: string
  readonly month: string
  readonly day?: string
}

const names =
  'january february march april may june july august september october november december'.split(' ')
const chineseNames = '一 二 三 四 五 六 七 八 九 十 十一 十二'.split(' ')
const two = (number: string | number): string => String(number).padStart(2, '0')

/** A month as it is typed, as two figures: "11", "1１", "Nov", "November", "十一月"; anything else as it stands. */
export function readMonth(typed: string): string {
  const plain = typed
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[.月]$/, '')
    .replace(/月份$/, '')
  if (/^\d{1,2}$/.test(plain)) return two(plain)
  // “Sept” is no beginning of its own: every three letters or more of a name are the name.
  const english = plain.length < 3 ? -1 : names.findIndex((name) => name.startsWith(plain))
  if (english >= 0) return two(english + 1)
  const chinese = chineseNames.indexOf(plain)
  return chinese >= 0 ? two(chinese + 1) : typed.trim()
}

const month = '([a-z]{3,9})\\.?'
const year = '(\\d{4})'
const day = '(\\d{1,2})(?:st|nd|rd|th)?'
const forms: readonly (readonly [RegExp, readonly ('year' | 'month' | 'day')[]])[] = [
  // 2026-11-02, 2026/11/2, 2026.11.2, 2026 11 2, 2026年11月2日 (or 号)
  [
    new RegExp(`^${year}\\s*[-/. 年]\\s*(\\d{1,2})\\s*[-/. 月]\\s*(\\d{1,2})\\s*[日号]?$`),
    ['year', 'month', 'day'],
  ],
  [/^(\d{4})(\d{2})(\d{2})$/, ['year', 'month', 'day']],
  // 2 Nov 2026, 2 November, 2026
  [new RegExp(`^${day}[ -]+(?:of +)?${month},?[ -]+${year}$`), ['day', 'month', 'year']],
  // Nov 2, 2026
  [new RegExp(`^${month} +${day},? +${year}$`), ['month', 'day', 'year']],
  // 2026 Nov 2
  [new RegExp(`^${year}[ -]+${month}[ -]+${day}$`), ['year', 'month', 'day']],
  // A month alone: 2026-11, 2026年11月, 202611, Nov 2026
  [new RegExp(`^${year}\\s*[-/. 年]\\s*(\\d{1,2})\\s*月?$`), ['year', 'month']],
  [/^(\d{4})(\d{2})$/, ['year', 'month']],
  [new RegExp(`^${month},? +${year}$`), ['month', 'year']],
]

/**
 * Reads a day, or a month, that stands in one piece, with a weekday or a time after it or not. What could be read two ways
 * (2/11/2026) is not read: undefined. Whether there is such a day is for the field to say.
 */
export function readWholeDay(typed: string): TypedDay | undefined {
  const plain = typed
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/^(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+/, '')
    .replace(/\s*\(?(?:星期|周)[一二三四五六日天]\)?$/, '')
    .replace(/[t ]\d{1,2}:\d{2}(?::\d{2})?$/, '')
  for (const [pattern, parts] of forms) {
    const match = pattern.exec(plain)
    if (!match) continue
    const found = Object.fromEntries(parts.map((part, at) => [part, match[at + 1]!]))
    const named = readMonth(found.month!)
    if (!/^\d{2}$/.test(named)) continue
    return { year: found.year!, month: named, ...(found.day && { day: two(found.day) }) }
  }
  return undefined
}
