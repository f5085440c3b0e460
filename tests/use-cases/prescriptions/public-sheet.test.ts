import { describe, expect, it } from 'vitest'
import { newId } from '../../../server/platform/ids.ts'
import { inspect } from '../../support/inspect.ts'
import { aLink, NIORT_SHEET } from '../../support/prescriptions.ts'
import { publicDoor } from '../../support/public-door.ts'
import { testDatabase } from '../../support/test-database.ts'
import { createWorld } from '../../support/world.ts'

const database = await testDatabase()
const world = await createWorld(database)
const { niort, caen } = world
const door = await publicDoor(world)
const { count, column } = inspect(database)
const link = await aLink(niort)

describe('the sheet of a public link', () => {
  it('is opened by its address alone, asks who is sent, and tells nothing of how it is judged', async () => {
    const { status, body, headers } = await door.open(link)

    expect(status).toBe(200)
    expect(body).toMatchObject({ plieName: 'PLIE niort', label: 'Mission locale', language: 'fr', privacy: null })
    expect(body.sheet.items[0].items.map(({ id }: { id: string }) => id)).toContain('sheet_lastName')
    expect(JSON.stringify(body)).not.toMatch(/eligible|because|niort_eligible/)
    expect(headers['set-cookie']).toBeUndefined()
    expect(headers['x-robots-tag']).toContain('noindex')
    expect(headers['referrer-policy']).toBe('no-referrer')
  })

  it('is sent once: the receipt follows it, a repeated sending makes no second one', async () => {
    const key = newId()

    const first = await door.send(link, NIORT_SHEET, { key })
    const again = await door.send(link, NIORT_SHEET, { key })

    expect([first.status, first.body.__typename]).toEqual([201, 'PrescriptionSent'])
    expect(first.body.receipt).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}(-[0-9A-HJKMNP-TV-Z]{5}){3}$/)
    expect(again.body).toEqual(first.body)
    expect(await count(`prescription where id = '${first.body.id}'`)).toBe(1)
    const [kept] = await column(`select prescription::text from prescription where id = '${first.body.id}'`)
    expect(kept).not.toContain(first.body.receipt)
    expect((await door.status(link, first.body.receipt)).body).toMatchObject({ status: 'RECEIVED', feedback: null })
  })

  it('reads who is sent and by whom, and keeps what the rules say', async () => {
    const { body } = await door.send(link, NIORT_SHEET)

    const [row] = await column(
      `select jsonb_build_array(person ->> 'lastName', person ->> 'birthDate', person -> 'statuses', person ->> 'commune',
         prescriber ->> 'name', record ->> 'verdict')::text from prescription where id = '${body.id}'`,
    )
    expect(JSON.parse(row ?? '')).toEqual([
      'Églantier',
      '1988-07-14',
      ['deld', 'th'],
      'Niort',
      'Prune Sureau',
      'decided',
    ])
  })
})

describe('an address that leads nowhere', () => {
  it('gives one answer, whatever is wrong with it', async () => {
    const revoked = await aLink(niort)
    const { revokePrescriptionLink } = await import('../../../server/prescriptions/revoke-prescription-link.ts')
    await revokePrescriptionLink(niort.as('plie-administrator'), { id: revoked.id })
    const later = await aLink(niort, { opensOn: '2026-12-01' })
    const theirs = await aLink(caen)
    const answers = []
    for (const path of [
      revoked.path,
      later.path,
      `/p/caen/${link.token}`,
      `/p/niort/${theirs.token}`,
      `/p/nulle-part/${link.token}`,
      '/p/niort/AAAAAAAAAAAAAAAAAAAAAA',
      "/p/niort/'--",
    ])
      answers.push(await door.open({ path }, { from: '203.0.113.9' }))

    expect(new Set(answers.map(({ status, body }) => JSON.stringify([status, body]))).size).toBe(1)
    expect(answers[0]?.status).toBe(404)
    expect(answers[0]?.body.message).toContain('n’est pas valable')
  })
})
