import { useCallback, useMemo, useState } from 'react'
import type { Id } from '../../../../schema/index.ts'
import type { BuilderPlace, BuilderPlaces } from './places-context.ts'

/** Which view is in front and what is chosen in each; `onQuestion` opens an item among the questions. */
export function useBuilderPlaces(setView: (view: string) => void, onQuestion: (id: Id | null) => void): BuilderPlaces {
  const [chosen, setChosen] = useState<ReadonlyMap<string, Id | null>>(() => new Map())
  const [arrivals, setArrivals] = useState(0)

  const choose = useCallback(({ view, id }: BuilderPlace) => {
    setChosen((current) => new Map(current).set(view, id))
  }, [])

  return useMemo(
    () => ({
      chosen,
      choose,
      arrivals,
      go(place) {
        if (place.view === 'questions') onQuestion(place.id)
        else {
          choose(place)
          setView(place.view)
        }
        setArrivals((count) => count + 1)
      },
    }),
    [chosen, choose, arrivals, setView, onQuestion],
  )
}
