import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { Answers } from '../../schema/index.ts'
import { parseTrades } from '../../server/nomenclatures/parse-trades.ts'
import { searchCommunes } from '../../server/nomenclatures/search-communes.ts'
import { searchTrades } from '../../server/nomenclatures/search-trades.ts'
import { checkTrades, loadTrades } from '../../server/nomenclatures/trades.ts'
import { newId } from '../../server/platform/ids.ts'
import type { RequestContext } from '../../server/platform/request.ts'
import { saveAnswers } from '../../server/submissions/index.ts'
import { aDossier, aForm, anAttachment, aSubmission } from '../support/builders.ts'
import { codeOf, issuesOf } from '../support/failure.ts'
import { inspect } from '../support/inspect.ts'
import { field, questionnaire } from '../support/questionnaire.ts'
import { testDatabase } from '../support/test-database.ts'
import { createWorld } from '../support/world.ts'

const database = await testDatabase()
const { niort, caen } = await createWorld(database)
const { column } = inspect(database)
const referent = () => niort.as('referent')

const communes = async (search: string, first = 20) =>
  (await searchCommunes(referent(), { search, first })).map(({ code, postcode }) => `${code} ${postcode}`)

describe('searching a commune', () => {
  it.each([
    ['Niort', '79191 79000'],
    ['niort', '79191 79000'],
    ['79000', '79191 79000'],
    ['79000 niort', '79191 79000'],
    ['saint etienne', '42218 42000'],
    ['St-Étienne', '42218 42000'],
    ['l’hay les roses', '94038 94240'],
    ['ajaccio', '2A004 20000'],
    ['97400', '97411 97400'],
  ])('« %s » finds %s first', async (search, wanted) => {
    expect((await communes(search))[0]).toBe(wanted)
  })

  it('gives a commune once for each of its postcodes, and no more than asked', async () => {
    expect(await communes('paris', 3)).toEqual(['75056 75001', '75056 75002', '75056 75003'])
    expect(await communes('paris 75013')).toEqual(['75056 75013'])
  })

  it('finds nothing for nothing, and for what is no commune', async () => {
    for (const search of ['', '  ', '---', 'zzzzzz', '%', "'; drop table"])
      expect(await communes(search), search).toEqual([])
  })

  it('is for those who have something to do in a PLIE', async () => {
    const asked = { search: 'niort', first: 1 }

    expect(await searchCommunes(niort.token('ANSWERS_READ'), asked)).toHaveLength(1)
    expect(await codeOf(searchCommunes(niort.holding([], newId()), asked))).toBe('FORBIDDEN')
    expect(await codeOf(searchCommunes(referent(), { search: 'niort', first: 101 }))).toBe('BAD_USER_INPUT')
  })
})

describe('searching a trade', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'jalon-rome-'))
  afterAll(() => rm(folder, { recursive: true }))
  const file = async (name: string, text: string) => {
    await writeFile(join(folder, name), text)
    return join(folder, name)
  }

  it('says that only a sample is known', async () => {
    const found = await searchTrades(referent(), { search: 'dompteur', first: 5 })
    const cleaning = await searchTrades(referent(), { search: 'NETTOYAGE', first: 5 })

    expect(found).toEqual({ sample: true, trades: [] })
    expect(cleaning.trades.map(({ code }) => code)).toEqual(['K2204', 'K2303'])
    expect((await searchTrades(referent(), { search: 'k13', first: 2 })).trades.map(({ code }) => code)).toEqual([
      'K1301',
      'K1302',
    ])
  })

  it('searches the operator’s list once there is one', async () => {
    const romeFile = await file(
      'rome.csv',
      'code_rome;libelle_rome\r\nK1304;"Services ""à domicile"" ; ménage"\r\nB1101;Art\r\n',
    )
    const ctx = referent()
    const there: RequestContext = { ...ctx, runtime: { ...ctx.runtime, config: { ...ctx.runtime.config, romeFile } } }

    expect(await searchTrades(there, { search: 'menage', first: 5 })).toEqual({
      sample: false,
      trades: [{ code: 'K1304', label: 'Services "à domicile" ; ménage' }],
    })
  })

  it('reads JSON and CSV, and refuses to start on anything else', async () => {
    expect(parseTrades('\ufeff[{"code":"K1304","label":"Services domestiques","x":1}]').get('K1304')).toBe(
      'Services domestiques',
    )
    expect([...parseTrades('libelle,code\nArt,B1101\nrien,12\n').keys()]).toEqual(['B1101'])
    for (const text of ['', 'code;nom\nK1304;x', '[{"code":1}]', '[', 'code;libelle\nxx;yy']) {
      const romeFile = await file(`${newId()}.txt`, text)
      await expect(checkTrades({ romeFile })).rejects.toMatchObject({ code: 'rome.unreadable' })
    }
    await expect(checkTrades({ romeFile: join(folder, 'absent.json') })).rejects.toThrow(/ENOENT/)
    expect((await loadTrades({})).sample).toBe(true)
  })
})

