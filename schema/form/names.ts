/** What an id, a code or an API name can never be, because a careless reader of it would touch the prototype chain. */
const NAUGHTY: ReadonlySet<string> = new Set([
  ...Object.getOwnPropertyNames(Object.prototype),
  'prototype',
  'then',
  'toJSON',
])

/** Names every typed form already has in the API. */
export const RESERVED_API_NAMES: ReadonlySet<string> = new Set(['id', 'form', 'dossier', 'version', 'submittedAt'])

const matches = (pattern: RegExp, name: string): boolean => pattern.test(name) && !NAUGHTY.has(name)

export const isId = (name: string): boolean => matches(/^[A-Za-z][A-Za-z0-9_-]{0,62}$/, name)
export const isFormKey = (name: string): boolean => matches(/^[a-z][a-z0-9-]{0,62}$/, name)
export const isOptionCode = (name: string): boolean => matches(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,62}$/, name)
export const isApiName = (name: string): boolean =>
  matches(/^[a-z][A-Za-z0-9]{0,62}$/, name) && !RESERVED_API_NAMES.has(name)
