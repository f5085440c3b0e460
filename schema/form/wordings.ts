import type { Id } from '../rules/expression.ts'
import type { L10n } from '../text.ts'
import type { Computed, FormDefinition, Item, OptionList } from './form.ts'

/** What a text of a form is to those who read it. */
export const WORDING_PARTS = [
  'title',
  'intro',
  'label',
  'help',
  'list',
  'option',
  'computed',
  'band',
  'check',
  'rule',
  'because',
  'case',
] as const
export type WordingPart = (typeof WORDING_PARTS)[number]

/** One text of a form that people read, and so one to translate. */
export interface Wording {
  /** Names it among the others of its form, whatever its order: `<part>/<owner>`, an option or a band by its own id behind. */
  readonly key: string
  readonly part: WordingPart
  /** The item, list, computed value, check, rule or case it belongs to; null: the form itself. */
  readonly owner: Id | null
  readonly text: L10n
}

type Rewrite = (wording: Wording) => L10n

/** Every text of a form in the order of the document: the form, its items, then lists, calculations, checks, rules and cases. */
export function wordingsOf(form: FormDefinition): Wording[] {
  const found: Wording[] = []
  mapWordings(form, (wording) => {
    found.push(wording)
    return wording.text
  })
  return found
}

/** The form with its texts rewritten; what `rewrite` gives back as it came stays the very same object. */
export function mapWordings(form: FormDefinition, rewrite: Rewrite): FormDefinition {
  const say = (part: WordingPart, owner: Id | null, text: L10n, inside?: Id): L10n =>
    rewrite({ key: [part, owner, inside].filter((one) => one != null).join('/'), part, owner, text })
  return {
    ...form,
    title: say('title', null, form.title),
    ...(form.intro === undefined ? {} : { intro: say('intro', null, form.intro) }),
    items: form.items.map((item) => ofItem(item, say)),
    lists: form.lists.map((list) => ofList(list, say)),
    computed: form.computed.map((computed) => ofComputed(computed, say)),
    checks: form.checks.map((check) => ({ ...check, message: say('check', check.id, check.message) })),
    rules: form.rules.map((rule) => ({
      ...rule,
      label: say('rule', rule.id, rule.label),
      because: say('because', rule.id, rule.because),
    })),
    cases: form.cases.map((one) => ({ ...one, label: say('case', one.id, one.label) })),
  }
}

type Say = (part: WordingPart, owner: Id, text: L10n, inside?: Id) => L10n

function ofItem<T extends Item>(item: T, say: Say): T {
  const own = {
    ...item,
    label: say('label', item.id, item.label),
    ...(item.help === undefined ? {} : { help: say('help', item.id, item.help) }),
  }
  if (item.t === 'section') return { ...own, items: item.items.map((one) => ofItem(one, say)) }
  if (item.t === 'repeat') return { ...own, items: item.items.map((one) => ofItem(one, say)) }
  return own
}

const ofList = (list: OptionList, say: Say): OptionList => ({
  ...list,
  label: say('list', list.id, list.label),
  options: list.options.map((option) => ({ ...option, label: say('option', list.id, option.label, option.id) })),
})

const ofComputed = (computed: Computed, say: Say): Computed => ({
  ...computed,
  label: say('computed', computed.id, computed.label),
  ...(computed.bands === undefined
    ? {}
    : { bands: computed.bands.map((band) => ({ ...band, label: say('band', computed.id, band.label, band.id) })) }),
})
