import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'rules', include: ['tests/rules/**/*.test.ts'], testTimeout: 60_000 } },
      { test: { name: 'content', include: ['tests/content/**/*.test.ts'], testTimeout: 60_000 } },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/site/setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 300_000,
          // On a busy machine a page may take more than the second that is given otherwise.
          expect: { poll: { timeout: 15_000 } },
          // Each file has its browser, and a browser takes a core.
          maxWorkers: 2,
        },
      },
    ],
  },
})
