import { canonicalJson, type FormDefinition } from '../../../../schema/index.ts'

/** Gives a draft as a file, so that whatever is chosen it can be imported again. */
export function downloadDraft(form: FormDefinition, suffix: string): void {
  const url = URL.createObjectURL(new Blob([canonicalJson(form)], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  link.download = `${form.key}-${suffix}.plie-form.json`
  link.click()
  URL.revokeObjectURL(url)
}
