import './due.policy.ts'
import { DueItemResolver } from './due.resolver.ts'

export { readDueItems } from './read-due-items.ts'
export { snoozeDueItem } from './snooze-due-item.ts'

export const dueResolvers = [DueItemResolver] as const
