/** What an id, a code or an API name can never be, because a careless reader of it would touch the prototype chain. */
export const NAUGHTY_NAMES: ReadonlySet<string> = new Set([
  ...Object.getOwnPropertyNames(Object.prototype),
  'prototype',
  'then',
  'toJSON',
])

/** Names every typed form already has in the API. */
export const RESERVED_API_NAMES: ReadonlySet<string> = new Set(['id', 'form', 'dossier', 'version', 'submittedAt'])

/** The shape of each kind of name; `NAUGHTY_NAMES`, and for the API `RESERVED_API_NAMES`, are left out besides. */
export const NAME_SHAPES = {
  id: /^[A-Za-z][A-Za-z0-9_-]{0,62}$/,
  formKey: /^[a-z][a-z0-9-]{0,62}$/,
  optionCode: /^[A-Za-z0-9][A-Za-z0-9_.-]{0,62}$/,
  apiName: /^[a-z][A-Za-z0-9]{0,62}$/,
} as const

const matches = (pattern: RegExp, name: string): boolean => pattern.test(name) && !NAUGHTY_NAMES.has(name)

export const isId = (name: string): boolean => matches(NAME_SHAPES.id, name)
export const isFormKey = (name: string): boolean => matches(NAME_SHAPES.formKey, name)
export const isOptionCode = (name: string): boolean => matches(NAME_SHAPES.optionCode, name)
export const isApiName = (name: string): boolean => matches(NAME_SHAPES.apiName, name) && !RESERVED_API_NAMES.has(name)
