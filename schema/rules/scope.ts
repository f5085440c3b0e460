import type { FactSource } from './fact-source.ts'
import type { Row, Scope } from './operators/operator.ts'

/** What an expression reads where there is no form: facts, and the answers or computed values given. */
export const plainScope = (
  given: Pick<Scope, 'facts' | 'today'> & Partial<Pick<Scope, 'answer' | 'computed' | 'author'>>,
  isListFact: (path: string) => boolean,
): Scope => {
  const scope: Scope = {
    facts: given.facts,
    today: given.today,
    author: given.author,
    answer: given.answer ?? (() => ({})),
    computed: given.computed ?? (() => undefined),
    isList: (operand) => 'fact' in operand && isListFact(operand.fact),
    rows: (list) => ('fact' in list ? factRows(scope, list.fact) : undefined),
  }
  return scope
}

/** Rows of a list of the dossier, each the same scope with the row's facts first. */
export function factRows(scope: Scope, path: string): readonly Row[] | undefined {
  return scope.facts.rows(path)?.map((row) => ({ label: row.label, scope: withFacts(scope, row) }))
}

const withFacts = (scope: Scope, facts: FactSource): Scope => {
  const inside: Scope = {
    facts,
    today: scope.today,
    author: scope.author,
    answer: (id) => scope.answer(id),
    computed: (id) => scope.computed(id),
    isList: (operand) => scope.isList(operand),
    rows: (list) => ('fact' in list ? factRows(inside, list.fact) : scope.rows(list)),
  }
  return inside
}
