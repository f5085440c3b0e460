/** What a form says of itself: who uses what, which conditions can never be true, what an administrator should look at. */
export { findingsWhileWriting } from './condition-findings.ts'
export { describeFinding } from './describe-finding.ts'
export { describeUse } from './describe-use.ts'
export type { Finding, FindingCode } from './finding.ts'
export { type FillCounts, healthOf } from './health.ts'
export { type Truths, truthsOf } from './truths.ts'
export type { Use, Used, UseKind } from './use.ts'
export { whereUsed } from './where-used.ts'
