import { useState } from 'react'

const PREFIX = 'jalon.seen.'

/** Whether a person has put a notice aside on this device; it can be called back. */
export const useSeen = (notice: string): [seen: boolean, setSeen: (seen: boolean) => void] => {
  const [seen, setSeen] = useState(() => wasSeen(notice))
  return [
    seen,
    (next) => {
      setSeen(next)
      try {
        if (next) localStorage.setItem(PREFIX + notice, '1')
        else localStorage.removeItem(PREFIX + notice)
      } catch {
        // Told again next time.
      }
    },
  ]
}

const wasSeen = (notice: string): boolean => {
  try {
    return localStorage.getItem(PREFIX + notice) !== null
  } catch {
    return false
  }
}
