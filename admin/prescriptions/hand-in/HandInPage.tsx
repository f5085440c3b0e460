import Alert from '@mui/material/Alert'
import Typography from '@mui/material/Typography'
import { useMemo, useState } from 'react'
import { useTranslate } from 'react-admin'
import { type FormDefinition, parseForm } from '../../../schema/index.ts'
import { PageFor } from '../../access/PageFor.tsx'
import { useAbilities } from '../../access/useAbilities.ts'
import { useViewer } from '../../access/useViewer.ts'
import { PrescriptionSheetsDocument } from '../../data/generated/graphql.ts'
import { requestSettings } from '../../data/request-settings.ts'
import { useDocument } from '../../data/use-document.ts'
import { PageHeading } from '../../shared/PageHeading.tsx'
import { withoutFiles } from './fileless-sheet.ts'
import { HandedIn } from './HandedIn.tsx'
import { HandInSheet } from './HandInSheet.tsx'
import { SheetChoice } from './SheetChoice.tsx'

/** One sheet of the PLIE, ready to be filled here: files are joined once it is there. */
export interface Sheet {
  readonly formId: string
  readonly formVersionId: string
  readonly title: string
  readonly form: FormDefinition
}

/** Types a prescription that came on paper, by phone or at the desk, or sends one: the same sheet as behind the public links. */
export const HandInPage = () => {
  const t = useTranslate()
  const types = useAbilities().includes('prescription.review')
  const words = types ? 'prescriptions.handIn.office' : 'prescriptions.handIn.own'
  return (
    <>
      <PageHeading
        title={t(`${words}.title`)}
        below={
          <Typography color="textSecondary" sx={{ mt: 0.5, maxWidth: 720 }}>
            {t(`${words}.intro`)}
          </Typography>
        }
      />
      <PageFor to="prescription.send">
        <Sheets types={types} />
      </PageFor>
    </>
  )
}

const Sheets = ({ types }: { types: boolean }) => {
  const t = useTranslate()
  const { viewer } = useViewer()
  const { data, error, refetch } = useDocument('prescriptionSheets', PrescriptionSheetsDocument, {})
  const sheets = useMemo(
    () =>
      (data?.prescriptionSheets ?? []).flatMap(({ definition, ...sheet }): Sheet[] => {
        const { form } = parseForm(definition)
        return form === null ? [] : [{ ...sheet, form: withoutFiles(form) }]
      }),
    [data],
  )
  const [chosen, setChosen] = useState<string | null>(null)
  const [sent, setSent] = useState<string | null>(null)
  const sheet = sheets.find(({ formId }) => formId === chosen) ?? sheets[0]
  if (error) return <Alert severity="error">{t(error.message, { _: error.message })}</Alert>
  if (data === undefined || viewer === null) return <Typography>{t('jalon.loading')}</Typography>
  if (sheet === undefined) return <Alert severity="info">{t('prescriptions.links.noForm')}</Alert>
  if (sent !== null) return <HandedIn id={sent} types={types} onAnother={() => setSent(null)} />
  return (
    <>
      {sheets.length > 1 && <SheetChoice sheets={sheets} chosen={sheet.formId} onChoose={setChosen} />}
      <HandInSheet
        key={`${sheet.formId}-${sheet.formVersionId}`}
        // Of this account in this PLIE: another one at the same device finds nothing of it.
        draftAt={`/office/${requestSettings.plie ?? ''}/${viewer.id}/${sheet.formId}`}
        sheet={sheet}
        types={types}
        onOutdated={refetch}
        onSent={setSent}
      />
    </>
  )
}
