import { useEffect, useState } from 'react'

/** Time after the last change before a value counts as typed to its end, ms. */
const PAUSE = 400

/** What somebody types, once they paused: the server is not asked at every key. */
export const useSettled = <Value>(value: Value): Value => {
  const [settled, setSettled] = useState(value)
  const written = JSON.stringify(value)
  useEffect(() => {
    const later = setTimeout(() => setSettled(JSON.parse(written)), PAUSE)
    return () => clearTimeout(later)
  }, [written])
  return settled
}
