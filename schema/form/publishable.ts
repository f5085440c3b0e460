import type { Issue, IssueCode } from '../issue.ts'
import type { OptionId } from '../rules/expression.ts'
import { type L10n, LOCALES } from '../text.ts'
import type { Field, FormDefinition, Repeat, Section } from './form.ts'
import { indexOf } from './form-index.ts'
import { type CaseDifference, describeDifference, runCase } from './golden-case.ts'
import { placedItems } from './items.ts'
import { validateForm } from './validate.ts'

type Path = Issue['path']

/**
 * What stands between a draft and its publication. `previous`: every version ever published of this form, since an API
 * name freed by one version must not come back on another field in a later one. Empty when it may be published.
 * `outcomes`: what outcomes are called, for golden cases that fail; one it lacks is named by its id.
 */
export const publishable = (
  form: FormDefinition,
  previous: readonly FormDefinition[] = [],
  outcomes?: ReadonlyMap<OptionId, L10n>,
): Issue[] => {
  const invalid = validateForm(form)
  if (invalid.length > 0) return invalid
  const blocking = [...content(form), ...cycle(form), ...frozen(form, previous)]
  // A case run on a form whose values turn in circles would fail for a reason that is not its own.
  return blocking.length > 0 ? blocking : cases(form, outcomes)
}

const error = (code: IssueCode, path: Path, params?: Issue['params']): Issue => ({
  code,
  path,
  severity: 'error',
  ...(params ? { params } : {}),
})

function content(form: FormDefinition): Issue[] {
  const { placed, fields, optionsOf } = indexOf(form)
  const blank = (text: L10n, path: Path): Issue[] =>
    text.fr.trim() === '' ? [error('document.bad-text', path, { max: 2_000 })] : []
  const asked = [...fields.values()].some((field) => !field.archived)
  return [
    ...blank(form.title, ['title']),
    ...(asked ? [] : [error('document.no-fields', ['items'])]),
    ...placed.flatMap(({ item, path }) => blank(item.label, [...path, 'label'])),
    ...form.lists.flatMap((list, i) =>
      list.options.flatMap((option, j) => blank(option.label, ['lists', i, 'options', j, 'label'])),
    ),
    ...form.computed.flatMap(({ label, bands }, i) => [
      ...blank(label, ['computed', i, 'label']),
      ...(bands ?? []).flatMap((band, j) => blank(band.label, ['computed', i, 'bands', j, 'label'])),
    ]),
    ...form.checks.flatMap(({ message }, i) => blank(message, ['checks', i, 'message'])),
    ...form.rules.flatMap(({ label, because }, i) => [
      ...blank(label, ['rules', i, 'label']),
      ...blank(because, ['rules', i, 'because']),
    ]),
    ...placed.flatMap(({ item, path }) => {
      const empty = item.t === 'field' && item.list !== undefined && optionsOf(item).every((option) => option.archived)
      return empty && !item.archived ? [error('document.list-empty', [...path, 'list'])] : []
    }),
  ]
}

/** The cycle is shown by labels, from an item back to itself. */
function cycle(form: FormDefinition): Issue[] {
  const index = indexOf(form)
  const [first] = index.cycle ?? []
  if (!index.cycle || first === undefined) return []
  const labels = index.cycle.map((id) => index.byId.get(id)?.item.label.fr ?? index.computed.get(id)?.label.fr ?? id)
  const placed = index.byId.get(first)
  const at = form.computed.findIndex((one) => one.id === first)
  const path: Path = placed ? [...placed.path, 'visible'] : ['computed', at, 'expr']
  return [error('expression.cycle', path, { cycle: labels.join(' → '), ids: [...index.cycle] })]
}

/** A published API name keeps its field and its type for ever; so does a computed value's. */
function frozen(form: FormDefinition, previous: readonly FormDefinition[]): Issue[] {
  const published = new Map<string, Named>()
  const owners = new Map<string, string>()
  for (const version of previous) {
    for (const one of namedIn(version)) {
      published.set(one.id, one)
      owners.set(one.api, one.id)
    }
  }
  return namedIn(form).flatMap(({ id, api, type, list, path }) => {
    const was = published.get(id)
    const owner = owners.get(api)
    return [
      ...(was && was.api !== api ? [error('version.api-name-changed', [...path, 'api'], { expected: was.api })] : []),
      ...(was && (was.type !== type || was.list !== list)
        ? [error('version.type-changed', [...path, 'type'], { expected: was.type })]
        : []),
      ...(owner !== undefined && owner !== id ? [error('version.api-name-reused', [...path, 'api'], { id: api })] : []),
    ]
  })
}

interface Named {
  readonly id: string
  readonly api: string
  readonly type: string
  readonly list: string | undefined
  readonly path: Path
}

/** In a group or out of it, a field has not the same type in the API: one value, or one a row. */
const namedItem = (item: Field | Repeat, parent: Section | Repeat | undefined, path: Path): Named => ({
  id: item.id,
  api: item.api,
  type: `${item.t === 'field' ? item.type : 'group'}${parent?.t === 'repeat' ? ` in ${parent.id}` : ''}`,
  list: item.t === 'field' ? item.list : undefined,
  path,
})

const namedIn = (form: FormDefinition): Named[] => [
  ...placedItems(form).flatMap(({ item, parents, path }) =>
    item.t === 'field' || item.t === 'repeat' ? [namedItem(item, parents.at(-1), path)] : [],
  ),
  ...form.computed.map(({ id, api, type }, i) => ({
    id,
    api,
    type: `computed ${type}`,
    list: undefined,
    path: ['computed', i],
  })),
]

/** Runs the golden cases; each difference with what was expected is an issue of its case. */
function cases(form: FormDefinition, outcomes?: ReadonlyMap<OptionId, L10n>): Issue[] {
  return form.cases.flatMap((one, i) => {
    const { issues, differences } = runCase(form, one)
    if (issues.length > 0) return issues.map((issue) => ({ ...issue, path: ['cases', i, 'answers', ...issue.path] }))
    return differences.map((difference) =>
      error('version.case-failed', ['cases', i], {
        case: one.label,
        id: one.id,
        ...inEach(form, difference, outcomes),
      }),
    )
  })
}

/** Expected and actual in each language: the sentence is chosen later, by whoever reads it. */
function inEach(
  form: FormDefinition,
  difference: CaseDifference,
  outcomes?: ReadonlyMap<OptionId, L10n>,
): { expected: L10n; actual: L10n } {
  const said = LOCALES.map((locale) => [locale, describeDifference(form, difference, locale, outcomes)] as const)
  const french = describeDifference(form, difference, 'fr', outcomes)
  const each = (part: 'expected' | 'actual'): L10n => ({
    ...Object.fromEntries(said.map(([locale, texts]) => [locale, texts[part]])),
    fr: french[part],
  })
  return { expected: each('expected'), actual: each('actual') }
}
