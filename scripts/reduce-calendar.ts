// Writes rules/time/notices.ts and rules/time/lunar-holidays.ts from the packages chinese-days and
// lunar-typescript: run it when a new holiday notice is in chinese-days (npm run calendar).
import { writeFileSync } from 'node:fs'
import { lunarHolidays } from './calendar/lunar-holidays.ts'
import { notices } from './calendar/notices.ts'

const note = '// Written by scripts/reduce-calendar.ts; do not edit.\n'

writeFileSync(
  new URL('../rules/time/notices.ts', import.meta.url),
  `${note}
/**
 * The State Council's yearly notices of public holidays, from the data of the package chinese-days.
 * \`off\`: days off, each range with its holiday (see \`holidays.ts\`); \`work\`: make-up working days. Month and day as MMDD.
 */
export const notices: Readonly<Record<number, { readonly off: string; readonly work: string }>> = {
${notices()
  .map(({ year, off, work }) => `  ${year}: {\n    off: '${off}',\n    work: '${work}',\n  },\n`)
  .join('')}}
`,
)

const { first, codes } = lunarHolidays()
writeFileSync(
  new URL('../rules/time/lunar-holidays.ts', import.meta.url),
  `${note}
/**
 * The four public holidays that follow the moon or the sun, four base-36 signs a year from ${first}:
 * Spring Festival (days after 20 January), Qingming (days after 3 April),
 * Dragon Boat (days after 26 May), Mid-Autumn (days after 6 September).
 */
export const lunarHolidaysFrom = ${first}
export const lunarHolidays =
${codes
  .match(/.{1,92}/g)!
  .map((line) => `  '${line}'`)
  .join(' +\n')}
`,
)
