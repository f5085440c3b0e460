import type { Json } from './text.ts'

export type Severity = 'error' | 'warning'

/**
 * One located problem. `code` comes from `ISSUE_CODES`; sentences live in `schema/i18n/{fr,en}.ts` only and are
 * filled from `params`. `path` goes from the document's root to the culprit: property names and indexes for a form
 * document (`['items', 0, 'items', 2, 'label']`), the field id for an answer (`['f_mobility']`).
 */
export interface Issue {
  code: IssueCode
  path: readonly (string | number)[]
  severity: Severity
  params?: { readonly [name: string]: Json }
}

/** Every issue code of the product's form language. A code without its sentence in both languages does not compile. */
export const ISSUE_CODES = [
  // the document
  'document.not-json-object',
  'document.too-deep',
  'document.too-large',
  'document.unknown-spec',
  'document.unknown-property',
  'document.missing-property',
  'document.wrong-type',
  'document.not-in-set',
  'document.bad-id',
  'document.duplicate-id',
  'document.bad-api-name',
  'document.duplicate-api-name',
  'document.bad-text',
  'document.too-many-fields',
  'document.too-many-options',
  'document.unknown-field-type',
  'document.unknown-item-kind',
  'document.unknown-list',
  'document.list-required',
  'document.list-forbidden',
  'document.list-empty',
  'document.bad-range',
  'document.setting-not-for-type',
  'document.not-in-a-group',
  'document.no-fields',
  // expressions
  'expression.too-large',
  'expression.too-deep',
  'expression.unknown-operator',
  'expression.wrong-arity',
  'expression.type-mismatch',
  'expression.unknown-field',
  'expression.outside-row',
  'expression.unknown-computed',
  'expression.unknown-fact',
  'expression.unknown-option',
  'expression.bad-fact-params',
  'expression.cycle',
  // versions
  'version.api-name-changed',
  'version.type-changed',
  'version.api-name-reused',
  'version.case-failed',
  // builder commands
  'edit.unknown-item',
  'edit.used-in-condition',
  // answers
  'answers.not-an-object',
  'answers.too-large',
  'answers.too-deep',
  'answers.unknown-field',
  'answers.bad-text',
  'answers.wrong-type',
  'answers.required',
  'answers.missing-reason-not-allowed',
  'answers.too-short',
  'answers.too-long',
  'answers.too-small',
  'answers.too-large-number',
  'answers.not-integer',
  'answers.too-many-decimals',
  'answers.bad-date',
  'answers.date-out-of-range',
  'answers.unknown-option',
  'answers.archived-option',
  'answers.duplicate-option',
  'answers.too-few-choices',
  'answers.too-many-choices',
  'answers.unknown-file',
  'answers.too-many-files',
  'answers.read-only',
  'answers.too-few-rows',
  'answers.too-many-rows',
  'answers.duplicate-row',
  'answers.evidence-required',
  'answers.evidence-expired',
  'answers.evidence-date-required',
  'answers.evidence-not-allowed',
  'answers.check-failed',
  // exchange formats
  'export.no-equivalent',
  'export.fact-parameters',
  'export.unknown-is-null',
  'export.missing-policy',
  'export.text-form',
  'export.row-reads-around',
  'import.too-large',
  'import.too-deep',
  'import.unknown-operator',
  'import.unknown-variable',
  'import.wrong-arity',
  'import.not-supported',
  'import.missing-sheet',
  'import.unknown-column',
  'import.ignored-column',
  'import.missing-cell',
  'import.bad-name',
  'import.duplicate-name',
  'import.unknown-type',
  'import.unknown-list',
  'import.or-other',
  'import.no-french',
  'import.unbalanced-group',
  'import.group-in-repeat',
  'import.bad-formula',
  'import.unknown-name',
  'import.unknown-choice',
  'import.unknown-function',
  'import.bad-expression',
  'import.bad-default',
  'import.constraint',
] as const
export type IssueCode = (typeof ISSUE_CODES)[number]
