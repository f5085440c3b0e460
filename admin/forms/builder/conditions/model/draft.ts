import { type Expr, FACTS, type Op } from '../../../../../schema/index.ts'

type Operation = Extract<Expr, { op: unknown }>
/** What reads or states one thing, without arguments. */
export type Leaf = Exclude<Expr, { op: unknown }>

/**
 * An expression being written: the tree of the language, node for node, in which something may still be to choose. Keys
 * tell nodes apart on screen only; they never reach the document.
 */
export type Draft = HoleDraft | LeafDraft | CallDraft
interface HoleDraft {
  readonly key: string
  readonly t: 'hole'
}
export interface LeafDraft {
  readonly key: string
  readonly t: 'leaf'
  readonly expr: Leaf
}
export interface CallDraft extends Omit<Operation, 'a'> {
  readonly key: string
  readonly t: 'call'
  readonly a: readonly Draft[]
}

let lastKey = 0
const nextKey = (): string => {
  lastKey += 1
  return `k${lastKey}`
}

export const hole = (key: string = nextKey()): Draft => ({ key, t: 'hole' })
export const leaf = (expr: Leaf, key: string = nextKey()): LeafDraft => ({ key, t: 'leaf', expr })
export const call = (op: Op, a: readonly Draft[], rest: Omit<Operation, 'op' | 'a'> = {}, key?: string): CallDraft => ({
  key: key ?? nextKey(),
  t: 'call',
  op,
  a,
  ...rest,
})

/** The same node under another key. */
export const rekeyed = (draft: Draft, key: string = nextKey()): Draft => ({ ...draft, key })

/** The same expression, of which every node is another on screen. */
export const copied = (draft: Draft, key: string = nextKey()): Draft =>
  draft.t === 'call' ? { ...draft, key, a: draft.a.map((one) => copied(one)) } : { ...draft, key }

/** Key of the negation around a group of conditions: both are one thing on screen. */
export const negationKey = (group: string): string => `${group}-not`
export const isConnective = (draft: Draft | undefined): draft is CallDraft =>
  draft?.t === 'call' && (draft.op === 'and' || draft.op === 'or')

/** The expression as a draft; nothing of it is left out. */
export function toDraft(expr: Expr): Draft {
  if (!('op' in expr)) return leaf(expr)
  const { op, a, ...rest } = expr
  const inside = a.map(toDraft)
  const [only] = inside
  return call(op, inside, rest, op === 'not' && isConnective(only) ? negationKey(only.key) : undefined)
}

/** The draft as the language writes it, null while something is still to be chosen. */
export function toExpr(draft: Draft): Expr | null {
  if (draft.t === 'hole' || lacks(draft) > 0) return null
  if (draft.t === 'leaf') return draft.expr
  const a: Expr[] = []
  for (const one of draft.a) {
    const expr = toExpr(one)
    if (expr === null) return null
    a.push(expr)
  }
  return written(draft, a)
}

/** The draft with another value where something is still to be chosen: for telling types or saying it, never to be stored. */
function filled(draft: Draft, filler: Expr): Expr {
  if (draft.t === 'hole') return filler
  return draft.t === 'leaf'
    ? draft.expr
    : written(
        draft,
        draft.a.map((one) => filled(one, filler)),
      )
}

/** For telling types: what is still to be chosen has none. */
export const looseExpr = (draft: Draft): Expr => filled(draft, { v: null })
/** For saying it aloud: what is still to be chosen is « … ». */
export const spokenExpr = (draft: Draft): Expr => filled(draft, { v: '…' })

function written({ key: _key, t: _t, op, ...rest }: CallDraft, a: readonly Expr[]): Expr {
  return { op, ...rest, a }
}

/** The node at a path of the language (`['a', 0, 'a', 1]`), or the deepest one on the way. */
export function nodeAt(draft: Draft, path: readonly (string | number)[]): Draft {
  let node = draft
  for (let i = 0; i + 1 < path.length; i += 2) {
    const position = path[i + 1]
    const next = node.t === 'call' && typeof position === 'number' ? node.a[position] : undefined
    if (next === undefined) return node
    node = next
  }
  return node
}

/** How many things are still to be chosen. */
export const holesIn = (draft: Draft): number =>
  lacks(draft) + (draft.t === 'call' ? draft.a.reduce((total, one) => total + holesIn(one), 0) : 0)

/** How many things a node lacks by itself: a compulsory parameter of a fact, labels to look for. */
export function lacks(draft: Draft): number {
  if (draft.t === 'hole') return 1
  if (draft.t === 'call') return draft.tags?.length === 0 ? 1 : 0
  if (!('fact' in draft.expr)) return 0
  const given = draft.expr.params ?? {}
  const params = Object.entries(FACTS.get(draft.expr.fact)?.params ?? {})
  return params.filter(([name, { required }]) => required === true && !Object.hasOwn(given, name)).length
}

export const isLiteral = (draft: Draft): boolean => draft.t === 'leaf' && 'v' in draft.expr

/** The call with another argument at a position. */
export const withArgument = (node: CallDraft, position: number, next: Draft): CallDraft => ({
  ...node,
  a: node.a.map((one, i) => (i === position ? next : one)),
})
