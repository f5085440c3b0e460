import {
  type Answers,
  type FormDefinition,
  fieldAnswer,
  type Id,
  indexOf,
  type L10n,
  type Option,
} from '../../schema/index.ts'

/** One submitted diagnostic, as its reader may read it. */
export interface Diagnostic {
  readonly id: string
  readonly submittedAt: string
  readonly form: FormDefinition
  readonly answers: Answers
  readonly withheld: ReadonlySet<Id>
}

export type Mark = { readonly score: number; readonly max: number } | 'withheld' | 'unanswered'

/** One scored item across diagnostics, matched by its id; `marks` in their order. */
export interface MarkedItem {
  readonly id: Id
  readonly label: L10n
  /** The section of the first level it stands in; null outside any. */
  readonly section: { readonly id: Id; readonly label: L10n } | null
  readonly marks: readonly Mark[]
}

/** The scale items of the last diagnostic with the mark each one gave. */
export const markedItems = (diagnostics: readonly Diagnostic[]): readonly MarkedItem[] => {
  const last = diagnostics.at(-1)
  if (last === undefined) return []
  const { placed, groupOf } = indexOf(last.form)
  return placed.flatMap(({ item, parents }) => {
    if (item.t !== 'field' || item.type !== 'scale' || item.archived || groupOf.has(item.id)) return []
    const [top] = parents
    const section = top === undefined ? null : { id: top.id, label: top.label }
    return [{ id: item.id, label: item.label, section, marks: diagnostics.map((one) => markOf(one, item.id)) }]
  })
}

const markOf = ({ form, answers, withheld }: Diagnostic, id: Id): Mark => {
  const field = indexOf(form).fields.get(id)
  if (field === undefined) return 'unanswered'
  if (withheld.has(id)) return 'withheld'
  const options = indexOf(form).optionsOf(field)
  const value = fieldAnswer(answers, id)?.value
  const score = options.find((option) => option.id === value)?.score
  return score === undefined ? 'unanswered' : { score, max: highest(options) }
}

const highest = (options: readonly Option[]) => Math.max(1, ...options.map((option) => option.score ?? 0))

/** What is drawn: one axis with a value in % for each diagnostic, null where there is nothing to draw. */
export interface Axis {
  readonly id: Id
  readonly label: L10n
  readonly values: readonly (number | null)[]
}

/** Axes more numerous than this cannot be told apart on a radar: each section becomes one. */
export const MOST_AXES = 14

export const axesOf = (items: readonly MarkedItem[]): { axes: readonly Axis[]; bySection: boolean } => {
  if (items.length <= MOST_AXES)
    return {
      axes: items.map(({ id, label, marks }) => ({ id, label, values: marks.map(percentOf) })),
      bySection: false,
    }
  const sections = new Map(items.map((item) => [item.section?.id ?? item.id, item.section ?? item]))
  const axes = [...sections].map(([id, { label }]) => {
    const own = items.filter((item) => (item.section?.id ?? item.id) === id)
    return { id, label, values: (own[0]?.marks ?? []).map((_, at) => average(own.map(({ marks }) => marks[at]))) }
  })
  return { axes, bySection: true }
}

const percentOf = (mark: Mark | undefined): number | null =>
  typeof mark === 'object' ? Math.round((mark.score / mark.max) * 100) : null

const average = (marks: readonly (Mark | undefined)[]): number | null => {
  const known = marks.map(percentOf).filter((one) => one !== null)
  return known.length === 0 ? null : Math.round(known.reduce((sum, one) => sum + one, 0) / known.length)
}

/** The first, the one before last and the last: all there is to compare. */
export const compared = <One>(all: readonly One[]): readonly One[] =>
  all.length <= 3 ? all : [all[0], all.at(-2), all.at(-1)].filter((one) => one !== undefined)
