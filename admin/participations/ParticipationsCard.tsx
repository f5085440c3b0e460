import DeleteOutlined from '@mui/icons-material/DeleteOutlined'
import EditOutlined from '@mui/icons-material/EditOutlined'
import LogoutOutlined from '@mui/icons-material/LogoutOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { type ComponentProps, useState } from 'react'
import { useNotify, useTranslate } from 'react-admin'
import { ENTRY_QUESTIONS, type EntryQuestion, say } from '../../schema/index.ts'
import { IfAble } from '../access/IfAble.tsx'
import { useLocale } from '../app/i18n/use-locale.ts'
import { RemoveParticipationDocument } from '../data/generated/graphql.ts'
import { sendForm } from '../data/send-form.ts'
import { useSend } from '../data/use-document.ts'
import { useReloadDossier } from '../data/use-reload-dossier.ts'
import { ConfirmDialog } from '../shared/ConfirmDialog.tsx'
import { formatDate } from '../shared/format-date.ts'
import { SectionCard } from '../shared/SectionCard.tsx'
import { EnterDialog } from './EnterDialog.tsx'
import { LeaveDialog } from './LeaveDialog.tsx'
import { operationName, type ParticipatingDossier, type Participation } from './operation-model.ts'
import { ParticipationDialog } from './ParticipationDialog.tsx'

const QUESTIONS: readonly EntryQuestion[] = ENTRY_QUESTIONS

/** The operations a person has been in, whatever the journey, with their dates and what their entry lacks. */
export const ParticipationsCard = ({ dossier }: { dossier: ParticipatingDossier }) => {
  const t = useTranslate()
  const [entering, setEntering] = useState(false)
  return (
    <SectionCard
      title={t('participations.card.title')}
      anchor="participations"
      action={
        <IfAble to="participation.edit" abilities={dossier.abilities}>
          <Button size="small" variant="outlined" onClick={() => setEntering(true)}>
            {t('participations.card.enter')}
          </Button>
        </IfAble>
      }
    >
      {dossier.participations.length === 0 && (
        <Typography color="textSecondary">{t('participations.card.none')}</Typography>
      )}
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {dossier.participations.map((one) => (
          <ParticipationItem key={one.id} participation={one} abilities={dossier.abilities} />
        ))}
      </Box>
      {entering && <EnterDialog dossierId={dossier.id} onClose={() => setEntering(false)} />}
    </SectionCard>
  )
}

const ParticipationItem = ({
  participation,
  abilities,
}: {
  participation: Participation
  abilities: readonly string[]
}) => {
  const t = useTranslate()
  const locale = useLocale()
  const [asked, setAsked] = useState<'edit' | 'leave' | 'remove' | null>(null)
  const close = () => setAsked(null)
  const day = (value: string) => formatDate(value, locale, 'short')
  const { operation, enteredOn, exitedOn, age, missing } = participation
  const name = operationName(operation)
  const labels = missing.map((id) => {
    const question = QUESTIONS.find((one) => one.id === id.toLowerCase())
    return question === undefined ? id : say(question.label, locale)
  })
  const small = (label: string): Pick<ComponentProps<typeof Button>, 'size' | 'aria-label'> => ({
    ...{ size: 'small', 'aria-label': `${t(label)} – ${name}` },
  })
  return (
    <Box component="li" sx={{ py: 1, borderTop: 1, borderColor: 'divider' }}>
      <Typography sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>{name}</Typography>
      <Typography variant="body2" color="textSecondary">
        {[
          t('participations.card.since', { date: day(enteredOn) }),
          exitedOn === null
            ? t('participations.card.present')
            : t('participations.card.until', { date: day(exitedOn) }),
          age !== null && t('participations.card.age', { smart_count: age }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Typography>
      {labels.length > 0 && (
        <Typography variant="body2">{t('participations.card.missing', { list: labels.join(', ') })}</Typography>
      )}
      <IfAble to="participation.edit" abilities={abilities}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, mt: 0.5 }}>
          <Button
            {...small('participations.card.complete')}
            startIcon={<EditOutlined />}
            onClick={() => setAsked('edit')}
          >
            {t('participations.card.complete')}
          </Button>
          <Button
            {...small('participations.card.leave')}
            startIcon={<LogoutOutlined />}
            onClick={() => setAsked('leave')}
          >
            {t('participations.card.leave')}
          </Button>
          <Button {...small('jalon.action.remove')} startIcon={<DeleteOutlined />} onClick={() => setAsked('remove')}>
            {t('jalon.action.remove')}
          </Button>
        </Box>
      </IfAble>
      {asked === 'edit' && <ParticipationDialog participation={participation} onClose={close} />}
      {asked === 'leave' && <LeaveDialog participation={participation} onClose={close} />}
      {asked === 'remove' && <RemoveDialog participation={participation} name={name} onClose={close} />}
    </Box>
  )
}

const RemoveDialog = ({
  participation: { id, version },
  name,
  onClose,
}: {
  participation: Participation
  name: string
  onClose: () => void
}) => {
  const t = useTranslate()
  const send = useSend()
  const notify = useNotify()
  const reload = useReloadDossier()
  return (
    <ConfirmDialog
      title={t('jalon.action.remove')}
      text={t('participations.card.confirmRemove', { name })}
      confirmLabel={t('jalon.action.remove')}
      onClose={onClose}
      onConfirm={async () => {
        const sent = await sendForm(
          async () => (await send(RemoveParticipationDocument, { id, version })).removeParticipation,
        )
        await reload()
        if (!sent.done) return sent.message
        notify('participations.card.removed', { type: 'success' })
        return null
      }}
    />
  )
}
