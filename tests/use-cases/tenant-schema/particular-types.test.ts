import { beforeAll, describe, expect, it } from 'vitest'
import { anAttachment } from '../../support/builders.ts'
import { testDatabase } from '../../support/test-database.ts'
import { createWorld } from '../../support/world.ts'
import { everythingForm } from './everything-form.ts'
import { at, createAsk, dossierOf, errorCodes, type Filled, publish, submit } from './filled-plie.ts'

const { niort, ...others } = await createWorld(await testDatabase())
const ask = createAsk({ niort, ...others })
let filled: Filled
let file: string

beforeAll(async () => {
  const formId = await publish(niort, 'Tout', everythingForm)
  const dossierId = await dossierOf(niort)
  file = await anAttachment(niort.as('referent'), dossierId, 'signature.png')
  filled = await submit(niort, formId, dossierId, {
    f_aid: { value: 123_450 },
    f_mail: { value: ' Camille@EXAMPLE.org' },
    f_call: { value: '06 12 34 56 78' },
    f_town: { value: { code: '79191', name: 'NIORT', postcode: '79000' } },
    f_home: { value: { street: '12 rue des Saules', postcode: '79000', commune: '79191', city: 'Niort' } },
    f_trade: { value: { code: 'K1304', label: 'Services domestiques' } },
    f_company: { value: '732 829 320 00074' },
    f_guide: { value: { id: niort.accounts.coordination, label: 'peu importe' } },
    f_twin: { value: { id: dossierId, label: '' } },
    f_signed: { value: { file, name: 'Camille Exemple', signedOn: '2026-11-22' } },
  })
})

const ALL = `{ tout { nodes { withheldAnswers answers {
  aid mail call company
  town { code name postcode department }
  home { street complement postcode commune city }
  trade { code label }
  guide { id label target } twin { id label target }
  signed { name signedOn file { id name } }
} } } }`

describe('the typed API of amounts, addresses, lists and records', () => {
  it('gives each answer in the form it is kept in, with the names the server wrote', async () => {
    const result = await ask(niort.as('referent'), ALL)

    expect(result.errors).toBeUndefined()
    expect(JSON.parse(JSON.stringify(at(result.data, 'tout', 'nodes', 0)))).toEqual({
      withheldAnswers: [],
      answers: {
        aid: 123_450,
        mail: 'Camille@example.org',
        call: '+33612345678',
        company: '73282932000074',
        town: { code: '79191', name: 'Niort', postcode: '79000', department: '79' },
        home: {
          street: '12 rue des Saules',
          complement: null,
          postcode: '79000',
          commune: '79191',
          city: 'Niort',
        },
        trade: { code: 'K1304', label: 'Services domestiques' },
        guide: { id: niort.accounts.coordination, label: 'coordination niort', target: 'MEMBER' },
        twin: { id: filled.dossierId, label: '2026-0001', target: 'DOSSIER' },
        signed: { name: 'Camille Exemple', signedOn: '2026-11-22', file: { id: file, name: 'signature.png' } },
      },
    })
  })

  it('keeps who somebody is from a program that may only read answers', async () => {
    const result = await ask(niort.token('ANSWERS_READ'), ALL)

    const node = at(result.data, 'tout', 'nodes', 0)
    for (const name of ['mail', 'call', 'home', 'guide', 'twin', 'signed'])
      expect(at(node, 'withheldAnswers')).toContain(name)
    for (const name of ['mail', 'call', 'home', 'guide', 'twin', 'signed']) expect(at(node, 'answers', name)).toBeNull()
    expect(at(node, 'answers', 'town', 'code')).toBe('79191')
    expect(at(node, 'answers', 'aid')).toBe(123_450)
  })

  it.each([
    ['aid: { gte: 123450, lt: 123451 }', 1],
    ['aid: { gt: 123450 }', 0],
    ['mail: { eq: "Camille@example.org" }', 1],
    ['call: { eq: "+33612345678" }', 1],
    ['town: { in: ["79191", "75056"] }', 1],
    ['town: { eq: "75056" }', 0],
    ['home: { eq: "79191" }', 1],
    ['trade: { eq: "K1304" }', 1],
    ['company: { eq: "73282932000074" }', 1],
    ['guide: { answered: true }', 1],
    ['twin: { answered: false }', 0],
  ])('is filtered by what the index holds: %s', async (where, count) => {
    const result = await ask(niort.as('coordination'), `{ tout(where: { ${where} }) { totalCount } }`)

    expect(result.errors).toBeUndefined()
    expect(at(result.data, 'tout', 'totalCount')).toBe(count)
  })

  it('refuses to filter by an e-mail whoever may not read one', async () => {
    const query = '{ tout(where: { mail: { eq: "Camille@example.org" } }) { totalCount } }'

    expect(errorCodes(await ask(niort.token('ANSWERS_READ'), query))).toEqual(['FORBIDDEN'])
    expect(at((await ask(niort.token('ANSWERS_READ', 'IDENTITY_READ'), query)).data, 'tout', 'totalCount')).toBe(1)
  })

  it('says the unit of an amount in the schema', async () => {
    const result = await ask(
      niort.as('plie-administrator'),
      '{ __type(name: "ToutAnswers") { fields { name description } } }',
    )

    const fields = at(result.data, '__type', 'fields')
    const aid = Array.isArray(fields) ? fields.find((one) => at(one, 'name') === 'aid') : undefined
    expect(at(aid, 'description')).toBe('Libellé aid\n\nEn centimes d’euro.')
  })
})
