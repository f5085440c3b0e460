import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { Link as RouterLink, useSearchParams } from 'react-router'
import { PageFor } from '../access/PageFor.tsx'
import { useLocale } from '../app/i18n/use-locale.ts'
import { FseOperationsDocument, ParticipationPreviewDocument } from '../data/generated/graphql.ts'
import { useDocument } from '../data/use-document.ts'
import { DateText } from '../forms/renderer/index.ts'
import { localToday } from '../shared/format-date.ts'
import { PageHeading } from '../shared/PageHeading.tsx'
import { SectionCard } from '../shared/SectionCard.tsx'
import { EntryChoices } from './EntryChoices.tsx'
import { type Operation, operationName } from './operation-model.ts'

/** Enters several people in an operation: everybody followed, or the dossiers ticked in the list (`dossiers`). */
export const EntryPage = () => {
  const t = useTranslate()
  return (
    <>
      <PageHeading
        title={t('participations.batch.title')}
        above={
          <Link component={RouterLink} to="/operations" variant="body2">
            {t('participations.title')}
          </Link>
        }
      />
      <PageFor to="participation.edit">
        <Entry />
      </PageFor>
    </>
  )
}

/** The first day of an operation that has begun: accompaniments go on from it. */
const proposedDay = (operation: Operation | undefined): string | null => {
  const today = localToday()
  return operation === undefined ? null : ([operation.firstDay, today].toSorted()[0] ?? today)
}

const Entry = () => {
  const t = useTranslate()
  const locale = useLocale()
  const [params] = useSearchParams()
  const { data: known, error: failed } = useDocument('fseOperations', FseOperationsDocument, {})
  const open = (known?.fseOperations ?? []).filter(({ closedOn }) => closedOn === null)
  const [chosen, setChosen] = useState(params.get('operation'))
  const [typedDay, setTypedDay] = useState<string | null | undefined>(undefined)
  const operation = open.find(({ id }) => id === chosen)
  const on = typedDay === undefined ? proposedDay(operation) : typedDay
  const dossierIds = params.get('dossiers')?.split(',').filter(Boolean) ?? null
  const { data, error } = useDocument(
    'participationPreview',
    ParticipationPreviewDocument,
    { operationId: operation?.id ?? '', on: on ?? '', dossierIds },
    { enabled: operation !== undefined && on !== null },
  )
  const problem = failed ?? error
  return (
    <Box sx={{ display: 'grid', gap: 2, pb: 4 }}>
      <SectionCard title={t('participations.batch.operation')}>
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '2fr 1fr' }, maxWidth: 720 }}>
          <TextField
            select
            label={t('participations.batch.operation')}
            value={operation?.id ?? ''}
            onChange={(event) => setChosen(event.target.value)}
          >
            {open.map((one) => (
              <MenuItem key={one.id} value={one.id}>
                {operationName(one)}
              </MenuItem>
            ))}
          </TextField>
          <DateText
            id="entry-day"
            value={on}
            locale={locale}
            label={t('participations.batch.on')}
            onChange={(value) => setTypedDay(value ?? null)}
          />
        </Box>
      </SectionCard>
      {problem && <Alert severity="error">{t(problem.message, { _: problem.message })}</Alert>}
      <SectionCard title={t('participations.batch.preview')}>
        {(operation === undefined || on === null) && <Typography>{t('participations.batch.chooseDay')}</Typography>}
        {operation !== undefined && data === undefined && !problem && <Typography>{t('jalon.loading')}</Typography>}
        {operation !== undefined && on !== null && data !== undefined && (
          <EntryChoices
            key={`${operation.id} ${on}`}
            operationId={operation.id}
            on={on}
            people={data.participationPreview}
          />
        )}
      </SectionCard>
    </Box>
  )
}
