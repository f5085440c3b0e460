import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Chip from '@mui/material/Chip'
import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import { Link as RouterLink } from 'react-router'
import { IfAble } from '../access/IfAble.tsx'
import { EngagementDocument, EngagementState } from '../data/generated/graphql.ts'
import { useDocument } from '../data/use-document.ts'
import { SectionCard } from '../shared/SectionCard.tsx'
import { ContractItem } from './ContractItem.tsx'
import type { EngagedDossier } from './engaged-dossier.ts'

const COLOURS: { readonly [State in EngagementState]?: 'success' | 'warning' } = {
  [EngagementState.Signed]: 'success',
  [EngagementState.ToSign]: 'warning',
  [EngagementState.ToPrepare]: 'warning',
  [EngagementState.InPreparation]: 'warning',
}

/** The engagement contract of a journey: where it stands, who has still to sign, from which interview, and each contract. */
export const EngagementCard = ({ dossier }: { dossier: EngagedDossier }) => {
  const t = useTranslate()
  const { data, error } = useDocument('engagement', EngagementDocument, { dossierId: dossier.id })
  const engagement = data?.engagement
  return (
    <SectionCard
      title={t('jalon.engagement.title')}
      anchor="engagement"
      action={
        engagement && (
          <Chip
            size="small"
            variant="outlined"
            color={COLOURS[engagement.state] ?? 'default'}
            label={engagement.stateLabel}
          />
        )
      }
    >
      {error && <Alert severity="error">{t(error.message, { _: error.message })}</Alert>}
      {!engagement && !error && <Typography>{t('jalon.loading')}</Typography>}
      {engagement && (
        <Box sx={{ display: 'grid', gap: 1 }}>
          <Typography role="status" sx={{ fontWeight: 600 }}>
            {engagement.sentence}
          </Typography>
          {engagement.expected.map((sentence) => (
            <Typography key={sentence} variant="body2">
              {sentence}
            </Typography>
          ))}
          {engagement.expected.length > 0 && engagement.source !== null && (
            <Typography variant="body2" color="textSecondary">
              {t('jalon.engagement.source', { source: engagement.source })}
            </Typography>
          )}
          {engagement.draftId !== null && (
            <IfAble to="submission.write" abilities={dossier.abilities}>
              <Button
                size="small"
                variant="contained"
                component={RouterLink}
                to={`/submissions/${engagement.draftId}`}
                sx={{ justifySelf: 'start' }}
              >
                {t('jalon.engagement.resume')}
              </Button>
            </IfAble>
          )}
          {engagement.contracts.map((contract) => (
            <ContractItem
              key={contract.submissionId}
              contract={contract}
              dossier={dossier}
              alone={engagement.contracts.length === 1 && engagement.draftId === null}
            />
          ))}
        </Box>
      )}
    </SectionCard>
  )
}
