import type { Page } from 'playwright-core'
import type { FormDefinition } from '../../../schema/index.ts'
import { askInPage } from './ask-in-page.ts'

/** Creates a form and its draft with the session of the page, without a screen; `make` is told the form as created. */
export const draftByApi = async (
  page: Page,
  title: string,
  make: (blank: FormDefinition) => FormDefinition,
): Promise<string> => {
  const created = await askInPage(
    page,
    'mutation($t: String!, $k: ID!) { createForm(kind: FREE, title: $t, idempotencyKey: $k) { ... on FormPayload { form { id draft { definition } } } } }',
    { t: title, k: crypto.randomUUID() },
  )
  const { form } = created.data.createForm
  const saved = await askInPage(
    page,
    'mutation($f: ID!, $d: JSON!) { saveFormDraft(formId: $f, definition: $d, revision: 1) { __typename ... on FormRejected { issues { code path } } } }',
    { f: form.id, d: make(form.draft.definition) },
  )
  if (saved.data.saveFormDraft.__typename !== 'FormPayload') throw new Error(JSON.stringify(saved))
  return form.id
}

/** The draft as the server holds it. */
export const draftOf = async (page: Page, formId: string): Promise<FormDefinition> => {
  const { data } = await askInPage(page, 'query($f: ID!) { form(id: $f) { draft { definition } } }', { f: formId })
  return data.form.draft.definition
}
