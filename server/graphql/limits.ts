import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationRule,
  visit,
} from 'graphql'

/** What one document may ask (promises A4). The back office's own operations stay under half of each. */
export const LIMITS = {
  tokens: 2_000,
  depth: 14,
  aliases: 40,
  directives: 9,
  root: 40,
  /** Fields once fragments are unfolded. */
  selections: 1_000,
  /** A hundred dossiers as our own list shows them cost 5,001. */
  cost: 12_000,
  page: 100,
  defaultPage: 25,
  errors: 5,
} as const

export type LimitSentence =
  | 'limit.depth'
  | 'limit.aliases'
  | 'limit.alias-name'
  | 'limit.directives'
  | 'limit.root'
  | 'limit.selections'
  | 'limit.cost'

export const overLimit = (sentence: LimitSentence, max: number, params: Record<string, number> = {}): GraphQLError =>
  new GraphQLError(`${sentence}: ${max}`, {
    extensions: { code: 'BAD_USER_INPUT', sentence, params: { max, ...params } },
  })

interface Size {
  readonly depth: number
  readonly selections: number
  readonly root: number
}

const EMPTY: Size = { depth: 0, selections: 0, root: 0 }
const INTROSPECTION = new Set(['__schema', '__type'])

/**
 * Measures selection sets, each fragment once: a chain of fragments that each spread the next one twice is counted without
 * being unfolded. Introspection is deep by nature and refused elsewhere to those who may not read the schema.
 */
const createMeasure = (document: DocumentNode) => {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node)
  const known = new Map<string, Size>()

  const fragment = (name: string): Size => {
    const measured = known.get(name)
    if (measured !== undefined) return measured
    // Also what a cycle meets, which validation refuses by itself.
    known.set(name, EMPTY)
    const definition = fragments.get(name)
    const size = definition === undefined ? EMPTY : measure(definition.selectionSet)
    known.set(name, size)
    return size
  }

  const measure = (set: SelectionSetNode): Size => {
    let [depth, selections, root] = [0, 0, 0]
    for (const node of set.selections) {
      if (node.kind === Kind.FIELD) {
        const inner = node.selectionSet === undefined ? EMPTY : measure(node.selectionSet)
        depth = Math.max(depth, INTROSPECTION.has(node.name.value) ? 1 : inner.depth + 1)
        selections += inner.selections + 1
        root += 1
      } else {
        const inner = node.kind === Kind.INLINE_FRAGMENT ? measure(node.selectionSet) : fragment(node.name.value)
        depth = Math.max(depth, inner.depth)
        selections += inner.selections + 1
        root += inner.root
      }
    }
    return { depth, selections, root }
  }
  return measure
}

/** Aliases become keys of plain objects on the way to SQL: a name every object has already is nobody's honest choice. */
const isReservedName = (name: string): boolean => name in {}

const count = (document: DocumentNode) => {
  let [aliases, directives, reserved] = [0, 0, false]
  visit(document, {
    Field: (node) => {
      if (node.alias === undefined) return
      aliases += 1
      reserved ||= isReservedName(node.alias.value)
    },
    Directive: () => {
      directives += 1
    },
  })
  return { aliases, directives, reserved }
}

/** Size of a document, each figure that of its largest operation or fragment. */
export interface DocumentSize extends Size {
  readonly aliases: number
  readonly directives: number
}

/** Takes time proportional to the document, never to what it unfolds to. */
export const sizeOf = (document: DocumentNode): DocumentSize => {
  const measure = createMeasure(document)
  let largest = EMPTY
  for (const node of document.definitions) {
    if (node.kind !== Kind.OPERATION_DEFINITION && node.kind !== Kind.FRAGMENT_DEFINITION) continue
    const size = measure(node.selectionSet)
    largest = {
      depth: Math.max(largest.depth, size.depth),
      selections: Math.max(largest.selections, size.selections),
      root: Math.max(largest.root, node.kind === Kind.OPERATION_DEFINITION ? size.root : 0),
    }
  }
  const { aliases, directives } = count(document)
  return { ...largest, aliases, directives }
}

/** The limits of size, in the order they are told. */
const SIZES = ['aliases', 'directives', 'selections', 'depth', 'root'] as const

/** The first limit of size a document goes over, or null. */
export const sizeIssue = (document: DocumentNode): GraphQLError | null => {
  if (count(document).reserved) return overLimit('limit.alias-name', 0)
  const size = sizeOf(document)
  const over = SIZES.find((name) => size[name] > LIMITS[name])
  return over === undefined ? null : overLimit(`limit.${over}`, LIMITS[over])
}

export const sizeRule: ValidationRule = (context) => ({
  Document: {
    enter(document) {
      const issue = sizeIssue(document)
      if (issue !== null) context.reportError(issue)
    },
  },
})
