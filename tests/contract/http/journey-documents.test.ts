import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { installPreset } from '../../../server/forms/index.ts'
import { newId } from '../../../server/platform/ids.ts'
import { inTransaction } from '../../../server/platform/orm/orm.ts'
import { systemContext } from '../../../server/platform/system-context.ts'
import { httpWorld } from '../../support/http-server.ts'
import { inspect } from '../../support/inspect.ts'
import { drawn } from '../../support/pdf-text.ts'

const world = await httpWorld({ dataRoot: await mkdtemp(join(tmpdir(), 'jalon-documents-')) })
await world.person('referent@niort.example', world.niort, ['referent'])
await world.person('autre@niort.example', world.niort, ['referent'])
await world.person('prescriber@niort.example', world.niort, ['prescriber'])
await world.person('coordination@caen.example', world.caen, ['coordination'])
const referent = await world.signIn('referent@niort.example')
const other = await world.signIn('autre@niort.example')
const prescriber = await world.signIn('prescriber@niort.example')
const foreigner = await world.signIn('coordination@caen.example')

const get = (url: string, cookie?: string) =>
  world.app.inject({ method: 'GET', url, headers: cookie === undefined ? {} : { cookie } })
const ask = async (query: string, variables: Record<string, unknown>) => {
  const { body } = await world.graphql(query, { cookie: referent, plie: 'niort', variables })
  if (body.errors) throw new Error(JSON.stringify(body.errors))
  return body.data
}
/** Pages are kept beside the pictures of screens, to be looked at. */
const keep = async (name: string, pdf: Buffer) => {
  if (process.env['JALON_PICTURES'] !== 'oui') return
  const folder = new URL('../../e2e/output/', import.meta.url).pathname
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, name), pdf)
}

let dossier = ''
let number = ''
let contract = ''
let draft = ''

const open = async (firstName: string, lastName: string) => {
  const { openDossier } = await ask(
    'mutation($i: OpenDossierInput!, $k: ID!) { openDossier(input: $i, idempotencyKey: $k) { ... on DossierPayload { dossier { id number } } } }',
    { i: { firstName, lastName, openedAt: '2026-01-05', birthDate: '1984-02-29', commune: 'Niort' }, k: newId() },
  )
  return openDossier.dossier
}
const submit = async (dossierId: string, kind: string, answers: object, submits = true) => {
  const { forms } = await ask('{ forms { id kind current { id } } }', {})
  const form = forms.find((one: { kind: string; current: unknown }) => one.kind === kind && one.current !== null)
  const { startSubmission } = await ask(
    'mutation($d: ID!, $f: ID!, $k: ID!) { startSubmission(dossierId: $d, formId: $f, idempotencyKey: $k) { ... on SubmissionPayload { submission { id lock } } } }',
    { d: dossierId, f: form.id, k: newId() },
  )
  const { id, lock } = startSubmission.submission
  if (!submits) return id
  const { submitAnswers } = await ask(
    'mutation($s: ID!, $a: JSON, $l: Int!, $k: ID!) { submitAnswers(submissionId: $s, answers: $a, lock: $l, idempotencyKey: $k) { __typename ... on AnswersRejected { issues { path message } } } }',
    { s: id, a: answers, l: lock, k: newId() },
  )
  if (submitAnswers.__typename !== 'SubmissionPayload') throw new Error(JSON.stringify(submitAnswers))
  return id
}
const GOALS = `Retrouver un emploi à temps plein dans l’accueil ou l’aide à la personne, près de Niort, et lever les freins : mobilité, garde d’enfants, « confiance en soi ».`
const step = (dossierId: string, label: string, from: string, until: string, more: object = {}) =>
  ask(
    'mutation($d: ID!, $i: StepInput!, $k: ID!) { recordStep(dossierId: $d, input: $i, idempotencyKey: $k) { __typename } }',
    {
      d: dossierId,
      i: { family: 'step-family-FORMATION', label, programme: true, plannedStart: from, plannedEnd: until, ...more },
      k: newId(),
    },
  )

beforeAll(async () => {
  const system = systemContext(world.runtime, world.niort)
  await inTransaction(system.em, 'preset', (em) => installPreset({ ...system, em }, 'niort'))
  ;({ id: dossier, number } = await open('Anne-Élisabeth', 'd’Églantier de la Tour-Vauquelin'))
  const answers = {
    f_meeting: { value: 2 },
    f_rup: { value: false },
    f_activity_hours: { value: 15 },
    f_goals: { value: GOALS },
    f_means: { value: 'Ateliers hebdomadaires, immersion, formation certifiante.' },
  }
  contract = await submit(dossier, 'CONTRACT', answers)
  draft = await submit(dossier, 'CONTRACT', {}, false)
  await step(dossier, 'Atelier « Confiance et santé mentale »', '2026-02-02', '2026-03-31')
  await step(dossier, 'Permis B', '2026-03-15', '2026-09-30', { realStart: '2026-04-01' })
  await ask(
    'mutation($d: ID!, $i: ContactInput!, $k: ID!) { recordContact(dossierId: $d, input: $i, idempotencyKey: $k) { __typename } }',
    {
      d: dossier,
      i: { on: '2026-02-03', channel: 'IN_PERSON', presence: 'SEEN', minutes: 95, note: 'Secret' },
      k: newId(),
    },
  )
})

