import { blankForm } from '../../form/blank-form.ts'
import type { FormDefinition, FormKind, Item } from '../../form/form.ts'
import { parseForm } from '../../form/parse-form.ts'
import type { Issue } from '../../issue.ts'
import type { Id } from '../../rules/expression.ts'
import { checkColumns } from './columns.ts'
import { readChoices } from './read-choices.ts'
import { type Logic, readLogic } from './read-logic.ts'
import { readSurvey } from './read-survey.ts'
import { Importing, linesOf, type Workbook } from './workbook.ts'

export interface XlsFormOptions {
  readonly id: Id
  readonly key: string
  readonly kind: FormKind
  /** A new id at each call, the prefix saying of what (`f` field, `o` option…): the same workbook gives the same form. */
  readonly newId: (prefix: string) => Id
}

/** `form` null: `issues` say why, each at its cell, `path` being `[sheet, row, column]`. `warnings`: what was left aside. */
export interface XlsFormImport {
  readonly form: FormDefinition | null
  readonly issues: readonly Issue[]
  readonly warnings: readonly Issue[]
}

/**
 * A form from an XLSForm workbook, its sheets `survey`, `choices` and `settings` as grids of cells. Names become API
 * names and list names, option codes are kept. What the language has no equivalent for is an issue, never a guess; a
 * regular expression is refused. Never throws.
 */
export function fromXlsForm(workbook: Workbook, { newId, ...head }: XlsFormOptions): XlsFormImport {
  const importing = new Importing()
  const [survey, choices, settings] = (['survey', 'choices', 'settings'] as const).map((sheet) => {
    const { titles, lines } = linesOf(workbook, sheet, importing)
    checkColumns(sheet, titles, importing)
    return lines
  })
  if (!survey || survey.length === 0) {
    importing.refuse('import.missing-sheet', { sheet: 'survey', row: 1, column: 'type' })
  }
  const lists = readChoices(choices ?? [], newId, importing)
  const read = readSurvey(survey ?? [], lists, newId, importing)
  const title = settings?.[0]?.get('form_title') || head.key
  const skeleton: FormDefinition = {
    ...blankForm({ ...head, title: { fr: title } }),
    items: read.items,
    lists: [...lists.values()],
  }
  const logic = readLogic(read, skeleton, newId, importing)
  const { issues, warnings } = importing
  if (issues.length > 0) return { form: null, issues, warnings }
  const form = {
    ...skeleton,
    items: read.items.map((item) => completed(item, logic)),
    computed: [...logic.computed],
    checks: [...logic.checks],
  }
  const parsed = parseForm(form)
  return { form: parsed.form, issues: parsed.issues, warnings }
}

/** An item with its formulas. A section gets its conditions, and so does what it holds. */
function completed(item: Item, logic: Logic): Item {
  const { visible, ...asked } = logic.added.get(item.id) ?? {}
  const shown = visible ? { visible } : {}
  if (item.t === 'section') return { ...item, ...shown, items: item.items.map((one) => completed(one, logic)) }
  if (item.t === 'note') return { ...item, ...shown }
  if (item.t === 'field') return { ...item, ...shown, ...asked }
  const items = item.items.map((one) => completed(one, logic))
  return { ...item, ...shown, items: items.filter((one) => one.t === 'field' || one.t === 'note') }
}
