import { freeApiName } from '../../form/edits/free-api-name.ts'
import type { Field, Item, Note, OptionList, Repeat, Section } from '../../form/form.ts'
import type { Id } from '../../rules/expression.ts'
import { questionOf, rowKindOf } from './question-types.ts'
import { textIn } from './texts.ts'
import type { Importing, Line } from './workbook.ts'

/** An item of the form and the row it was read from. */
export interface ReadItem {
  readonly item: Item
  readonly line: Line
}
/** A calculation, its type not known yet. */
export interface ReadCalculation {
  readonly id: Id
  readonly api: string
  readonly line: Line
}

/** What the survey sheet holds, formulas apart. */
export interface Survey {
  readonly items: Item[]
  readonly read: ReadItem[]
  readonly calculations: ReadCalculation[]
  /** Fields, groups and calculations by their name in the workbook. */
  readonly byName: ReadonlyMap<string, { f: Id } | { c: Id }>
}

/** Most groups inside one another. */
const DEEPEST = 15

export function readSurvey(
  lines: readonly Line[],
  lists: ReadonlyMap<string, OptionList>,
  newId: (prefix: string) => Id,
  importing: Importing,
): Survey {
  const reading = new SurveyReading(lists, newId, importing)
  for (const line of lines) reading.row(line)
  reading.end()
  return reading
}

class SurveyReading implements Survey {
  readonly items: Item[] = []
  readonly read: ReadItem[] = []
  readonly calculations: ReadCalculation[] = []
  readonly byName = new Map<string, { f: Id } | { c: Id }>()
  readonly #apis = new Set<string>()
  readonly #open: { item: Section | Repeat; line: Line; put: (item: Item) => void }[] = []

  constructor(
    readonly lists: ReadonlyMap<string, OptionList>,
    readonly newId: (prefix: string) => Id,
    readonly importing: Importing,
  ) {}

  row(line: Line): void {
    const kind = rowKindOf(line)
    if (kind === 'end-group' || kind === 'end-repeat') this.#close(kind === 'end-repeat', line)
    else if (kind === 'begin-group' || kind === 'begin-repeat') this.#begin(kind === 'begin-repeat', line)
    else if (kind === 'calculate') this.#calculation(line)
    else if (kind === 'note') this.#note(line)
    else this.#field(line)
  }

  /** Groups left open at the end of the sheet. */
  end(): void {
    for (const { line } of this.#open) this.importing.refuse('import.unbalanced-group', line.at('type'))
  }

  #put(item: Item, line: Line): void {
    const around = this.#open.at(-1)
    if (around) around.put(item)
    else this.items.push(item)
    this.read.push({ item, line })
  }

  #base(line: Line, prefix: string, required: boolean): Pick<Note, 'id' | 'label' | 'help'> | undefined {
    const label = textIn(line, 'label', this.importing) ?? (required ? undefined : { fr: line.get('name') || '—' })
    if (label === undefined) return this.importing.refuse('import.missing-cell', line.at('label'))
    const help = textIn(line, 'hint', this.importing)
    return { id: this.newId(prefix), label, ...(help ? { help } : {}) }
  }

  /** The API name of a row, and its name in the workbook kept for formulas. */
  #named(line: Line, reference: { f: Id } | { c: Id }): string | undefined {
    const name = line.get('name')
    if (name === '') return this.importing.refuse('import.missing-cell', line.at('name'))
    if (this.byName.has(name))
      return this.importing.refuse('import.duplicate-name', line.at('name'), { name: name.slice(0, 100) })
    this.byName.set(name, reference)
    // The name as words: `childAge` and `child_age` alike.
    const api = freeApiName({ fr: name.slice(0, 200).replace(/([a-z0-9])([A-Z])/g, '$1 $2') }, this.#apis)
    this.#apis.add(api)
    return api
  }

  #field(line: Line): void {
    const question = questionOf(line, this.lists, this.importing)
    const base = question && this.#base(line, 'f', true)
    const api = base && this.#named(line, { f: base.id })
    if (!question || !base || api === undefined) return
    const { type, list, rules } = question
    const field: Field = {
      ...base,
      t: 'field',
      type,
      api,
      ...(list ? { list: list.id } : {}),
      ...(rules ? { rules } : {}),
    }
    this.#put(field, line)
  }

  #note(line: Line): void {
    const base = this.#base(line, 'n', true)
    if (base) this.#put({ ...base, t: 'note' }, line)
  }

  #calculation(line: Line): void {
    const id = this.newId('c')
    const api = this.#named(line, { c: id })
    if (api !== undefined) this.calculations.push({ id, api, line })
  }

  #begin(repeated: boolean, line: Line): void {
    const inside = this.#open.some(({ item }) => item.t === 'repeat')
    if (inside || this.#open.length >= DEEPEST) this.importing.refuse('import.group-in-repeat', line.at('type'))
    const base = this.#base(line, repeated ? 'g' : 's', false)
    if (!base) return
    if (!repeated) {
      const section: Section = { ...base, t: 'section', items: [] }
      this.#put(section, line)
      this.#open.push({ item: section, line, put: (item) => section.items.push(item) })
      return
    }
    const api = this.#named(line, { f: base.id }) ?? 'rows'
    const repeat: Repeat = { ...base, t: 'repeat', api, items: [] }
    this.#put(repeat, line)
    this.#open.push({
      item: repeat,
      line,
      put: (item) => {
        if (item.t === 'field' || item.t === 'note') repeat.items.push(item)
      },
    })
  }

  #close(repeated: boolean, line: Line): void {
    const open = this.#open.pop()
    if (open === undefined || (open.item.t === 'repeat') !== repeated) {
      this.importing.refuse('import.unbalanced-group', line.at('type'))
    }
  }
}
