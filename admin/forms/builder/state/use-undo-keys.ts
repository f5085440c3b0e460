import { useEffect } from 'react'
import type { Builder } from './builder-context.ts'

/** Inside a text input, Ctrl+Z belongs to the browser: it takes back characters. */
const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea'))

/** Ctrl+Z, Ctrl+Maj+Z and Ctrl+Y (⌘ on a Mac) walk the list of edits. */
export function useUndoKeys({ undo, redo }: Pick<Builder, 'undo' | 'redo'>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return
      const key = event.key.toLowerCase()
      if (key === 'z' && !event.shiftKey) undo()
      else if (key === 'y' || (key === 'z' && event.shiftKey)) redo()
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [undo, redo])
}
