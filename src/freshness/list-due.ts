// Lists what has to be looked at again on a day: npm run check:freshness, or npm run check:freshness -- 2027-07-01.
import { dueOn, everythingChecked } from './freshness.ts'

const [given] = process.argv.slice(2)
if (given && !/^\d{4}-\d{2}-\d{2}$/.test(given)) {
  console.error(`Found “${given}”; expected a day such as 2027-07-01.`)
  process.exit(1)
}
const day = given ?? new Date().toISOString().slice(0, 10)
const due = dueOn(day)
for (const { kind, name, checked, due: since } of due)
  console.log(`${kind.padEnd(9)} ${name.padEnd(46)} checked ${checked}   due ${since}`)
const all = everythingChecked()
const unchanging = all.filter(({ due }) => due === null).length
const next = all
  .map(({ due }) => due)
  .filter((each): each is string => each !== null && each > day)
  .sort()[0]
console.log(
  `${due.length} of ${all.length} due on ${day}; ${unchanging} with no change announced; the next is due on ${next ?? 'no known day'}.`,
)
