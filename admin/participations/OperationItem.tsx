import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useNotify, useTranslate } from 'react-admin'
import { Link } from 'react-router'
import { IfAble } from '../access/IfAble.tsx'
import { useLocale } from '../app/i18n/use-locale.ts'
import { CloseFseOperationDocument } from '../data/generated/graphql.ts'
import { sendForm } from '../data/send-form.ts'
import { useSend } from '../data/use-document.ts'
import { ConfirmDialog } from '../shared/ConfirmDialog.tsx'
import { formatDate } from '../shared/format-date.ts'
import { SectionCard } from '../shared/SectionCard.tsx'
import { OperationDialog } from './OperationDialog.tsx'
import { type Operation, operationName } from './operation-model.ts'

/** One operation: its days, how many people, and what may be done with it. */
export const OperationItem = ({ operation }: { operation: Operation }) => {
  const t = useTranslate()
  const locale = useLocale()
  const send = useSend()
  const notify = useNotify()
  const queryClient = useQueryClient()
  const [asked, setAsked] = useState<'edit' | 'close' | null>(null)
  const day = (value: string) => formatDate(value, locale, 'short')
  const { counts, closedOn, id, version } = operation
  const name = operationName(operation)
  return (
    <SectionCard title={name}>
      <Typography color="textSecondary">
        {[
          t('participations.days', { from: day(operation.firstDay), to: day(operation.lastDay) }),
          operation.operator,
          closedOn && t('participations.closedSince', { date: day(closedOn) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Typography>
      <Typography sx={{ my: 1 }}>
        {counts === null
          ? t('participations.nobody')
          : [
              t('participations.people', { smart_count: counts.people }),
              t('participations.present', { smart_count: counts.present }),
              counts.incomplete > 0 && t('participations.incomplete', { smart_count: counts.incomplete }),
            ]
              .filter(Boolean)
              .join(' · ')}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {closedOn === null && (
          <IfAble to="participation.edit">
            <Button
              variant="outlined"
              size="small"
              component={Link}
              to={`/operations/enter?${new URLSearchParams({ operation: id })}`}
              aria-label={`${t('participations.batch.action')} – ${name}`}
            >
              {t('participations.batch.action')}
            </Button>
          </IfAble>
        )}
        <IfAble to="operation.manage">
          <Button size="small" onClick={() => setAsked('edit')} aria-label={`${t('jalon.action.edit')} – ${name}`}>
            {t('jalon.action.edit')}
          </Button>
          {closedOn === null && (
            <Button
              size="small"
              onClick={() => setAsked('close')}
              aria-label={`${t('participations.close')} – ${name}`}
            >
              {t('participations.close')}
            </Button>
          )}
        </IfAble>
      </Box>
      {asked === 'edit' && <OperationDialog operation={operation} onClose={() => setAsked(null)} />}
      {asked === 'close' && (
        <ConfirmDialog
          title={t('participations.close')}
          text={t('participations.confirmClose', { name })}
          confirmLabel={t('participations.close')}
          onClose={() => setAsked(null)}
          onConfirm={async () => {
            const sent = await sendForm(
              async () => (await send(CloseFseOperationDocument, { id, version })).closeFseOperation,
            )
            await queryClient.invalidateQueries({ queryKey: ['fseOperations'] })
            if (!sent.done) return sent.message
            notify('participations.closed', { type: 'success' })
            return null
          }}
        />
      )}
    </SectionCard>
  )
}
