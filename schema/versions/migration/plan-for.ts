import { fieldTypes } from '../../fields/index.ts'
import type { Field, FormDefinition } from '../../form/form.ts'
import { type FormIndex, indexOf } from '../../form/form-index.ts'
import type { Id } from '../../rules/expression.ts'
import type { FormChange } from '../change.ts'
import { diffEvidence } from '../diff-evidence.ts'
import { diffSettings } from '../diff-settings.ts'
import { same } from '../make-change.ts'
import { proposedMap } from './option-match.ts'
import {
  MIGRATION_CHANGES,
  type MigrationAction,
  type MigrationChange,
  type MigrationChoice,
  type MigrationEntry,
  type MigrationPlan,
} from './plan.ts'

interface Versions {
  readonly from: FormDefinition
  readonly to: FormDefinition
  readonly before: FormIndex
  readonly after: FormIndex
}

/** What may be chosen for each change. */
const CHOICES = {
  'field-replaced': ['cast', 'map', 'keep', 'archive', 'ask-again'],
  'field-regrouped': ['cast', 'keep', 'archive', 'ask-again'],
  'field-retyped': ['cast', 'keep', 'archive', 'ask-again'],
  'field-relisted': ['map', 'keep', 'archive', 'ask-again'],
  'options-gone': ['map', 'keep', 'archive', 'ask-again'],
  'reasons-narrowed': ['keep', 'archive', 'ask-again'],
  'bounds-narrowed': ['keep', 'archive', 'ask-again'],
  'proof-asked': ['keep', 'archive', 'ask-again'],
  'field-removed': ['archive', 'keep'],
  'field-archived': ['keep', 'archive'],
  'group-removed': ['archive', 'keep'],
  'rows-narrowed': ['keep', 'archive', 'ask-again'],
  'answer-required': ['ask-again'],
} as const satisfies Record<MigrationChange, readonly MigrationChoice[]>

/**
 * What a new version asks to decide on the answers given to the former one: one entry for each change that touches some,
 * with what is proposed. Empty when every answer goes on as it is. The plan is data: a person chooses among `choices`.
 */
export function planFor(from: FormDefinition, to: FormDefinition): MigrationPlan {
  const versions: Versions = { from, to, before: indexOf(from), after: indexOf(to) }
  const replacing = replacements(versions)
  const replaced = new Set(replacing.map(({ field }) => field))
  const entries = [
    ...replacing,
    ...[...versions.before.fields.values()].flatMap((was) => fieldEntries(versions, was, replaced)),
    ...groupEntries(versions),
    ...requiredEntries(versions),
  ]
  const rank = (entry: MigrationEntry): number => MIGRATION_CHANGES.indexOf(entry.change)
  return entries.toSorted((a, b) => rank(a) - rank(b))
}

const entryOf = (
  change: MigrationChange,
  { id, label }: Pick<Field, 'id' | 'label'>,
  action: MigrationAction,
  into?: Id,
): MigrationEntry => ({
  id: into === undefined ? `${change} ${id}` : `${change} ${id} ${into}`,
  change,
  field: id,
  ...(into === undefined ? {} : { into }),
  label,
  choices: CHOICES[change],
  action,
})

function replacements({ before, after }: Versions): MigrationEntry[] {
  return [...after.fields.values()].flatMap((now) => {
    const was = now.replaces && before.fields.get(now.replaces.field)
    if (!now.replaces || !was || same(before.fields.get(now.id)?.replaces, now.replaces)) return []
    const { via } = now.replaces
    const action: MigrationAction =
      typeof via === 'object' ? { do: 'map', options: via.options } : { do: 'cast', otherwise: 'keep' }
    return [entryOf('field-replaced', was, action, now.id)]
  })
}

function fieldEntries(versions: Versions, was: Field, replaced: ReadonlySet<Id>): MigrationEntry[] {
  const { before, after } = versions
  const now = after.fields.get(was.id)
  if (now === undefined) {
    const group = before.groupOf.get(was.id)
    const goesWithGroup = group !== undefined && !after.groups.has(group.id)
    return replaced.has(was.id) || goesWithGroup ? [] : [entryOf('field-removed', was, { do: 'archive' })]
  }
  const entries: MigrationEntry[] = []
  if (before.groupOf.get(was.id)?.id !== after.groupOf.get(was.id)?.id) {
    entries.push(entryOf('field-regrouped', now, { do: 'cast', otherwise: 'ask-again' }))
  }
  if (was.type !== now.type) entries.push(entryOf('field-retyped', now, { do: 'cast', otherwise: 'ask-again' }))
  else entries.push(...valueEntries(versions, was, now))
  if (was.missing?.some((reason) => !now.missing?.includes(reason))) {
    entries.push(entryOf('reasons-narrowed', now, { do: 'ask-again' }))
  }
  if (needsPlan(diffEvidence(versions.from, versions.to, was, now, now))) {
    entries.push(entryOf('proof-asked', now, { do: 'keep' }))
  }
  if (now.archived && !was.archived && !replaced.has(was.id))
    entries.push(entryOf('field-archived', now, { do: 'keep' }))
  return entries
}

const needsPlan = (changes: readonly FormChange[]): boolean =>
  changes.some(({ compatibility }) => compatibility !== 'safe')

/** Of a field that keeps its type: its options and its bounds. */
function valueEntries({ before, after }: Versions, was: Field, now: Field): MigrationEntry[] {
  const entries: MigrationEntry[] = []
  if (fieldTypes[now.type].list) {
    const [old, list] = [before.optionsOf(was), after.optionsOf(now)]
    if (was.list !== now.list) {
      entries.push(entryOf('field-relisted', now, { do: 'map', options: proposedMap(old, list) }))
    } else {
      const offered = new Map(list.map((option) => [option.id, option]))
      const gone = old.filter(({ id, archived }) => !archived && (offered.get(id)?.archived ?? !offered.has(id)))
      const isLost = gone.some(({ id }) => !offered.has(id))
      const action: MigrationAction = isLost ? { do: 'map', options: proposedMap(gone, list) } : { do: 'keep' }
      if (gone.length > 0) entries.push(entryOf('options-gone', now, action))
    }
  }
  if (needsPlan(diffSettings(was, now, now))) entries.push(entryOf('bounds-narrowed', now, { do: 'keep' }))
  return entries
}

function groupEntries({ before, after }: Versions): MigrationEntry[] {
  return [...before.groups.values()].flatMap((was) => {
    const now = after.groups.get(was.id)
    if (now === undefined) return [entryOf('group-removed', was, { do: 'archive' })]
    const isNarrower = now.max !== undefined && (was.max === undefined || now.max < was.max)
    return isNarrower ? [entryOf('rows-narrowed', now, { do: 'keep' })] : []
  })
}

/** Fields whose answer becomes compulsory, new ones included. */
function requiredEntries({ before, after }: Versions): MigrationEntry[] {
  return [...after.fields.values()].flatMap((now) => {
    const was = before.fields.get(now.id)
    const isNew = now.required !== undefined && !now.archived && !same(was?.required, now.required)
    return isNew && was?.required !== true ? [entryOf('answer-required', now, { do: 'ask-again' })] : []
  })
}
