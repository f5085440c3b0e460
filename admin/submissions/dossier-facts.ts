import { type FactSource, factSourceFromJson, NO_FACTS, type PlainDate, stepFacts } from '../../schema/index.ts'
import type { SubmissionPageData } from './submission-model.ts'

/** What the form's conditions may know of the dossier. What this page does not read (earlier diagnostics) is unknown. */
export const dossierFacts = (dossier: SubmissionPageData['dossier'], today: PlainDate): FactSource => {
  const { participant, workContracts, trainings, steps } = dossier
  const record = {
    participant: {
      birthDate: participant.birthDate,
      statuses: participant.statuses.map((status) => status.toLowerCase()),
      commune: participant.commune,
    },
    dossier: { openedAt: dossier.openedAt, status: dossier.status.toLowerCase(), ...stepFacts(steps, today) },
    contracts: workContracts.map(({ id, version, kind, siaeKind, ...contract }) => ({
      ...contract,
      kind: kind.toLowerCase(),
      siaeKind: siaeKind?.toLowerCase() ?? null,
    })),
    trainings: trainings.map(({ id, version, kind, certificationObtained, ...training }) => ({
      ...training,
      kind: kind.toLowerCase(),
      certificationObtained: certificationObtained?.toLowerCase() ?? null,
    })),
  }
  return factSourceFromJson(record, today) ?? NO_FACTS
}
