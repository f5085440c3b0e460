import { describe, expect, it } from 'vitest'
import { assignReferent } from '../../server/dossiers/assign-referent.ts'
import { openDossier } from '../../server/dossiers/index.ts'
import { updateParticipant } from '../../server/dossiers/update-participant.ts'
import { newId } from '../../server/platform/ids.ts'
import { execute } from '../../server/platform/postgres/index.ts'
import { aDossier } from '../support/builders.ts'
import { codeOf, failureOf, issuesOf } from '../support/failure.ts'
import { inspect } from '../support/inspect.ts'
import { testDatabase } from '../support/test-database.ts'
import { createWorld } from '../support/world.ts'

const database = await testDatabase()
const { niort, caen } = await createWorld(database)
const { count, column } = inspect(database)
const dossier = (id: string, columns: string) => column(`select ${columns} from dossier where id = '${id}'`)
const close = (id: string) =>
  execute(database.ownerUrl, [`update dossier set status = 'exited', closed_at = '2026-11-01' where id = '${id}'`])

describe('opening a dossier', () => {
  it('is active with the référent who opens it', async () => {
    const id = await aDossier(niort.as('referent'))

    expect(await dossier(id, "status || ' ' || opened_at || ' ' || referent_id")).toEqual([
      `active 2026-11-22 ${niort.accounts.referent}`,
    ])
    expect(await column(`select kind from dossier_event where dossier_id = '${id}'`)).toEqual(['dossier-opened'])
  })

  it('is given by the coordination to a référent, or to nobody yet', async () => {
    const given = await aDossier(niort.as('coordination'), { referentId: niort.accounts.referent })
    const waiting = await aDossier(niort.as('coordination'))

    expect(await dossier(given, 'referent_id')).toEqual([niort.accounts.referent])
    expect(await dossier(waiting, 'referent_id is null')).toEqual(['true'])
  })

  it('is prescribed when a prescriber sends somebody, who cannot choose the référent', async () => {
    const id = await aDossier(niort.as('prescriber'), { referentId: niort.accounts.referent })

    expect(await dossier(id, "status || ' ' || (referent_id is null) || ' ' || prescriber_id")).toEqual([
      `prescribed true ${niort.accounts.prescriber}`,
    ])
  })

  it('keeps a référent from opening in a colleague’s name', async () => {
    const colleague = await niort.referent('collegue')

    const id = await aDossier(niort.as('referent'), { referentId: colleague })

    expect(await dossier(id, 'referent_id')).toEqual([niort.accounts.referent])
  })

  it('refuses whoever is no active référent of the PLIE as référent', async () => {
    for (const referentId of [niort.accounts.auditor, caen.accounts.referent, newId(), '__proto__']) {
      expect(await issuesOf(aDossier(niort.as('coordination'), { referentId }))).toEqual([
        'input.not-a-referent at referentId',
      ])
    }
  })

  it('refuses what no person can be called, and days that do not exist, each at its place, and writes nothing', async () => {
    const before = await count('participant')
    const cases: [object, string][] = [
      [{ firstName: ' ' }, 'input.required at firstName'],
      [{ lastName: 'x'.repeat(101) }, 'input.too-long at lastName'],
      [{ lastName: 'a\u0000b' }, 'input.bad-text at lastName'],
      [{ lastName: '\ud800' }, 'input.bad-text at lastName'],
      [{ email: 'pas une adresse' }, 'input.bad-email at email'],
      [{ birthDate: '2026-02-30' }, 'input.bad-date at birthDate'],
      [{ birthDate: '0202-01-01' }, 'input.bad-date at birthDate'],
      [{ openedAt: '2026-13-01' }, 'input.bad-date at openedAt'],
      [{ openedAt: '2026-11-23' }, 'input.in-the-future at openedAt'],
      [{ statuses: Array.from({ length: 21 }, () => 'rsa') }, 'input.too-long at statuses'],
    ]

    for (const [wrong, issue] of cases) expect(await issuesOf(aDossier(niort.as('referent'), wrong))).toEqual([issue])

    expect(await count('participant')).toBe(before)
  })

  it('gives every dossier of a year its own number, however many are opened at once', async () => {
    const ids = await Promise.all(
      Array.from({ length: 20 }, () => aDossier(niort.as('coordination'), { openedAt: '2025-03-01' })),
    )

    const numbers = await column(
      `select number from dossier where id in (${ids.map((id) => `'${id}'`).join(',')}) order by number`,
    )

    expect(numbers).toEqual(Array.from({ length: 20 }, (_, n) => `2025-${String(n + 1).padStart(4, '0')}`))
  })

  it('is refused to administrators, controllers, tokens and the platform', async () => {
    for (const role of ['plie-administrator', 'auditor'] as const)
      expect(await codeOf(aDossier(niort.as(role)))).toBe('FORBIDDEN')
    expect(await codeOf(aDossier(niort.token('DOSSIERS_READ')))).toBe('FORBIDDEN')
  })

  it('refuses an idempotency key that is no UUID', async () => {
    const refused = openDossier(niort.as('referent'), { firstName: 'O', lastName: 'E', idempotencyKey: 'deux' })

    expect(await codeOf(refused)).toBe('BAD_USER_INPUT')
  })
})

