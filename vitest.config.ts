import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

// Alike for all projects: they then share the workers, and none waits for another. A browser takes a core.
const maxWorkers = Math.max(2, availableParallelism())

/** The longest first, as of a run on two cores: begun last, one of them would go on alone. */
const longest = ['answer', 'accessibility', 'browsers', 'old-browser', 'keyboard', 'rule-pages']

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const at = longest.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`))
      return at < 0 ? longest.length : at
    }
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b))
  }
}

export default defineConfig({
  test: {
    // What test files read alike, and the browser that they share, is loaded once a worker.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'rules',
          include: ['tests/rules/**/*.test.ts'],
          testTimeout: 60_000,
          maxWorkers,
        },
      },
      {
        test: {
          name: 'content',
          include: ['tests/content/**/*.test.ts'],
          testTimeout: 60_000,
          maxWorkers,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/site/setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 300_000,
          // On a busy machine a page may take more than the second that is given otherwise.
          expect: { poll: { timeout: 15_000 } },
          maxWorkers,
        },
      },
    ],
  },
})
