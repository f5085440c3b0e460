import type { Json } from '../../schema/index.ts'

/** Problems of plain inputs (names, dates, lengths); forms and answers have the codes of `schema/issue.ts`. */
export const INPUT_CODES = [
  'input.required',
  'input.too-long',
  'input.bad-text',
  'input.bad-email',
  'input.bad-key',
  'input.bad-slug',
  'input.bad-cidr',
  'input.not-by-form',
  'input.too-many',
  'input.bad-url',
  'input.private-address',
  'input.bad-date',
  'input.bad-order',
  'input.taken',
  'input.out-of-range',
  'input.unknown',
  'input.not-a-referent',
  'input.weak-password',
  'input.own-role',
  'input.comment-required',
  'input.in-the-future',
  'input.in-the-past',
  'input.outside-days',
  'input.leaves-out',
  'input.still-employs',
  'input.not-a-prescription-form',
  'input.not-an-entry-mode',
  'input.asks-for-records',
  'input.bad-time',
  'input.only-when-seen',
  'input.not-obtained',
  'input.one-appointment',
  'input.page-too-large',
  'input.bad-cursor',
  'input.too-many-judged',
] as const
export type InputCode = (typeof INPUT_CODES)[number]

/** `path` names the input's property. */
export interface InputIssue {
  readonly code: InputCode
  readonly path: readonly (string | number)[]
  readonly severity: 'error'
  readonly params?: { readonly [name: string]: Json }
}

export const inputIssue = (code: InputCode, path: string, params?: InputIssue['params']): InputIssue =>
  params === undefined ? { code, path: [path], severity: 'error' } : { code, path: [path], severity: 'error', params }
