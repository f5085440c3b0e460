import { type FieldKind, fieldTypes, say } from '../../../schema/index.ts'
import { communeName } from '../../nomenclatures/index.ts'
import type { RequestContext } from '../../platform/request.ts'
import { type DatePeriod, type Measured, periodSql } from '../../statistics/index.ts'
import { type Guard, OPEN } from '../../submissions/index.ts'
import type { ApiField, ApiScore, FormApi } from './form-api.ts'
import { sdl } from './i18n/index.ts'
import { keyJoin } from './index-join.ts'
import { enumValueName, SCORE_PREFIX, SUBMITTED_AT } from './order.ts'
import { scoreName } from './where.ts'

/** What is told of one key of a group. */
export interface Key {
  readonly value: string
  readonly label: string
}

/** One way to group the submitted forms. */
export interface Grouping {
  readonly label: string
  readonly goneSince: number | null
  readonly guard: Guard
  /** `alias`: of the rows of the search index it stands on. */
  measured(alias: string, period: DatePeriod): Measured
  told(key: string, ctx: RequestContext): Key | Promise<Key>
}

/** How a type of field or of score is grouped: its key in the search index, and how that key reads. */
interface Kind {
  key(alias: string, period: DatePeriod): string
  told(key: string, ctx: RequestContext, field: ApiField | null): Key | Promise<Key>
}

const asItIs = (key: string): Key => ({ value: key, label: key })
const byText: Kind = { key: (alias) => `${alias}.text`, told: asItIs }
const byOption: Kind = {
  ...byText,
  told: (key, ctx, field) => {
    const option = field?.list?.options.get(key)
    return option === undefined ? asItIs(key) : { value: option.name, label: say(option.label, ctx.locale) }
  },
}
const byTruth: Kind = {
  key: (alias) => `${alias}.boolean::text`,
  told: (key, ctx) => ({ value: key, label: fieldTypes['yes-no'].format(key === 'true', [], ctx.locale) }),
}
const byDay: Kind = { key: (alias, period) => periodSql(`${alias}.date`, period), told: asItIs }
const byCommune: Kind = {
  ...byText,
  told: async (key) => ({ value: key, label: (await communeName(key)) ?? key }),
}

const FIELD_KINDS: { readonly [K in FieldKind]?: Kind } = {
  choice: byOption,
  choices: byOption,
  scale: byOption,
  'yes-no': byTruth,
  date: byDay,
  commune: byCommune,
}
const SCORE_KINDS: { readonly [K in ApiScore['type']]?: Kind } = { choice: byText, 'yes-no': byTruth, date: byDay }

/** The moment of submission, a day in France. */
const bySubmission: Grouping = {
  label: sdl.submittedAt,
  goneSince: null,
  guard: OPEN,
  measured: (_alias, period) => ({
    value: periodSql(`(submission.submitted_at at time zone 'Europe/Paris')`, period),
  }),
  told: asItIs,
}

/** Everything a form's answers may be grouped by, by the name it has in the API. */
export const groupingsOf = (form: FormApi): Map<string, Grouping> =>
  new Map([
    [SUBMITTED_AT, bySubmission],
    ...[...form.fields.values()].flatMap((field): [string, Grouping][] => {
      const kind = field.searchable ? FIELD_KINDS[field.kind] : undefined
      return kind === undefined ? [] : [[enumValueName(field.api), groupingOf(form, field, kind, field)]]
    }),
    ...[...form.scores.values()].flatMap((score): [string, Grouping][] => {
      const kind = SCORE_KINDS[score.type]
      return kind === undefined ? [] : [[`${SCORE_PREFIX}${scoreName(score.api)}`, groupingOf(form, score, kind, null)]]
    }),
  ])

const groupingOf = (form: FormApi, of: ApiField | ApiScore, kind: Kind, field: ApiField | null): Grouping => ({
  label: of.label.fr,
  goneSince: of.goneSince,
  guard: of.guard,
  measured: (alias, period) => ({ value: kind.key(alias, period), join: keyJoin(alias, form.id, of.ids) }),
  told: (key, ctx) => kind.told(key, ctx, field),
})
