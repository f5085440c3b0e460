import { FORM_KINDS, type FormDefinition } from '../../../schema/index.ts'
import { newId } from '../../../server/platform/ids.ts'
import { type GraphqlAnswer, httpWorld } from '../../support/http-server.ts'
import { inspect } from '../../support/inspect.ts'

export type Who = 'admin' | 'referent' | 'coordination'

/** What an answer of the server may be for a client's own mistake: never a failure of the server. */
export const isClean = ({ status, body }: GraphqlAnswer): boolean =>
  status < 500 && !(body.errors ?? []).some((error: Told) => error.extensions?.code === 'INTERNAL')

interface Told {
  readonly message: string
  readonly extensions?: { readonly code?: string }
}

/** `errors[].extensions.code` of an answer. */
export const codesOf = ({ body }: GraphqlAnswer): (string | undefined)[] =>
  (body.errors ?? []).map((error: Told) => error.extensions?.code)

const ISSUES = 'issues { code path severity message }'

/** Operations of the suites; every union member that carries issues says them. */
export const DOCUMENTS = {
  save: `mutation ($id: ID!, $answers: JSON!, $lock: Int!) { saveAnswers(submissionId: $id, answers: $answers, lock: $lock) {
    __typename ... on SubmissionPayload { submission { lock answers } } ... on UserError { message } ... on AnswersRejected { ${ISSUES} } } }`,
  submit: `mutation ($id: ID!, $answers: JSON!, $lock: Int!, $key: ID!) { submitAnswers(submissionId: $id, answers: $answers, lock: $lock, idempotencyKey: $key) {
    __typename ... on SubmissionPayload { submission { lock answers } } ... on UserError { message } ... on AnswersRejected { ${ISSUES} } } }`,
  draft: `mutation ($formId: ID!, $definition: JSON!, $revision: Int) { saveFormDraft(formId: $formId, definition: $definition, revision: $revision) {
    __typename ... on FormPayload { form { draft { revision definition } } } ... on UserError { message } ... on FormRejected { ${ISSUES} } } }`,
  create: `mutation ($title: String!, $kind: FormKind!, $preset: String, $key: ID!) { createForm(title: $title, kind: $kind, preset: $preset, idempotencyKey: $key) {
    __typename ... on FormPayload { form { id key title draft { definition } } } ... on InvalidInput { ${ISSUES} } } }`,
  publish: `mutation ($formId: ID!, $revision: Int!, $key: ID!) { publishForm(formId: $formId, revision: $revision, reason: "Essai", idempotencyKey: $key) {
    __typename ... on FormPayload { form { current { id number hash definition } } } ... on NotPublishable { ${ISSUES} } ... on FormRejected { ${ISSUES} } } }`,
  open: `mutation ($key: ID!) { openDossier(input: { firstName: "Olive", lastName: "Exemple" }, idempotencyKey: $key) {
    __typename ... on DossierPayload { dossier { id } } } }`,
  start: `mutation ($dossierId: ID!, $formId: ID!, $key: ID!) { startSubmission(dossierId: $dossierId, formId: $formId, idempotencyKey: $key) {
    __typename ... on SubmissionPayload { submission { id lock version { number } } } } }`,
} as const

/** A server on a database of its own, with an administrator, a référent and the coordination of Niort signed in, spoken to over HTTP only. */
export const contentWorld = async () => {
  const world = await httpWorld()
  await world.person('admin@niort.example', world.niort, ['plie-administrator'])
  await world.person('referent@niort.example', world.niort, ['referent'])
  await world.person('coordination@niort.example', world.niort, ['coordination'])
  const cookies: Record<Who, string> = {
    admin: await world.signIn('admin@niort.example'),
    referent: await world.signIn('referent@niort.example'),
    coordination: await world.signIn('coordination@niort.example'),
  }
  const ask = (who: Who, query: string, variables: Record<string, unknown> = {}, locale = 'fr', plie?: string) =>
    world.graphql(query, { cookie: cookies[who], variables, locale, ...(plie === undefined ? {} : { plie }) })

  /** The member of the result union an operation must have answered with. @throws for any other. */
  const must = async (answer: Promise<GraphqlAnswer>, field: string, member: string) => {
    const { status, body } = await answer
    const result = body.data?.[field]
    if (result?.__typename !== member) throw new Error(`${field}: ${status} ${JSON.stringify(body).slice(0, 2_000)}`)
    return result
  }

  const kindOf = (kind: FormDefinition['kind']): string =>
    (FORM_KINDS.find((one) => one === kind) ?? 'free').replaceAll('-', '_').toUpperCase()

  /** A new form with its draft at revision 1. */
  const createForm = async (title: string, kind: FormDefinition['kind'] = 'free') => {
    const variables = { title, kind: kindOf(kind), key: newId() }
    const { form } = await must(ask('admin', DOCUMENTS.create, variables), 'createForm', 'FormPayload')
    return { formId: String(form.id), key: String(form.key) }
  }
  /** A form with its draft at revision 2. */
  const draftOf = async (make: (key: string) => FormDefinition) => {
    const { formId, key } = await createForm(`Essai ${newId()}`, make('x').kind)
    const definition = make(key)
    await must(ask('admin', DOCUMENTS.draft, { formId, definition, revision: 1 }), 'saveFormDraft', 'FormPayload')
    return { formId, key, definition, revision: 2 }
  }
  const publish = (formId: string, revision: number) =>
    must(ask('admin', DOCUMENTS.publish, { formId, revision, key: newId() }), 'publishForm', 'FormPayload')
  const openDossier = async () =>
    String((await must(ask('referent', DOCUMENTS.open, { key: newId() }), 'openDossier', 'DossierPayload')).dossier.id)
  const startSubmission = async (formId: string, dossierId: string) => {
    const variables = { formId, dossierId, key: newId() }
    const started = await must(ask('referent', DOCUMENTS.start, variables), 'startSubmission', 'SubmissionPayload')
    return { id: String(started.submission.id), version: Number(started.submission.version.number) }
  }
  return {
    ...world,
    ...inspect(world),
    cookies,
    ask,
    must,
    createForm,
    draftOf,
    publish,
    openDossier,
    startSubmission,
    /** A form published once, and an empty submission of it in a new dossier. */
    started: async (make: (key: string) => FormDefinition) => {
      const { formId, revision, definition } = await draftOf(make)
      await publish(formId, revision)
      return { formId, definition, ...(await startSubmission(formId, await openDossier())) }
    },
  }
}
