import { Alert, Box, CircularProgress, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { ReplayExplanationDocument, type ReplayExplanationQuery } from '../../data/generated/graphql.ts'
import { useDocument } from '../../data/use-document.ts'
import { TruthMark } from '../../shared/TruthMark.tsx'

type Rule = NonNullable<ReplayExplanationQuery['replayExplanation']>['rules'][number]
type Reading = Rule['before']

/** Why one dossier changes: each rule the two forms do not read alike, with the clauses that make the difference. */
export const ReplayReason = ({
  formId,
  revision,
  subjectId,
}: {
  formId: string
  revision: number
  subjectId: string
}) => {
  const t = useTranslate()
  const { data, error, isPending } = useDocument('replayExplanation', ReplayExplanationDocument, {
    formId,
    revision,
    subjectId,
  })
  if (isPending) return <CircularProgress size={24} aria-label={t('forms.loading')} />
  if (error) return <Alert severity="error">{t(error.message, { _: error.message })}</Alert>
  const explanation = data.replayExplanation
  if (explanation === null) return <Alert severity="warning">{t('publish.replay.outdated')}</Alert>
  return (
    <>
      {explanation.rules.length === 0 && <Typography variant="body2">{t('publish.replay.no_reason')}</Typography>}
      {explanation.rules.map((rule) => (
        <Box key={rule.id} sx={{ mb: 1.5 }}>
          <Typography variant="body2" sx={{ fontWeight: 650 }}>
            {rule.label}
          </Typography>
          {readsAlike(rule) ? (
            <RuleSide name={t('publish.replay.both')} reading={rule.after} />
          ) : (
            <>
              <RuleSide name={t('publish.replay.before')} reading={rule.before} />
              <RuleSide name={t('publish.replay.after')} reading={rule.after} />
            </>
          )}
        </Box>
      ))}
      {!explanation.showsFound && (
        <Typography variant="body2" color="textSecondary">
          {t('publish.replay.no_found')}
        </Typography>
      )}
    </>
  )
}

/** A rule that held already, and decides now that another one no longer does. */
const readsAlike = ({ before, after }: Rule): boolean =>
  before !== null && before.sentence === after?.sentence && before.truth === after.truth

const RuleSide = ({ name, reading }: { name: string; reading: Reading }) => {
  const t = useTranslate()
  // The root of the trace is the rule's own sentence; the clauses that are the same on both sides explain nothing.
  const clauses = reading?.clauses.filter(({ differs, depth }) => differs && depth > 0) ?? []
  return (
    <Box sx={{ pl: { xs: 1, sm: 2 }, mt: 0.5 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, justifyContent: 'space-between' }}>
        <Typography variant="body2" sx={{ flex: '1 1 220px', overflowWrap: 'anywhere' }}>
          <Box component="span" sx={{ color: 'text.secondary' }}>{`${name} : `}</Box>
          {reading?.sentence ?? t('publish.replay.absent')}
        </Typography>
        {reading && (
          <Typography variant="body2" component="div">
            <TruthMark truth={reading.truth} of="rule" />
          </Typography>
        )}
      </Box>
      {clauses.length > 0 && (
        <Box component="ul" sx={{ m: 0, pl: 2.5, typography: 'body2', overflowWrap: 'anywhere' }}>
          {clauses.map((clause, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: clauses have no identity but their place in the explanation
            <li key={index}>
              {clause.sentence}
              {clause.actual !== null && ` : ${clause.actual}`} <TruthMark truth={clause.truth} />
            </li>
          ))}
        </Box>
      )}
    </Box>
  )
}
