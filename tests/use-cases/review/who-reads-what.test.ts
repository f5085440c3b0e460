import { describe, expect, it } from 'vitest'
import { assignReferent } from '../../../server/dossiers/assign-referent.ts'
import { recordWorkContract } from '../../../server/employment/index.ts'
import { proposeExit } from '../../../server/exits/index.ts'
import { buildCoreSchema } from '../../../server/graphql/core-schema.ts'
import { newId } from '../../../server/platform/ids.ts'
import type { RequestContext } from '../../../server/platform/request.ts'
import { saveAnswers, submitAnswers } from '../../../server/submissions/index.ts'
import { aDossier, aForm, anAttachment, aSubmission, goOn } from '../../support/builders.ts'
import { askGraph } from '../../support/graph.ts'
import { inspect } from '../../support/inspect.ts'
import { testDatabase } from '../../support/test-database.ts'
import { createWorld } from '../../support/world.ts'

const database = await testDatabase()
const world = await createWorld(database)
const { niort } = world
const { column } = inspect(database)
const { formId } = await aForm(niort)
const referent = () => niort.as('referent')
const prescriber = () => niort.as('prescriber')
const ask = (ctx: RequestContext, document: string, variables?: Record<string, unknown>) =>
  askGraph(buildCoreSchema(), ctx, document, variables)
const versionOf = async (dossierId: string) =>
  Number((await column(`select version from dossier where id = '${dossierId}'`))[0])

/** A dossier the prescriber sent and the référent of the tests follows. */
const sent = async (): Promise<string> => {
  const dossierId = await aDossier(prescriber())
  await assignReferent(niort.as('coordination'), {
    dossierId,
    referentId: niort.accounts.referent,
    version: await versionOf(dossierId),
  })
  return dossierId
}
const submitted = async (ctx: () => RequestContext, dossierId: string): Promise<string> => {
  const id = await aSubmission(ctx(), { dossierId, formId })
  await submitAnswers(ctx(), {
    submissionId: id,
    answers: { f_text: { value: 'dit' } },
    lock: 1,
    idempotencyKey: newId(),
  })
  return id
}

describe('an external system', () => {
  const QUERY = 'query ($id: ID!) { submission(id: $id) { id dossier { number participant { commune } } } }'

  it('reaches no dossier through answers without the scope for dossiers', async () => {
    const id = await submitted(referent, await aDossier(referent()))

    const answersOnly = await ask(niort.token('ANSWERS_READ'), QUERY, { id })
    const both = await ask(niort.token('ANSWERS_READ', 'DOSSIERS_READ'), QUERY, { id })

    expect(answersOnly.codes).toEqual(['FORBIDDEN'])
    expect(JSON.stringify(answersOnly.data)).not.toContain('number')
    expect(both.codes).toEqual([])
    expect(JSON.stringify(both.data)).toContain('number')
  })

  it('learns no id of a file from the answers, which it could not download', async () => {
    const dossierId = await aDossier(referent())
    const id = await aSubmission(referent(), { dossierId, formId })
    const file = await anAttachment(referent(), dossierId)
    const answers = { f_text: { value: 'dit' }, f_file: { value: [file] } }
    await submitAnswers(referent(), { submissionId: id, answers, lock: 1, idempotencyKey: newId() })
    const query = 'query ($id: ID!) { submission(id: $id) { answers withheld } }'

    const token = await ask(niort.token('ANSWERS_READ'), query, { id })
    const auditor = await ask(niort.as('auditor'), query, { id })

    expect(JSON.stringify(token.data)).not.toContain(file)
    expect(JSON.stringify(token.data)).toContain('"f_file"')
    expect(JSON.stringify(auditor.data)).toContain(file)
  })
})

