import { newId } from './new-id.ts'

/** What was typed and not yet acknowledged by the server; survives a closed tab, a lost network or a session that ends. */
export interface LocalCopy {
  definition: unknown
  /** Revision of the draft these edits started from; null when there was no draft. */
  revision: number | null
  /** That draft, so that they can be joined to what somebody saves meanwhile. Not trusted either. */
  base: unknown
  at: string
}

/** The copies one person keeps of one draft in this browser. */
export interface LocalCopies {
  /** The latest one, of this tab or of another; its `definition` is not trusted: it goes through `parseForm`. */
  read(): LocalCopy | null
  keep(copy: LocalCopy): void
  /** Everything is on the server: takes away the copy of this tab, and the one it went on from. */
  drop(): void
}

/** Two tabs of one person never write over, nor take away, what the other has not sent. */
const TAB = newId()

/** Kept under the person's own id: on a shared computer nobody sees, or sends, what somebody else typed. */
export function localCopies(viewerId: string, formId: string): LocalCopies {
  const start = `jalon.form-draft.${viewerId}.${formId}.`
  const own = start + TAB
  let found: { readonly key: string; readonly text: string } | null = null
  return {
    read: () =>
      tried(() => {
        const all = Object.keys(localStorage)
          .filter((key) => key.startsWith(start))
          .flatMap((key) => {
            const text = localStorage.getItem(key) ?? ''
            const copy = copyIn(text)
            return copy === null ? [] : [{ key, text, copy }]
          })
        const latest = all.toSorted((one, other) => other.copy.at.localeCompare(one.copy.at))[0] ?? null
        found = latest
        return latest?.copy ?? null
      }),
    keep(copy) {
      tried(() => localStorage.setItem(own, JSON.stringify(copy)))
    },
    drop() {
      tried(() => {
        localStorage.removeItem(own)
        if (found !== null && localStorage.getItem(found.key) === found.text) localStorage.removeItem(found.key)
        found = null
      })
    },
  }
}

/** Storage may be full or switched off: the autosave still runs, only the safety net is missing. */
const tried = <T>(act: () => T): T | null => {
  try {
    return act()
  } catch {
    return null
  }
}

function copyIn(text: string): LocalCopy | null {
  const copy: unknown = tried(() => JSON.parse(text))
  if (typeof copy !== 'object' || copy === null) return null
  if (!('definition' in copy) || !('at' in copy) || typeof copy.at !== 'string') return null
  const revision = 'revision' in copy && typeof copy.revision === 'number' ? copy.revision : null
  return { definition: copy.definition, revision, base: 'base' in copy ? copy.base : null, at: copy.at }
}
