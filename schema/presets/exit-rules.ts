import type { Rule } from '../form/form.ts'
import type { Expr } from '../rules/expression.ts'
import { eq, fact, no, yes } from './expressions.ts'

/* Readers of row facts, named as in the texts. */
export const kind = fact('contract.kind')
export const durationMonths = fact('contract.durationMonths')
export const monthsInPost = fact('contract.monthsInPost')
export const quotaPercent = fact('contract.quotaPercent')
export const weeklyHours = fact('contract.weeklyHours')
export const siaeKind = fact('contract.siaeKind')
export const isKind = (id: string): Expr => eq(kind, id)
export const sameEmployer = yes(fact('contract.sameEmployer'))
export const notSubsidised = no(fact('contract.subsidised'))
/** A contract that did not hold to its term is not the job the exit is about, whatever length was signed. */
export const heldToItsTerm = no(fact('contract.brokenOff'))
/** A job or a training that is over was a step of the parcours: the exit does not lead to it. */
export const contractCurrent = yes(fact('contract.current'))
export const trainingCurrent = yes(fact('training.current'))
export const isTraining = (id: string): Expr => eq(fact('training.kind'), id)
export const inAJob = yes(fact('employment.current'))
export const notInAJob = no(fact('employment.current'))
export const inTraining = yes(fact('training.anyCurrent'))
export const notInTraining = no(fact('training.anyCurrent'))

/** Exit criteria are tried in order; the first that is true gives the category. */
export const criterion = (given: Omit<Rule, 'hit'>): Rule => ({ hit: 'first', ...given })
