import { readChineseNumeral } from '../../rules/kernel/chinese-numerals.ts'

/** A day as it was typed or pasted in one go, by its parts; a month alone has no day, and most days no time. */
export interface TypedDay {
  readonly year: string
  readonly month: string
  readonly day?: string
  /** "14:30" */
  readonly time?: string
}

/** The longest text that may be a day or a time; what is longer is neither, and would only cost time. */
const longest = 80

const names =
  'january february march april may june july august september october november december'.split(' ')
const chineseNames = '一 二 三 四 五 六 七 八 九 十 十一 十二'.split(' ')
const two = (number: string | number): string => String(number).padStart(2, '0')

/** A month as it is typed, as two figures: "11", "1１", "Nov", "November", "十一月"; anything else as it stands. */
export function readMonth(typed: string): string {
  if (typed.length > longest) return typed.trim()
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
  // A month alone: 2026-11, 2026年11月, 11/2026, 202611, Nov 2026
  [new RegExp(`^${year}\\s*[-/. 年]\\s*(\\d{1,2})\\s*月?$`), ['year', 'month']],
  [/^(\d{1,2})\s*[-/.]\s*(\d{4})$/, ['month', 'year']],
  [/^(\d{4})(\d{2})$/, ['year', 'month']],
  [new RegExp(`^${month},? +${year}$`), ['month', 'year']],
]

const number = '[\\d一二三四五六七八九十零两]+'
const halves = '凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|夜里'
const clocks: readonly RegExp[] = [
  // 14:30, 14:30:00
  /^(?<hour>\d{1,2}):(?<minute>\d{2})(?::\d{2})?$/,
  // 2:30 pm, 2.30 p.m., 2pm
  /^(?<hour>\d{1,2})(?:[:.](?<minute>\d{2}))? ?(?<half>[ap])\.? ?m\.?$/,
  // 14时30分, 14点半, 下午2点半, 下午2:30, 下午两点一刻
  new RegExp(
    `^(?<half>${halves})? ?(?<hour>${number})(?::(?<minute>\\d{2})|(?<oclock>[点时])钟?整?(?:(?<part>半|[一三]刻)|(?<minute>${number})分?)?)$`,
  ),
]

/**
 * Reads a time of day as people type it, as "14:30": "2:30 pm", "14时30分", "下午2点半". What could be read two ways is not
 * read (“2点半”, which is meant for the night by few): undefined. Whether there is such a time is for the field to say.
 */
export function readTime(typed: string): string | undefined {
  if (typed.length > longest) return undefined
  const plain = typed.normalize('NFKC').trim().toLowerCase()
  for (const clock of clocks) {
    const found = clock.exec(plain)?.groups
    if (!found) continue
    const { half, part, oclock } = found
    const spoken = readNumber(found.hour!)
    const minute = part ? { 半: 30, 一刻: 15, 三刻: 45 }[part] : readNumber(found.minute ?? '0')
    if (spoken === undefined || minute === undefined) continue
    const hour = half ? hourOf(half, spoken) : spoken
    if (hour === undefined || (oclock === '点' && !half && spoken > 0 && spoken <= 12)) continue
    return `${two(hour)}:${two(minute)}`
  }
  return undefined
}

function readNumber(text: string): number | undefined {
  const read = readChineseNumeral(text.replace(/^[零0]+(?=.)/, ''))
  return read === null || read > 99 ? undefined : read
}

/** The hour of the day that is meant by one of its half; undefined for midnight, which could be of either day, and for what is no time of that half. */
function hourOf(half: string, hour: number): number | undefined {
  if (/^[ap]$/.test(half))
    return hour < 1 || hour > 12 ? undefined : (hour % 12) + (half === 'p' ? 12 : 0)
  switch (half) {
    case '中午':
      return hour === 11 || hour === 12 ? hour : hour <= 2 ? hour + 12 : undefined
    case '下午':
    case '傍晚':
      return hour < 12 ? hour + 12 : hour
    case '晚上':
    case '夜里':
      return hour >= 5 && hour < 12 ? hour + 12 : hour > 12 ? hour : undefined
    default:
      // In the morning: noon and later is none of it.
      return hour < 12 ? hour : undefined
  }
}

/** Where a time may begin after a day: "2026-11-02 14:30", "2026-11-02T14:30", "2026年11月2日下午2点半", "… 周一14:30". */
const timeBegins = new RegExp(
  `(?<=[\\s,日号天)]|(?:星期|周)[一二三四五六]|\\dt)(?=\\S)|(?=${halves})`,
  'g',
)

/**
 * Reads a day, or a month, that stands in one piece, with a weekday or a time after it or not. What could be read two ways
 * (2/11/2026) is not read: undefined. Whether there is such a day is for the field to say.
 */
export function readWholeDay(typed: string): TypedDay | undefined {
  if (typed.length > longest) return undefined
  const plain = typed.normalize('NFKC').trim().toLowerCase()
  const whole = readDayAlone(plain)
  if (whole) return whole
  for (const { index } of plain.matchAll(timeBegins)) {
    const time = readTime(plain.slice(index))
    const day = time && readDayAlone(plain.slice(0, index).replace(/(?:\s*(?:at|t|,))?\s*$/, ''))
    if (day && day.day) return { ...day, time }
  }
  return undefined
}

function readDayAlone(typed: string): TypedDay | undefined {
  const plain = typed
    .replace(/^(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+/, '')
    .replace(/\s*\(?(?:星期|周)[一二三四五六日天]\)?$/, '')
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
