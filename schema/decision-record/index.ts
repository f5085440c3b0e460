export {
  type Confirmation,
  DECISION_SPEC,
  type DecisionRecord,
  type RecordedLine,
  type RecordedRule,
} from './decision-record.ts'
export { AUDIENCES, type Audience, describeDecision } from './describe-decision.ts'
export { explanationOf, isDecisionRecord } from './explanation-of.ts'
export { type Decided, recordDecision } from './record-decision.ts'
export { type ToldClause, type ToldMissing, type ToldRule, type ToldTruth, toldMissing, toldRule } from './told-rule.ts'
