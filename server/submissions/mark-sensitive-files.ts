import { type Answers, type FormDefinition, filesOf, placedAnswers } from '../../schema/index.ts'
import { attachments } from '../attachments/index.ts'
import type { RequestContext } from '../platform/request.ts'
import { fieldGuard } from './guards.ts'

/** Files that answer a sensitive question, or prove such an answer, are read by those who read the answer. */
export const markSensitiveFiles = (
  ctx: RequestContext,
  dossierId: string,
  form: FormDefinition,
  answers: Answers,
): Promise<void> =>
  attachments(ctx).markSensitive(
    dossierId,
    placedAnswers(form, answers).flatMap(({ field, answer }) =>
      fieldGuard(field).sensitive ? filesOf(field, answer) : [],
    ),
  )
