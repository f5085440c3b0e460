import { z } from 'zod'
import { sentences } from '../i18n/index.ts'
import { FILES } from '../rules/value-type.ts'
import type { FieldType, ValueCheck } from './field-type.ts'
import { setCheck, setSchema } from './set-schema.ts'
import { WRONG_TYPE } from './value-issue.ts'

/** Files one question takes; a dossier holds more. */
const MOST = 20
const CODES = { duplicate: 'answers.unknown-file', few: 'answers.required', many: 'answers.too-many-files' } as const

/** An attachment's id. That the attachment exists, in this dossier, is for the server to say. */
export const attachmentId: ValueCheck = (id) => {
  if (typeof id !== 'string' || id.length > 100) return WRONG_TYPE
  return /^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$/.test(id) ? undefined : { code: 'answers.unknown-file' }
}

/** Attached files, stored as attachment ids. */
export const file: FieldType = {
  list: false,
  settings: { min: 'fewest-items', max: 'most-items' },
  schema: ({ rules }) => setSchema(z.string().max(63), { max: Math.min(MOST, rules.max ?? MOST) }),
  shape: () => setCheck(attachmentId, { min: 0, max: MOST }, CODES),
  check: ({ rules }) => setCheck(attachmentId, { min: rules.min ?? 0, max: Math.min(MOST, rules.max ?? MOST) }, CODES),
  isEmpty: (value) => !Array.isArray(value) || value.length === 0,
  operand: () => FILES,
  files: (value) => (Array.isArray(value) ? value.filter((id) => typeof id === 'string') : []),
  operators: ['answered', 'count', 'missingIs'],
  graphql: { output: 'Files', input: 'IdList', filter: null },
  searchIndex: null,
  indexRows: () => [],
  exportColumns: () => [{ suffix: '', label: null, cell: (value) => (Array.isArray(value) ? value.length : null) }],
  format: (value, _options, locale) => (Array.isArray(value) ? sentences(locale).words.files(value.length) : ''),
}
