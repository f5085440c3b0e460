import { useCallback, useEffect, useRef } from 'react'
import { focusField } from './ErrorSummary.tsx'

interface Wish {
  readonly ids: readonly string[]
  readonly inside: boolean
}

/**
 * Moves the focus after what was just asked has been drawn: to the first of these elements that can take it. `inside`: to the first
 * control it holds.
 */
export const useFocusNext = (): ((ids: readonly string[], inside?: boolean) => void) => {
  const wish = useRef<Wish | null>(null)
  useEffect(() => {
    if (wish.current === null) return
    const { ids, inside } = wish.current
    const target = ids.map((id) => document.getElementById(id)).find((one) => one !== null && !one.matches(':disabled'))
    if (!target) return
    wish.current = null
    if (inside) focusField(target.id)
    else target.focus()
  })
  return useCallback((ids, inside = false) => {
    wish.current = { ids, inside }
  }, [])
}
