import type { Text } from './text.ts'

const months =
  'January February March April May June July August September October November December'.split(' ')
const weekdays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')

/** A day in words, with its weekday: "Thursday 8 October 2026", "2026年10月8日（星期四）". */
export function writeDate(date: Temporal.PlainDate): Text {
  return {
    en: `${weekdays[date.dayOfWeek - 1]} ${date.day} ${months[date.month - 1]} ${date.year}`,
    zh: `${date.year}年${date.month}月${date.day}日（星期${'一二三四五六日'[date.dayOfWeek - 1]}）`,
  }
}

/** A month in words: "October 2026", "2026年10月". */
export function writeMonth(month: Temporal.PlainYearMonth): Text {
  return {
    en: `${months[month.month - 1]} ${month.year}`,
    zh: `${month.year}年${month.month}月`,
  }
}

/** A moment in words: "10:30 on Sunday 22 November 2026". */
export function writeTime(moment: Temporal.PlainDateTime): Text {
  const time = moment.toPlainTime().toString({ smallestUnit: 'minute' })
  const day = writeDate(moment.toPlainDate())
  return { en: `${time} on ${day.en}`, zh: `${day.zh}${time}` }
}
