import Box from '@mui/material/Box'
import { useMemo } from 'react'
import { useTranslate } from 'react-admin'
import { DossierDiagnosticsDocument } from '../data/generated/graphql.ts'
import { useDocument } from '../data/use-document.ts'
import { SectionCard } from '../shared/SectionCard.tsx'
import { DiagnosticView } from './DiagnosticView.tsx'
import { compared } from './diagnostic-marks.ts'
import { submittedDiagnostics } from './submitted-diagnostics.ts'

/** One submitted diagnostic, drawn with the one before it and the first of the same form in its dossier. */
export const DiagnosticSoFar = ({
  submission,
}: {
  submission: { id: string; form: { id: string; title: string }; dossier: { id: string } }
}) => {
  const t = useTranslate()
  const { id, form, dossier } = submission
  const { data } = useDocument('diagnostics', DossierDiagnosticsDocument, { id: dossier.id })
  const soFar = useMemo(() => {
    const all =
      submittedDiagnostics(data?.dossier?.submissions ?? []).find((one) => one.id === form.id)?.diagnostics ?? []
    return compared(all.slice(0, all.findIndex((one) => one.id === id) + 1))
  }, [data, id, form.id])
  if (soFar.length === 0) return null
  return (
    <Box sx={{ mb: 2 }}>
      <SectionCard title={t('fill.diagnostics.soFar')} anchor="diagnostic">
        <DiagnosticView title={form.title} diagnostics={soFar} current="this" />
      </SectionCard>
    </Box>
  )
}
