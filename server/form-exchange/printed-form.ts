import {
  describeExpression,
  type Field,
  type FormDefinition,
  formatDate,
  type Item,
  indexOf,
  type Locale,
  type PlainDate,
  say,
} from '../../schema/index.ts'
import { say as sentence } from '../i18n/index.ts'
import type { StandingForm } from './form-as-it-stands.ts'

/** One thing of a form on paper. */
export type PrintedBlock =
  | { readonly kind: 'heading'; readonly level: 2 | 3 | 4; readonly text: string; readonly notes: readonly string[] }
  | { readonly kind: 'note'; readonly text: string; readonly notes: readonly string[] }
  | {
      readonly kind: 'question'
      readonly text: string
      readonly help: string | null
      /** « Obligatoire », the condition as a sentence, the evidence asked. */
      readonly notes: readonly string[]
      /** Boxes to tick; empty: a line to write on. */
      readonly options: readonly string[]
      /** Lines to write on where there are no boxes. */
      readonly lines: number
    }

/** A blank form, ready to be printed. */
export interface PrintedForm {
  readonly locale: Locale
  readonly title: string
  readonly plie: string
  readonly intro: string | null
  /** « Version 3 », or that it is a draft; the hash; the day. */
  readonly version: string
  readonly hash: string
  readonly day: string
  readonly blocks: readonly PrintedBlock[]
}

/** A form as people fill it on paper: questions, boxes, help, conditions and evidence in sentences. */
export const printedForm = (
  { form, version, hash }: StandingForm,
  { plie, on, locale }: { plie: string; on: PlainDate; locale: Locale },
): PrintedForm => ({
  locale,
  title: say(form.title, locale),
  plie,
  intro: form.intro ? say(form.intro, locale) : null,
  version: version === null ? sentence('print.draft', locale) : sentence('print.version', locale, { number: version }),
  hash: hash.slice(0, 12),
  day: formatDate(on),
  blocks: form.items.flatMap((item) => blocksOf(form, item, 2, locale)),
})

const blocksOf = (form: FormDefinition, item: Item, level: 2 | 3 | 4, locale: Locale): PrintedBlock[] => {
  if (item.t === 'field') return item.archived ? [] : [questionOf(form, item, locale)]
  const help = item.help ? [say(item.help, locale)] : []
  if (item.t === 'note') {
    return [{ kind: 'note', text: say(item.label, locale), notes: [...help, ...conditionOf(form, item, locale)] }]
  }
  const repeated = item.t === 'repeat' ? [sentence('print.repeat', locale)] : []
  return [
    {
      kind: 'heading',
      level,
      text: say(item.label, locale),
      notes: [...help, ...conditionOf(form, item, locale), ...repeated],
    },
    ...item.items.flatMap((inside) => blocksOf(form, inside, level === 2 ? 3 : 4, locale)),
  ]
}

const conditionOf = (form: FormDefinition, { visible }: Pick<Item, 'visible'>, locale: Locale): string[] =>
  visible === undefined
    ? []
    : [sentence('print.only-if', locale, { condition: describeExpression(form, visible, locale) })]

const LONG: ReadonlySet<string> = new Set(['paragraph', 'address', 'signature'])

const questionOf = (form: FormDefinition, field: Field, locale: Locale): PrintedBlock => {
  const { required, evidence } = field
  const needed = (condition: NonNullable<Field['required']>, always: string, when: string): string =>
    condition === true
      ? sentence(always, locale)
      : sentence(when, locale, { condition: describeExpression(form, condition, locale) })
  const reasons = field.missing?.map((reason) => sentence(`print.reason.${reason}`, locale)) ?? []
  const options =
    field.type === 'yes-no'
      ? [sentence('print.yes', locale), sentence('print.no', locale)]
      : indexOf(form)
          .optionsOf(field)
          .filter(({ archived }) => archived !== true)
          .map(({ label }) => say(label, locale))
  return {
    kind: 'question',
    text: say(field.label, locale),
    help: field.help ? say(field.help, locale) : null,
    notes: [
      ...(field.type === 'choices' ? [sentence('print.several', locale)] : []),
      ...(required === undefined ? [] : [needed(required, 'print.required', 'print.required-if')]),
      ...conditionOf(form, field, locale),
      ...(evidence === undefined
        ? []
        : [
            needed(evidence.required, 'print.evidence', 'print.evidence-if'),
            ...evidence.kinds.map((kind) => `– ${kind}`),
          ]),
    ],
    options: [...options, ...reasons],
    lines: LONG.has(field.type) ? 4 : 1,
  }
}
