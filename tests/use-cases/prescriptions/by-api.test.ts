import { describe, expect, it } from 'vitest'
import { createApiToken } from '../../../server/accounts/index.ts'
import { newId } from '../../../server/platform/ids.ts'
import { askPrescriber, rejectPrescription } from '../../../server/prescriptions/index.ts'
import { inspect } from '../../support/inspect.ts'
import { NIORT_SHEET } from '../../support/prescriptions.ts'
import { publicDoor } from '../../support/public-door.ts'
import { testDatabase } from '../../support/test-database.ts'
import { createWorld, type TestPlie } from '../../support/world.ts'

const database = await testDatabase()
const world = await createWorld(database)
const { niort, caen } = world
const door = await publicDoor(world)
const { column } = inspect(database)

const tokenOf = async (plie: TestPlie, scopes = ['PRESCRIPTIONS_WRITE']): Promise<string> => {
  const asked = {
    name: 'SI du Département',
    scopes,
    expiresAt: new Date('2027-01-31T00:00:00Z'),
    idempotencyKey: newId(),
  }
  return (await createApiToken(plie.as('plie-administrator'), asked)).secret
}
const token = await tokenOf(niort)
const ask = async (query: string, variables: object = {}, { bearer = token, slug = 'niort' } = {}) => {
  const headers = { authorization: `Bearer ${bearer}` }
  return (await door.ask('POST', `/graphql/${slug}`, { body: { query, variables }, headers })).body
}
const SEND = `mutation ($formId: ID!, $formVersionId: ID!, $answers: JSON!, $key: ID!) {
  sendPrescription(formId: $formId, formVersionId: $formVersionId, answers: $answers, idempotencyKey: $key) {
    __typename ... on SentPrescriptionPayload { prescription { id state } } ... on UserError { code }
    ... on AnswersRejected { issues { path code } } } }`
const FOLLOW = 'query ($id: ID!) { sentPrescription(id: $id) { state feedback referent request { question answer } } }'
const sheet = async () =>
  (await ask('{ prescriptionSheets { formId formVersionId title definition } }')).data.prescriptionSheets[0]
const send = async (answers: object = NIORT_SHEET, key = newId()) => {
  const { formId, formVersionId } = await sheet()
  return (await ask(SEND, { formId, formVersionId, answers, key })).data.sendPrescription
}

describe('an external system that may prescribe', () => {
  it('reads what is asked and never how it is judged, sends somebody once, and follows what becomes of them', async () => {
    expect((await sheet()).definition.rules).toEqual([])
    const key = newId()
    const first = await send(NIORT_SHEET, key)
    const again = await send(NIORT_SHEET, key)
    const { id } = first.prescription

    expect(first).toMatchObject({ __typename: 'SentPrescriptionPayload', prescription: { state: 'RECEIVED' } })
    expect(again.prescription.id).toBe(id)
    expect(await column(`select channel || ' ' || eligibility from prescription where id = '${id}'`)).toEqual([
      'API ELIGIBLE',
    ])
    expect((await send({ ...NIORT_SHEET, f_reason: { value: 'Autre' } }, key)).code).toBe('KEY_REUSED')
    await rejectPrescription(niort.as('coordination'), { id, version: 1, feedback: 'Hors du territoire.' })
    expect((await ask(FOLLOW, { id })).data.sentPrescription).toMatchObject({
      ...{ state: 'REJECTED', feedback: 'Hors du territoire.', referent: null },
    })
  })

  it('is told what is wrong, place by place', async () => {
    const { f_reason: _, ...without } = NIORT_SHEET

    const refused = await send(without)

    expect(refused.__typename).toBe('AnswersRejected')
    expect(refused.issues).toEqual([{ path: ['f_reason'], code: 'answers.required' }])
  })

  it('answers what the PLIE asks', async () => {
    const { id } = (await send()).prescription
    const asked = { id, question: 'Depuis quand ?', version: 1, idempotencyKey: newId() }
    await askPrescriber(niort.as('coordination'), asked)
    expect((await ask(FOLLOW, { id })).data.sentPrescription.request).toEqual({
      question: 'Depuis quand ?',
      answer: null,
    })

    const answered = await ask(
      `mutation ($id: ID!, $key: ID!) { answerPrescriptionRequest(id: $id, answer: "Mars", idempotencyKey: $key) {
         __typename ... on SentPrescriptionPayload { prescription { state request { answer } } } } }`,
      { id, key: newId() },
    )

    expect(answered.data.answerPrescriptionRequest.prescription).toEqual({
      ...{ state: 'IN_REVIEW', request: { answer: 'Mars' } },
    })
  })

  it('without the scope is refused, in another PLIE finds nothing, and follows nothing it did not send', async () => {
    const { formId, formVersionId } = await sheet()
    const { id } = (await send()).prescription
    const variables = { formId, formVersionId, answers: NIORT_SHEET, key: newId() }
    const reader = await tokenOf(niort, ['DOSSIERS_READ', 'ANSWERS_READ'])

    expect((await ask(SEND, variables, { bearer: reader })).errors[0].extensions.code).toBe('FORBIDDEN')
    expect((await ask(FOLLOW, { id }, { bearer: await tokenOf(niort) })).errors[0].extensions.code).toBe('NOT_FOUND')
    const foreign = { bearer: await tokenOf(caen), slug: 'caen' }
    expect((await ask(FOLLOW, { id }, foreign)).errors[0].extensions.code).toBe('NOT_FOUND')
    expect((await ask(SEND, variables, foreign)).errors[0].extensions.code).toBe('NOT_FOUND')
    expect((await ask('{ dossiers(first: 1) { totalCount } }')).errors[0].extensions.code).toBe('FORBIDDEN')
  })
})
