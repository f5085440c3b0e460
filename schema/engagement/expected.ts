import type { PlainDate } from '../text.ts'
import type { EngagementSettings } from './settings.ts'

/** From which interview the contract is signed, and the day of that interview; null day: it has not been held yet. */
export interface ExpectedContract {
  readonly rank: number
  readonly metOn: PlainDate | null
  /** The first interview rather than the one the PLIE writes: RSA rights depend on the signature. */
  readonly forRights: boolean
}

/**
 * The contract is signed from the nth interview on, from the first where RSA rights depend on it. Null where the text is silent.
 * @source domain R11, 001 III.3.c
 */
export const expectedContract = (
  { engagementFromInterview: asked }: Pick<EngagementSettings, 'engagementFromInterview'>,
  meetings: readonly PlainDate[],
  rightsDepend: boolean | null,
): ExpectedContract | null => {
  if (asked === null) return null
  const forRights = rightsDepend === true && asked.value > 1
  const rank = forRights ? 1 : asked.value
  return { rank, metOn: meetings.toSorted().at(rank - 1) ?? null, forRights }
}
