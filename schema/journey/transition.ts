import type { Permission } from '../access/index.ts'
import type { DossierStatus } from '../facts/kinds.ts'
import type { Need } from './need.ts'
import type { DecidedMatter } from './settings.ts'

/** Everything that moves a dossier in its life, or its clock. Names of things done, in the order they usually come. */
export const JOURNEY_ACTS = [
  'start_check',
  'reject',
  'welcome',
  'drop',
  'propose_entry',
  'admit',
  'refuse',
  'postpone',
  'ask_standby',
  'decline_standby',
  'open_standby',
  'extend_standby',
  'close_standby',
  'renew',
  'suspend',
  'resume',
  'start_in_job',
  'end_in_job',
  'propose_exit',
  'accept_exit',
  'send_back_exit',
  'hand_over',
] as const
export type JourneyAct = (typeof JOURNEY_ACTS)[number]

/** What may be given with an act. `on`: the day it was decided or takes effect, today when absent. `body`: who decided, out of the PLIE’s. */
export const ACT_INPUTS = ['on', 'reason', 'body', 'referent', 'standby_reason', 'from', 'until'] as const
export type ActInput = (typeof ACT_INPUTS)[number]

/** One line of the life cycle: who may, from where to where, under which conditions. */
export interface Transition {
  readonly from: readonly DossierStatus[]
  /** `same`: only a clock or a person changes; `before`: the status the dossier had when its exit was proposed. */
  readonly to: DossierStatus | 'same' | 'before'
  readonly permission: Permission
  /** What must be true of the journey; each obstacle is told in a sentence. */
  readonly needs: readonly Need[]
  /** What must come with it, and what may; a reason may always come, and must to go over an obstacle. */
  readonly requires: readonly ActInput[]
  readonly accepts: readonly ActInput[]
  /** The matter decided, where a body of the PLIE decides it. */
  readonly decides: DecidedMatter | null
  /** The line of the life cycle, `domain.md` §3, and the rule where one applies. */
  readonly source: string
}
