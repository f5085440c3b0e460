import { useRef, useState } from 'react'

/**
 * For a form whose success gives something shown only once: `hold` keeps it, `closeForm` then shows it instead of closing.
 * `shown` is null until then.
 */
export const useShownOnce = <T>(onClose: () => void) => {
  const held = useRef<T | null>(null)
  const [shown, setShown] = useState<T | null>(null)
  const hold = (what: T) => {
    held.current = what
  }
  const closeForm = () => (held.current === null ? onClose() : setShown(held.current))
  return { shown, hold, closeForm }
}
