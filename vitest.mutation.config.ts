import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** The slowest last: most mutants fail a quick test, and the first test that fails ends the run. */
const slowest = [
  ...['month-grid', 'typed', 'properties', 'time-limits', 'calendar', 'schema', 'citation'],
  ...['read-typed', 'maternity', 'numerals', 'second-reckoning', 'severance', 'answer', 'links'],
]

class ExamplesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number =>
      moduleId.endsWith('/examples.test.ts')
        ? -2
        : slowest.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`))
    return [...files].sort((a, b) => rank(a) - rank(b))
  }
}

/**
 * The rules' tests without those that start programs of their own, which a mutant does not reach, and without those of
 * the doors to the rules, which ask every rule a thousand times: each mutant would run all of them, for hours.
 */
export default defineConfig({
  test: {
    sequence: { sequencer: ExamplesFirst },
    include: ['tests/rules/**/*.test.ts', 'tests/content/{numerals,citation}.test.ts'],
    exclude: [
      ...['arrows', 'command-line', 'evaluate', 'package', 'service', 'time-zone'],
      ...['batch', 'plan', 'takeaway'],
    ].map((name) => `tests/rules/${name}.test.ts`),
    testTimeout: 60_000,
  },
})
