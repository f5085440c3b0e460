import { useEffect, useRef } from 'react'
import { useShortcutsOn } from './shortcuts-on.ts'

/** What takes keys for itself: a box being typed in, a list or a menu open, a dialog. */
const TYPED_IN = 'input, textarea, select, [contenteditable="true"], [role="combobox"], [role="textbox"]'
const OPEN = '[role="dialog"], [role="listbox"], .MuiPopover-root'

const isTaken = (target: EventTarget | null): boolean =>
  document.querySelector(OPEN) !== null || (target instanceof Element && target.closest(TYPED_IN) !== null)

/** Does something at a key pressed alone, never while somebody types. `act` null: nothing to do now. */
export const useShortcut = (key: string, act: (() => void) | null): void => {
  const { on } = useShortcutsOn()
  const latest = useRef(act)
  useEffect(() => {
    latest.current = act
  })
  useEffect(() => {
    if (!on) return
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== key || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return
      if (event.defaultPrevented || latest.current === null || isTaken(event.target)) return
      event.preventDefault()
      latest.current()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [key, on])
}
