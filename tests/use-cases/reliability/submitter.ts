import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { graphqlAt } from '../../support/http-client.ts'

/** One person’s diagnostic as it was acknowledged to the client that sent it. */
export interface Envelope {
  readonly n: number
  /** Session that sent it. */
  readonly by: string
  readonly dossierId: string
  readonly submissionId: string
}

export interface Asked {
  readonly n: number
  /** Of the dossier, the start and the submission. */
  readonly keys: readonly [string, string, string]
}

const OPEN = `mutation ($key: ID!, $n: String!) { openDossier(idempotencyKey: $key, input: { firstName: "Olive", lastName: $n })
  { __typename ... on DossierPayload { dossier { id } } } }`
const START = `mutation ($key: ID!, $dossierId: ID!, $formId: ID!) {
  startSubmission(idempotencyKey: $key, dossierId: $dossierId, formId: $formId)
  { __typename ... on SubmissionPayload { submission { id } } } }`
const SUBMIT = `mutation ($key: ID!, $id: ID!, $answers: JSON!) { submitAnswers(idempotencyKey: $key, submissionId: $id, lock: 1, answers: $answers)
  { __typename ... on SubmissionPayload { submission { id } } } }`

const Id = z.object({ id: z.string() })
const Payload = z.union([
  z.object({ dossier: Id }).transform(({ dossier }) => dossier.id),
  z.object({ submission: Id }).transform(({ submission }) => submission.id),
])

/** A server that is away, or that lost its database, may be asked again; any other refusal is an answer. */
const MAY_RETRY = new Set(['UNAVAILABLE', 'TIMEOUT'])
const GIVE_UP_MS = 150_000
/** One request in twelve is left by its client before the answer can come. */
const IMPATIENT = 1 / 12

/** No answer, or half of one. An answer of another shape is a defect. */
const away = (error: unknown): null => {
  if (error instanceof z.ZodError) throw error
  return null
}

/** A client that opens a dossier, starts a form and submits it, each request sent again with its key until it is acknowledged. */
export const submitter = (given: { url: string; formId: string; random: () => number }) => {
  let interrupted = 0
  const acknowledged = async (cookie: string, query: string, variables: Record<string, unknown>): Promise<string> => {
    for (const started = Date.now(); Date.now() - started < GIVE_UP_MS; await pause(20 + given.random() * 80)) {
      const patience = given.random() < IMPATIENT ? Math.ceil(given.random() * 30) : 10_000
      const asked = { query, variables, cookie, signal: AbortSignal.timeout(patience) }
      const answer = await graphqlAt(given.url, asked).catch(away)
      if (answer === null || answer.codes.some((code) => MAY_RETRY.has(code))) {
        interrupted += 1
        continue
      }
      return Payload.parse(Object.values(answer.data ?? {})[0] ?? answer)
    }
    throw new Error('never acknowledged')
  }
  const submit = async (cookie: string, { n, keys: [open, start, send] }: Asked): Promise<Envelope> => {
    const dossierId = await acknowledged(cookie, OPEN, { key: open, n: `Envoi ${n}` })
    const started = await acknowledged(cookie, START, { key: start, dossierId, formId: given.formId })
    const answers = { f_text: { value: `Envoi ${n}` }, f_children: { value: n % 20 } }
    const submissionId = await acknowledged(cookie, SUBMIT, { key: send, id: started, answers })
    return { n, by: cookie, dossierId, submissionId }
  }
  return Object.assign(submit, { interrupted: () => interrupted })
}
