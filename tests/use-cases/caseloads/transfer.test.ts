import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  previewTransfer,
  readCaseloads,
  setWorkingTime,
  suggestReferents,
  transferDossiers,
} from '../../../server/caseloads/index.ts'
import { newId } from '../../../server/platform/ids.ts'
import { execute } from '../../../server/platform/postgres/index.ts'
import { aDossier } from '../../support/builders.ts'
import { codeOf, issuesOf } from '../../support/failure.ts'
import { inspect } from '../../support/inspect.ts'
import { testDatabase } from '../../support/test-database.ts'
import { createWorld } from '../../support/world.ts'

const database = await testDatabase()
const { niort, caen } = await createWorld(database)
const { column } = inspect(database)
const coordination = () => niort.as('coordination')

const opened = (referentId: string, commune = 'Niort') =>
  aDossier(coordination(), { referentId, commune, openedAt: '2026-01-05' })
const versions = async (ids: readonly string[]) =>
  new Map(
    (await column(`select id || ' ' || version from dossier where id = any ('{${ids.join(',')}}'::uuid[])`)).map(
      (line): [string, number] => [line.split(' ')[0] ?? '', Number(line.split(' ')[1])],
    ),
  )
const transfer = async (moves: readonly { dossierId: string; referentId: string }[]) => {
  const known = await versions(moves.map(({ dossierId }) => dossierId))
  return transferDossiers(coordination(), {
    moves: moves.map((move) => ({ ...move, version: known.get(move.dossierId) ?? 0 })),
    idempotencyKey: newId(),
  })
}

describe('a whole caseload', () => {
  it('is spread by place and load with the reasons before anything moves, then moves as shown', async () => {
    const [leaving, near, light] = [
      await niort.referent('Part'),
      await niort.referent('Près'),
      await niort.referent('Léger'),
    ]
    for (let n = 0; n < 3; n += 1) await opened(near, 'Échiré')
    const moving = [await opened(leaving, 'echire'), await opened(leaving, 'Niort')]
    const closed = await opened(leaving)
    await execute(database.ownerUrl, [
      `update dossier set status = 'exited', closed_at = '2026-11-01' where id = '${closed}'`,
    ])

    const preview = await previewTransfer(coordination(), { fromId: leaving, toIds: [near, light] })

    expect(new Map(preview.map((move) => [move.dossierId, move.referentId]))).toEqual(
      new Map([
        [moving[0], near],
        [moving[1], light],
      ]),
    )
    expect(preview.find(({ dossierId }) => dossierId === moving[0])?.reasons).toEqual([
      'Suit déjà à echire : 3.',
      'Dossiers ouverts : 3 sur 40.',
    ])
    expect(await column(`select count(*) from dossier where referent_id = '${leaving}'`)).toEqual(['3'])

    const moves = preview.map(({ dossierId, referentId, version }) => ({ dossierId, referentId, version }))
    expect(await transferDossiers(coordination(), { moves, idempotencyKey: newId() })).toEqual({ moved: 2 })
    expect(await column(`select id from dossier where referent_id = '${leaving}'`)).toEqual([closed])
    expect(
      await column(
        `select a.display_name || ' ' || s.from_day || ' ' || coalesce(s.until_day::text, '') from referent_spell s
         join account a on a.id = s.referent_id where dossier_id = '${moving[0]}' order by from_day`,
      ),
    ).toEqual(['Part 2026-01-05 2026-11-21', 'Près 2026-11-22 '])
    for (const id of moving)
      expect(
        await column(`select count(*) from dossier_event where dossier_id = '${id}' and kind = 'referent-assigned'`),
      ).toEqual(['1'])
  })

  it('moves whole or not at all: one that changed meanwhile keeps the others where they were', async () => {
    const [from, to] = [await niort.referent('De'), await niort.referent('Vers')]
    const ids = [await opened(from), await opened(from), await opened(from)]
    const moves = ids.map((dossierId, n) => ({ dossierId, referentId: to, version: n === 2 ? 7 : 1 }))

    expect(await codeOf(transferDossiers(coordination(), { moves, idempotencyKey: newId() }))).toBe('VersionConflict')

    expect(await column(`select count(*) from dossier where referent_id = '${from}'`)).toEqual(['3'])
    expect(await column(`select count(*) from referent_spell where referent_id = '${to}'`)).toEqual(['0'])
  })

  it('refuses nothing to move, a dossier twice, somebody who is no référent, a closed one and another PLIE’s', async () => {
    const from = await niort.referent('De')
    const [one, closed] = [await opened(from), await opened(from)]
    await execute(database.ownerUrl, [
      `update dossier set status = 'exited', closed_at = '2026-11-01' where id = '${closed}'`,
    ])
    const foreign = await aDossier(caen.as('referent'))
    const to = niort.accounts.referent

    expect(await issuesOf(transfer([]))).toEqual(['input.required at moves'])
    expect(
      await issuesOf(
        transfer([
          { dossierId: one, referentId: to },
          { dossierId: one, referentId: from },
        ]),
      ),
    ).toEqual(['input.taken at moves'])
    for (const referentId of [niort.accounts.auditor, caen.accounts.referent])
      expect(await issuesOf(transfer([{ dossierId: one, referentId }]))).toEqual(['input.not-a-referent at referentId'])
    expect(await codeOf(transfer([{ dossierId: closed, referentId: to }]))).toBe('DossierClosed')
    expect(await codeOf(transfer([{ dossierId: foreign, referentId: to }]))).toBe('NOT_FOUND')
    expect(
      await codeOf(
        transferDossiers(niort.as('referent'), {
          moves: [{ dossierId: one, referentId: to, version: 1 }],
          idempotencyKey: newId(),
        }),
      ),
    ).toBe('FORBIDDEN')
  })

  it('property: whatever is moved in whatever order, nothing is lost and nobody is followed twice at once', async () => {
    const team = [await niort.referent('A'), await niort.referent('B'), await niort.referent('C')]
    const ids = await Promise.all(Array.from({ length: 6 }, (_, n) => opened(team[n % 3] ?? '')))
    const move = fc.record({ dossierId: fc.constantFrom(...ids), referentId: fc.constantFrom(...team) })
    const round = fc.uniqueArray(move, { selector: ({ dossierId }) => dossierId, minLength: 1 })
    const among = `in (${ids.map((id) => `'${id}'`).join(',')})`

    await fc.assert(
      fc.asyncProperty(round, async (moves) => {
        await transfer(moves)

        const followed = new Map(
          (await column(`select id || ' ' || referent_id from dossier where id ${among}`)).map(
            (line): [string, string] => [line.split(' ')[0] ?? '', line.split(' ')[1] ?? ''],
          ),
        )
        expect(followed.size).toBe(ids.length)
        for (const { dossierId, referentId } of moves) expect(followed.get(dossierId)).toBe(referentId)
        expect(
          await column(
            `select dossier_id || ' ' || referent_id from referent_spell where until_day is null and dossier_id ${among} order by 1`,
          ),
        ).toEqual([...followed].map(([id, referent]) => `${id} ${referent}`).sort())
      }),
      { numRuns: 12 },
    )
  })
})

