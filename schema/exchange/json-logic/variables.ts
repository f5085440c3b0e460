import type { FormIndex } from '../../form/form-index.ts'
import type { Expr } from '../../rules/expression.ts'

type Leaf = Exclude<Expr, { op: unknown } | { v: unknown }>

/**
 * The variable a leaf becomes: `answers.<api name>`, `computed.<api name>`, `facts.<path>`, `today`, `author.kind`.
 * Undefined when the form has no such thing, or for a fact with parameters, which a variable cannot carry.
 */
export function variableOf(leaf: Leaf, index: FormIndex): string | undefined {
  if ('sys' in leaf) return leaf.sys
  if ('fact' in leaf) return leaf.params === undefined ? `facts.${leaf.fact}` : undefined
  const [prefix, found] =
    'f' in leaf
      ? ['answers', index.fields.get(leaf.f) ?? index.groups.get(leaf.f)]
      : ['computed', index.computed.get(leaf.c)]
  return found && `${prefix}.${found.api}`
}

/** The leaf a variable of that name stands for; undefined when the form has none. */
export function leafOf(name: string, index: FormIndex): Expr | undefined {
  if (name === 'today' || name === 'author.kind') return { sys: name }
  const dot = name.indexOf('.')
  const prefix = name.slice(0, dot)
  const rest = name.slice(dot + 1)
  if (prefix === 'facts') return index.environment.facts.get(rest) ? { fact: rest } : undefined
  if (prefix === 'computed') {
    const found = [...index.computed.values()].find(({ api }) => api === rest)
    return found && { c: found.id }
  }
  if (prefix !== 'answers') return undefined
  const found = [...index.fields.values(), ...index.groups.values()].find(({ api }) => api === rest)
  return found && { f: found.id }
}
