import { createContext, useContext } from 'react'
import type { DossierOneQuery, StepPageFragment, StepsTodayQuery } from '../data/generated/graphql.ts'

/** What étapes and their frise need of the dossier they are shown in. */
export type StepsDossier = Pick<
  NonNullable<DossierOneQuery['dossier']>,
  'id' | 'abilities' | 'openedAt' | 'closedAt' | 'steps' | 'standbys' | 'suspensions' | 'workContracts' | 'trainings'
>
export type Step = StepPageFragment
export type StepsToday = StepsTodayQuery['stepsToday']
export type StepToday = StepsToday['steps'][number]
export type StepOffer = StepToday['offers'][number]

const StepsContext = createContext<StepsDossier | null>(null)
export const StepsProvider = StepsContext.Provider

/** @throws Error outside the page of a dossier. */
export const useStepsDossier = (): StepsDossier => {
  const dossier = useContext(StepsContext)
  if (dossier === null) throw new Error('useStepsDossier was called outside the page of a dossier')
  return dossier
}
