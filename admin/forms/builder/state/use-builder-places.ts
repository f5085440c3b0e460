import { useCallback, useMemo, useState } from 'react'
import type { Id } from '../../../../schema/index.ts'
import type { BuilderPlace, BuilderPlaces } from './places-context.ts'

/** Which view is in front and what is chosen in each; `select` chooses among the questions, `onQuestion` opens an item there. */
export function useBuilderPlaces(
  setView: (view: string) => void,
  select: (id: Id | null) => void,
  onQuestion: (id: Id | null) => void,
): BuilderPlaces {
  const [chosen, setChosen] = useState<ReadonlyMap<string, Id | null>>(() => new Map())
  const [arrivals, setArrivals] = useState(0)

  const choose = useCallback(({ view, id }: BuilderPlace) => {
    setChosen((current) => new Map(current).set(view, id))
  }, [])
  const show = useCallback(
    (place: BuilderPlace) => {
      if (place.view === 'questions') select(place.id)
      else choose(place)
      setView(place.view)
    },
    [choose, select, setView],
  )

  return useMemo(
    () => ({
      chosen,
      choose,
      show,
      arrivals,
      go(place) {
        if (place.view === 'questions') onQuestion(place.id)
        else show(place)
        setArrivals((count) => count + 1)
      },
    }),
    [chosen, choose, show, arrivals, onQuestion],
  )
}
