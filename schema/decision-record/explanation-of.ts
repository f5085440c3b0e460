import type { Locale } from '../text.ts'
import { DECISION_SPEC, type DecisionRecord } from './decision-record.ts'
import { AUDIENCES, describeDecision } from './describe-decision.ts'

/** A kept decision told to someone; null where nothing was kept, or the reader may not read it. */
export const explanationOf = (record: unknown, audience: string, locale: Locale): string[] | null => {
  const told = AUDIENCES.find((one) => one === audience.toLowerCase())
  return told !== undefined && isDecisionRecord(record) ? describeDecision(record, told, locale) : null
}

/** Only the server writes records; those of an older shape are told apart by their spec. */
export const isDecisionRecord = (record: unknown): record is DecisionRecord =>
  typeof record === 'object' && record !== null && 'spec' in record && record.spec === DECISION_SPEC
