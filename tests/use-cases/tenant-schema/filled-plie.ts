import { type ExecutionResult, graphql } from 'graphql'
import type { Answers, FormDefinition } from '../../../schema/index.ts'
import { openDossier } from '../../../server/dossiers/open-dossier.ts'
import { createForm } from '../../../server/forms/create-form.ts'
import { saveFormDraft } from '../../../server/forms/save-form-draft.ts'
import { buildCoreSchema } from '../../../server/graphql/core-schema.ts'
import { createTenantSchemas } from '../../../server/graphql/tenant-schema/index.ts'
import { newId } from '../../../server/platform/ids.ts'
import type { RequestContext } from '../../../server/platform/request.ts'
import { publishForm } from '../../../server/publications/publish-form.ts'
import { startSubmission } from '../../../server/submissions/start-submission.ts'
import { submitAnswers } from '../../../server/submissions/submit-answers.ts'
import type { TestPlie, World } from '../../support/world.ts'

/** What was submitted, as the tests remember it. */
export interface Filled {
  readonly id: string
  readonly dossierId: string
  readonly answers: Answers
  readonly submittedAt: string
}

/** Publishes `make(id, key)` as a new form, the way an administrator does. */
export const publish = async (
  plie: TestPlie,
  title: string,
  make: (id: string, key: string) => FormDefinition,
): Promise<string> => {
  const { id } = await createForm(plie.as('plie-administrator'), { kind: 'free', title, idempotencyKey: newId() })
  const key = title.toLowerCase()
  await saveFormDraft(plie.as('plie-administrator'), { formId: id, definition: make(`f_${key}`, key), revision: 1 })
  await publishForm(plie.as('plie-administrator'), {
    formId: id,
    revision: 2,
    reason: 'Essai',
    idempotencyKey: newId(),
  })
  return id
}

/** Publishes the next version of a form. */
export const publishNext = async (plie: TestPlie, formId: string, definition: FormDefinition): Promise<void> => {
  await saveFormDraft(plie.as('plie-administrator'), { formId, definition, revision: null })
  await publishForm(plie.as('plie-administrator'), { formId, revision: 1, reason: 'Suite', idempotencyKey: newId() })
}

/** One more dossier of a référent. */
export const dossierOf = async (plie: TestPlie, referentId = plie.accounts.referent): Promise<string> => {
  const { id } = await openDossier(plie.as('referent', referentId), {
    firstName: 'Camille',
    lastName: 'Exemple',
    idempotencyKey: newId(),
  })
  return id
}

/** A form filled and submitted in a dossier by its référent. */
export const submit = async (
  plie: TestPlie,
  formId: string,
  dossierId: string,
  answers: Answers,
  referentId = plie.accounts.referent,
): Promise<Filled> => {
  const ctx = plie.as('referent', referentId)
  const { id } = await startSubmission(ctx, { dossierId, formId, idempotencyKey: newId() })
  await submitAnswers(plie.as('referent', referentId), { submissionId: id, answers, lock: 1, idempotencyKey: newId() })
  return { id, dossierId, answers, submittedAt: ctx.now.toISOString() }
}

/** Asks the typed API of a PLIE the way the server does. */
export const createAsk = (world: World) => {
  const schemas = createTenantSchemas(buildCoreSchema())
  return async (
    ctx: RequestContext,
    source: string,
    variableValues: Record<string, unknown> = {},
  ): Promise<ExecutionResult> => {
    if (ctx.plie === null) throw new Error('a typed query has a PLIE')
    schemas.forget(ctx.plie.id)
    const { schema } = await schemas.schemaFor(world.runtime, ctx.plie)
    return graphql({ schema, source, contextValue: ctx, variableValues })
  }
}

/** A property of nested data, without believing its type. */
export const at = (value: unknown, ...path: (string | number)[]): unknown =>
  path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  )

export const errorCodes = (result: ExecutionResult): unknown[] =>
  (result.errors ?? []).map(({ originalError, extensions }) => at(originalError, 'code') ?? extensions['code'])
