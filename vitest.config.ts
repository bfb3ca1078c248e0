import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'core',
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**', 'test/house/tools.test.ts', 'test/house/start.test.ts'],
          testTimeout: 60_000,
          // One less than there are cores would be one alone.
          maxWorkers: 2,
          sequence: {groupOrder: 0},
        },
      },
      {
        test: {
          name: 'house',
          include: ['test/house/tools.test.ts', 'test/house/start.test.ts'],
          testTimeout: 240_000,
          sequence: {groupOrder: 1},
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/browser/serve-site.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // Browsers starve one another on two cores.
          maxWorkers: 2,
          // A test that passes only at its second try is named at the end of the run.
          retry: 1,
          sequence: {groupOrder: 2},
        },
      },
    ],
  },
})