describe('the engagement contract as a PDF, over HTTP', () => {
  it('is a download kept nowhere, with the place of each signature, its opening written in the trail', async () => {
    const url = `/files/niort/contract/${contract}`
    const blank = await get(url, referent)
    await ask(
      'mutation($s: ID!, $i: ContractSignatureInput!, $k: ID!) { signContract(submissionId: $s, input: $i, idempotencyKey: $k) { __typename } }',
      { s: contract, i: { signatory: 'REFERENT', means: 'PAPER', on: '2026-02-03' }, k: newId() },
    )
    const signed = await get(url, referent)

    expect([blank.statusCode, signed.statusCode]).toEqual([200, 200])
    const name = `contrat-engagement-${number}.pdf`
    expect(blank.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="${name}"; filename*=UTF-8''${name}`,
      'cache-control': 'no-store',
      'content-security-policy': expect.stringMatching(/^sandbox; default-src 'none'/),
    })
    expect(blank.rawPayload.subarray(0, 5).toString()).toBe('%PDF-')
    await keep('contract-blank.pdf', blank.rawPayload)
    await keep('contract.pdf', signed.rawPayload)
    expect(
      await inspect(world).column(
        `select object_id::text from audit_entry where action = 'engagement.print' order by at`,
      ),
    ).toEqual([contract, contract])
  })

  it('is for who reads the engagement, in its PLIE, and only once submitted', async () => {
    const url = `/files/niort/contract/${contract}`
    const answers = [
      await get(url),
      await get(url, other),
      await get(url, prescriber),
      await get(url, foreigner),
      await get(`/files/niort/contract/${draft}`, referent),
      await get(`/files/niort/contract/${newId()}`, referent),
      await get('/files/niort/contract/x', referent),
    ]
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([401, 404, 404, 404, 404, 404, 404])
  })
})

describe('the summary of a journey as a PDF, over HTTP', () => {
  const summary = (of: string, reader: string) => `/files/niort/summary/${of}?for=${reader}`

  it('is for the participant or for the prescriber, who gets less', async () => {
    const whole = await get(summary(dossier, 'participant'), referent)
    const shared = await get(summary(dossier, 'prescriber'), referent)

    expect([whole.statusCode, shared.statusCode]).toEqual([200, 200])
    expect(whole.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': expect.stringContaining(`bilan-de-parcours-${number}.pdf`),
      'cache-control': 'no-store',
    })
    await keep('summary-participant.pdf', whole.rawPayload)
    await keep('summary-prescriber.pdf', shared.rawPayload)
    expect(drawn(whole.rawPayload)).toBeGreaterThan(20)
    expect(
      await inspect(world).column(`select object_id::text from audit_entry where action = 'summary.print'`),
    ).toEqual([dossier, dossier])
  })

  it('holds with nothing in it and with forty steps, over as many pages as it takes', async () => {
    const empty = (await open('Nul', 'Étape')).id
    const long = (await open('Ô', 'Ñandú')).id
    for (let rank = 1; rank <= 40; rank += 1) {
      const month = String(1 + (rank % 9)).padStart(2, '0')
      await step(
        long,
        `Étape ${rank} : ${rank % 3 === 0 ? 'remobilisation et construction d’un projet professionnel réaliste' : 'atelier'}`,
        `2026-${month}-03`,
        `2026-${month}-25`,
        { realStart: `2026-${month}-05`, realEnd: `2026-${month}-28` },
      )
    }
    for (const [name, of] of [
      ['summary-empty.pdf', empty],
      ['summary-forty.pdf', long],
    ] as const) {
      const answer = await get(summary(of, 'participant'), referent)
      expect(answer.statusCode).toBe(200)
      await keep(name, answer.rawPayload)
    }
  })

  it('is refused without a reader, and to whoever does not follow the person', async () => {
    expect((await get(summary(dossier, 'anyone'), referent)).statusCode).toBe(400)
    const answers = []
    for (const caller of [undefined, other, prescriber, foreigner])
      answers.push((await get(summary(dossier, 'participant'), caller)).statusCode)
    answers.push((await get(summary(newId(), 'participant'), referent)).statusCode)
    expect(answers).toEqual([401, 404, 404, 404, 404])
  })

  it('R42 is given to the prescriber of the dossier, in their version only', async () => {
    const sent = await world.graphql(
      'mutation($i: OpenDossierInput!, $k: ID!) { openDossier(input: $i, idempotencyKey: $k) { ... on DossierPayload { dossier { id } } } }',
      { cookie: prescriber, plie: 'niort', variables: { i: { firstName: 'Prune', lastName: 'Envoyée' }, k: newId() } },
    )
    const { id } = sent.body.data.openDossier.dossier
    expect((await get(summary(id, 'prescriber'), prescriber)).statusCode).toBe(200)
    expect((await get(summary(id, 'participant'), prescriber)).statusCode).toBe(403)
  })
})
