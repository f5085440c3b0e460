import {
  type Field,
  type FormDefinition,
  fieldsOf,
  indexOf,
  type Locale,
  type Option,
  say,
} from '../../schema/index.ts'
import { formVersions } from '../forms/index.ts'
import { dayOf } from '../platform/clock.ts'
import type { RequestContext } from '../platform/request.ts'
import { fieldGuard, submissions } from '../submissions/index.ts'
import type { SummaryDiagnostic, SummaryMark, SummaryReader } from './summary.ts'

/** The first and the last diagnostic submitted, graded question by graded question. */
export const diagnosticMarks = async (
  ctx: RequestContext,
  dossierId: string,
  reader: SummaryReader,
): Promise<SummaryDiagnostic> => {
  const formIds = await formVersions(ctx).idsOfKind('diagnostic')
  const done = formIds.length === 0 ? [] : await submissions(ctx).submitted([dossierId], formIds)
  const first = done[0]
  const last = done.length > 1 ? done.at(-1) : undefined
  const dayOn = (one: typeof first) => (one === undefined ? null : dayOf(one.submittedAt ?? one.updatedAt))
  if (first === undefined || last === undefined) return { firstOn: dayOn(first), lastOn: null, marks: [] }
  const before = new Map(graded(await graders(ctx, first.formVersionId), first.answers, reader, ctx.locale))
  const after = graded(await graders(ctx, last.formVersionId), last.answers, reader, ctx.locale)
  return {
    ...{ firstOn: dayOn(first), lastOn: dayOn(last) },
    marks: after.flatMap(([api, mark]): SummaryMark[] => {
      const found = before.get(api)
      return found === undefined ? [] : [{ label: mark.question, first: found, last: mark }]
    }),
  }
}

const graders = async (ctx: RequestContext, versionId: string): Promise<FormDefinition> =>
  (await formVersions(ctx).get(versionId)).form

interface Grade {
  readonly question: string
  readonly share: number
  readonly label: string
}

type Given = Awaited<ReturnType<ReturnType<typeof submissions>['submitted']>>[number]['answers']

/** Graded answers by the API name of their question, which stays from one version to the next. */
const graded = (form: FormDefinition, answers: Given, reader: SummaryReader, locale: Locale): [string, Grade][] => {
  const { groupOf, optionsOf } = indexOf(form)
  return fieldsOf(form)
    .filter((field) => field.type === 'scale' && !groupOf.has(field.id))
    .filter((field) => reader === 'participant' || !fieldGuard(field).sensitive)
    .flatMap((field): [string, Grade][] => {
      const grade = gradeOf(field, optionsOf(field), answers[field.id]?.value)
      return grade === null ? [] : [[field.api, { question: say(field.label, locale), ...told(grade, locale) }]]
    })
}

const told = ({ share, option }: { share: number; option: Option }, locale: Locale) => ({
  ...{ share, label: say(option.label, locale) },
})

const gradeOf = (_field: Field, options: readonly Option[], value: unknown) => {
  const option = options.find(({ id }) => id === value)
  const most = Math.max(0, ...options.map(({ score }) => score ?? 0))
  if (option?.score === undefined || most === 0) return null
  return { share: option.score / most, option }
}
