import { createContext, useContext } from 'react'
import type { Id } from '../../../../schema/index.ts'

/** Somewhere in the builder: one thing in one of its views; null is the view itself (among the questions: the form). */
export interface BuilderPlace {
  readonly view: string
  readonly id: Id | null
}

export interface BuilderPlaces {
  /** What is chosen in each view other than the questions, which follow `useBuilder().selected`. */
  readonly chosen: ReadonlyMap<string, Id | null>
  /** Chooses within a view, without leaving the one in front. */
  choose(place: BuilderPlace): void
  /** Puts a view in front with something chosen in it; the focus stays where it is. */
  show(place: BuilderPlace): void
  /** Puts a view in front with something chosen in it, and brings the focus there. */
  go(place: BuilderPlace): void
  /** Grows each time somebody is led somewhere: what is chosen then takes the focus. */
  readonly arrivals: number
}

const PlacesContext = createContext<BuilderPlaces | null>(null)
export const PlacesProvider = PlacesContext.Provider

/** The places of the builder around this component. @throws outside of a `PlacesProvider`. */
export function usePlaces(): BuilderPlaces {
  const places = useContext(PlacesContext)
  if (places === null) throw new Error('usePlaces needs a PlacesProvider above it')
  return places
}
