import type { Id } from '../rules/expression.ts'
import type { L10n } from '../text.ts'
import { FORM_SPEC, type FormDefinition, type FormKind } from './form.ts'

/** A form with nothing in it: it may be saved as a draft, not published. */
export const blankForm = ({
  id,
  key,
  kind,
  title,
}: {
  id: Id
  key: string
  kind: FormKind
  title: L10n
}): FormDefinition => ({
  spec: FORM_SPEC,
  id,
  key,
  kind,
  title,
  items: [],
  lists: [],
  computed: [],
  rules: [],
  checks: [],
  cases: [],
})
