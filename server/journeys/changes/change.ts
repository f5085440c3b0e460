import type { DossierEvent, PlainDate } from '../../../schema/index.ts'
import type { Dossier } from '../../dossiers/index.ts'
import type { RequestContext } from '../../platform/request.ts'
import type { ActValues } from '../act-input.ts'
import type { Journey } from '../journey-record.ts'

/** An act that was found possible, with what came with it. */
export interface Acted {
  /** Locked; its status still the one before. */
  readonly dossier: Dossier
  readonly journey: Journey
  readonly values: ActValues
  readonly day: PlainDate
  /** Name of the body that decided; null when none did. */
  readonly body: string | null
}

/** What is an act's own, besides the move the table says. Gives the event to record. */
export type Change = (ctx: RequestContext, acted: Acted) => Promise<DossierEvent>

/** What every event of the life cycle tells. */
export const told = <Act extends string>(
  act: Act,
  { day, body }: Pick<Acted, 'day' | 'body'>,
  more: { until?: PlainDate | null; referentName?: string } = {},
) => ({ act, day, body, until: more.until ?? null, referentName: more.referentName ?? null })
