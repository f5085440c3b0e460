import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useMemo } from 'react'
import { useTranslate } from 'react-admin'
import { DossierDiagnosticsDocument, type DossierDiagnosticsQuery, FormKind } from '../data/generated/graphql.ts'
import { useDocument } from '../data/use-document.ts'
import { SectionCard } from '../shared/SectionCard.tsx'
import { readAnswers, readForm } from '../submissions/index.ts'
import { DiagnosticView } from './DiagnosticView.tsx'
import { compared, type Diagnostic } from './diagnostic-marks.ts'

type Submission = NonNullable<DossierDiagnosticsQuery['dossier']>['submissions'][number]

/** The diagnostics of this dossier, form by form: the first, the one before and the last, drawn and in a table. */
export const DiagnosticsCard = ({
  dossier,
}: {
  dossier: { id: string; submissions: readonly { form: { kind: FormKind }; submittedAt: string | null }[] }
}) => {
  const t = useTranslate()
  const some = dossier.submissions.some(({ form, submittedAt }) => form.kind === FormKind.Diagnostic && submittedAt)
  const { data } = useDocument('diagnostics', DossierDiagnosticsDocument, { id: dossier.id }, { enabled: some })
  const forms = useMemo(() => byForm(data?.dossier?.submissions ?? []), [data])
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

const byForm = (submissions: readonly Submission[]) => {
  const done = submissions
    .filter(({ form }) => form.kind === FormKind.Diagnostic)
    .flatMap((one) => (one.submittedAt === null ? [] : [{ ...one, submittedAt: one.submittedAt }]))
    .sort((a, b) => a.submittedAt.localeCompare(b.submittedAt))
  const forms = new Map(done.map(({ form }) => [form.id, form.title]))
  return [...forms].map(([id, title]) => ({
    id,
    title,
    diagnostics: done
      .filter(({ form }) => form.id === id)
      .map(
        (one): Diagnostic => ({
          ...{ id: one.id, submittedAt: one.submittedAt, form: readForm(one.version.definition) },
          ...{ answers: readAnswers(one.answers), withheld: new Set(one.withheld) },
        }),
      ),
  }))
}
