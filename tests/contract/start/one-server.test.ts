import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { execute, readColumn } from '../../../server/platform/postgres/index.ts'
import { killPostgres, postmastersOf } from '../../support/postgres-processes.ts'
import { dataFolder, embeddedUrls, startProgram } from '../../support/program.ts'

const linux = process.platform === 'linux'
const STOP_WITHIN_MS = 10_000
const onlyServer = async (folder: string): Promise<void> => {
  if (linux) expect(postmastersOf(folder)).toHaveLength(1)
}
const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )

const folder = await dataFolder()
const env = { JALON_DATA: folder }
const note = async (text: string) =>
  execute((await embeddedUrls(folder)).ownerUrl, [
    'create table if not exists note (text text not null)',
    `insert into note values ('${text}')`,
  ])
const notes = async () => readColumn((await embeddedUrls(folder)).ownerUrl, 'select text from note order by 1')

describe('one server per data folder (I7)', () => {
  it('refuses a second start in one sentence that names the first', async () => {
    const first = startProgram(env)
    await first.ready()

    const second = startProgram(env)

    expect(await second.ended).toEqual({ code: 1, signal: null })
    const { out, err } = second.said()
    expect(out).toBe('')
    expect(err.trim().split('\n')).toHaveLength(1)
    expect(err).toContain(`processus ${first.child.pid}`)
    expect(err).toContain(folder)
    // Control: the first goes on undisturbed, with the only PostgreSQL.
    expect((await fetch(`${await first.ready()}/healthz`)).status).toBe(200)
    await onlyServer(folder)
    await first.end('SIGTERM')
  }, 60_000)

  it('lets exactly one of several simultaneous starts through', async () => {
    const other = await dataFolder()
    const programs = [0, 1, 2].map(() => startProgram({ JALON_DATA: other }))

    const results = await Promise.all(
      programs.map((program) =>
        program.ready().then(
          () => 'serves',
          () =>
            program
              .said()
              .err.replaceAll(/processus \d+.*/gs, '')
              .trim(),
        ),
      ),
    )

    expect(results.filter((result) => result === 'serves')).toHaveLength(1)
    expect(results.filter((result) => result.startsWith('Jalon tourne déjà'))).toHaveLength(2)
    await onlyServer(other)
    for (const program of programs) await program.end('SIGTERM')
  }, 60_000)
})

describe('a server that was killed', () => {
  it('is replaced by the next start, which takes over its PostgreSQL and the data', async () => {
    const killed = startProgram(env)
    await killed.ready()
    await note('kept by the first')
    await killed.end('SIGKILL')
    if (linux) expect(postmastersOf(folder), 'the orphan is there to be taken over').toHaveLength(1)

    const next = startProgram(env)
    await next.ready()

    await onlyServer(folder)
    expect(await notes()).toContain('kept by the first')
    await next.end('SIGTERM')
  }, 60_000)

  it.runIf(linux)(
    'is replaced as well when its PostgreSQL died with it',
    async () => {
      const killed = startProgram(env)
      await killed.ready()
      await note('kept by the second')
      await killed.end('SIGKILL')
      await killPostgres(folder)
      expect(postmastersOf(folder)).toHaveLength(0)

      const next = startProgram(env)
      await next.ready()

      await onlyServer(folder)
      expect(await notes()).toContain('kept by the second')
      await next.end('SIGTERM')
    },
    60_000,
  )
})

describe('the end of a server', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    '%s stops it within ten seconds, and nothing of it is left',
    async (signal) => {
      const program = startProgram(env)
      await program.ready()
      await onlyServer(folder)
      // An idle connection and one that never finishes its request must not hold it.
      const idle = fetch(`${await program.ready()}/healthz`, { headers: { connection: 'keep-alive' } })
      await idle
      const started = Date.now()

      expect(await program.end(signal)).toEqual({ code: 0, signal: null })

      expect(Date.now() - started).toBeLessThan(STOP_WITHIN_MS)
      if (linux) expect(postmastersOf(folder)).toHaveLength(0)
      expect(await isThere(join(folder, 'lock'))).toBe(false)
      expect(program.said().err).toBe('')
    },
    60_000,
  )

  it('comes by itself when whoever started it dies', async () => {
    const program = startProgram(env)
    await program.ready()

    program.child.disconnect()

    expect(await program.ended).toEqual({ code: 0, signal: null })
    if (linux) expect(postmastersOf(folder)).toHaveLength(0)
  }, 60_000)

  it('asked for while it is still starting leaves nothing either', async () => {
    const other = await dataFolder()
    // The folder is taken; PostgreSQL is there; the first database is being made.
    for (const sign of ['lock', 'postgres/postmaster.pid', 'postgres/jalon.conf']) {
      const program = startProgram({ JALON_DATA: other })
      while (!(await isThere(join(other, sign))) && program.child.exitCode === null) await pause(2)

      await program.end('SIGINT')

      if (linux) expect(postmastersOf(other), sign).toHaveLength(0)
      expect(await isThere(join(other, 'lock')), sign).toBe(false)
      expect(program.said().err).toBe('')
    }
    const program = startProgram({ JALON_DATA: other })
    await program.ready()
    await program.end('SIGTERM')
  }, 60_000)
})
