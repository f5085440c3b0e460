import { once } from 'node:events'
import { connect } from 'node:net'
import { describe, expect, it } from 'vitest'
import { httpWorld, listening } from '../../support/http-server.ts'

const world = await httpWorld()
const { port } = await listening(world.app)

const halfOpen = async () => {
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => undefined)
  socket.resume()
  await once(socket, 'connect')
  socket.write('POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Ty')
  return socket
}

describe('slow clients (A9)', () => {
  it('do not stop an ordinary request, and are cut off after 10 seconds', { timeout: 40_000 }, async () => {
    const sockets = await Promise.all(Array.from({ length: 500 }, halfOpen))
    const closed = once(sockets[0] ?? connect(port), 'close')
    const opened = performance.now()

    const started = performance.now()
    const answer = await fetch(`http://127.0.0.1:${port}/healthz`)
    expect(await answer.json()).toEqual({ ok: true })
    expect(performance.now() - started).toBeLessThan(5_000)

    await closed
    expect(performance.now() - opened).toBeLessThan(30_000)
    for (const socket of sockets) socket.destroy()
  })
})
