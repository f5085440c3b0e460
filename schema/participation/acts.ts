/** What may happen to a participation. */
export const PARTICIPATION_ACTS = ['entered', 'reentered', 'left', 'updated', 'removed'] as const
export type ParticipationAct = (typeof PARTICIPATION_ACTS)[number]
