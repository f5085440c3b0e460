import { extendDossierFilter } from '../dossiers/index.ts'
import './due.policy.ts'
import { DueItemResolver } from './due.resolver.ts'
import { lateDossiers } from './late-dossiers.ts'

extendDossierFilter(lateDossiers)

export const dueResolvers = [DueItemResolver] as const
