// biome-ignore-all lint/suspicious/noTemplateCurlyInString: `${name}` is how a formula of XLSForm names a question.
import { deflateRawSync, inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import writeExcelFile from 'write-excel-file/node'
import { fieldsOf, parseForm, presets } from '../../schema/index.ts'
import { copyForm } from '../../server/form-exchange/copy-form.ts'
import { exportForm, type FormatName } from '../../server/form-exchange/export-form.ts'
import { importForm, readFormFile, readWorkbook } from '../../server/form-exchange/index.ts'
import { newId } from '../../server/platform/ids.ts'
import { aDraft } from '../support/builders.ts'
import { codeOf, failureOf, issuesOf } from '../support/failure.ts'
import { inspect } from '../support/inspect.ts'
import { testDatabase } from '../support/test-database.ts'
import { createWorld } from '../support/world.ts'

const database = await testDatabase()
const { niort, caen } = await createWorld(database)
const { count, column } = inspect(database)
const admin = () => niort.as('plie-administrator')

const workbook = (survey: readonly (readonly string[])[]): Promise<Buffer> =>
  writeExcelFile([{ sheet: 'survey', data: survey.map((row) => row.map((value) => ({ value }))) }]).toBuffer()
const SURVEY = [
  ['type', 'name', 'label::French (fr)', 'relevant'],
  ['integer', 'children', 'Enfants à charge', ''],
  ['text', 'names', 'Leurs prénoms', '${children} > 0'],
]
const sent = (name: string, bytes: Buffer) => readFormFile(admin(), { name, bytes, kind: 'free' })
const exit = async () =>
  (await column(`select id from form where kind = 'exit' and plie_id = '${niort.tenant.id}'`))[0] ?? ''
const out = async (format: FormatName, ctx = admin()) => exportForm(ctx, { formId: await exit(), format })

describe('a form read from a file', () => {
  it('is read from an XLSForm workbook, conditions included, and nothing is kept of it', async () => {
    const before = await count('form')

    const { definition, issues, warnings } = await sent('enquete.xlsx', await workbook(SURVEY))

    expect({ issues, warnings }).toEqual({ issues: [], warnings: [] })
    expect(definition && fieldsOf(definition).map(({ api, visible }) => [api, visible !== undefined])).toEqual([
      ['children', false],
      ['names', true],
    ])
    expect(await count('form')).toBe(before)
  })

  it('tells every problem of a workbook at its sheet, row and column', async () => {
    const wrong = await workbook([...SURVEY, ['hologram', 'x', 'X', ''], ['text', 'y', 'Y', '${nobody} = 1']])

    const { definition, issues } = await sent('enquete.xlsx', wrong)

    expect(definition).toBeNull()
    expect(issues.map(({ path }) => path)).toEqual([
      ['survey', '4', 'type'],
      ['survey', '5', 'relevant'],
    ])
    expect(issues.every(({ message }) => message.length > 10)).toBe(true)
  })

  it('tells every problem of a JSON document, located', async () => {
    const { definition, issues } = await sent('formulaire.json', Buffer.from('{"spec":"plie.form/1","items":3}'))

    expect(definition).toBeNull()
    expect(issues.length).toBeGreaterThan(3)
  })

  it('refuses what is no form, what is too large, and what would be once unzipped', async () => {
    expect(await codeOf(sent('notes.json', Buffer.from('bonjour')))).toBe('BAD_USER_INPUT')
    expect(await codeOf(sent('notes.xlsx', Buffer.from('PK bonjour, ceci n’est pas un classeur')))).toBe(
      'BAD_USER_INPUT',
    )
    expect(await codeOf(sent('gros.json', Buffer.alloc(5_000_001, ' ')))).toBe('BAD_USER_INPUT')
    const bomb = zipOf(Buffer.alloc(100_000_000))
    expect(bomb.length).toBeLessThan(500_000)
    expect(await readWorkbook(bomb)).toBe('too-large')
    // One that lies about its size is inflated no further.
    expect(await readWorkbook(zipOf(Buffer.alloc(60_000_000), 10))).toBe('too-large')
  })

  it('is for those who design forms', async () => {
    const bytes = await workbook(SURVEY)
    for (const role of ['referent', 'coordination', 'prescriber', 'auditor'] as const)
      expect(await codeOf(readFormFile(niort.as(role), { name: 'a.xlsx', bytes, kind: 'free' }))).toBe('FORBIDDEN')
  })
})

describe('a form imported', () => {
  it('becomes a draft with its ids, conditions and cases, under a key of this PLIE', async () => {
    const { definition } = await sent('sortie.json', (await out('json')).bytes)

    const { id } = await importForm(admin(), { definition, title: 'Sortie bis', idempotencyKey: newId() })

    expect(await column(`select key || ' ' || kind from form where id = '${id}'`)).toEqual(['sortie-bis exit'])
    const [draft = ''] = await column(`select definition::text from form_draft where form_id = '${id}'`)
    const form = parseForm(JSON.parse(draft)).form
    expect(form?.rules).toEqual(presets.niort.forms.exit?.rules)
    expect(form?.cases).toEqual(presets.niort.forms.exit?.cases)
    expect(await count(`form_version where form_id = '${id}'`)).toBe(0)
  })

  it('is made once for one intention', async () => {
    const { definition } = await sent('sortie.json', (await out('json')).bytes)
    const asked = { definition, title: 'Une seule fois', idempotencyKey: newId() }

    const ids = [await importForm(admin(), asked), await importForm(admin(), asked)]

    expect(ids[0]).toEqual(ids[1])
  })

  it('is refused whole when its document is no form, without a name, and to others', async () => {
    const ask = (definition: unknown, title = 'X', ctx = admin()) =>
      importForm(ctx, { definition, title, idempotencyKey: newId() })
    expect(await codeOf(ask({ spec: 'plie.form/1' }))).toBe('FormRejected')
    expect((await issuesOf(ask({ spec: 'plie.form/1' }))).length).toBeGreaterThan(2)
    expect(await codeOf(ask({}, ' '))).toBe('InvalidInput')
    expect(await codeOf(ask({}, 'X', niort.as('referent')))).toBe('FORBIDDEN')
  })
})

describe('a form copied', () => {
  it('takes the draft as it stands; of another PLIE it is unknown', async () => {
    const { formId } = await aDraft(niort)

    const { id } = await copyForm(admin(), { formId, title: 'Copie', idempotencyKey: newId() })

    const [original, copy] = await Promise.all(
      [formId, id].map((one) =>
        column(`select (definition -> 'items')::text from form_draft where form_id = '${one}'`),
      ),
    )
    expect(copy).toEqual(original)
    const ask = (ctx = admin()) => copyForm(ctx, { formId, title: 'X', idempotencyKey: newId() })
    expect(await codeOf(ask(caen.as('plie-administrator')))).toBe('NOT_FOUND')
    expect(await codeOf(ask(niort.as('coordination')))).toBe('FORBIDDEN')
  })
})

describe('a form as a file', () => {
  it('goes out as JSON and comes back the same', async () => {
    const file = await out('json')

    expect(file.name).toMatch(/\.json$/)
    expect((await sent(file.name, file.bytes)).definition).toEqual(JSON.parse(file.bytes.toString()))
  })

  it('goes out as an XLSForm that this product reads back', async () => {
    const { bytes } = await out('xlsx')

    const read = await readWorkbook(bytes)

    const sheets = typeof read === 'string' ? {} : read
    expect(Object.keys(sheets)).toEqual(['survey', 'choices', 'settings', 'Laissé de côté'])
    expect(sheets['Laissé de côté']?.flat().join('\n')).toMatch(/critères de décision/)
    const { definition, issues } = await sent('retour.xlsx', bytes)
    expect(issues).toEqual([])
    const exported = presets.niort.forms.exit
    expect(definition && fieldsOf(definition).length).toBe(
      exported && fieldsOf(exported).filter(({ archived }) => !archived).length,
    )
  })

  it('goes out as the JSON Schemas of its answers and of its document', async () => {
    for (const format of ['answers-schema', 'document-schema'] as const)
      expect(JSON.parse((await out(format)).bytes.toString())).toMatchObject({ type: 'object' })
  })

  it('is printed as HTML in the language asked, text never read as markup', async () => {
    const html = (await out('html')).bytes.toString()

    expect(html).toContain('<html lang="fr">')
    expect(html).toContain('Fiche bilan et sortie')
    expect(html).not.toContain('<script')
  })

  it('is printed as a PDF with its title, its language and numbered pages', async () => {
    const { bytes, type } = await out('pdf')

    expect(type).toBe('application/pdf')
    const source = bytes.toString('latin1')
    expect(source.startsWith('%PDF-1.7')).toBe(true)
    expect(source).toContain('/Lang (fr)')
    expect(source.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(0)
    // Pages are compressed: each opens, and draws text.
    const streams = [...source.matchAll(/\/FlateDecode\s*>>\s*stream\n/g)].map(
      ({ index, 0: head }) => index + head.length,
    )
    const drawn = streams.filter((at) => {
      try {
        return inflateSync(bytes.subarray(at), { finishFlush: 2 }).toString('latin1').includes(' Tf')
      } catch {
        return false
      }
    })
    expect(drawn.length).toBeGreaterThan(0)
  })

  it('is given to whoever reads forms, in its PLIE only', async () => {
    expect((await out('json', niort.as('referent'))).bytes.length).toBeGreaterThan(100)
    expect(await codeOf(exportForm(caen.as('plie-administrator'), { formId: await exit(), format: 'json' }))).toBe(
      'NOT_FOUND',
    )
    expect(await codeOf(exportForm(admin(), { formId: newId(), format: 'pdf' }))).toBe('NOT_FOUND')
    expect(await failureOf(exportForm(admin(), { formId: 'x', format: 'pdf' }))).toMatchObject({ code: 'NOT_FOUND' })
  })
})

/** A ZIP of one entry; `says` is the unzipped size it pretends to have. */
function zipOf(content: Buffer, says = content.length): Buffer {
  const packed = deflateRawSync(content, { level: 9 })
  const name = Buffer.from('xl/workbook.xml')
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50, 0)
  local.writeUInt16LE(8, 8)
  local.writeUInt32LE(packed.length, 18)
  local.writeUInt32LE(says, 22)
  local.writeUInt16LE(name.length, 26)
  const entry = Buffer.alloc(46)
  entry.writeUInt32LE(0x02014b50, 0)
  entry.writeUInt16LE(8, 10)
  entry.writeUInt32LE(packed.length, 20)
  entry.writeUInt32LE(says, 24)
  entry.writeUInt16LE(name.length, 28)
  const directory = Buffer.concat([entry, name])
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(30 + name.length + packed.length, 16)
  return Buffer.concat([local, name, packed, directory, end])
}
