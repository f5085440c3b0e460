import type { DossierStatus } from '../facts/kinds.ts'
import { FOLLOWED_STATUSES, isOneOf } from '../journey/status.ts'
import type { PlainDate } from '../text.ts'

/** An FSE+ operation; its days are inclusive. */
export interface OperationRecord {
  readonly id: string
  /** « 2027-01 · Accompagnement renforcé », as people call it. */
  readonly name: string
  readonly firstDay: PlainDate
  readonly lastDay: PlainDate
  readonly closed: boolean
}

/** One person in one operation. */
export interface ParticipationRecord {
  readonly operation: OperationRecord
  readonly enteredOn: PlainDate
  /** Null while it goes on. */
  readonly exitedOn: PlainDate | null
}

export interface EntryRequest {
  readonly operation: OperationRecord
  readonly on: PlainDate
  readonly journey: { readonly status: DossierStatus; readonly admittedOn: PlainDate | null }
  /** Every participation of the person, whatever the journey. */
  readonly participations: readonly ParticipationRecord[]
}

export const ENTRY_OBSTACLES = [
  'operation_closed',
  'outside_operation',
  'not_followed',
  'before_journey',
  'already_in',
  'before_last_exit',
  'elsewhere',
] as const
export type EntryObstacleKind = (typeof ENTRY_OBSTACLES)[number]
export interface EntryObstacle {
  readonly kind: EntryObstacleKind
  readonly params: { readonly [name: string]: string }
}

/** Still under way on a day: not left, in an operation that is not over. */
const isUnderWay = ({ operation, enteredOn, exitedOn }: ParticipationRecord, day: PlainDate): boolean =>
  enteredOn <= day && (exitedOn ?? operation.lastDay) >= day

/**
 * What stands in the way of an entry; empty: the person may enter. One participant is in one operation at a time.
 * @source domain §8.5
 */
export const entryObstacles = ({ operation, on, journey, participations }: EntryRequest): EntryObstacle[] => {
  const { firstDay, lastDay, name } = operation
  const found: EntryObstacle[] = []
  const add = (kind: EntryObstacleKind, params: EntryObstacle['params'] = {}) => found.push({ kind, params })
  if (operation.closed) add('operation_closed', { operation: name })
  if (on < firstDay || on > lastDay) add('outside_operation', { firstDay, lastDay })
  if (!isOneOf(FOLLOWED_STATUSES, journey.status) || journey.admittedOn === null) add('not_followed')
  else if (on < journey.admittedOn) add('before_journey', { admittedOn: journey.admittedOn })
  const same = participations.find((one) => one.operation.id === operation.id)
  if (same !== undefined && same.exitedOn === null) add('already_in', { enteredOn: same.enteredOn })
  else if (same !== undefined && on <= (same.exitedOn ?? same.enteredOn))
    add('before_last_exit', { exitedOn: same.exitedOn ?? same.enteredOn })
  const other = participations.find((one) => one.operation.id !== operation.id && isUnderWay(one, on))
  if (other !== undefined) add('elsewhere', { operation: other.operation.name })
  return found
}

/** Participations left open in operations that were over before this day: the next entry ends them, on the last day of each. */
export const endedByEntry = <P extends ParticipationRecord>(participations: readonly P[], on: PlainDate): P[] =>
  participations.filter(({ operation, exitedOn }) => exitedOn === null && operation.lastDay < on)

/** Why a day cannot be the last of a participation; null: it can. */
export const exitIssue = (
  { operation, enteredOn }: Pick<ParticipationRecord, 'operation' | 'enteredOn'>,
  on: PlainDate,
): 'before_entry' | 'after_operation' | null =>
  on < enteredOn ? 'before_entry' : on > operation.lastDay ? 'after_operation' : null