describe('saving an answer that names something', async () => {
  const { formId } = await aForm(niort, (key) => ({
    ...questionnaire({ key }),
    items: [
      field('f_town', 'commune'),
      field('f_home', 'address'),
      field('f_trade', 'rome'),
      field('f_guide', 'reference'),
      field('f_twin', 'reference', { rules: { target: 'dossier' } }),
      field('f_signed', 'signature'),
    ],
    computed: [],
    checks: [],
    rules: [],
    cases: [],
  }))
  const dossierId = await aDossier(referent())
  const started = async () => aSubmission(referent(), { dossierId: await aDossier(referent()), formId })
  const save = (submissionId: string, answers: Answers, ctx = referent()) =>
    saveAnswers(ctx, { submissionId, answers, lock: 1 })
  const kept = async (id: string): Promise<unknown> =>
    JSON.parse((await column(`select answers::text from submission where id = '${id}'`))[0] ?? 'null')
  const home = { street: '12 rue des Saules', postcode: '79000', commune: '79191', city: 'NIORT' }

  it('writes the official names', async () => {
    const id = await started()

    await save(id, {
      f_town: { value: { code: '79191', name: 'ma ville', postcode: '79000' } },
      f_home: { value: home },
      f_trade: { value: { code: 'K1304', label: 'ménage' } },
      f_guide: { value: { id: niort.accounts.coordination, label: 'x' } },
      f_twin: { value: { id: dossierId, label: 'x' } },
    })

    expect(await kept(id)).toEqual({
      f_town: { value: { code: '79191', name: 'Niort', postcode: '79000' } },
      f_home: { value: { ...home, city: 'Niort' } },
      f_trade: { value: { code: 'K1304', label: 'Services domestiques' } },
      f_guide: { value: { id: niort.accounts.coordination, label: 'coordination niort', target: 'member' } },
      f_twin: { value: { id: dossierId, label: expect.stringMatching(/^2026-\d{4}$/), target: 'dossier' } },
    })
  })

  it.each([
    [
      'a code of no commune',
      { f_town: { value: { code: '79999', name: 'Niort', postcode: '79000' } } },
      'answers.unknown-commune at f_town',
    ],
    [
      'the postcode of another',
      { f_town: { value: { code: '79191', name: 'Niort', postcode: '75001' } } },
      'answers.unknown-commune at f_town',
    ],
    [
      'an address in no commune',
      { f_home: { value: { ...home, commune: '79999' } } },
      'answers.unknown-commune at f_home',
    ],
    [
      'a trade of no list',
      { f_trade: { value: { code: 'A9999', label: 'Dompteur' } } },
      'answers.unknown-rome at f_trade',
    ],
    [
      'a member that is nobody',
      { f_guide: { value: { id: newId(), label: 'x' } } },
      'answers.unknown-reference at f_guide',
    ],
    [
      'a member of another PLIE',
      { f_guide: { value: { id: caen.accounts.referent, label: 'x' } } },
      'answers.unknown-reference at f_guide',
    ],
    [
      'a dossier where a member is meant',
      { f_guide: { value: { id: dossierId, label: 'x' } } },
      'answers.unknown-reference at f_guide',
    ],
  ])('refuses %s', async (_name, answers, issue) => {
    const id = await started()

    expect(await issuesOf(save(id, answers))).toEqual([issue])
    expect(await kept(id)).toEqual({})
  })

  it('answers the same for another PLIE’s dossier, for a colleague’s and for none', async () => {
    const theirs = await aDossier(caen.as('referent'))
    const colleague = await aDossier(niort.as('coordination'))
    const id = await started()

    for (const one of [theirs, colleague, newId()]) {
      expect(await issuesOf(save(id, { f_twin: { value: { id: one, label: 'x' } } }))).toEqual([
        'answers.unknown-reference at f_twin',
      ])
    }
  })

  it('keeps what is still being typed, and does not look up again what did not change', async () => {
    const id = await started()
    const half = { f_town: { value: { code: '79', name: 'Nio', postcode: '' } } }
    await save(id, half)
    expect(await kept(id)).toEqual(half)

    const other = await started()
    const guide = { f_guide: { value: { id: niort.accounts.auditor, label: 'auditor niort', target: 'member' } } }
    await save(other, guide)
    const { em } = niort.as('coordination')
    await em.execute(`update membership set active = false where account_id = ?`, [niort.accounts.auditor])
    await saveAnswers(referent(), {
      submissionId: other,
      answers: { ...guide, f_trade: { value: { code: 'K1304', label: '' } } },
      lock: 2,
    })
    expect(await kept(other)).toMatchObject(guide)
  })

  it('takes the drawing of a signature from this very dossier only', async () => {
    const own = await aSubmission(referent(), { dossierId, formId })
    const file = await anAttachment(referent(), dossierId, 'signature.png')
    const elsewhere = await anAttachment(referent(), await aDossier(referent()), 'signature.png')
    const signed = (one: string) => ({ f_signed: { value: { file: one, name: 'Camille', signedOn: '2026-11-22' } } })

    expect(await issuesOf(save(own, signed(elsewhere)))).toEqual(['answers.unknown-file at f_signed'])
    await save(own, signed(file))
    expect(await kept(own)).toEqual(signed(file))
  })
})
