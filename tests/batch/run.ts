// Compares what the batch page, the package, the service and the command line answer, on mixed rows over all rules:
// npm run check:batch, or npm run check:batch -- 100000 7 for another number of rows and another seed.
import { answersOfBatch, differences } from './agree.ts'
import { mixedTables } from './mixed-rows.ts'

const [count = 10_000, seed = 1] = process.argv.slice(2).map(Number)
const tables = mixedTables(count, seed)
const started = performance.now()
const found = await differences(tables)
const seconds = ((performance.now() - started) / 1000).toFixed(1)
const rows = tables.flatMap(({ lines }) => lines).length
if (found.length > 0) {
  console.error(found.slice(0, 20).join('\n'))
  process.exitCode = 1
}
const statuses = Object.groupBy(
  tables.flatMap((table) => answersOfBatch(table)),
  (answer) => (JSON.parse(answer) as { status: string }).status,
)
const kinds = Object.entries(statuses).map(
  ([status, each]) => `${status} ${each!.length.toLocaleString('en')}`,
)
console.log(
  `${rows.toLocaleString('en')} rows over ${tables.length} rules, asked in four ways, seed ${seed}: ${found.length} differ; ${kinds.join(', ')} (${seconds} s)`,
)
