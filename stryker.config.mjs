/** Mutation testing of the rules: npm run test:mutation. */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts' },
  mutate: [
    'rules/**/*.ts',
    // Written by a script and proved equal to its source by a test.
    '!rules/time/notices.ts',
    '!rules/time/lunar-holidays.ts',
    // Names and figures only.
    '!rules/kernel/instruments.ts',
    '!rules/figures.ts',
  ],
  // Nearly all strings are sentences for readers; the tests hold that they are there, in both languages,
  // and what they say is read by people. Codes and names that matter are compared by the tests.
  mutator: { excludedMutations: ['StringLiteral'] },
  coverageAnalysis: 'perTest',
  // What is evaluated once, when a rule is loaded (its declarations), is held by the contract, example and
  // source tests; a mutant there would need every test anew, hours in all.
  ignoreStatic: true,
  reporters: ['clear-text', 'json', 'progress'],
  clearTextReporter: { allowColor: false, reportTests: false, logTests: false },
  jsonReporter: { fileName: 'reports/mutation.json' },
  tempDirName: '.stryker-tmp',
  concurrency: 2,
}
