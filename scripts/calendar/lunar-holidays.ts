import type { Solar } from 'lunar-typescript'
import { Lunar } from 'lunar-typescript'

const first = 1899
const last = 2101

/** Spring Festival, Qingming, Dragon Boat and Mid-Autumn of each year, as days after fixed dates, in base 36. */
export function lunarHolidays(): { first: number; codes: string } {
  let codes = ''
  for (let year = first; year <= last; year++) {
    const after = (day: Solar, month: number, date: number): string => {
      const days =
        (Date.UTC(day.getYear(), day.getMonth() - 1, day.getDay()) -
          Date.UTC(year, month - 1, date)) /
        86_400_000
      if (days < 0 || days > 35) throw new RangeError(`${day} is ${days} days after its fixed date`)
      return days.toString(36)
    }
    const qingming = Lunar.fromYmd(year, 1, 1).getJieQiTable()['清明']!
    codes +=
      after(Lunar.fromYmd(year, 1, 1).getSolar(), 1, 20) +
      after(qingming, 4, 3) +
      after(Lunar.fromYmd(year, 5, 5).getSolar(), 5, 26) +
      after(Lunar.fromYmd(year, 8, 15).getSolar(), 9, 6)
  }
  return { first, codes }
}
