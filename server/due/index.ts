import './due.policy.ts'
import { DueItemResolver } from './due.resolver.ts'

export const dueResolvers = [DueItemResolver] as const
