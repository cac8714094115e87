/** Mutation testing of the rules: npm run test:mutation. */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts', related: false },
  mutate: [
    'rules/**/*.ts',
    // Written by a script and proved equal to its source by a test.
    '!rules/time/notices.ts',
    '!rules/time/lunar-holidays.ts',
    // Names and figures only.
    '!rules/kernel/instruments.ts',
    '!rules/figures.ts',
  ],
  coverageAnalysis: 'perTest',
  // What is evaluated once, when a rule is loaded (its declarations), would need every test anew, hours in all.
  // It is held word for word by tests/fixtures/words, and by the contract, example and source tests.
  ignoreStatic: true,
  reporters: ['clear-text', 'json', 'progress'],
  clearTextReporter: { allowColor: false, reportTests: false, logTests: false },
  jsonReporter: { fileName: 'reports/mutation.json' },
  tempDirName: '.stryker-tmp',
  concurrency: 2,
}
