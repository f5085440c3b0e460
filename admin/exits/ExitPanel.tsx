import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { IfAble } from '../access/IfAble.tsx'
import { ExitAssessmentDocument } from '../data/generated/graphql.ts'
import { useDocument } from '../data/use-document.ts'
import { SectionCard } from '../shared/SectionCard.tsx'
import { RuleList } from '../shared/verdict/RuleList.tsx'
import { type AssessedDossier, AssessedProvider } from './assessed-dossier.ts'
import { ComingRules } from './ComingRules.tsx'
import { DecisionAlert } from './DecisionAlert.tsx'
import { MissingPieces } from './MissingPieces.tsx'
import { ProposeExitDialog } from './ProposeExitDialog.tsx'
import { SummaryDownloads } from './SummaryDownloads.tsx'
import { VerdictAlert } from './VerdictAlert.tsx'

/** « Quelle sortie ? »: what the PLIE's criteria say today of this dossier, and why. Proposes, never decides. */
export const ExitPanel = ({ dossier }: { dossier: AssessedDossier }) => {
  const t = useTranslate()
  const [proposing, setProposing] = useState(false)
  const { data, error, isPending } = useDocument('exitAssessment', ExitAssessmentDocument, { dossierId: dossier.id })
  const assessment = data?.exitAssessment ?? null
  return (
    <AssessedProvider value={dossier}>
      <SectionCard
        title={t('jalon.exit.title')}
        anchor="exit"
        action={
          assessment && (
            <IfAble to="exit.propose" abilities={dossier.abilities}>
              <Button size="small" variant="contained" onClick={() => setProposing(true)}>
                {t('jalon.exit.propose.action')}
              </Button>
            </IfAble>
          )
        }
      >
        <Typography color="textSecondary" variant="body2" sx={{ mb: 1.5 }}>
          {t('jalon.exit.intro')}
        </Typography>
        {dossier.exitDecision && <DecisionAlert decision={dossier.exitDecision} />}
        {isPending && <Typography>{t('jalon.loading')}</Typography>}
        {error && <Alert severity="error">{t(error.message, { _: error.message })}</Alert>}
        {data && assessment === null && <Alert severity="info">{t('jalon.exit.noForm')}</Alert>}
        {assessment && (
          <>
            <VerdictAlert assessment={assessment} />
            <ComingRules coming={assessment.coming} />
            <RuleList
              rules={assessment.rules}
              missingOf={(rule) => <MissingPieces missing={rule.missing} submissionId={assessment.submissionId} />}
            />
          </>
        )}
        <SummaryDownloads dossierId={dossier.id} abilities={dossier.abilities} />
        {proposing && assessment && <ProposeExitDialog assessment={assessment} onClose={() => setProposing(false)} />}
      </SectionCard>
    </AssessedProvider>
  )
}
