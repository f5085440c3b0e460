import type { FormIndex } from '../../form/form-index.ts'
import type { Issue, IssueCode } from '../../issue.ts'
import type { Expr, Id } from '../../rules/expression.ts'
import type { OperatorExpr } from '../../rules/operators/operator.ts'
import { inferLoosely } from '../../rules/type-check.ts'
import { choicesOf, type ValueType } from '../../rules/value-type.ts'
import type { Json } from '../../text.ts'
import { variableOf } from './variables.ts'

type Path = Issue['path']
type Params = { readonly [name: string]: Json }

/** One expression being written as JsonLogic: what it names, and what has to be said about it. */
export class Export {
  readonly issues: Issue[] = []
  readonly notes: Issue[] = []
  readonly variables = new Set<string>()
  constructor(
    readonly index: FormIndex,
    readonly write: (expr: Expr, at: Place, output: Export) => Json,
  ) {}

  refuse(code: IssueCode, path: Path, params: Params): null {
    this.issues.push({ code, path, severity: 'error', params })
    return null
  }

  note(code: IssueCode, path: Path, params: Params): void {
    this.notes.push({ code, path, severity: 'warning', params })
  }
}

/** Where an expression stands: its path, and the list whose row is at hand. */
export interface Place {
  readonly path: Path
  readonly list?: Expr
}

/** One operator being written. */
export class Writing {
  constructor(
    readonly node: OperatorExpr,
    readonly place: Place,
    readonly output: Export,
  ) {}

  get count(): number {
    return this.node.a.length
  }

  arg(position: number): Expr {
    return this.node.a[position] ?? { v: null }
  }

  type(position: number): ValueType {
    return inferLoosely(this.arg(position), this.output.index.environment)
  }

  /** An argument; the condition of a list stands on its rows. */
  write(position: number): Json {
    const path = [...this.place.path, 'a', position]
    const onRow = position > 0 && this.type(0).t === 'rows'
    const place = onRow ? { path, list: this.arg(0) } : { ...this.place, path }
    return this.output.write(this.arg(position), place, this.output)
  }

  all(): Json[] {
    return this.node.a.map((_, position) => this.write(position))
  }

  refuse(): null {
    return this.output.refuse('export.no-equivalent', this.place.path, { operator: this.node.op })
  }

  note(code: IssueCode, position: number, params: Params = {}): void {
    this.output.note(code, [...this.place.path, 'a', position], params)
  }

  /** The ids an operator looks for: the literal list at that position, or the options of the first argument that bear its tags. */
  wanted(literalAt: number, subject = 0): string[] {
    const { tags } = this.node
    if (tags !== undefined) {
      const choices = choicesOf(this.type(subject)) ?? []
      return choices.filter((choice) => choice.tags?.some((tag) => tags.includes(tag))).map(({ id }) => id)
    }
    const list = this.arg(literalAt)
    return 'v' in list && Array.isArray(list.v) ? list.v.filter((id): id is Id => typeof id === 'string') : []
  }
}

/** A leaf: a literal, or the variable it reads. */
export function writeLeaf(expr: Exclude<Expr, { op: unknown }>, { path, list }: Place, output: Export): Json {
  if ('v' in expr) return expr.v
  const name = variableOf(expr, output.index)
  if (name === undefined) {
    return 'fact' in expr
      ? output.refuse('export.fact-parameters', path, { fact: expr.fact })
      : output.refuse('expression.unknown-field', path, { field: 'f' in expr ? expr.f : '' })
  }
  output.variables.add(name)
  if (list !== undefined && !isOfRow(expr, list, output.index)) output.note('export.row-reads-around', path, { name })
  return { var: name }
}

function isOfRow(leaf: Expr, list: Expr, index: FormIndex): boolean {
  const type = inferLoosely(list, index.environment)
  if (type.t !== 'rows') return true
  return 'f' in leaf ? type.fields.includes(leaf.f) : 'fact' in leaf && type.facts.includes(leaf.fact)
}
