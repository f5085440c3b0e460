import type { Issue } from '../issue.ts'
import { FORM_KINDS, FORM_SPEC, type FormDefinition } from './form.ts'
import { isFormKey } from './names.ts'
import { readCase } from './parse/read-case.ts'
import { readCheck, readComputed, readRule } from './parse/read-decisions.ts'
import { readItem } from './parse/read-items.ts'
import { readList } from './parse/read-list.ts'
import { kept, Reader, type Source } from './parse/reader.ts'
import { scan } from './parse/scan.ts'
import { validateForm } from './validate.ts'

export type ParsedForm = { form: FormDefinition; issues: readonly [] } | { form: null; issues: Issue[] }

/**
 * Reads a form document from untrusted JSON. Strict: a property that the language does not know is an issue, so that a
 * misspelt one is never silently lost. Structure, references, expression types and limits are all checked; what may be
 * saved but not published (a cycle, no field, a blank label) is left to `publishable`. Never throws. The form returned
 * shares nothing with the input.
 */
export function parseForm(input: unknown): ParsedForm {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return { form: null, issues: [{ code: 'document.not-json-object', path: [], severity: 'error' }] }
  }
  const unreadable = scan(input)
  if (unreadable) return { form: null, issues: [unreadable] }
  const reader = new Reader()
  const form = readForm(reader, input)
  if (!form || reader.issues.length > 0) return { form: null, issues: reader.issues }
  const issues = validateForm(form)
  return issues.length > 0 ? { form: null, issues } : { form, issues: [] }
}

export const FORM_REQUIRED = [
  'spec',
  'id',
  'key',
  'kind',
  'title',
  'items',
  'lists',
  'computed',
  'rules',
  'checks',
  'cases',
]
export const FORM_OPTIONAL = ['intro', 'basedOn', 'layout']

function readForm(reader: Reader, input: object): FormDefinition | undefined {
  if (!('spec' in input) || input.spec !== FORM_SPEC) {
    return reader.report('document.unknown-spec', ['spec'], { expected: FORM_SPEC })
  }
  const source = reader.object(input, [], FORM_REQUIRED, FORM_OPTIONAL)
  if (!source) return undefined
  const id = reader.id(source.get('id'), ['id'])
  const key = reader.name(source.get('key'), ['key'], isFormKey, 'document.bad-id')
  const kind = reader.oneOf(source.get('kind'), ['kind'], FORM_KINDS)
  const title = reader.l10n(source.get('title'), ['title'])
  const content = {
    items: reader.array(source.get('items'), ['items'], (one, at) => readItem(reader, one, at)),
    lists: reader.array(source.get('lists'), ['lists'], (one, at) => readList(reader, one, at), 1_000),
    computed: reader.array(source.get('computed'), ['computed'], (one, at) => readComputed(reader, one, at), 1_000),
    rules: reader.array(source.get('rules'), ['rules'], (one, at) => readRule(reader, one, at), 500),
    checks: reader.array(source.get('checks'), ['checks'], (one, at) => readCheck(reader, one, at), 500),
    cases: reader.array(source.get('cases'), ['cases'], (one, at) => readCase(reader, one, at), 1_000),
  }
  const rest = {
    ...kept('intro', source.has('intro') ? reader.longText(source.get('intro'), ['intro']) : undefined),
    ...kept('basedOn', source.has('basedOn') ? readBasedOn(reader, source) : undefined),
    ...(source.has('layout') ? { layout: reader.json(source.get('layout')) } : {}),
  }
  return id && key && kind && title ? { spec: FORM_SPEC, id, key, kind, title, ...rest, ...content } : undefined
}

function readBasedOn(reader: Reader, form: Source): FormDefinition['basedOn'] {
  const source = reader.object(form.get('basedOn'), ['basedOn'], ['template', 'version'])
  const template = source && reader.id(source.get('template'), source.at('template'))
  const version = source && reader.number(source.get('version'), source.at('version'), 0, 1e9, true)
  return template && version !== undefined ? { template, version } : undefined
}
