import './due.policy.ts'
import { DueItemResolver } from './due.resolver.ts'

export const dueResolvers = [DueItemResolver] as const
export { type DueSource, registerDueSource } from './due-source.ts'
