import {
  afterEach as after,
  afterAll,
  beforeEach as before,
  beforeAll,
  describe,
  expect,
  vi,
  it as vitestIt,
} from 'vitest'

type Done = (error?: unknown) => void
type Body = (done: Done) => unknown

/** Jest hands a `done` callback to functions that take a parameter; vitest wants a promise. */
const promised = (body: Body) => (): Promise<unknown> | unknown =>
  body.length === 0
    ? body(() => undefined)
    : new Promise<void>((resolve, reject) => body((error) => (error === undefined ? resolve() : reject(error))))

type Each = (name: string, body: (...row: unknown[]) => void) => void

const itOf = (name: string, body: Body, timeout?: number): void => vitestIt(name, promised(body), timeout)
const each =
  (rows: readonly unknown[]): Each =>
  (name, body) => {
    vitestIt.each(rows)(name, body)
  }

/** What Apollo's integration suite takes from `@jest/globals`, given by vitest. */
export { afterAll, beforeAll, describe, expect }
export const beforeEach = (body: Body): void => before(promised(body))
export const afterEach = (body: Body): void => after(promised(body))
export const it = Object.assign(itOf, { skip: (name: string): void => vitestIt.skip(name), each })
export const jest = { fn: vi.fn, spyOn: vi.spyOn }
