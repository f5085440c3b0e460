import { useCallback, useEffect, useRef } from 'react'
import type { Id } from '../../../../schema/index.ts'
import { usePlaces } from './places-context.ts'

/** What is chosen in a view, and how to choose something else there. */
export function useChosen(view: string): readonly [Id | null, (id: Id | null) => void] {
  const { chosen, choose } = usePlaces()
  return [chosen.get(view) ?? null, useCallback((id) => choose({ view, id }), [view, choose])]
}

/** Gives the focus to an element each time somebody is led to what it shows, from another view or from a list. */
export function useFocusOnArrival(view: string) {
  const { arrivals, chosen } = usePlaces()
  const element = useRef<HTMLElement>(null)
  const seen = useRef(0)
  useEffect(() => {
    if (arrivals === seen.current || !chosen.has(view)) return
    seen.current = arrivals
    element.current?.focus()
  })
  return element
}
