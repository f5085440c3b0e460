import {
  type FormFragment,
  type Issue,
  type PastedField,
  parseFragment,
  parsePastedFields,
} from '../../../../schema/index.ts'

/** Kept here too: a browser may refuse its clipboard, and forms are copied from one tab to another. */
const KEY = 'jalon.form-clipboard'

/** Puts items on the clipboard, as JSON text that any editor can hold. */
export async function writeClipboard(fragment: FormFragment): Promise<void> {
  const text = JSON.stringify(fragment)
  try {
    localStorage.setItem(KEY, text)
  } catch {
    // Full or switched off: the system's clipboard is left.
  }
  await navigator.clipboard?.writeText(text).catch(() => undefined)
}

/** What the clipboard holds that a form can take. */
export type Clipping =
  | { kind: 'items'; fragment: FormFragment }
  | { kind: 'fields'; pasted: readonly PastedField[] }
  | { kind: 'refused'; issues: readonly Issue[] }
  | { kind: 'nothing' }

/** Reads text as items copied from a form, or as the lines of a spreadsheet. */
export function readClipping(text: string): Clipping {
  const trimmed = text.trim()
  if (trimmed === '') return { kind: 'nothing' }
  if (trimmed.startsWith('{')) {
    const { fragment, issues } = parseFragment(jsonOf(trimmed))
    return fragment === null ? { kind: 'refused', issues } : { kind: 'items', fragment }
  }
  const pasted = parsePastedFields(text)
  return pasted.length === 0 ? { kind: 'nothing' } : { kind: 'fields', pasted }
}

/** The system's clipboard, or what was copied last in this browser when it may not be read. */
export async function readClipboard(): Promise<Clipping> {
  const text = await navigator.clipboard?.readText().catch(() => '')
  return readClipping(text || (localStorage.getItem(KEY) ?? ''))
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
