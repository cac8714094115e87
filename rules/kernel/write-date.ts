import type { Text } from './text.ts'

const months =
  'January February March April May June July August September October November December'.split(' ')
const weekdays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')

/** A day in words: "8 October 2026", "2026年10月8日". */
export function writeDay(day: Temporal.PlainDate): Text {
  return {
    en: `${day.day} ${months[day.month - 1]} ${day.year}`,
    zh: `${day.year}年${day.month}月${day.day}日`,
  }
}

/** A day in words, with its weekday: "Thursday 8 October 2026", "2026年10月8日（星期四）". */
export function writeDate(date: Temporal.PlainDate): Text {
  const day = writeDay(date)
  return {
    en: `${weekdays[date.dayOfWeek - 1]} ${day.en}`,
    zh: `${day.zh}（星期${'一二三四五六日'[date.dayOfWeek - 1]}）`,
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
