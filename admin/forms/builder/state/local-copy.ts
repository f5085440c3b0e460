/** What was typed and not yet acknowledged by the server; survives a closed tab or a lost network. */
export interface LocalCopy {
  definition: unknown
  /** Revision of the draft these edits started from; null when there was no draft. */
  revision: number | null
  /** That draft, so that they can be joined to what somebody saves meanwhile. Not trusted either. */
  base: unknown
  at: string
}

const keyOf = (formId: string) => `jalon.form-draft.${formId}`

export function keepLocalCopy(formId: string, copy: LocalCopy): void {
  try {
    localStorage.setItem(keyOf(formId), JSON.stringify(copy))
  } catch {
    // Storage is full or switched off: the autosave still runs, only the safety net is missing.
  }
}

export function dropLocalCopy(formId: string): void {
  try {
    localStorage.removeItem(keyOf(formId))
  } catch {
    // Same as above.
  }
}

/** The copy kept for this form, or null. Its `definition` is not trusted: it goes through `parseForm`. */
export function readLocalCopy(formId: string): LocalCopy | null {
  try {
    const copy: unknown = JSON.parse(localStorage.getItem(keyOf(formId)) ?? 'null')
    if (typeof copy !== 'object' || copy === null) return null
    if (!('definition' in copy) || !('at' in copy) || typeof copy.at !== 'string') return null
    const revision = 'revision' in copy && typeof copy.revision === 'number' ? copy.revision : null
    return { definition: copy.definition, revision, base: 'base' in copy ? copy.base : null, at: copy.at }
  } catch {
    return null
  }
}
