import { useEffect } from 'react'
import { useLocation } from 'react-router'

/** Leads to the part of the page the address names, `#exit`, once it is there; a part the reader has not leads nowhere. */
export const useLeadToPart = (shown: boolean): void => {
  const { hash, key } = useLocation()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same link followed again leads there again
  useEffect(() => {
    if (!shown || hash === '') return
    const part = document.getElementById(hash.slice(1))
    part?.scrollIntoView({ block: 'start' })
    part?.focus({ preventScroll: true })
  }, [shown, hash, key])
}