describe('a référent for somebody', () => {
  it('who works half of full time follows what the PLIE says for it', async () => {
    const half = await niort.referent('Mi-temps')
    const set = (percent: number, referentId = half) => setWorkingTime(coordination(), { referentId, percent })

    await set(50)

    const known = (await readCaseloads(coordination(), null)).find(({ id }) => id === half)
    expect([known?.workingTime, known?.capacity]).toEqual([0.5, 17])
    for (const percent of [0, 101, 12.5])
      expect(await issuesOf(set(percent))).toEqual(['input.out-of-range at percent'])
    for (const nobody of [niort.accounts.auditor, caen.accounts.referent, newId()])
      expect(await codeOf(set(80, nobody))).toBe('NOT_FOUND')
    expect(await codeOf(setWorkingTime(niort.as('referent'), { referentId: half, percent: 80 }))).toBe('FORBIDDEN')
  })

  it('is proposed by place and load, the one who follows already left out', async () => {
    const here = await niort.referent('Ici')
    for (let n = 0; n < 2; n += 1) await opened(here, 'Celles-sur-Belle')
    const dossier = await opened(niort.accounts.referent, 'Celles sur Belle')

    const [best, ...others] = await suggestReferents(coordination(), { dossierId: dossier })

    expect(best).toEqual({
      ...{ referentId: here, name: 'Ici' },
      reasons: ['Suit déjà à Celles sur Belle : 2.', 'Dossiers ouverts : 2 sur 40.'],
    })
    expect(others.map(({ referentId }) => referentId)).not.toContain(niort.accounts.referent)
    const before = await suggestReferents(coordination(), { commune: 'celles sur belle' })
    expect(before.map(({ referentId }) => referentId).toSorted()).toEqual(
      expect.arrayContaining([here, niort.accounts.referent].toSorted()),
    )
    expect(await codeOf(suggestReferents(niort.as('referent'), { dossierId: dossier }))).toBe('FORBIDDEN')
    expect(await codeOf(suggestReferents(caen.as('coordination'), { dossierId: dossier }))).toBe('NOT_FOUND')
  })
})
