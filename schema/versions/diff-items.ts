import type { FormDefinition, Item } from '../form/form.ts'
import { indexOf } from '../form/form-index.ts'
import type { Placed } from '../form/items.ts'
import { sentences } from '../i18n/index.ts'
import type { Compatibility, FormChange } from './change.ts'
import { diffField } from './diff-field.ts'
import { diffRepeat } from './diff-repeat.ts'
import { makeChange, type Subject, same } from './make-change.ts'
import { conditionText, inEach, plainText } from './property-text.ts'
import { diffSequence } from './sequence.ts'

/** Differences between the items of two versions, section by section. */
export function diffItems(a: FormDefinition, b: FormDefinition): FormChange[] {
  const before = indexOf(a).byId
  const after = indexOf(b).byId
  const changes: FormChange[] = []
  for (const { item } of before.values()) {
    if (!after.has(item.id)) {
      changes.push(makeChange('item.removed', subjectOf(item), {}, isAnswered(item) ? 'breaking' : 'safe'))
    }
  }
  const moved = movedItems(a, b)
  for (const placed of after.values()) {
    const was = before.get(placed.item.id)
    const place = placed.parents.at(-1)?.label ?? null
    if (!was)
      changes.push(makeChange('item.added', subjectOf(placed.item), { place }, additionCompatibility(placed.item)))
    else {
      const groups = { before: groupOf(was)?.label ?? null, after: groupOf(placed)?.label ?? null }
      if (groupOf(was)?.id !== groupOf(placed)?.id) {
        changes.push(
          makeChange('item.group', subjectOf(placed.item), groups, isAnswered(placed.item) ? undefined : 'safe'),
        )
      } else if (moved.has(placed.item.id)) changes.push(makeChange('item.moved', subjectOf(placed.item), { place }))
      changes.push(...diffItem(a, b, was.item, placed.item))
    }
  }
  return changes
}

const subjectOf = (item: Item): Subject => ({ id: item.id, label: item.label, params: { what: item.t } })

/** The repeated group an item stands in: once in it, a field has an answer for each row. */
const groupOf = ({ parents }: Placed): Item | undefined => parents.find((parent) => parent.t === 'repeat')

const isAnswered = (item: Item): boolean => item.t === 'field' || item.t === 'repeat'

/** An answer that open dossiers do not have becomes compulsory. */
const additionCompatibility = (item: Item): Compatibility =>
  (item.t === 'field' && (item.required !== undefined || item.evidence !== undefined)) ||
  (item.t === 'repeat' && (item.min ?? 0) > 0)
    ? 'needs-plan'
    : 'safe'

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
    const kind = ({ t }: Item) => inEach((locale) => sentences(locale).subjects[t] ?? t)
    return [makeChange('field.type', subject, { before: kind(was), after: kind(now) })]
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
  if (was.t === 'repeat' && now.t === 'repeat') changes.push(...diffRepeat(a, b, was, now, subject))
  if (was.t === 'field' && now.t === 'field') changes.push(...diffField(a, b, was, now, subject))
  return changes
}

const isDemanding = (item: Item): boolean =>
  item.t === 'section' || item.t === 'repeat' || (item.t === 'field' && item.required !== undefined)
