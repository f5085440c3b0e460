import type { FieldKind } from '../../fields/field-type.ts'
import type { Check, Field, FormDefinition, Item } from '../../form/form.ts'
import { indexOf } from '../../form/form-index.ts'
import type { Issue } from '../../issue.ts'
import type { Expr } from '../../rules/expression.ts'
import { type L10n, LOCALES } from '../../text.ts'
import type { Cell, Workbook } from './workbook.ts'
import { type Unwritable, writeFormula } from './write-formula.ts'

/** A workbook, and what it cannot say, each at its place in the form. */
export interface XlsFormExport {
  readonly workbook: Workbook
  readonly issues: readonly Issue[]
}

/** The types an XLSForm has a word for; the others become text, and an issue says so. */
const TYPES: { readonly [Kind in FieldKind]?: (list: string) => string } = {
  text: () => 'text',
  paragraph: () => 'text',
  integer: () => 'integer',
  decimal: () => 'decimal',
  date: () => 'date',
  'yes-no': () => 'acknowledge',
  choice: (list) => `select_one ${list}`,
  choices: (list) => `select_multiple ${list}`,
  file: () => 'file',
}

const LANGUAGES = { fr: 'French (fr)', en: 'English (en)' } as const
const texts = (column: string) => LOCALES.map((locale) => `${column}::${LANGUAGES[locale]}`)
const SURVEY = [
  'type',
  'name',
  ...texts('label'),
  ...texts('hint'),
  'required',
  'relevant',
  'constraint',
  ...texts('constraint_message'),
  'calculation',
  'default',
  'readonly',
  'appearance',
  'parameters',
]
const CHOICES = ['list_name', 'name', ...texts('label')]

/** What a form has and a workbook has not. */
const LOST: { readonly [what: string]: L10n } = {
  bands: { fr: 'les tranches nommées', en: 'named bands' },
  rules: { fr: 'les critères de décision', en: 'decision rules' },
  checks: { fr: 'ce contrôle', en: 'this check' },
  rows: { fr: 'le nombre et le nom des lignes', en: 'number and names of rows' },
  limits: { fr: 'les bornes de la réponse', en: 'bounds of the answer' },
  missing: { fr: 'les raisons de ne pas répondre', en: 'reasons for no answer' },
  evidence: { fr: 'les justificatifs', en: 'evidence' },
  prefill: { fr: 'le préremplissage depuis le dossier', en: 'prefilling from the dossier' },
  replaces: { fr: 'le lien avec la question remplacée', en: 'the link with the question replaced' },
  scores: { fr: 'les points des options', en: 'scores of options' },
}

type Cells = { readonly [column: string]: string }

/**
 * A form as an XLSForm workbook, for KoboToolbox or ODK. Names are API names, codes are option codes. What the format cannot
 * say (scores, decisions, evidence, facts of the dossier…) is left out, and told in `issues`: nothing is guessed.
 */
export function toXlsForm(form: FormDefinition): XlsFormExport {
  const writing = new Writing(form)
  for (const [i, item] of form.items.entries()) writing.item(item, ['items', i])
  for (const [i, one] of form.computed.entries()) {
    const formula = writing.formula(one.expr, ['computed', i, 'expr'])
    if (formula !== undefined)
      writing.row({ type: 'calculate', name: one.api, ...textCells('label', one.label), calculation: formula })
    if (one.bands) writing.lost('bands', ['computed', i, 'bands'])
  }
  for (const [i, list] of form.lists.entries())
    if (list.options.some(({ score }) => score !== undefined)) writing.lost('scores', ['lists', i])
  for (const [i] of form.rules.entries()) writing.lost('rules', ['rules', i])
  for (const [i, check] of form.checks.entries())
    if (!writing.constrained.has(check.id)) writing.lost('checks', ['checks', i])
  return {
    workbook: {
      survey: [SURVEY, ...writing.rows.map((row) => SURVEY.map((column): Cell => row[column] ?? null))],
      choices: [
        CHOICES,
        ...form.lists.flatMap((list) =>
          list.options
            .filter(({ archived }) => archived !== true)
            .map((option) => {
              const cells: Cells = { list_name: list.id, name: option.code, ...textCells('label', option.label) }
              return CHOICES.map((column): Cell => cells[column] ?? null)
            }),
        ),
      ],
      settings: [['form_title'], [form.title.fr]],
    },
    issues: writing.issues,
  }
}

const textCells = (column: string, text: L10n | undefined): Cells =>
  Object.fromEntries(
    LOCALES.flatMap((locale) => {
      const written = text?.[locale]
      return written ? [[`${column}::${LANGUAGES[locale]}`, written]] : []
    }),
  )

