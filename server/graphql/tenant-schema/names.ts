const LONGEST_LABEL = 40

/** `diagnostic-initial` and « Diagnostic initial » → `DiagnosticInitial`; accents fall, what is neither letter nor digit separates. */
export const pascal = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')

export const camel = (pascalName: string): string => pascalName.charAt(0).toLowerCase() + pascalName.slice(1)

/** Suffixes of the types every form brings. */
const FORM_TYPES = [
  '',
  'Answers',
  'Scores',
  'Connection',
  'Edge',
  'Filter',
  'ScoresFilter',
  'Order',
  'OrderField',
  'Aggregates',
  'GroupBy',
  'GroupField',
  'NumberField',
] as const
/** Suffixes of the types every option list brings. */
export const LIST_TYPES = ['', 'Choice', 'Filter', 'SetFilter', 'ScaleFilter'] as const
/** Suffixes of the types every repeated group brings. */
export const GROUP_TYPES = ['Row', 'RowFilter'] as const

/** The list of a form and its figures. */
const queriesOf = (name: string): readonly string[] => [camel(name), `${camel(name)}Aggregates`]

/** Names given so far in one schema, types and query fields apart. The first to ask keeps the name for ever. */
export class NameRegister {
  readonly #types: Set<string>
  readonly #queries: Set<string>

  constructor(types: Iterable<string>, queries: Iterable<string>) {
    this.#types = new Set(types)
    // Read by careless code with `in` or an index, these would reach the prototype chain.
    this.#queries = new Set([...queries, ...Object.getOwnPropertyNames(Object.prototype)])
  }

  /** The type name of a form: `Diagnostic`, or `FormDiagnostic` when a name of its family is taken. */
  form(key: string): string {
    const wanted = pascal(key) || 'Form'
    return this.#first(
      [wanted, `Form${wanted}`],
      FORM_TYPES,
      (name) => queriesOf(name).every((query) => !this.#queries.has(query)),
      (name) => {
        for (const query of queriesOf(name)) this.#queries.add(query)
      },
    )
  }

  /** The enum of an option list, named after the label it was first published with. */
  list(form: string, label: string, listId: string): string {
    const wanted = `${form}${pascal(label).slice(0, LONGEST_LABEL) || pascal(listId)}`
    return this.#first([wanted, `${wanted}Option`], LIST_TYPES)
  }

  /** What the types of a repeated group begin with: `FamilyKids` for the `kids` of `Family`. */
  group(form: string, api: string): string {
    return this.#first([`${form}${pascal(api)}`, `${form}${pascal(api)}Group`], GROUP_TYPES)
  }

  #first(
    wanted: readonly string[],
    family: readonly string[],
    free: (name: string) => boolean = () => true,
    taken: (name: string) => void = () => {},
  ): string {
    const last = wanted.at(-1) ?? ''
    for (let attempt = 0; ; attempt += 1) {
      const name = wanted[attempt] ?? `${last}${attempt - wanted.length + 2}`
      if (!free(name) || family.some((suffix) => this.#types.has(name + suffix))) continue
      for (const suffix of family) this.#types.add(name + suffix)
      taken(name)
      return name
    }
  }
}
