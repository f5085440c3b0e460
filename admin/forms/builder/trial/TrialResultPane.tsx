import { Alert, AlertTitle, Box, Stack, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { type Id, issueMessage, type L10n, type OptionId, toldMissing, verdictText } from '../../../../schema/index.ts'
import { useLocale } from '../../../app/i18n/use-locale.ts'
import { formatDate } from '../../../shared/format-date.ts'
import { RuleList } from '../../../shared/verdict/RuleList.tsx'
import { hasScores, ScorePanel } from '../../renderer/index.ts'
import { MissingList } from './MissingList.tsx'
import { ShownAndHidden } from './ShownAndHidden.tsx'
import { slotLabel } from './slot-label.ts'
import type { TrialResult } from './use-trial-result.ts'

interface TrialResultPaneProps {
  result: TrialResult
  today: string
  outcomes: ReadonlyMap<OptionId, L10n>
  onMissing: Parameters<typeof MissingList>[0]['onGo']
  /** Shows an item among the questions. */
  onOpen: (id: Id) => void
}

const SEVERITIES = { decided: 'success', undecided: 'warning', none: 'info' } as const

/** What the draft says of the situation tried: what it concludes, each rule clause by clause, scores, what is asked and why. */
export const TrialResultPane = ({ result, today, outcomes, onMissing, onOpen }: TrialResultPaneProps) => {
  const t = useTranslate()
  const locale = useLocale()
  const { form, evaluation, rules } = result
  const { verdict } = evaluation
  const missing = verdict.kind === 'undecided' ? toldMissing(verdict.missing, locale) : []
  const text = verdictText(
    verdict.kind === 'undecided' ? { kind: 'undecided', missing: [] } : verdict,
    locale,
    outcomes,
  )

  return (
    <Stack spacing={2}>
      {rules.length > 0 && (
        <Alert severity={SEVERITIES[verdict.kind]} role="status">
          <AlertTitle sx={{ '&::first-letter': { textTransform: 'uppercase' } }}>{text}</AlertTitle>
          {verdict.kind === 'decided' && (
            <div>{t('trial.result.by_rule', { rule: verdict.rule.label[locale] || verdict.rule.label.fr })}</div>
          )}
          {missing.length > 0 && (
            <>
              <Typography variant="body2" sx={{ fontWeight: 650 }}>
                {t('jalon.exit.missingTitle')}
              </Typography>
              <MissingList missing={missing} onGo={onMissing} />
            </>
          )}
          <Typography variant="body2" sx={{ mt: 0.5 }}>
            {t('trial.result.as_of', { date: formatDate(today, locale) })}
          </Typography>
        </Alert>
      )}
      {rules.length > 0 ? (
        <Box>
          <RuleList rules={rules} missingOf={(rule) => <MissingList missing={rule.missing} onGo={onMissing} />} />
        </Box>
      ) : (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t('trial.result.no_rules')}
        </Typography>
      )}
      {hasScores(form, evaluation) && <ScorePanel form={form} evaluation={evaluation} locale={locale} />}
      <ShownAndHidden result={result} onOpen={onOpen} />
      <Box component="section" aria-label={t('trial.result.issues')}>
        <Typography variant="h3">{t('trial.result.issues')}</Typography>
        {result.issues.length === 0 ? (
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {t('trial.result.no_issues')}
          </Typography>
        ) : (
          <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
            {result.issues.map((issue) => {
              const slot = issue.path.join('/')
              const message = issueMessage(issue, locale)
              return (
                <Box component="li" key={`${slot} ${issue.code} ${message}`} sx={{ py: 0.25 }}>
                  <Typography variant="body2">
                    <strong>{slotLabel(form, slot, locale)}</strong>
                    {` – ${t(issue.severity === 'error' ? 'trial.result.blocks' : 'trial.result.warns')} : ${message}`}
                  </Typography>
                </Box>
              )
            })}
          </Box>
        )}
      </Box>
    </Stack>
  )
}
