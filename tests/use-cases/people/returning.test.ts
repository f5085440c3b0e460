import { describe, expect, it } from 'vitest'
import { openDossier, readDossier } from '../../../server/dossiers/index.ts'
import { schemaFor } from '../../../server/graphql/tenant-schema/index.ts'
import { newId } from '../../../server/platform/ids.ts'
import { execute } from '../../../server/platform/postgres/index.ts'
import type { RequestContext } from '../../../server/platform/request.ts'
import { acceptPrescription } from '../../../server/prescriptions/accept-prescription.ts'
import { aDossier } from '../../support/builders.ts'
import { codeOf, failureOf } from '../../support/failure.ts'
import { askGraph } from '../../support/graph.ts'
import { inspect } from '../../support/inspect.ts'
import { aLink, aPrescription } from '../../support/prescriptions.ts'
import { testDatabase } from '../../support/test-database.ts'
import { createWorld } from '../../support/world.ts'

const database = await testDatabase()
const { runtime, niort, caen } = await createWorld(database)
const { column, count } = inspect(database)
const coordination = () => niort.as('coordination')
const participantOf = async (id: string) =>
  (await column(`select participant_id from dossier where id = '${id}'`))[0] ?? ''
const close = (id: string, status = 'exited') =>
  execute(database.ownerUrl, [`update dossier set status = '${status}', closed_at = '2026-11-01' where id = '${id}'`])
const again = (ctx: RequestContext, participantId: string, more = {}) =>
  openDossier(ctx, { firstName: 'Olive', lastName: 'Exemple', participantId, idempotencyKey: newId(), ...more })

describe('a person who comes back', () => {
  it.each(['exited', 'rejected', 'refused', 'dropped'])('after %s: has a new journey of their own', async (status) => {
    const first = await aDossier(niort.as('referent'), { openedAt: '2025-01-06', phone: '0549000000' })
    const participantId = await participantOf(first)
    await close(first, status)
    const people = await count('participant')

    const { id } = await again(coordination(), participantId, { phone: '0612345678', firstName: 'Autre' })

    expect(await count('participant')).toBe(people)
    expect(await participantOf(id)).toBe(participantId)
    // What was asked again is today's; the names stay as they were.
    expect(
      await column(
        `select first_name || ' ' || phone || ' ' || version from participant where id = '${participantId}'`,
      ),
    ).toEqual(['Olive 0612345678 2'])
    expect(await column(`select kind from dossier_event where dossier_id = '${id}' order by id`)).toEqual([
      'dossier-opened',
      'participant-updated',
    ])
  })

  it('is not followed twice at once: the open dossier is told, and nothing is written', async () => {
    const first = await aDossier(niort.as('referent'))
    const [number] = await column(`select number from dossier where id = '${first}'`)
    const before = await count('dossier')

    const failure = await failureOf(again(coordination(), await participantOf(first)))

    expect(failure).toMatchObject({ code: 'JOURNEY_ALREADY_OPEN', details: { number, dossierId: first } })
    expect(await count('dossier')).toBe(before)
  })

  it('has one journey when two people open it at the same moment', async () => {
    const first = await aDossier(niort.as('referent'))
    const participantId = await participantOf(first)
    await close(first)

    const results = await Promise.allSettled([
      again(coordination(), participantId),
      again(coordination(), participantId),
    ])

    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await column(`select count(*) from dossier where participant_id = '${participantId}'`)).toEqual(['2'])
  })

  it('has one open journey at most, whatever writes it', async () => {
    const first = await aDossier(niort.as('referent'))
    const insert = `insert into dossier (plie_id, id, number, participant_id, status, opened_at, version, created_at, updated_at)
      select plie_id, gen_random_uuid(), '2026-9999', participant_id, 'active', opened_at, 1, now(), now() from dossier where id = '${first}'`

    await expect(execute(database.ownerUrl, [insert])).rejects.toThrow(/dossier_one_open_journey/)
  })

  it('is found by the référent who followed them, not by a colleague, a prescriber or another PLIE', async () => {
    const first = await aDossier(niort.as('referent'))
    const participantId = await participantOf(first)
    await close(first)
    const colleague = await niort.referent('collègue')

    expect(await codeOf(again(niort.as('referent', colleague), participantId))).toBe('NOT_FOUND')
    expect(await codeOf(again(niort.as('prescriber'), participantId))).toBe('NOT_FOUND')
    expect(await codeOf(again(caen.as('coordination'), participantId))).toBe('NOT_FOUND')
    for (const unknown of [newId(), 'rien']) expect(await codeOf(again(coordination(), unknown))).toBe('NOT_FOUND')
    const { id } = await again(niort.as('referent'), participantId)
    expect(await column(`select referent_id from dossier where id = '${id}'`)).toEqual([niort.accounts.referent])
  })

  it('keeps the earlier journeys in sight of who follows now: dates and how they ended', async () => {
    const colleague = await niort.referent('suivante')
    const first = await aDossier(niort.as('referent'), { openedAt: '2025-01-06' })
    await close(first)
    const { id } = await again(coordination(), await participantOf(first), { referentId: colleague })
    const { schema } = await schemaFor(runtime, niort.tenant)
    const asked =
      'query ($id: ID!) { dossier(id: $id) { previousJourneys { number dossierId openedAt closedAt status } } }'
    const seenBy = async (ctx: RequestContext, dossier = id) =>
      (await askGraph(schema, ctx, asked, { id: dossier })).data?.['dossier']

    const [number] = await column(`select number from dossier where id = '${first}'`)
    const journey = { number, openedAt: '2025-01-06', closedAt: '2026-11-01', status: 'EXITED' }
    expect(await seenBy(coordination())).toEqual({ previousJourneys: [{ ...journey, dossierId: first }] })
    // Told of it, though it is not theirs to open.
    expect(await seenBy(niort.as('referent', colleague))).toEqual({
      previousJourneys: [{ ...journey, dossierId: null }],
    })
    expect(await readDossier(niort.as('referent', colleague), { id: first, selection: {} })).toBeNull()
  })

  it('comes back through a prescription too', async () => {
    const first = await aDossier(niort.as('referent'))
    const participantId = await participantOf(first)
    const link = await aLink(niort, {})
    const accept = async (id: string) =>
      acceptPrescription(coordination(), {
        id,
        person: { firstName: 'Olive', lastName: 'Exemple', participantId },
        version: 1,
        reason: 'Suivi déjà commencé.',
        idempotencyKey: newId(),
      })
    const received = await aPrescription(niort, link, 'retour')

    expect(await codeOf(accept(received))).toBe('JourneyAlreadyOpen')
    expect(await column(`select status from prescription where id = '${received}'`)).toEqual(['RECEIVED'])
    await close(first)
    const { dossierId } = await accept(received)
    expect(await participantOf(dossierId)).toBe(participantId)
  })
})
