import { lunarHolidays, lunarHolidaysFrom } from './lunar-holidays.ts'

/** The public holidays of a year fixed by regulation (art. 2 of the Holiday Measures as revised in 2024), in the form of a notice. */
export function fixedHolidays(year: number): { off: string; work: string } {
  const code = lunarHolidays.slice((year - lunarHolidaysFrom) * 4)
  const monthDay = (month: number, day: number, sign: number, extra = 0): string =>
    new Date(Date.UTC(year, month - 1, day + parseInt(code[sign]!, 36) + extra))
      .toISOString()
      .slice(5, 10)
      .replace('-', '')
  return {
    off: [
      'Y0101',
      // From the eve to the third day of the first month.
      `C${monthDay(1, 20, 0, -1)}-${monthDay(1, 20, 0, 2)}`,
      `Q${monthDay(4, 3, 1)}`,
      'L0501-0502',
      `D${monthDay(5, 26, 2)}`,
      `Z${monthDay(9, 6, 3)}`,
      'G1001-1003',
    ].join(' '),
    work: '',
  }
}
