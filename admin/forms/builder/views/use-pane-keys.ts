import { type RefObject, useEffect, useRef } from 'react'

const PANES = '[data-pane]'
/** Where one goes on inside a pane: its one tab stop when it is a list of tabs or a tree, else the pane itself. */
const WAYS_IN = '[role="tab"][aria-selected="true"], [role="treeitem"][tabindex="0"]'

/** F6 and Maj+F6 go from one pane (`data-pane`) to the next, as in an office program, however many stops lie between. */
export function usePaneKeys(): RefObject<HTMLDivElement | null> {
  const around = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const here = document.activeElement
      const isOwn = here === document.body || around.current?.contains(here) === true
      if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented || !isOwn)
        return
      const panes = [...(around.current?.querySelectorAll<HTMLElement>(PANES) ?? [])]
      const at = panes.findIndex((pane) => pane.contains(here))
      const next = event.shiftKey ? panes.at(at < 0 ? -1 : at - 1) : panes[(at + 1) % panes.length]
      event.preventDefault()
      ;(next?.querySelector<HTMLElement>(WAYS_IN) ?? next)?.focus()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
  return around
}
