import { PlieSettingResolver } from './settings.resolver.ts'
import './tenants.policy.ts'
import { CreatePlieResolver } from './tenants.resolver.ts'

export { createPlie } from './create-plie.ts'
export { outcomeLabels } from './outcome-labels.ts'
export { plies } from './plie.repository.ts'
export { settingsAndWords, wordsOf } from './said-words.ts'
export { settingOf } from './settings.repository.ts'

export const tenantResolvers = [CreatePlieResolver, PlieSettingResolver] as const
