import { defineConfig } from 'vitest/config'

/** The rules' tests without those that start programs of their own: a mutant does not reach those. */
export default defineConfig({
  test: {
    include: ['tests/rules/**/*.test.ts', 'tests/content/{numerals,citation}.test.ts'],
    exclude: [
      'tests/rules/evaluate.test.ts',
      'tests/rules/time-zone.test.ts',
      'tests/rules/arrows.test.ts',
    ],
  },
})
