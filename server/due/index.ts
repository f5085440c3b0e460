import { extendDossierFilter } from '../dossiers/index.ts'
import './due.policy.ts'
import { DueItemResolver } from './due.resolver.ts'
import { lateDossiers } from './late-dossiers.ts'

extendDossierFilter(lateDossiers)

export { readDueItems } from './read-due-items.ts'
export { snoozeDueItem } from './snooze-due-item.ts'

export const dueResolvers = [DueItemResolver] as const
