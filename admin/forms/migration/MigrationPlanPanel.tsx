import { Alert, FormControl, FormControlLabel, FormLabel, Radio, RadioGroup, Stack, Typography } from '@mui/material'
import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { useTranslate } from 'react-admin'
import { useLocale } from '../../app/i18n/use-locale.ts'
import { FormMigrationPlanDocument } from '../../data/generated/graphql.ts'
import { sendDocument } from '../../data/graphql-client.ts'
import { SectionCard } from '../../shared/SectionCard.tsx'
import { DryRunBar } from './DryRunBar.tsx'
import { type ChosenPlan, everyVersion, type ProposedPlan } from './plan-choices.ts'
import { useDryRun } from './use-dry-run.ts'
import { VersionPlan } from './VersionPlan.tsx'

export interface MigrationPlanPanelProps {
  formId: string
  /** Revision of the draft the plan is for. */
  revision: number
  plan: ChosenPlan
  /** Null: the plan was asked for with the publication, and is only read. */
  onPlan: ((plan: ChosenPlan) => void) | null
}

/** What becomes of the forms under way: they stay, or go on by a plan chosen change by change and tried dry. */
export const MigrationPlanPanel = ({ formId, revision, plan, onPlan }: MigrationPlanPanelProps) => {
  const t = useTranslate()
  const locale = useLocale()
  const { data, error, isLoading } = useQuery({
    queryKey: ['forms', 'migration-plan', formId, revision, locale],
    queryFn: async ({ signal }) =>
      (await sendDocument(FormMigrationPlanDocument, { formId }, { signal })).migrationPlan,
    gcTime: 0,
  })
  return (
    <SectionCard title={t('migration.title')}>
      {error && <Alert severity="error">{error.message}</Alert>}
      {isLoading && <Typography variant="body2">{t('migration.loading')}</Typography>}
      {data?.versions.length === 0 && <Typography variant="body2">{t('migration.none')}</Typography>}
      {data && data.versions.length > 0 && (
        <PlanChoice formId={formId} revision={revision} proposed={data} plan={plan} onPlan={onPlan} />
      )}
    </SectionCard>
  )
}

const PlanChoice = ({
  formId,
  revision,
  proposed,
  plan,
  onPlan,
}: MigrationPlanPanelProps & { proposed: ProposedPlan }) => {
  const t = useTranslate()
  const legend = useId()
  const dry = useDryRun(formId, revision, plan)
  const total = proposed.versions.reduce((sum, { submissions }) => sum + submissions, 0)
  return (
    <Stack spacing={1.5}>
      <Typography variant="body2">
        {t('migration.intro', { smart_count: total })} {t('migration.never')}
      </Typography>
      {onPlan === null ? (
        <Alert severity="info">{t(plan === null ? 'migration.asked_without' : 'migration.asked_with')}</Alert>
      ) : (
        <FormControl>
          <FormLabel id={legend}>{t('migration.question')}</FormLabel>
          <RadioGroup
            aria-labelledby={legend}
            value={plan === null ? 'stay' : 'move'}
            onChange={(_, value) => onPlan(value === 'move' ? everyVersion(proposed) : null)}
          >
            <FormControlLabel value="stay" control={<Radio />} label={t('migration.stay')} />
            <FormControlLabel value="move" control={<Radio />} label={t('migration.move')} />
          </RadioGroup>
        </FormControl>
      )}
      {plan !== null && (
        <>
          {proposed.versions.map((version) => (
            <VersionPlan
              key={version.formVersionId}
              version={version}
              alone={proposed.versions.length === 1}
              plan={plan}
              onPlan={onPlan}
              triedOf={(entryId) => (dry.stale ? undefined : dry.entry(version.formVersionId, entryId))}
            />
          ))}
          <DryRunBar dry={dry} disabled={plan.length === 0} />
          <Typography variant="body2" color="textSecondary">
            {t('migration.reversible')}
          </Typography>
        </>
      )}
    </Stack>
  )
}
