import { PrescriptionCheckDocument } from '../data/generated/graphql.ts'
import { useDocument } from '../data/use-document.ts'
import { DecisionCard } from './DecisionCard.tsx'
import { PiecesCard } from './PiecesCard.tsx'
import type { PrescriptionData } from './prescription-model.ts'

/** What there is to check before it is decided: what the rules say, and the papers to see. */
export const CheckCards = ({ prescription }: { prescription: PrescriptionData }) => {
  const { id, version } = prescription
  // Asked again whenever it changes: what the rules say is today's.
  const { data } = useDocument('prescriptionCheck', PrescriptionCheckDocument, { id })
  if (data === undefined) return null
  return (
    <>
      <DecisionCard check={data.prescriptionCheck} />
      <PiecesCard key={version} prescription={prescription} check={data.prescriptionCheck} />
    </>
  )
}
