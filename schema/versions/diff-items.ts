import { fieldTypes } from '../fields/index.ts'
import type { Field, FormDefinition, Item } from '../form/form.ts'
import { indexOf } from '../form/form-index.ts'
import type { Placed } from '../form/items.ts'
import { sentences } from '../i18n/index.ts'
import { LOCALES } from '../text.ts'
import type { Compatibility, FormChange } from './change.ts'
import { makeChange, type Subject, same } from './make-change.ts'
import { conditionText, plainText, settingText } from './property-text.ts'
import { diffSequence } from './sequence.ts'

/** Differences between the items of two versions, section by section. */
export function diffItems(a: FormDefinition, b: FormDefinition): FormChange[] {
  const before = indexOf(a).byId
  const after = indexOf(b).byId
  const changes: FormChange[] = []
  for (const { item } of before.values()) {
    if (!after.has(item.id)) {
      changes.push(makeChange('item.removed', subjectOf(item), {}, item.t === 'field' ? 'breaking' : 'safe'))
    }
  }
  const moved = movedItems(a, b)
  for (const placed of after.values()) {
    const was = before.get(placed.item.id)
    const place = placed.parents.at(-1)?.label ?? null
    if (!was)
      changes.push(makeChange('item.added', subjectOf(placed.item), { place }, additionCompatibility(placed.item)))
    else {
      if (moved.has(placed.item.id)) changes.push(makeChange('item.moved', subjectOf(placed.item), { place }))
      changes.push(...diffItem(a, b, was.item, placed.item))
    }
  }
  return changes
}

const subjectOf = (item: Item): Subject => ({ id: item.id, label: item.label, params: { what: item.t } })

/** An answer that open dossiers do not have becomes compulsory. */
const additionCompatibility = (item: Item): Compatibility =>
  item.t === 'field' && item.required !== undefined ? 'needs-plan' : 'safe'

/** Items now under another section, or out of order among those that stayed under theirs. */
function movedItems(a: FormDefinition, b: FormDefinition): ReadonlySet<string> {
  const parentOf = (placed: Placed): string => placed.parents.at(-1)?.id ?? ''
  const before = indexOf(a)
  const after = indexOf(b)
  const moved = new Set<string>()
  const groups = new Map<string, { before: Item[]; after: Item[] }>()
  const group = (parent: string) => {
    const known = groups.get(parent) ?? { before: [], after: [] }
    groups.set(parent, known)
    return known
  }
  for (const placed of after.placed) {
    const was = before.byId.get(placed.item.id)
    if (was && parentOf(was) !== parentOf(placed)) moved.add(placed.item.id)
    else if (was) group(parentOf(placed)).after.push(placed.item)
  }
  for (const placed of before.placed) {
    const now = after.byId.get(placed.item.id)
    if (now && parentOf(now) === parentOf(placed)) group(parentOf(placed)).before.push(placed.item)
  }
  for (const pair of groups.values()) for (const id of diffSequence(pair.before, pair.after).moved) moved.add(id)
  return moved
}

function diffItem(a: FormDefinition, b: FormDefinition, was: Item, now: Item): FormChange[] {
  const subject = subjectOf(now)
  const changes: FormChange[] = []
  if (was.t !== now.t) {
    // An id used again for another kind of item: for answers, the field it was is gone.
    return [makeChange('field.type', subject, { before: was.t, after: now.t })]
  }
  if (!same(was.label, now.label))
    changes.push(makeChange('item.label', subject, { before: was.label, after: now.label }))
  if (!same(was.help, now.help)) {
    changes.push(makeChange('item.help', subject, { before: plainText(was.help), after: plainText(now.help) }))
  }
  if (!same(was.visible, now.visible)) {
    const texts = { before: conditionText(a, was.visible), after: conditionText(b, now.visible) }
    // Shown always instead of sometimes: nothing is lost, but a required field may now be asked.
    changes.push(
      makeChange('item.visible', subject, texts, now.visible === undefined && !isDemanding(now) ? 'safe' : undefined),
    )
  }
  if (was.t === 'field' && now.t === 'field') changes.push(...diffField(a, b, was, now, subject))
  return changes
}

const isDemanding = (item: Item): boolean => item.t === 'section' || (item.t === 'field' && item.required !== undefined)

function diffField(a: FormDefinition, b: FormDefinition, was: Field, now: Field, subject: Subject): FormChange[] {
  const changes: FormChange[] = []
  const plain = (kind: FormChange['kind'], key: keyof Field, compatibility?: Compatibility): void => {
    if (same(was[key], now[key])) return
    changes.push(makeChange(kind, subject, { before: plainText(was[key]), after: plainText(now[key]) }, compatibility))
  }
  const condition = (
    kind: FormChange['kind'],
    key: 'required' | 'readOnly' | 'default',
    compatibility?: Compatibility,
  ): void => {
    if (same(was[key], now[key])) return
    changes.push(
      makeChange(
        kind,
        subject,
        { before: conditionText(a, was[key]), after: conditionText(b, now[key]) },
        compatibility,
      ),
    )
  }
  plain('field.type', 'type')
  plain('field.api', 'api')
  condition('field.required', 'required', now.required === undefined ? 'safe' : undefined)
  condition('field.read-only', 'readOnly')
  condition('field.default', 'default')
  plain('field.prefill', 'prefill')
  plain('field.list', 'list')
  plain('field.weight', 'weight')
  changes.push(...diffSettings(was, now, subject))
  plain('field.missing', 'missing', was.missing?.some((reason) => !now.missing?.includes(reason)) ? undefined : 'safe')
  plain('field.sensitivity', 'sensitivity')
  plain('field.searchable', 'searchable', now.searchable ? 'safe' : 'breaking')
  plain('field.concept', 'concept')
  if (!same(was.replaces, now.replaces)) changes.push(makeChange('field.replaces', subject))
  if (was.archived !== now.archived)
    changes.push(makeChange(now.archived ? 'field.archived' : 'field.restored', subject))
  return changes
}

/** Bounds that widen are safe: every answer that was valid still is. */
function diffSettings(was: Field, now: Field, subject: Subject): FormChange[] {
  const names = ['min', 'max', 'minLength', 'maxLength', 'decimals', 'from', 'to', 'target'] as const
  return names.flatMap((name) => {
    const before = was.rules?.[name]
    const after = now.rules?.[name]
    if (before === after) return []
    const phrase = fieldTypes[now.type].settings[name] ?? fieldTypes[was.type].settings[name]
    const setting = phrase
      ? {
          ...Object.fromEntries(LOCALES.map((one) => [one, sentences(one).settings[phrase]])),
          fr: sentences('fr').settings[phrase],
        }
      : name
    const upper = name === 'max' || name === 'maxLength' || name === 'decimals' || name === 'to'
    const wider =
      (after === undefined && name !== 'target') ||
      (before !== undefined &&
        after !== undefined &&
        name !== 'target' &&
        before !== 'today' &&
        after !== 'today' &&
        (upper ? after > before : after < before))
    return [
      makeChange(
        'field.setting',
        subject,
        { setting, before: settingText(phrase, before), after: settingText(phrase, after) },
        wider ? 'safe' : undefined,
      ),
    ]
  })
}
