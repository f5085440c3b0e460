import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import LinearProgress from '@mui/material/LinearProgress'
import Typography from '@mui/material/Typography'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useNotify, useTranslate } from 'react-admin'
import { Link as RouterLink } from 'react-router'
import { IfAble } from '../access/IfAble.tsx'
import { useLocale } from '../app/i18n/use-locale.ts'
import { EndAbsenceDocument } from '../data/generated/graphql.ts'
import { useSend } from '../data/use-document.ts'
import { formatDate } from '../shared/format-date.ts'
import { SectionCard } from '../shared/SectionCard.tsx'
import { AbsenceDialog } from './AbsenceDialog.tsx'
import { AttachDialog } from './AttachDialog.tsx'
import type { Caseload } from './caseload-model.ts'
import { WorkingTime } from './WorkingTime.tsx'

/** One référent: for whom they work, how many they follow out of how many, where, and their absences. `title` instead of the link to their page. */
export const CaseloadCard = ({
  caseload,
  all,
  title,
}: {
  caseload: Caseload
  all: readonly Caseload[]
  title?: string
}) => {
  const t = useTranslate()
  const locale = useLocale()
  const [asked, setAsked] = useState<'absence' | 'attach' | null>(null)
  const { id, name, open, capacity, communes, absences, structure } = caseload
  const load =
    capacity === null
      ? t('caseloads.open', { smart_count: open })
      : t('caseloads.openOf', { smart_count: open, capacity })
  const filter = JSON.stringify({ referentId: id })
  return (
    <SectionCard title={title ?? name} action={<WorkingTime caseload={caseload} />}>
      <Typography color="textSecondary" variant="body2">
        {structure === null
          ? t('structures.attach.none')
          : t('structures.attach.since', { name: structure.name, date: formatDate(structure.since, locale) })}
      </Typography>
      <Typography>{load}</Typography>
      {capacity !== null && (
        <LinearProgress
          variant="determinate"
          value={Math.min(100, (open / capacity) * 100)}
          color={open > capacity ? 'warning' : 'primary'}
          aria-label={load}
          sx={{ my: 1, maxWidth: 420 }}
        />
      )}
      {communes.length > 0 && (
        <Typography variant="body2" color="textSecondary">
          {t('caseloads.communes', { names: communes.join(', ') })}
        </Typography>
      )}
      {absences.map((absence) => (
        <AbsenceLine key={absence.id} absence={absence} />
      ))}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1.5 }}>
        {open > 0 && (
          <>
            <Button
              size="small"
              component={RouterLink}
              to={`/dossiers?${new URLSearchParams({ filter, page: '1' })}`}
              aria-label={`${t('caseloads.see')} – ${name}`}
            >
              {t('caseloads.see')}
            </Button>
            <Button
              size="small"
              variant="outlined"
              component={RouterLink}
              to={`/caseloads/transfer?${new URLSearchParams({ from: id })}`}
              aria-label={`${t('caseloads.transfer.action')} – ${name}`}
            >
              {t('caseloads.transfer.action')}
            </Button>
          </>
        )}
        {title === undefined && (
          <Button
            size="small"
            component={RouterLink}
            to={`/caseloads/${id}`}
            aria-label={t('caseloads.portfolio', { name })}
          >
            {t('caseloads.detail')}
          </Button>
        )}
        <IfAble to="structure.manage">
          <Button
            size="small"
            variant="outlined"
            onClick={() => setAsked('attach')}
            aria-label={`${t('structures.attach.action')} – ${name}`}
          >
            {t('structures.attach.action')}
          </Button>
        </IfAble>
        <Button
          size="small"
          variant="outlined"
          onClick={() => setAsked('absence')}
          aria-label={`${t('caseloads.absence.action')} – ${name}`}
        >
          {t('caseloads.absence.action')}
        </Button>
      </Box>
      {asked === 'attach' && <AttachDialog referent={caseload} onClose={() => setAsked(null)} />}
      {asked === 'absence' && (
        <AbsenceDialog referent={caseload} others={all.filter((one) => one.id !== id)} onClose={() => setAsked(null)} />
      )}
    </SectionCard>
  )
}

const AbsenceLine = ({ absence }: { absence: Caseload['absences'][number] }) => {
  const t = useTranslate()
  const locale = useLocale()
  const send = useSend()
  const notify = useNotify()
  const queryClient = useQueryClient()
  const { id, coverName, fromDay, untilDay, suggestsTransfer } = absence
  const span =
    untilDay === null
      ? t('jalon.journey.since', { date: formatDate(fromDay, locale) })
      : t('jalon.journey.span', { from: formatDate(fromDay, locale), until: formatDate(untilDay, locale) })
  const end = async () => {
    try {
      await send(EndAbsenceDocument, { id })
      notify('caseloads.absence.ended', { type: 'success' })
    } catch (error) {
      notify(error instanceof Error ? error.message : 'jalon.network.strange', { type: 'error' })
    }
    await queryClient.invalidateQueries({ queryKey: ['caseloads'] })
  }
  return (
    <Alert
      severity={suggestsTransfer ? 'warning' : 'info'}
      sx={{ mt: 1 }}
      action={<Button onClick={end}>{t('caseloads.absence.end')}</Button>}
    >
      {t('caseloads.absence.line', { span, name: coverName })}
      {suggestsTransfer && ` ${t('caseloads.absence.long')}`}
    </Alert>
  )
}
