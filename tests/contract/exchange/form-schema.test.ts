import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  commonPresets,
  FIELD_KINDS,
  type FormDefinition,
  formDocumentSchema,
  ISSUE_CODES,
  OPERATORS,
  parseForm,
  presets,
  publishable,
} from '../../../schema/index.ts'
import { arbitraryForm } from '../../property/arbitrary-form.ts'
import { sampleForm } from '../schema/sample-form.ts'
import { isDay } from './day-format.ts'
import { fullForm } from './full-form.ts'
import { NEGATIVE_FORMS, PARSE_ONLY_FORMS, PUBLICATION_ONLY } from './negative-forms.ts'

const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, formats: { date: isDay } })
const accepts = ajv.compile(formDocumentSchema())

const forms: FormDefinition[] = [
  ...commonPresets,
  ...Object.values(presets).flatMap(({ forms }) => Object.values(forms)),
  sampleForm(),
  fullForm(),
].filter((form) => form !== null)

describe('the JSON Schema of a form', () => {
  /** Regenerate: `npx vitest run --config tests/vitest.config.ts --project contract tests/contract/exchange/form-schema.test.ts -u`. */
  it('is the one that is committed', async () => {
    await expect(`${JSON.stringify(formDocumentSchema(), null, 2)}\n`).toMatchFileSnapshot(
      '../../../schema/api/plie-form-1.schema.json',
    )
  })

  it('names every field type and every operator', () => {
    const written = JSON.stringify(formDocumentSchema())

    for (const name of [...FIELD_KINDS, ...OPERATORS]) expect(written).toContain(`"${name}"`)
  })

  it.each(forms.map((form) => [form.id, form] as const))('accepts %s', (_, form) => {
    expect(parseForm(form).issues).toEqual([])
    expect(accepts(JSON.parse(JSON.stringify(form))), JSON.stringify(accepts.errors)).toBe(true)
  })

  it('accepts any form that the language accepts', () => {
    fc.assert(
      fc.property(arbitraryForm, (form) => {
        expect(accepts(form), JSON.stringify(accepts.errors)).toBe(true)
      }),
      { numRuns: 200 },
    )
  })
})

describe('a document that breaks a rule', () => {
  it.each(NEGATIVE_FORMS)('is refused by both, and located: $name', ({ document, code, path }) => {
    expect(accepts(document)).toBe(false)
    expect(parseForm(document).issues.map((issue) => ({ code: issue.code, path: issue.path }))).toContainEqual({
      code,
      path,
    })
  })

  it.each(PARSE_ONLY_FORMS)(
    'is refused by the parser where a schema cannot tell: $name',
    ({ document, code, path }) => {
      expect(accepts(document)).toBe(true)
      const found = parseForm(document).issues.find((issue) => issue.code === code)
      expect(found?.path.slice(0, path.length)).toEqual(path)
    },
  )

  it('is known for each rule of the document', () => {
    const proved = new Set([...NEGATIVE_FORMS, ...PARSE_ONLY_FORMS].map(({ code }) => code))
    const missing = ISSUE_CODES.filter((code) => code.startsWith('document.') && !proved.has(code))

    expect(missing.sort()).toEqual([...PUBLICATION_ONLY].sort())
    expect(publishable({ ...fullForm(), items: [], computed: [], rules: [], checks: [], cases: [] })).toMatchObject([
      { code: 'document.no-fields' },
    ])
  })
})

describe('each property of a form', () => {
  /** Where any property may stand: maps by id, the layout and the facts of a case, which are free. */
  const isMap = (path: string): boolean =>
    /(^|\.)(layout|facts|answers|scores|options|title|intro|label|help|because|message)$/.test(path) &&
    !/lists\.\d+\.options$/.test(path)

  const objects = function* (value: unknown, path = ''): Generator<[string, object]> {
    if (typeof value !== 'object' || value === null) return
    if (!Array.isArray(value) && !isMap(path)) yield [path, value]
    for (const [key, one] of Object.entries(value)) yield* objects(one, path === '' ? key : `${path}.${key}`)
  }

  it('is known to the schema and to the parser alike, and missed by both or by neither', () => {
    const document: unknown = JSON.parse(JSON.stringify(fullForm()))
    let removed = 0
    for (const [path, object] of [...objects(document)]) {
      Reflect.set(object, 'unheardOf', 1)
      expect(accepts(document), `${path}.unheardOf`).toBe(false)
      expect(parseForm(document).form, `${path}.unheardOf`).toBeNull()
      Reflect.deleteProperty(object, 'unheardOf')
      for (const [key, value] of Object.entries(object)) {
        Reflect.deleteProperty(object, key)
        const structural = parseForm(document).issues.some(({ code }) =>
          /^document\.(missing|wrong|not-in|unknown-(spec|item)|list-required|setting)/.test(code),
        )
        expect(accepts(document), `${path}.${key} removed`).toBe(!structural)
        Reflect.set(object, key, value)
        removed++
      }
    }
    expect(removed).toBeGreaterThan(150)
  })
})
