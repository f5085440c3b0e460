import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { device, heldServer, openTab, says } from './held-server.ts'

const QUIET = 800
const RETRY = 5_100

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)

describe('answers while the server is away', () => {
  it('are kept on the device before anything is sent', () => {
    const { autosave, store } = openTab(heldServer())

    autosave.change('a', says('1'))

    expect(store.read().pending).toEqual({ a: says('1') })
  })

  it('are tried again by themselves until the server is back', async () => {
    const server = heldServer()
    const { autosave, phase } = openTab(server)
    server.goAway()

    autosave.change('a', says('1'))
    await pass(QUIET)
    expect(phase()).toBe('offline')
    await pass(RETRY)
    expect(server.saves).toHaveLength(2)
    server.comeBack()
    await pass(RETRY)

    expect(phase()).toBe('saved')
    expect(server.held()).toEqual({ a: says('1') })
    await pass(RETRY * 3)
    expect(server.saves).toHaveLength(3)
  })

  it('are sent at once when the network comes back', async () => {
    const server = heldServer()
    const { autosave, phase } = openTab(server)
    server.goAway()
    autosave.change('a', says('1'))
    await pass(QUIET)

    server.comeBack()
    await autosave.flush()

    expect(phase()).toBe('saved')
  })

  it('outlive the tab: the next one sends them', async () => {
    const server = heldServer({ b: says('là') })
    const kept = device()
    const killed = openTab(server, kept)
    killed.autosave.change('a', says('1'))
    killed.autosave.change('b', null)
    killed.autosave.stop()
    await pass(RETRY)
    expect(server.saves).toEqual([])

    const next = openTab(server, kept)
    expect(next.autosave.state().pending).toEqual({ a: says('1'), b: null })
    await next.autosave.flush()

    expect(server.held()).toEqual({ a: says('1') })
    expect(kept.read().pending).toEqual({})
  })

  it('never overwrite, from a reopened tab, what somebody else answered meanwhile: a person chooses', async () => {
    const server = heldServer({ a: says('avant') })
    const kept = device()
    const killed = openTab(server, kept)
    killed.autosave.change('a', says('la mienne'))
    killed.autosave.stop()
    server.change('Ana', { a: says('la sienne') })

    const next = openTab(server, kept)
    await next.autosave.flush()

    expect(next.phase()).toBe('conflict')
    expect(server.held()).toEqual({ a: says('la sienne') })
    await next.autosave.adopt(server.current(), [])
    expect(server.held()).toEqual({ a: says('la mienne') })
  })

  it('meet no conflict, from a reopened tab, when somebody else answered other questions', async () => {
    const server = heldServer({ a: says('avant') })
    const kept = device()
    const killed = openTab(server, kept)
    killed.autosave.change('a', says('la mienne'))
    killed.autosave.stop()
    server.change('Ana', { b: says('la sienne') })

    const next = openTab(server, kept)
    await next.autosave.flush()

    expect(next.phase()).toBe('saved')
    expect(server.held()).toEqual({ a: says('la mienne'), b: says('la sienne') })
    expect(next.autosave.state().saved).toEqual(server.held())
  })

  it('whose acknowledgement alone was lost are not taken for somebody else’s', async () => {
    const server = heldServer()
    const { autosave, phase } = openTab(server)
    server.loseAcknowledgements(true)
    autosave.change('a', says('1'))
    await pass(QUIET)
    expect(server.held()).toEqual({ a: says('1') })
    expect(phase()).toBe('offline')

    server.loseAcknowledgements(false)
    await pass(RETRY)

    expect(phase()).toBe('saved')
    expect(autosave.state()).toMatchObject({ lock: server.lock(), pending: {}, saved: { a: says('1') } })
  })
})

describe('answers somebody else changed too', () => {
  it('stop the saving and stay as typed until a person chooses', async () => {
    const server = heldServer({ a: says('avant') })
    const { autosave, phase } = openTab(server)
    server.change('Ana', { a: says('la sienne') })

    autosave.change('a', says('la mienne'))
    await pass(QUIET)
    autosave.change('b', says('encore'))
    await pass(RETRY)

    expect(autosave.state().phase).toMatchObject({ kind: 'conflict', by: 'Ana', latest: { lock: 2 } })
    expect(autosave.state().pending).toEqual({ a: says('la mienne'), b: says('encore') })
    expect(server.saves).toHaveLength(1)
    expect(server.held()).toEqual({ a: says('la sienne') })
    expect(phase()).toBe('conflict')
  })

  it('give way where the other’s answer is kept, and go on with the rest', async () => {
    const server = heldServer({ a: says('avant') })
    const { autosave, phase, store } = openTab(server)
    server.change('Ana', { a: says('la sienne') })
    autosave.change('a', says('la mienne'))
    autosave.change('b', says('encore'))
    await pass(QUIET)

    await autosave.adopt(server.current(), ['a'])

    expect(server.held()).toEqual({ a: says('la sienne'), b: says('encore') })
    expect(phase()).toBe('saved')
    expect(store.read().pending).toEqual({})
  })

  it('wait when the server goes away before it could say what it holds', async () => {
    const server = heldServer({ a: says('avant') })
    const { autosave, phase } = openTab(server)
    server.change('Ana', { a: says('la sienne') })
    autosave.change('a', says('la mienne'))
    const open = server.hold()
    await pass(QUIET)
    const latest = vi.spyOn(server, 'latest')
    open()
    server.goAway()
    await pass(0)
    expect(latest).not.toHaveBeenCalled()
    expect(phase()).toBe('offline')

    server.comeBack()
    await pass(RETRY)

    expect(phase()).toBe('conflict')
  })
})