describe('a draft', () => {
  it('is seen by those who may fill it only, until it is submitted', async () => {
    const dossierId = await aDossier(referent())
    const id = await aSubmission(referent(), { dossierId, formId })
    const query = 'query ($id: ID!, $of: ID!) { submission(id: $id) { id } dossier(id: $of) { submissions { id } } }'
    const readers = [() => niort.as('auditor'), () => niort.token('ANSWERS_READ', 'DOSSIERS_READ')]

    for (const reader of readers)
      expect((await ask(reader(), query, { id, of: dossierId })).data).toMatchObject({
        submission: null,
        dossier: { submissions: [] },
      })
    for (const writer of [referent, () => niort.as('coordination')])
      expect((await ask(writer(), query, { id, of: dossierId })).data).toMatchObject({ submission: { id } })

    await submitAnswers(referent(), {
      submissionId: id,
      answers: { f_text: { value: 'dit' } },
      lock: 1,
      idempotencyKey: newId(),
    })
    for (const reader of readers)
      expect((await ask(reader(), query, { id, of: dossierId })).data).toMatchObject({
        submission: { id },
        dossier: { submissions: [{ id }] },
      })
  })

  it('begun by the prescriber tells them nothing of what the référent writes in it afterwards', async () => {
    const dossierId = await sent()
    const id = await aSubmission(prescriber(), { dossierId, formId })
    await saveAnswers(prescriber(), { submissionId: id, answers: { f_text: { value: 'envoyé' } }, lock: 1 })
    const query = 'query ($id: ID!) { submission(id: $id) { answers } }'
    expect(JSON.stringify((await ask(prescriber(), query, { id })).data)).toContain('envoyé')

    await saveAnswers(referent(), { submissionId: id, answers: { f_health: { value: 'o_3' } }, lock: 2 })

    expect((await ask(prescriber(), query, { id })).data).toEqual({ submission: null })
    expect(JSON.stringify((await ask(referent(), query, { id })).data)).toContain('o_3')
  })

  it('stays the prescriber’s when another only submits it', async () => {
    const dossierId = await sent()
    const id = await aSubmission(prescriber(), { dossierId, formId })
    await saveAnswers(prescriber(), { submissionId: id, answers: { f_text: { value: 'envoyé' } }, lock: 1 })

    await submitAnswers(referent(), { submissionId: id, lock: 2, idempotencyKey: newId() })

    const read = await ask(prescriber(), 'query ($id: ID!) { submission(id: $id) { answers } }', { id })
    expect(JSON.stringify(read.data)).toContain('envoyé')
  })
})

describe('the history of a dossier', () => {
  const kindsFor = async (ctx: RequestContext, dossierId: string): Promise<unknown> => {
    const { data } = await ask(ctx, 'query ($id: ID!) { dossier(id: $id) { events { kind } } }', { id: dossierId })
    return JSON.parse(JSON.stringify(data))
      .dossier.events.map((event: { kind: string }) => event.kind)
      .sort()
  }

  it('tells each caller of what they may read', async () => {
    const dossierId = await sent()
    await submitted(prescriber, dossierId)
    await submitted(referent, dossierId)
    await recordWorkContract(referent(), {
      dossierId,
      input: { kind: 'cdi', employer: 'Fleurs & Cie', startDate: '2026-05-02', weeklyHours: 35 },
      idempotencyKey: newId(),
    })
    await goOn(niort, dossierId, 'propose_entry', 'admit')
    const version = await versionOf(dossierId)
    await proposeExit(referent(), { dossierId, outcome: 'positive', version, idempotencyKey: newId() })

    const always = ['dossier-opened', 'entry-moved', 'entry-moved', 'entry-moved', 'exit-proposed', 'referent-assigned']
    const oneForm = ['answers-submitted', 'submission-started']
    const all = [...always, ...oneForm, ...oneForm, 'contract-recorded'].sort()
    expect(await kindsFor(referent(), dossierId)).toEqual(all)
    expect(await kindsFor(niort.as('coordination'), dossierId)).toEqual(all)
    expect(await kindsFor(niort.as('auditor'), dossierId)).toEqual(all)
    expect(await kindsFor(prescriber(), dossierId)).toEqual([...always, ...oneForm].sort())
    expect(await kindsFor(niort.token('DOSSIERS_READ'), dossierId)).toEqual([...always, 'contract-recorded'].sort())
  })
})

describe('a repeated request', () => {
  it('gives its first answer no more to somebody who has lost the dossier since', async () => {
    const dossierId = await aDossier(referent())
    const document = `mutation ($dossier: ID!, $key: ID!) {
      recordWorkContract(dossierId: $dossier, idempotencyKey: $key,
        input: { kind: CDI, employer: "Fleurs", startDate: "2026-05-02" }) {
        ... on WorkContractPayload { workContract { employer } } } }`
    const variables = { dossier: dossierId, key: newId() }
    expect((await ask(referent(), document, variables)).codes).toEqual([])
    const referentId = await niort.referent('Une autre')
    await assignReferent(niort.as('coordination'), { dossierId, referentId, version: await versionOf(dossierId) })

    const again = await ask(referent(), document, variables)

    expect(again.codes).toEqual(['NOT_FOUND'])
    expect(JSON.stringify(again.data)).not.toContain('Fleurs')
  })
})

describe('somebody who is not signed in', () => {
  it.each(['{ plie { id } }', '{ members { id } }', '{ apiTokens { id } }', '{ dossiers { totalCount } }'])(
    'is asked to sign in, not to choose a PLIE, by %s',
    async (document) => {
      expect((await ask(world.anonymous(), document)).codes).toEqual(['UNAUTHENTICATED'])
    },
  )
})
