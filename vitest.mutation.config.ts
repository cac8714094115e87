import { defineConfig } from 'vitest/config'

/**
 * The rules' tests without those that start programs of their own, which a mutant does not reach, and without those of
 * the doors to the rules, which ask every rule a thousand times: each mutant would run all of them, for hours.
 */
export default defineConfig({
  test: {
    include: ['tests/rules/**/*.test.ts', 'tests/content/{numerals,citation}.test.ts'],
    exclude: [
      ...['arrows', 'command-line', 'evaluate', 'package', 'service', 'time-zone'],
      ...['batch', 'links', 'plan', 'takeaway'],
    ].map((name) => `tests/rules/${name}.test.ts`),
    testTimeout: 60_000,
  },
})
