import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))
const graphql = fileURLToPath(new URL('../node_modules/graphql/index.js', import.meta.url))

/** The suites that work on a real PostgreSQL start one for the whole run, or use the outside one they are given. */
const DATABASE = ['tests/support/database-setup.ts']

/** Contracts that take their time: whole servers, whole schemas walked, hostile content. `npm run check` leaves them to `npm test`. */
const PROMISES = ['tests/contract/{access,audit,content,http,start,tenancy}/**/*.test.ts']

// `isolate: false`: the files of a worker share their modules, loaded once; what a file needs of its own (database, server,
// clock) it makes itself. Loading them for each file took as long as half of the tests.
export default defineConfig({
  root,
  resolve: {
    // Vite would take `graphql/index.mjs` where Node's own require takes `index.js`: two copies, and graphql refuses
    // types of « another realm ».
    alias: [{ find: /^graphql$/, replacement: graphql }],
  },
  test: {
    reporters: ['default', './tests/support/closing-line-reporter.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 60_000,
    teardownTimeout: 30_000,
    env: { TZ: 'Europe/Paris', NODE_ENV: 'test' },
    projects: [
      {
        extends: true,
        test: {
          name: 'contract',
          isolate: false,
          include: ['tests/{contract,architecture}/**/*.test.{ts,tsx}'],
          exclude: PROMISES,
          benchmark: { include: [] },
          globalSetup: DATABASE,
        },
      },
      {
        extends: true,
        test: {
          name: 'promises',
          isolate: false,
          include: PROMISES,
          benchmark: { include: [] },
          globalSetup: DATABASE,
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'property',
          isolate: false,
          include: ['tests/property/**/*.test.ts'],
          benchmark: { include: [] },
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'use-cases',
          isolate: false,
          include: ['tests/use-cases/**/*.test.ts'],
          benchmark: { include: [] },
          globalSetup: DATABASE,
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          isolate: false,
          include: ['tests/e2e/**/*.test.ts'],
          benchmark: { include: [] },
          globalSetup: [...DATABASE, 'tests/e2e/support/demo-setup.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          // A browser and a server each: two at a time, and after everything else.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'bench',
          include: [],
          benchmark: { include: ['tests/bench/**/*.bench.ts'] },
          globalSetup: DATABASE,
          fileParallelism: false,
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
