import { beforeAll, describe, expect, it } from 'vitest'
import type { FormDefinition } from '../../../schema/index.ts'
import { newId } from '../../../server/platform/ids.ts'
import { httpWorld } from '../../support/http-server.ts'
import { childrenRule, decidingForm } from '../../support/rule-form.ts'

const world = await httpWorld()
await world.person('admin@niort.example', world.niort, ['plie-administrator'])
await world.person('referent@niort.example', world.niort, ['referent'])
await world.person('admin@caen.example', world.caen, ['plie-administrator'])
const admin = await world.signIn('admin@niort.example')
const referent = await world.signIn('referent@niort.example')
const foreigner = await world.signIn('admin@caen.example')

const JSON_TYPE = 'application/json; charset=utf-8'
/** Each file a form goes out as: the end of its address, the end of its name, its type, its first bytes. */
const FILES: readonly [format: string, extension: string, type: string, start: string][] = [
  ['json', 'json', JSON_TYPE, '{'],
  ['answers-schema', 'answers.schema.json', JSON_TYPE, '{'],
  ['document-schema', 'document.schema.json', JSON_TYPE, '{'],
  ['xlsx', 'xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'PK'],
  ['html', 'html', 'text/html; charset=utf-8', '<!doctype html>'],
  ['pdf', 'pdf', 'application/pdf', '%PDF-'],
]

const get = (url: string, cookie?: string) =>
  world.app.inject({ method: 'GET', url, headers: cookie === undefined ? {} : { cookie } })
const ask = async (query: string, variables: Record<string, unknown>) =>
  (await world.graphql(query, { cookie: admin, plie: 'niort', variables })).body.data

let [formId, key] = ['', '']
const fileOf = (format: string) => `/files/niort/forms/${formId}/${format}`
const replayOf = (revision = 1) => `/files/niort/replays/${formId}/${revision}`

beforeAll(async () => {
  const { createForm } = await ask(
    'mutation($k: ID!) { createForm(kind: FREE, title: "Évaluation d’entrée", idempotencyKey: $k) { ... on FormPayload { form { id key } } } }',
    { k: newId() },
  )
  formId = createForm.form.id
  key = createForm.form.key
  const save = (form: FormDefinition, revision: number | null) =>
    ask(
      'mutation($f: ID!, $d: JSON!, $r: Int) { saveFormDraft(formId: $f, definition: $d, revision: $r) { ... on FormPayload { form { id } } } }',
      { f: formId, d: form, r: revision },
    )
  await save(decidingForm(key, { rules: [childrenRule('ge', 3)] }), 1)
  await ask(
    'mutation($f: ID!, $k: ID!) { publishForm(formId: $f, revision: 2, reason: "Essai", idempotencyKey: $k) { __typename } }',
    { f: formId, k: newId() },
  )
  await save(decidingForm(key, { rules: [childrenRule('gt', 3)] }), null)
})

/** What every file says of itself: to be saved under this name, kept nowhere, read as nothing else, and harmless if opened. */
const expectDownload = (answer: Awaited<ReturnType<typeof get>>, name: string, type: string): void => {
  expect(answer.statusCode).toBe(200)
  expect(answer.headers).toMatchObject({
    'content-type': type,
    'content-disposition': `attachment; filename="${name}"; filename*=UTF-8''${name}`,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'content-security-policy': expect.stringMatching(/^sandbox; default-src 'none'/),
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
  })
}

describe('a form as a file, over HTTP', () => {
  it.each(FILES)(
    '%s is a download named after the form, kept by nobody on the way',
    async (format, extension, type, start) => {
      const answer = await get(fileOf(format), admin)

      expectDownload(answer, `${key}.${extension}`, type)
      expect(answer.rawPayload.subarray(0, start.length).toString()).toBe(start)
      expect(answer.headers['content-length']).toBe(String(answer.rawPayload.length))
    },
  )

  it.each(FILES)('%s is refused without a session, and unknown to another PLIE', async (format) => {
    expect((await get(fileOf(format))).statusCode).toBe(401)
    const foreign = await get(fileOf(format), foreigner)
    expect(foreign.statusCode).toBe(404)
    expect((await get(fileOf(format).replace('/niort/', '/caen/'), foreigner)).statusCode).toBe(404)
    expect(foreign.headers['content-disposition']).toBeUndefined()
    expect(foreign.headers['cache-control']).toBe('no-store')
    expect(foreign.body).not.toContain(key)
  })

  it('has no other format, and no other form', async () => {
    expect((await get(fileOf('exe'), admin)).statusCode).toBe(404)
    expect((await get(`/files/niort/forms/${newId()}/pdf`, admin)).statusCode).toBe(404)
    expect((await get('/files/niort/forms/x/pdf', admin)).statusCode).toBe(404)
  })
})

describe('the decisions a draft would change, over HTTP', () => {
  it('are a table to download, kept by nobody on the way', async () => {
    const answer = await get(replayOf(), admin)

    expectDownload(answer, 'decisions-rejouees.csv', 'text/csv; charset=utf-8')
    expect(answer.body).toMatch(/^\uFEFFDossier;/)
  })

  it('are refused without a session, to who does not publish, to another PLIE, and of another revision', async () => {
    const answers = [
      await get(replayOf()),
      await get(replayOf(), referent),
      await get(replayOf(), foreigner),
      await get(replayOf(7), admin),
      await get(`${replayOf()}x`, admin),
    ]

    expect(answers.map(({ statusCode }) => statusCode)).toEqual([401, 403, 404, 404, 404])
    for (const { headers, body } of answers) {
      expect(headers['content-disposition']).toBeUndefined()
      expect(headers['content-type']).toMatch(/^application\/json/)
      expect(body).not.toContain('Dossier;')
    }
  })
})
