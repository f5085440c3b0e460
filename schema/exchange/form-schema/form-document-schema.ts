import { FORM_KINDS, FORM_SPEC } from '../../form/form.ts'
import { FORM_OPTIONAL, FORM_REQUIRED } from '../../form/parse-form.ts'
import { caseDefinitions, logicDefinitions } from './content-schema.ts'
import { expressionDefinitions } from './expression-schema.ts'
import { itemDefinitions } from './item-schema.ts'
import { baseDefinitions, closed, listOf, numberIn, oneOf, ref, type Schema } from './schema-parts.ts'

/**
 * The JSON Schema (draft 2020-12) of a form document, made from the same registries and limits as `parseForm`, so that
 * an editor outside the product refuses what the product would. It says the structure only: ids used once, lists and
 * fields that exist, types of conditions, depth and total size remain for `parseForm`, which has the last word.
 */
export const formDocumentSchema = (): Schema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: FORM_SPEC,
  ...closed(FORM_REQUIRED, FORM_OPTIONAL, {
    spec: { const: FORM_SPEC },
    id: ref('id'),
    key: ref('formKey'),
    kind: oneOf(FORM_KINDS),
    title: ref('label'),
    intro: ref('longText'),
    basedOn: closed(['template', 'version'], [], { template: ref('id'), version: numberIn(0, 1e9, true) }),
    items: listOf(ref('item'), 10_000),
    lists: listOf(ref('list'), 1_000),
    computed: listOf(ref('computed'), 1_000),
    rules: listOf(ref('rule'), 500),
    checks: listOf(ref('check'), 500),
    cases: listOf(ref('case'), 1_000),
  }),
  $defs: {
    ...baseDefinitions(),
    ...expressionDefinitions(),
    ...itemDefinitions(),
    ...logicDefinitions(),
    ...caseDefinitions(),
  },
})
