import { commonOutcomes, type L10n } from '../../schema/index.ts'
import type { RequestContext } from '../platform/request.ts'
import { settingOf } from './settings.repository.ts'

/** Names the PLIE gives to the outcomes of its decisions, by outcome id; the usual name where it gives none. */
export const outcomeLabels = async (ctx: RequestContext): Promise<ReadonlyMap<string, L10n>> =>
  new Map<string, L10n>(Object.entries({ ...commonOutcomes, ...(await settingOf(ctx, 'outcomes')) }))
