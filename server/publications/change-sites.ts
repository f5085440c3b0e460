import {
  type FormChange,
  type FormDefinition,
  fieldsOf,
  findItem,
  type Id,
  type Item,
  itemsIn,
  type Used,
} from '../../schema/index.ts'

/** Where a submission keeps what a change touches: an answer (one option of it), or a computed value. */
export interface Site {
  readonly in: 'answers' | 'scores'
  readonly id: Id
  readonly option?: Id
}

/** The form as it is published and as it is drafted. */
export interface Forms {
  readonly before: FormDefinition
  readonly after: FormDefinition
}

interface Touched {
  /** Null: the change is of no answer (a title, a rule, a golden case): there is nothing to count. */
  readonly sites: readonly Site[] | null
  /** What to look for among conditions, rules, scores, checks and cases; null: nothing reads it. */
  readonly used: Used | null
}

type Look = (change: FormChange, forms: Forms) => Touched

const NOTHING: Touched = { sites: null, used: null }

const item: Look = ({ subject }, { before, after }) => {
  const found = findItem(before, subject) ?? findItem(after, subject)
  const kept = found === undefined ? [] : keptBy(found)
  return {
    sites: kept.flatMap(({ t, id }): Site[] => (t === 'field' || t === 'repeat' ? [{ in: 'answers', id }] : [])),
    used: { ids: new Set((found === undefined ? [] : withHeld(found)).map(({ id }) => id)) },
  }
}

/** What is looked for depends on what a change is about, which `params.what` says. */
const LOOKS: Readonly<Record<string, Look>> = {
  field: item,
  section: item,
  repeat: item,
  note: (change, forms) => ({ ...item(change, forms), sites: null }),
  list: ({ subject }, forms) => ({
    sites: drawing(forms, subject).map((id) => ({ in: 'answers', id })),
    used: { list: subject },
  }),
  option: ({ subject, params }, forms) => {
    const list = typeof params['listId'] === 'string' ? params['listId'] : ''
    return {
      sites: drawing(forms, list).map((id) => ({ in: 'answers', id, option: subject })),
      used: { list, option: subject },
    }
  },
  computed: ({ subject }) => ({ sites: [{ in: 'scores', id: subject }], used: subject }),
  rule: ({ subject }) => ({ sites: null, used: subject }),
}

/** What a change touches: the answers people gave, and what reads the thing changed. */
export const touchedBy = (change: FormChange, forms: Forms): Touched => {
  const { what } = change.params
  const look = typeof what === 'string' && Object.hasOwn(LOOKS, what) ? LOOKS[what] : undefined
  return look === undefined ? NOTHING : look(change, forms)
}

/** An item and all it holds. */
const withHeld = (one: Item): Item[] => [one, ...itemsIn(one).flatMap(withHeld)]

/** The same as answers keep it: a repeated group has one answer, its rows. */
const keptBy = (one: Item): Item[] => [one, ...(one.t === 'repeat' ? [] : itemsIn(one).flatMap(keptBy))]

/** Fields that draw their options from a list, in either form. */
const drawing = ({ before, after }: Forms, list: Id): Id[] => [
  ...new Set([...fieldsOf(before), ...fieldsOf(after)].filter((field) => field.list === list).map(({ id }) => id)),
]
