import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import { useParams } from 'react-router'
import { IfAble } from '../access/IfAble.tsx'
import { ContactsCard } from '../contacts/index.ts'
import { DiagnosticsCard } from '../diagnostics/index.ts'
import { DocumentsCard } from '../documents/index.ts'
import { DossierDue } from '../due/index.ts'
import { EngagementCard } from '../engagement/index.ts'
import { ExitPanel } from '../exits/index.ts'
import { JourneyCard } from '../journeys/index.ts'
import { ParticipationsCard } from '../participations/index.ts'
import { PreviousJourneys } from '../people/index.ts'
import { PageHeading } from '../shared/PageHeading.tsx'
import { StepsCard } from '../steps/index.ts'
import { DossierHeading } from './page/DossierHeading.tsx'
import { LifeCycle } from './page/LifeCycle.tsx'
import { PersonCard } from './page/PersonCard.tsx'
import { SubmissionsCard } from './page/SubmissionsCard.tsx'
import { Timeline } from './page/Timeline.tsx'
import { DossierProvider, useDossierPage } from './page/use-dossier.ts'
import { useLeadToPart } from './page/use-lead-to-part.ts'
import { ContractsCard } from './records/ContractsCard.tsx'
import { TrainingsCard } from './records/TrainingsCard.tsx'

/** One dossier on one page: who, where in the life cycle, what was filled, work and training, which exit, what happened. */
export const DossierShow = () => {
  const t = useTranslate()
  const { id = '' } = useParams()
  const { data, error, refetch } = useDossierPage(decodeURIComponent(id))
  useLeadToPart(data !== undefined)
  if (error)
    return (
      <Alert
        severity="error"
        sx={{ mt: 2 }}
        action={<Button onClick={() => refetch()}>{t('jalon.network.retry')}</Button>}
      >
        {t(error.message, { _: error.message })}
      </Alert>
    )
  if (data === undefined) return <Typography sx={{ mt: 3 }}>{t('jalon.loading')}</Typography>
  const { dossier } = data
  if (dossier === null)
    return (
      <>
        <PageHeading title={t('jalon.dossier.listTitle')} />
        <Alert severity="warning">{t('jalon.dossier.notFound')}</Alert>
      </>
    )
  return (
    <DossierProvider value={dossier}>
      <DossierHeading />
      <LifeCycle status={dossier.status} />
      <IfAble to="due.list" abilities={dossier.abilities}>
        <DossierDue dossierId={dossier.id} />
      </IfAble>
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          pb: 4,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1.9fr) minmax(0, 1fr)' },
        }}
      >
        <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
          <IfAble to="journey.read" abilities={dossier.abilities}>
            <JourneyCard dossier={dossier} />
          </IfAble>
          <IfAble to="contact.read" abilities={dossier.abilities}>
            <ContactsCard dossier={dossier} />
          </IfAble>
          <IfAble to="step.read" abilities={dossier.abilities}>
            <StepsCard dossier={dossier} />
          </IfAble>
          <IfAble to="engagement.read" abilities={dossier.abilities}>
            <EngagementCard dossier={dossier} />
          </IfAble>
          <SubmissionsCard />
          <DiagnosticsCard dossier={dossier} />
          <IfAble to="attachment.read" abilities={dossier.abilities}>
            <DocumentsCard dossier={dossier} />
          </IfAble>
          <ContractsCard />
          <TrainingsCard />
          <IfAble to="exit.assess" abilities={dossier.abilities}>
            <ExitPanel dossier={dossier} />
          </IfAble>
        </Box>
        <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
          <PersonCard />
          <IfAble to="participation.read" abilities={dossier.abilities}>
            <ParticipationsCard dossier={dossier} />
          </IfAble>
          <PreviousJourneys journeys={dossier.previousJourneys} />
          <Timeline />
        </Box>
      </Box>
    </DossierProvider>
  )
}
