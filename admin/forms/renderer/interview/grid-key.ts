/** What a key asks of the grid. */
export type GridAsk = 'next' | 'previous' | 'help' | 'open' | 'section'

const PRESSED: Readonly<Record<string, GridAsk>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Enter: 'next',
  '?': 'help',
}
const WITH_ALT: Readonly<Record<string, GridAsk>> = { KeyN: 'open', KeyS: 'section' }

interface Press {
  readonly key: string
  /** The key's place, whatever it writes with Alt. */
  readonly code: string
  readonly altKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
}

/** What is pressed where: text boxes keep what they need to write, lists their arrows, buttons their Enter. */
export const gridKey = (press: Press, target: { matches(selector: string): boolean }): GridAsk | null => {
  if (press.ctrlKey || press.metaKey) return null
  if (press.altKey) return WITH_ALT[press.code] ?? null
  const asked = PRESSED[press.key] ?? null
  if (asked === null) return null
  if (asked === 'help') return target.matches('textarea, input:not([type=radio], [type=checkbox])') ? null : asked
  if (target.matches('textarea, [role=combobox], [role=tab]')) return null
  if (press.key === 'Enter' && target.matches('button, a, summary')) return null
  return asked
}
