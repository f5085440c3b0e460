import type { OperationLineFragment, ParticipationLineFragment } from '../data/generated/graphql.ts'

export type Operation = OperationLineFragment
export type Participation = ParticipationLineFragment

/** « 2027-01 · Accompagnement renforcé » */
export const operationName = ({ operationNumber, label }: { operationNumber: string; label: string }): string =>
  `${operationNumber} · ${label}`

/** What entering somebody in an operation needs of their dossier. */
export interface ParticipatingDossier {
  readonly id: string
  readonly abilities: readonly string[]
  readonly participations: readonly Participation[]
}
