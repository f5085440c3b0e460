import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { device, heldServer, openTab, says } from './held-server.ts'

/** Longer than the quiet time after typing, shorter than the pause between tries. */
const QUIET = 800
const RETRY = 5_100

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)

describe('answers that save themselves', () => {
  it('waits for a pause, then sends what was typed once, in its last state', async () => {
    const server = heldServer()
    const { autosave, phase } = openTab(server)

    autosave.change('a', says('b'))
    autosave.change('a', says('bo'))
    await pass(600)
    autosave.change('a', says('bon'))
    await pass(600)
    expect(server.saves).toEqual([])
    expect(phase()).toBe('waiting')
    await pass(200)

    expect(server.saves).toEqual([{ a: says('bon') }])
    expect(server.held()).toEqual({ a: says('bon') })
    expect(phase()).toBe('saved')
  })

  it('sends one save at a time, in the order typed, on the lock of the one before', async () => {
    const server = heldServer()
    const { autosave, phase } = openTab(server)
    const open = server.hold()

    autosave.change('a', says('1'))
    await pass(QUIET)
    autosave.change('b', says('2'))
    await pass(QUIET)
    expect(server.saves).toEqual([{ a: says('1') }])
    open()
    await pass(QUIET)

    expect(server.saves).toEqual([{ a: says('1') }, { b: says('2') }])
    expect(server.held()).toEqual({ a: says('1'), b: says('2') })
    expect(phase()).toBe('saved')
  })

  it('keeps an answer changed while it was on its way, and sends it again', async () => {
    const server = heldServer()
    const { autosave } = openTab(server)
    const open = server.hold()

    autosave.change('a', says('1'))
    await pass(QUIET)
    autosave.change('a', says('12'))
    open()
    await pass(0)
    expect(autosave.state().pending).toEqual({ a: says('12') })
    await pass(QUIET)

    expect(server.held()).toEqual({ a: says('12') })
    expect(autosave.state().pending).toEqual({})
  })

  it('removes an answer on the server too', async () => {
    const server = heldServer({ a: says('1'), b: says('2') })
    const { autosave } = openTab(server)

    autosave.change('a', null)
    await pass(QUIET)

    expect(server.held()).toEqual({ b: says('2') })
    expect(autosave.state().saved).toEqual({ b: says('2') })
  })

  it('sends nothing when nothing waits', async () => {
    const server = heldServer({ a: says('1') })
    const { autosave, phase } = openTab(server)

    await autosave.flush()

    expect(server.saves).toEqual([])
    expect(phase()).toBe('idle')
  })

  it('keeps text whose shape the server would refuse, and sends the rest', async () => {
    const server = heldServer()
    const sendable = (pending: object) =>
      Object.fromEntries(Object.entries(pending).filter(([field]) => field !== 'date'))
    const { autosave, phase, store } = openTab(server, device(), { sendable })

    autosave.change('date', says('31/02'))
    autosave.change('a', says('1'))
    await pass(QUIET)

    expect(server.held()).toEqual({ a: says('1') })
    expect(phase()).toBe('refused')
    expect(store.read().pending).toEqual({ date: says('31/02') })
    await pass(RETRY)
    expect(server.saves).toHaveLength(1)
  })

  it('says what the server refused, until that field changes', async () => {
    const refusal = { code: 'answers.too-long', path: ['a'], severity: 'error', params: { max: 3 } } as const
    const { autosave, phase } = openTab(heldServer(), device(), {
      save: async () => ({ kind: 'rejected', issues: [refusal], message: 'Trop long.' }),
    })

    autosave.change('a', says('long'))
    await pass(QUIET)
    expect(autosave.state().issues).toEqual([refusal])
    autosave.change('b', says('autre'))
    expect(autosave.state().issues).toEqual([refusal])
    autosave.change('a', says('lon'))

    expect(autosave.state().issues).toEqual([])
    expect(phase()).toBe('waiting')
  })

  it('stops for good when the form was closed, and keeps what was typed', async () => {
    const save = vi.fn(async () => ({ kind: 'closed', message: 'Déjà validé.' }) as const)
    const { autosave, phase, store } = openTab(heldServer(), device(), { save })

    autosave.change('a', says('1'))
    await pass(QUIET)
    autosave.change('a', says('12'))
    await pass(RETRY)

    expect(phase()).toBe('closed')
    expect(save).toHaveBeenCalledTimes(1)
    expect(store.read().pending).toEqual({ a: says('12') })
  })

  it('tells those who listen, and no more once they stop', async () => {
    const { autosave } = openTab(heldServer())
    const told = vi.fn()
    const stop = autosave.subscribe(told)

    autosave.change('a', says('1'))
    expect(told).toHaveBeenCalled()
    stop()
    told.mockClear()
    await pass(QUIET)

    expect(told).not.toHaveBeenCalled()
  })

  it('forgets everything once the form is submitted', async () => {
    const server = heldServer()
    const { autosave, store } = openTab(server)

    autosave.change('a', says('1'))
    autosave.done({ answers: { a: says('1') }, lock: 7 })
    await pass(RETRY)

    expect(server.saves).toEqual([])
    expect(store.read().pending).toEqual({})
    expect(autosave.state()).toMatchObject({ saved: { a: says('1') }, lock: 7 })
  })
})
