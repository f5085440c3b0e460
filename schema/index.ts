/**
 * The form language of the product, `plie.form/1`: what a form is, what it says of its answers, how two versions
 * differ. Pure and isomorphic: the server and the browser call the same functions, the server has the last word.
 */
export * from './access/index.ts'
export * from './caseload/index.ts'
export * from './contacts/index.ts'
export * from './decision-record/index.ts'
export * from './documents/index.ts'
export * from './dossier-events/index.ts'
export * from './due/index.ts'
export * from './engagement/index.ts'
export { answersJsonSchema } from './exchange/answers-json-schema.ts'
export { formDocumentSchema } from './exchange/form-schema/form-document-schema.ts'
export { fromJsonLogic, type JsonLogicImport } from './exchange/json-logic/from-json-logic.ts'
export { type JsonLogicExport, toJsonLogic } from './exchange/json-logic/to-json-logic.ts'
export { fromXlsForm, type XlsFormImport, type XlsFormOptions } from './exchange/xlsform/from-xls-form.ts'
export { toXlsForm, type XlsFormExport } from './exchange/xlsform/to-xls-form.ts'
export type { Cell, Sheet, Workbook } from './exchange/xlsform/workbook.ts'
export * from './facts/index.ts'
export { departmentOf } from './fields/commune.ts'
export * from './fields/field-type.ts'
export { fieldTypes } from './fields/index.ts'
export { formatDate, formatMoney, formatNumber } from './fields/number-format.ts'
export { valueIssues, valueSchema } from './fields/value-issue.ts'
export * from './form/analysis/index.ts'
export {
  fieldAnswer,
  filesOf,
  hiddenSlots,
  keepAnswers,
  type PlacedAnswer,
  placedAnswers,
  rowsIn,
  type Slot,
  slotOf,
} from './form/answer-slots.ts'
export * from './form/answers.ts'
export { answersSizeIssue } from './form/answers-size.ts'
export { blankForm } from './form/blank-form.ts'
export { canonicalJson } from './form/canonical-json.ts'
export { checkAnswers } from './form/check-answers.ts'
export { describeExpression, describeTrace, describeValueExpression } from './form/describe-expression.ts'
export * from './form/edits/index.ts'
export { enumName } from './form/enum-name.ts'
export { type Evaluation, type EvaluationContext, evaluate } from './form/evaluate.ts'
export { explainVisibility } from './form/explain-visibility.ts'
export { expressionType } from './form/expression-type.ts'
export { expressionsOf, type PlacedExpression } from './form/expressions.ts'
export { factsReadBy } from './form/facts-read.ts'
export { countFill, type FieldFill, newFill } from './form/fill-counts.ts'
export * from './form/form.ts'
export { formHash } from './form/form-hash.ts'
export { indexOf } from './form/form-index.ts'
export { formatAnswer } from './form/format-answer.ts'
export {
  acceptedCase,
  type CaseDifference,
  type CaseRun,
  describeDifference,
  EXPECTED_PARTS,
  type ExpectedPart,
  expectationsOf,
  expectedParts,
  runCase,
  verdictText,
} from './form/golden-case.ts'
export { initialAnswers, initialRow } from './form/initial-answers.ts'
export { fieldsOf, findItem, groupsOf, itemsIn, itemsOf, type Placed, placedItems } from './form/items.ts'
export { isApiName, isFormKey, isId, isOptionCode, RESERVED_API_NAMES } from './form/names.ts'
export { type ParsedForm, parseForm } from './form/parse-form.ts'
export { prefillFacts } from './form/prefill-facts.ts'
export { publishable } from './form/publishable.ts'
export { rowTitles } from './form/row-titles.ts'
export { slotLabel } from './form/slot-label.ts'
export * from './form/starters.ts'
export { validateForm } from './form/validate.ts'
export type { RuleVerdict, Verdict } from './form/verdict.ts'
export { WORDING_PARTS, type Wording, type WordingPart, wordingsOf } from './form/wordings.ts'
export { authorLabel } from './i18n/author-label.ts'
export { describeChange } from './i18n/describe-change.ts'
export {
  describeContactObservation,
  describeRhythm,
  describeRhythmRule,
  describeRhythmRules,
  exampleOfRhythm,
  type ToldRhythm,
} from './i18n/describe-contacts.ts'
export { describeDue, dueKindLabel } from './i18n/describe-due.ts'
export { describeEdit } from './i18n/describe-edit.ts'
export {
  describeEngagement,
  describeExpected,
  describeSignature,
  engagementStateLabel,
  signatoryLabel,
} from './i18n/describe-engagement.ts'
export { actLabel, describeObstacle } from './i18n/describe-journey.ts'
export { describeLikeness } from './i18n/describe-likeness.ts'
export { describeMigration, describeMigrationChoice, describeMigrationOutcome } from './i18n/describe-migration.ts'
export { describeEntryObstacle } from './i18n/describe-participation.ts'
export { describeStepObstacle, stepActLabel } from './i18n/describe-step.ts'
export { describeSuggestion } from './i18n/describe-suggestion.ts'
export { dossierColumnLabel } from './i18n/dossier-column-label.ts'
export { issueMessage } from './i18n/issue-message.ts'
export * from './issue.ts'
export * from './journal/index.ts'
export * from './journey/index.ts'
export * from './participation/index.ts'
export * from './people/index.ts'
export * from './prescription/index.ts'
export * from './presets/index.ts'
export { knownConcepts } from './presets/known-concepts.ts'
export { ageOn, diff as wholeUnitsBetween, isAcceptedDate, isPlainDate, plus as datePlus } from './rules/calendar.ts'
export type { TraceLine } from './rules/describe-trace.ts'
export * from './rules/expression.ts'
export * from './rules/fact-source.ts'
export { parseExpression } from './rules/parse-expression.ts'
export type { Known, Missing, TraceNode, Truth } from './rules/trace.ts'
export { checkExpression } from './rules/type-check.ts'
export { BOOLEAN, type Choice, choicesOf, DATE, NUMBER, type ValueType } from './rules/value-type.ts'
export { referencesOf } from './rules/walk.ts'
export * from './steps/index.ts'
export * from './structures/index.ts'
export * from './text.ts'
export { applyPatch, inverseOf, type Patched } from './versions/apply-patch.ts'
export * from './versions/change.ts'
export { compatibilityOf } from './versions/compatibility.ts'
export { diffForms } from './versions/diff.ts'
export type { ElementKey } from './versions/element-key.ts'
export { type DraftMerge, holdsAll, mergeDrafts } from './versions/merge-drafts.ts'
export { type DryRunEntry, type DryRunSample, dryRun } from './versions/migration/dry-run.ts'
export {
  formerAnswers,
  GONE_ANSWERS,
  type GoneAnswer,
  goneAnswers,
  type KeptMigration,
} from './versions/migration/gone-answers.ts'
export {
  type Migration,
  type MigrationUndo,
  migrate,
  undoMigration,
} from './versions/migration/migrate.ts'
export { proposedMap } from './versions/migration/option-match.ts'
export type { MigrationOutcome } from './versions/migration/outcome.ts'
export * from './versions/migration/plan.ts'
export { planFor } from './versions/migration/plan-for.ts'
export { patchBetween } from './versions/patch-between.ts'
export type { FormPatch, PatchOp } from './versions/patch-op.ts'
export { type EditRun, type JournalEntry, runEdit } from './versions/run-edit.ts'
export { compareUpstream, type Incoming, takeIncoming, type UpstreamComparison } from './versions/three-way.ts'
export * from './vocabulary/index.ts'
