import { fieldTypes } from '../../fields/index.ts'
import type { Check, Computed, Field, FormDefinition, Item } from '../../form/form.ts'
import { indexOf } from '../../form/form-index.ts'
import { issueMessage } from '../../i18n/issue-message.ts'
import type { Environment } from '../../rules/environment.ts'
import type { Expr, Id } from '../../rules/expression.ts'
import { parseExpression } from '../../rules/parse-expression.ts'
import { checkExpression } from '../../rules/type-check.ts'
import { BOOLEAN, type ValueType } from '../../rules/value-type.ts'
import type { L10n } from '../../text.ts'
import { type Names, readFormula } from './formula.ts'
import type { ReadCalculation, Survey } from './read-survey.ts'
import { textIn } from './texts.ts'
import type { Importing, Line } from './workbook.ts'

/** What formulas add to the items of a form. */
export interface Logic {
  readonly added: ReadonlyMap<Id, Partial<Pick<Field, 'visible' | 'required' | 'readOnly' | 'default'>>>
  readonly computed: readonly Computed[]
  readonly checks: readonly Check[]
}

/** Reads every formula of the survey sheet against the form made of its rows. */
export function readLogic(
  survey: Survey,
  skeleton: FormDefinition,
  newId: (prefix: string) => Id,
  importing: Importing,
): Logic {
  const reading = new LogicReading(survey, skeleton, importing)
  const computed = survey.calculations.flatMap((one) => reading.computed(one) ?? [])
  const added = new Map(survey.read.map(({ item, line }) => [item.id, reading.conditions(item, line)]))
  const checks = survey.read.flatMap(({ item, line }) =>
    item.t === 'field' && line.get('constraint') !== '' ? (reading.check(item, line, newId('k')) ?? []) : [],
  )
  return { added, computed, checks }
}

const YES = /^(yes|true|oui|vrai|1|true\(\))$/i
const NO = /^(no|false|non|faux|0|false\(\)|)$/i

class LogicReading {
  readonly #names: Names
  readonly #types = new Map<Id, { label: L10n; type: ValueType }>()

  constructor(
    survey: Survey,
    skeleton: FormDefinition,
    readonly importing: Importing,
  ) {
    const index = indexOf(skeleton)
    const environment: Environment = { ...index.environment, computed: (id) => this.#types.get(id) }
    this.#names = {
      index,
      environment,
      find: (name) => survey.byName.get(name),
      optionOf: (id, code) => {
        const field = index.fields.get(id)
        return field && index.optionsOf(field).find((option) => option.code === code)?.id
      },
    }
  }

  /** The formula of a cell, of the type wanted (null: any), read where its item stands. */
  #formula(line: Line, column: string, expected: ValueType | null, item?: Item, self?: Id) {
    const read = readFormula(line.get(column), this.#names, self)
    if ('code' in read) return this.importing.refuse(read.code, line.at(column), read.params)
    const group = item && this.#names.index.groupOf.get(item.id)?.id
    const parsed = parseExpression(read)
    const checked = parsed.expr && checkExpression(parsed.expr, expected, this.#names.environment, [], group)
    const [problem] = [...parsed.issues, ...(checked?.issues ?? [])]
    if (problem !== undefined || parsed.expr === null || !checked) {
      const reason = problem && { fr: issueMessage(problem, 'fr'), en: issueMessage(problem, 'en') }
      return this.importing.refuse('import.bad-expression', line.at(column), { reason: reason ?? '' })
    }
    return { expr: parsed.expr, type: checked.type }
  }

  computed({ id, api, line }: ReadCalculation): Computed | undefined {
    const label = textIn(line, 'label', this.importing) ?? { fr: line.get('name') }
    if (line.get('calculation') === '') return this.importing.refuse('import.missing-cell', line.at('calculation'))
    const found = this.#formula(line, 'calculation', null)
    if (!found) return undefined
    const type = COMPUTED.get(found.type.t)
    if (!type) return this.importing.refuse('import.not-supported', line.at('calculation'), { what: found.type.t })
    this.#types.set(id, { label, type: found.type })
    return { id, api, label, type, expr: found.expr }
  }

  conditions(item: Item, line: Line): Partial<Pick<Field, 'visible' | 'required' | 'readOnly' | 'default'>> {
    if (line.get('choice_filter') !== '')
      this.importing.refuse('import.not-supported', line.at('choice_filter'), { what: 'choice_filter' })
    const visible = line.get('relevant') === '' ? undefined : this.#formula(line, 'relevant', BOOLEAN, item)?.expr
    const shown = visible ? { visible } : {}
    if (item.t !== 'field') return shown
    const required = this.#always(line, 'required', item)
    const readOnly = this.#always(line, line.get('readonly') === '' ? 'read_only' : 'readonly', item)
    const given = this.#default(item, line)
    return {
      ...shown,
      ...(required ? { required } : {}),
      ...(readOnly ? { readOnly } : {}),
      ...(given ? { default: given } : {}),
    }
  }

  #always(line: Line, column: string, item: Item): true | Expr | undefined {
    const text = line.get(column)
    if (YES.test(text)) return true
    return NO.test(text) ? undefined : this.#formula(line, column, BOOLEAN, item)?.expr
  }

  /** A formula, or a value written as it stands: a code, a number, a day, a text. */
  #default(field: Field, line: Line): Expr | undefined {
    const text = line.get('default')
    if (text === '') return undefined
    const expected = fieldTypes[field.type].operand(this.#names.index.optionsOf(field))
    if (/[(${]/.test(text)) return this.#formula(line, 'default', expected, field)?.expr
    const value =
      expected.t === 'option'
        ? this.#names.optionOf(field.id, text)
        : expected.t === 'number'
          ? Number(text)
          : expected.t === 'boolean'
            ? YES.test(text) || /^ok$/i.test(text)
            : text
    const { issues } = checkExpression({ v: value ?? text }, expected, this.#names.environment)
    if (issues.length === 0 && (typeof value !== 'number' || Number.isFinite(value))) return { v: value ?? text }
    return this.importing.refuse('import.bad-default', line.at('default'), { value: text.slice(0, 100) })
  }

  /** A constraint says what must be true; a check, when to object. Of an answer that is missing neither says anything. */
  check(field: Field, line: Line, id: Id): Check | undefined {
    const found = this.#formula(line, 'constraint', BOOLEAN, field, field.id)
    if (!found) return undefined
    const refused = { code: 'import.constraint' as const, path: [], severity: 'error' as const }
    const message = textIn(line, 'constraint_message', this.importing) ?? {
      fr: issueMessage(refused, 'fr'),
      en: issueMessage(refused, 'en'),
    }
    return { id, when: { op: 'not', a: [found.expr] }, level: 'error', at: [field.id], message }
  }
}

const COMPUTED: ReadonlyMap<ValueType['t'], Computed['type']> = new Map([
  ['number', 'decimal'],
  ['boolean', 'yes-no'],
  ['date', 'date'],
  ['option', 'choice'],
])
