import { type FormDefinition, findItem, type Id, type PatchOp } from '../../../../schema/index.ts'
import type { Step } from './history.ts'
import type { BuilderPlace } from './places-context.ts'

type Space = Exclude<PatchOp['in'], 'form'>

const VIEWS = {
  items: 'questions',
  lists: 'lists',
  options: 'lists',
  computed: 'logic',
  rules: 'logic',
  checks: 'logic',
  cases: 'tests',
} as const satisfies Record<Space, string>

/** Where a step shows once it was taken back or done again: on what it changed, or beside what is there no more. */
export function placeOfStep({ entry: { name, patch } }: Step, now: FormDefinition): BuilderPlace {
  for (const op of patch) {
    if (op.in === 'form') continue
    const id = knownIn(now, op)
    if (id !== null) return { view: name === 'translate' ? 'translations' : VIEWS[op.in], id }
  }
  const [first] = patch
  const space = first === undefined ? undefined : first.in === 'form' ? first.key : first.in
  const edited = isSpace(space) ? VIEWS[space] : 'questions'
  return { view: name === 'translate' ? 'translations' : edited, id: null }
}

const isSpace = (name: string | undefined): name is Space => name !== undefined && Object.hasOwn(VIEWS, name)

function knownIn(form: FormDefinition, op: Exclude<PatchOp, { in: 'form' }>): Id | null {
  // An option is shown by its list.
  const own = op.in === 'options' ? op.of : 'element' in op ? op.element.id : op.id
  const near = 'after' in op ? [op.after, op.of] : [op.of]
  return [own, ...near].find((id) => id !== null && isIn(form, op.in, id)) ?? null
}

const isIn = (form: FormDefinition, space: Space, id: Id): boolean =>
  space === 'items'
    ? findItem(form, id) !== undefined
    : form[space === 'options' ? 'lists' : space].some((one) => one.id === id)
