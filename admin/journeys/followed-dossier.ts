import { createContext, useContext } from 'react'
import type { DossierOneQuery, JourneyTodayQuery } from '../data/generated/graphql.ts'

/** What the journey needs of the dossier it is shown in. */
export type FollowedDossier = Pick<
  NonNullable<DossierOneQuery['dossier']>,
  'id' | 'version' | 'abilities' | 'standbys' | 'suspensions' | 'referentSpells' | 'journeyActs'
>
export type Journey = JourneyTodayQuery['journey']
export type Offer = Journey['offers'][number]

const FollowedContext = createContext<FollowedDossier | null>(null)
export const FollowedProvider = FollowedContext.Provider

/** @throws Error outside the page of a dossier. */
export const useFollowedDossier = (): FollowedDossier => {
  const dossier = useContext(FollowedContext)
  if (dossier === null) throw new Error('useFollowedDossier was called outside the page of a dossier')
  return dossier
}
