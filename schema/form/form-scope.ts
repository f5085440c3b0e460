import { sentences } from '../i18n/index.ts'
import { describeValue } from '../rules/describe.ts'
import { type ActiveAnswer, evaluateExpression } from '../rules/evaluate.ts'
import type { AuthorKind, ComputedId, Expr, FieldId, Id } from '../rules/expression.ts'
import type { FactSource } from '../rules/fact-source.ts'
import type { Row, Scope } from '../rules/operators/operator.ts'
import { factRows } from '../rules/scope.ts'
import type { Known, TraceNode } from '../rules/trace.ts'
import { inferLoosely } from '../rules/type-check.ts'
import { type L10n, LOCALES, type Locale, type PlainDate } from '../text.ts'
import { activeAnswer } from './active-answer.ts'
import { fieldAnswer, rowsIn, type Slot, slotOf } from './answer-slots.ts'
import type { AnswerRow, Answers, FieldAnswer } from './answers.ts'
import type { Repeat } from './form.ts'
import type { FormIndex } from './form-index.ts'

const NOTHING: ActiveAnswer = {}

/** One evaluation of a form under way: what is settled so far, and what its expressions read. */
export class FormRun implements Scope {
  readonly visible = new Set<Slot>()
  readonly values = new Map<ComputedId, Known>()
  readonly traces = new Map<ComputedId, TraceNode>()
  readonly #active = new Map<Slot, ActiveAnswer>()
  readonly #rows = new Map<Id, readonly AnswerRow[]>()
  readonly #scopes = new Map<AnswerRow, Scope>()

  constructor(
    readonly index: FormIndex,
    readonly answers: Answers,
    readonly facts: FactSource,
    readonly today: PlainDate,
    readonly author: AuthorKind | undefined,
  ) {}

  answer(id: FieldId): ActiveAnswer {
    return this.index.groupOf.has(id) ? NOTHING : this.#activeOnce(id, id, undefined)
  }

  computed(id: ComputedId): Known | undefined {
    return this.values.get(id)
  }

  isList(operand: Expr): boolean {
    if ('f' in operand) return this.index.groups.has(operand.f)
    return 'fact' in operand && this.index.environment.facts.get(operand.fact)?.type === 'list'
  }

  /** A hidden group has no row that counts: its list is known, and empty. */
  rows(list: Expr): readonly Row[] | undefined {
    if ('fact' in list) return factRows(this, list.fact)
    const group = 'f' in list ? this.index.groups.get(list.f) : undefined
    return (
      group &&
      this.rowsOf(group).map((row, i) => ({ label: this.rowLabel(group, row, i), scope: this.inRow(group, row) }))
    )
  }

  /** Rows of a group that is shown; none of a hidden one. */
  rowsOf(group: Repeat): readonly AnswerRow[] {
    if (!this.visible.has(group.id)) return []
    const known = this.#rows.get(group.id) ?? rowsIn(this.answers, group.id)
    this.#rows.set(group.id, known)
    return known
  }

  /** The same scope, seen from a row: the fields of its group are its own. */
  inRow(group: Repeat, row: AnswerRow): Scope {
    const known = this.#scopes.get(row)
    if (known) return known
    const scope: Scope = {
      facts: this.facts,
      today: this.today,
      author: this.author,
      computed: (id) => this.computed(id),
      isList: (operand) => this.isList(operand),
      rows: (list) => ('fact' in list ? factRows(scope, list.fact) : this.rows(list)),
      answer: (id) =>
        this.index.groupOf.get(id) === group
          ? this.#activeOnce(slotOf(id, group.id, row.id), id, row)
          : this.answer(id),
    }
    this.#scopes.set(row, scope)
    return scope
  }

  /** The answer as it was given, whether or not it is active. */
  given(id: FieldId, row?: AnswerRow): FieldAnswer | undefined {
    return fieldAnswer(row === undefined ? this.answers : row.answers, id)
  }

  /** What names a row for people: the form's own way of saying it, else its rank. */
  rowLabel(group: Repeat, row: AnswerRow, position: number): L10n {
    const rank = inEach((locale) => sentences(locale).words.row(position + 1))
    if (!group.rowLabel) return rank
    const { value } = evaluateExpression(group.rowLabel, this.inRow(group, row))
    if (value === undefined || value === '') return rank
    const type = inferLoosely(group.rowLabel, this.index.environment)
    return inEach((locale) => describeValue(value, type, locale))
  }

  /** A field may be read by hundreds of conditions: its answer is checked for shape once. */
  #activeOnce(slot: Slot, id: FieldId, row: AnswerRow | undefined): ActiveAnswer {
    if (!this.visible.has(slot)) return NOTHING
    const known = this.#active.get(slot)
    if (known) return known
    const field = this.index.fields.get(id)
    const answer = field === undefined ? NOTHING : activeAnswer(this.index, field, this.given(id, row))
    this.#active.set(slot, answer)
    return answer
  }
}

const inEach = (write: (locale: Locale) => string): L10n => ({
  ...Object.fromEntries(LOCALES.map((locale) => [locale, write(locale)])),
  fr: write('fr'),
})
