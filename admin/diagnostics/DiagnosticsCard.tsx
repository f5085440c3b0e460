import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useMemo } from 'react'
import { useTranslate } from 'react-admin'
import { DossierDiagnosticsDocument, FormKind } from '../data/generated/graphql.ts'
import { useDocument } from '../data/use-document.ts'
import { SectionCard } from '../shared/SectionCard.tsx'
import { DiagnosticView } from './DiagnosticView.tsx'
import { compared } from './diagnostic-marks.ts'
import { submittedDiagnostics } from './submitted-diagnostics.ts'

/** The diagnostics of this dossier, form by form: the first, the one before and the last, drawn and in a table. */
export const DiagnosticsCard = ({
  dossier,
}: {
  dossier: { id: string; submissions: readonly { form: { kind: FormKind }; submittedAt: string | null }[] }
}) => {
  const t = useTranslate()
  const some = dossier.submissions.some(({ form, submittedAt }) => form.kind === FormKind.Diagnostic && submittedAt)
  const { data } = useDocument('diagnostics', DossierDiagnosticsDocument, { id: dossier.id }, { enabled: some })
  const forms = useMemo(() => submittedDiagnostics(data?.dossier?.submissions ?? []), [data])
  if (!some) return null
  return (
    <SectionCard title={t('fill.diagnostics.title')} anchor="diagnostics">
      {forms.map(({ id, title, diagnostics }) => (
        <Box key={id} sx={{ mb: 2 }}>
          <Typography component="h3" variant="h3">
            {title}
          </Typography>
          <DiagnosticView title={title} diagnostics={compared(diagnostics)} />
        </Box>
      ))}
    </SectionCard>
  )
}
