import AddOutlined from '@mui/icons-material/AddOutlined'
import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { IfAble } from '../access/IfAble.tsx'
import { StepsTodayDocument } from '../data/generated/graphql.ts'
import { useDocument } from '../data/use-document.ts'
import { SectionCard } from '../shared/SectionCard.tsx'
import { Frise } from './Frise.tsx'
import { StepDialog } from './StepDialog.tsx'
import { StepItem } from './StepItem.tsx'
import { type Step, type StepsDossier, StepsProvider } from './steps-dossier.ts'

/** Étapes of the parcours on their line of time, what may be done of each and which evidence is missing. */
export const StepsCard = ({ dossier }: { dossier: StepsDossier }) => {
  const t = useTranslate()
  const { data, error } = useDocument('steps', StepsTodayDocument, { dossierId: dossier.id })
  const [written, setWritten] = useState<Step | 'new' | null>(null)
  const today = data?.stepsToday
  return (
    <StepsProvider value={dossier}>
      <SectionCard
        title={t('jalon.steps.title')}
        anchor="steps"
        action={
          <IfAble to="step.edit" abilities={dossier.abilities}>
            <Button size="small" variant="outlined" startIcon={<AddOutlined />} onClick={() => setWritten('new')}>
              {t('jalon.steps.add')}
            </Button>
          </IfAble>
        }
      >
        {error && <Alert severity="error">{t(error.message, { _: error.message })}</Alert>}
        {today?.goal && (
          <Typography sx={{ mb: 1.5 }}>
            {t('jalon.steps.goal', {
              ...{ smart_count: today.goal.counted, counted: today.goal.counted, year: today.goal.year },
              expected: today.goal.expected,
            })}{' '}
            {today.goal.programmeOnly && t('jalon.steps.goalProgramme')}
          </Typography>
        )}
        <Frise />
        {dossier.steps.length === 0 && <Typography color="textSecondary">{t('jalon.steps.none')}</Typography>}
        <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
          {dossier.steps.map((step) => (
            <StepItem
              key={step.id}
              step={step}
              today={today?.steps.find(({ stepId }) => stepId === step.id)}
              onEdit={() => setWritten(step)}
            />
          ))}
        </Box>
        {written !== null && today && (
          <StepDialog
            step={written === 'new' ? null : written}
            families={today.families}
            onClose={() => setWritten(null)}
          />
        )}
      </SectionCard>
    </StepsProvider>
  )
}