class Writing {
  readonly rows: Cells[] = []
  readonly issues: Issue[] = []
  /** Checks written as the constraint of their field. */
  readonly constrained = new Set<string>()

  constructor(readonly form: FormDefinition) {}

  row(cells: Cells): void {
    this.rows.push(cells)
  }

  lost(what: string, path: Issue['path']): void {
    this.issues.push({
      code: 'export.not-supported',
      path,
      severity: 'warning',
      params: { what: { ...(LOST[what] ?? { fr: what }) } },
    })
  }

  /** The formula of an expression; undefined, and an issue, where the format has no words for it. */
  formula(expr: Expr, path: Issue['path'], self?: string): string | undefined {
    const written = writeFormula(expr, indexOf(this.form), self)
    if (typeof written === 'string') return written
    this.#unwritable(written, path)
    return undefined
  }

  #unwritable({ what }: Unwritable, path: Issue['path']): void {
    this.lost(what, path)
  }

  item(item: Item, path: Issue['path']): void {
    const relevant = item.visible ? this.formula(item.visible, [...path, 'visible']) : undefined
    const head = {
      ...textCells('label', item.label),
      ...textCells('hint', item.help),
      ...(relevant === undefined ? {} : { relevant }),
    }
    if (item.t === 'field') this.#field(item, head, path)
    else if (item.t === 'note') this.row({ type: 'note', name: `note_${this.rows.length + 1}`, ...head })
    else {
      const [begin, end] = item.t === 'repeat' ? ['begin repeat', 'end repeat'] : ['begin group', 'end group']
      this.row({ type: begin, name: item.t === 'repeat' ? item.api : `group_${this.rows.length + 1}`, ...head })
      if (item.t === 'repeat' && (item.min !== undefined || item.max !== undefined || item.rowLabel))
        this.lost('rows', path)
      for (const [i, inside] of item.items.entries()) this.item(inside, [...path, 'items', i])
      this.row({ type: end })
    }
  }

  #field(field: Field, head: Cells, path: Issue['path']): void {
    if (field.archived) return
    const type = TYPES[field.type]
    const drawn = field.list !== undefined && type === undefined ? `select_one ${field.list}` : undefined
    if (type === undefined) this.lost(field.type, [...path, 'type'])
    const { required, readOnly } = field
    const always = (condition: true | Expr | undefined, column: string): string | undefined =>
      condition === true ? 'yes' : condition === undefined ? undefined : this.formula(condition, [...path, column])
    const cells: { [column: string]: string | undefined } = {
      type: type?.(field.list ?? '') ?? drawn ?? 'text',
      name: field.api,
      ...head,
      required: always(required, 'required'),
      readonly: always(readOnly, 'readOnly'),
      default: this.#default(field, path),
      appearance: field.type === 'paragraph' ? 'multiline' : undefined,
      ...this.#constraint(field),
    }
    this.row(
      Object.fromEntries(Object.entries(cells).flatMap(([key, text]) => (text === undefined ? [] : [[key, text]]))),
    )
    if (field.rules) this.lost('limits', [...path, 'rules'])
    for (const lost of ['missing', 'evidence', 'prefill', 'replaces'] as const)
      if (field[lost] !== undefined) this.lost(lost, [...path, lost])
  }

  #default(field: Field, path: Issue['path']): string | undefined {
    const given = field.default
    if (given === undefined) return undefined
    if (!('v' in given)) return this.formula(given, [...path, 'default'])
    const option = indexOf(this.form)
      .optionsOf(field)
      .find(({ id }) => id === given.v)
    if (option) return option.code
    return typeof given.v === 'boolean' ? (given.v ? 'yes' : 'no') : String(given.v)
  }

  /** The first error on this field alone, which is refused when it holds: the constraint is what must be true instead. */
  #constraint(field: Field): Cells {
    const own = (check: Check) => check.level === 'error' && check.at.length === 1 && check.at[0] === field.id
    const at = this.form.checks.findIndex(own)
    const check = this.form.checks[at]
    if (check === undefined) return {}
    const { when } = check
    const must: Expr = 'op' in when && when.op === 'not' && when.a[0] ? when.a[0] : { op: 'not', a: [when] }
    const constraint = writeFormula(must, indexOf(this.form), field.id)
    if (typeof constraint !== 'string') return {}
    this.constrained.add(check.id)
    return { constraint, ...textCells('constraint_message', check.message) }
  }
}
