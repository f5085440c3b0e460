import { createServer } from 'node:net'

const isFree = (port: number): Promise<number | null> =>
  new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(null))
    probe.listen({ port, host: '127.0.0.1' }, () => {
      const address = probe.address()
      const found = address !== null && typeof address === 'object' ? address.port : null
      probe.close(() => resolve(found))
    })
  })

/** The wanted port of the loopback when nobody has it, else one the system gives; null when it has none to give. */
export const freePort = async (wanted: number): Promise<number | null> =>
  (wanted === 0 ? null : await isFree(wanted)) ?? (await isFree(0))