describe('naming the référent', () => {
  it('welcomes a person prescribed and keeps who followed before', async () => {
    const id = await aDossier(niort.as('prescriber'))
    const colleague = await niort.referent('suivante')

    await assignReferent(niort.as('coordination'), { dossierId: id, referentId: niort.accounts.referent, version: 1 })
    await assignReferent(niort.as('coordination'), { dossierId: id, referentId: colleague, version: 2 })

    expect(await dossier(id, "status || ' ' || version || ' ' || referent_id")).toEqual([`welcome 3 ${colleague}`])
    expect(
      await column(
        `select data ->> 'previousReferentId' from dossier_event where dossier_id = '${id}' and kind = 'referent-assigned' order by id`,
      ),
    ).toEqual(['null', niort.accounts.referent])
  })

  it('takes the dossier away from the former référent at once', async () => {
    const id = await aDossier(niort.as('referent'))
    await assignReferent(niort.as('coordination'), {
      dossierId: id,
      referentId: await niort.referent('relais'),
      version: 1,
    })

    const refused = updateParticipant(niort.as('referent'), {
      dossierId: id,
      version: 1,
      input: { firstName: 'A', lastName: 'B' },
    })

    expect(await codeOf(refused)).toBe('NOT_FOUND')
  })

  it('refuses a stale version, a stranger, a closed dossier, and writes nothing', async () => {
    const id = await aDossier(niort.as('referent'))
    const closed = await aDossier(niort.as('referent'))
    await close(closed)
    const assign = (dossierId: string, referentId: string, version: number) =>
      assignReferent(niort.as('coordination'), { dossierId, referentId, version })

    const stale = await failureOf(assign(id, niort.accounts.referent, 9))

    expect(stale).toMatchObject({ type: 'VersionConflict', details: { currentVersion: 1 } })
    expect(await issuesOf(assign(id, caen.accounts.referent, 1))).toEqual(['input.not-a-referent at referentId'])
    expect(await codeOf(assign(closed, niort.accounts.referent, 1))).toBe('DossierClosed')
    expect(await dossier(id, 'version')).toEqual(['1'])
  })

  it('belongs to the coordination: a référent is refused, a prescriber of others finds nothing', async () => {
    const id = await aDossier(niort.as('referent'))
    const asked = { dossierId: id, referentId: niort.accounts.referent, version: 1 }

    expect(await codeOf(assignReferent(niort.as('referent'), asked))).toBe('FORBIDDEN')
    expect(await codeOf(assignReferent(niort.as('prescriber'), asked))).toBe('NOT_FOUND')
    expect(await codeOf(assignReferent(caen.as('coordination'), asked))).toBe('NOT_FOUND')
  })
})

describe('rectifying the identity of a participant', () => {
  const input = {
    firstName: 'Olive',
    lastName: 'Rectifiée',
    birthDate: '1990-02-28',
    email: 'OLIVE@example.org',
    phone: '',
    commune: 'Niort',
    statuses: ['rsa'],
  }

  it('changes what was typed, tells which properties changed and never their values', async () => {
    const id = await aDossier(niort.as('referent'))

    await updateParticipant(niort.as('referent'), { dossierId: id, version: 1, input })

    expect(
      await column(
        `select last_name || ' ' || email || ' ' || p.version from participant p join dossier d on d.participant_id = p.id where d.id = '${id}'`,
      ),
    ).toEqual(['Rectifiée olive@example.org 2'])
    const [told] = await column(
      `select data::text from dossier_event where dossier_id = '${id}' and kind = 'participant-updated'`,
    )
    expect(told).toMatch(/lastName/)
    expect(told).not.toMatch(/Rectifi|olive@/i)
  })

  it('refuses a stale version and a bad input, and writes nothing', async () => {
    const id = await aDossier(niort.as('referent'))
    const update = (version: number, wrong: object) =>
      updateParticipant(niort.as('referent'), { dossierId: id, version, input: { ...input, ...wrong } })

    expect(await codeOf(update(7, {}))).toBe('VersionConflict')
    expect(await issuesOf(update(1, { birthDate: '2023-02-29' }))).toEqual(['input.bad-date at birthDate'])
    expect(await issuesOf(update(1, { lastName: '' }))).toEqual(['input.required at lastName'])
    expect(await count(`participant where last_name = 'Rectifiée' and version <> 2`)).toBe(0)
  })

  it('is refused to those who only read, and unknown to strangers', async () => {
    const sent = await aDossier(niort.as('prescriber'))
    const other = await aDossier(niort.as('referent'))

    expect(await codeOf(updateParticipant(niort.as('prescriber'), { dossierId: sent, version: 1, input }))).toBe(
      'FORBIDDEN',
    )
    expect(await codeOf(updateParticipant(niort.as('auditor'), { dossierId: sent, version: 1, input }))).toBe(
      'FORBIDDEN',
    )
    expect(await codeOf(updateParticipant(niort.as('prescriber'), { dossierId: other, version: 1, input }))).toBe(
      'NOT_FOUND',
    )
    for (const id of [other, newId(), 'x']) {
      expect(await codeOf(updateParticipant(caen.as('coordination'), { dossierId: id, version: 1, input }))).toBe(
        'NOT_FOUND',
      )
    }
  })
})
