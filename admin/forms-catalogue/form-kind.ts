import type { FormKind } from '../../schema/index.ts'
import type { FormKind as FormKindInApi } from '../data/generated/graphql.ts'

const FROM_API = {
  PRESCRIPTION: 'prescription',
  DIAGNOSTIC: 'diagnostic',
  STEP_VALIDATION: 'step-validation',
  EXIT: 'exit',
  CONTRACT: 'contract',
  REVIEW: 'review',
  FREE: 'free',
} as const satisfies Record<FormKindInApi, FormKind>

/** The kind of a form as `schema/` names it, from the name the API gives it. */
export const formKind = (kind: FormKindInApi): FormKind => FROM_API[kind]

/** Kinds a person may choose from, in the order of a dossier's life. */
export const API_FORM_KINDS = [
  'PRESCRIPTION',
  'DIAGNOSTIC',
  'STEP_VALIDATION',
  'CONTRACT',
  'REVIEW',
  'EXIT',
  'FREE',
] as const satisfies readonly FormKindInApi[]
