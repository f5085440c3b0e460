import Box from '@mui/material/Box'
import ToggleButton from '@mui/material/ToggleButton'
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import type { Truth } from '../data/generated/graphql.ts'
import type { AssessedRule } from './exit-model.ts'
import { RuleCard } from './RuleCard.tsx'

const FILTERS = ['all', 'TRUE', 'UNKNOWN', 'FALSE'] as const satisfies readonly (Truth | 'all')[]
type Filter = (typeof FILTERS)[number]

/**
 * Every criterion in the order of the PLIE, with the ways to see only those met, open or not met. `submissionId`: the exit form what
 * is missing is typed in; absent where nothing can be typed any more.
 */
export const RuleList = ({
  assessment,
}: {
  assessment: { rules: readonly AssessedRule[]; submissionId?: string | null }
}) => {
  const t = useTranslate()
  const [filter, setFilter] = useState<Filter>('all')
  const matching = (one: Filter) => assessment.rules.filter((rule) => one === 'all' || rule.truth === one)
  const shown = matching(filter)
  return (
    <>
      <Box
        sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', justifyContent: 'space-between', mb: 1 }}
      >
        <Typography variant="h3">{t('jalon.exit.rules')}</Typography>
        <ToggleButtonGroup
          exclusive
          size="small"
          value={filter}
          aria-label={t('jalon.exit.filter.label')}
          onChange={(_, next: Filter | null) => setFilter(next ?? 'all')}
          sx={{ flexWrap: 'wrap' }}
        >
          {FILTERS.map((one) => (
            <ToggleButton
              key={one}
              value={one}
              sx={{ textTransform: 'none', py: 0.25, minHeight: 30, color: 'text.primary' }}
            >
              {t(`jalon.exit.filter.${one}`)} ({matching(one).length})
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      </Box>
      {shown.length === 0 && <Typography color="textSecondary">{t('jalon.exit.noneOfThese')}</Typography>}
      <Box component="ol" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {shown.map((rule) => (
          <RuleCard key={rule.id} rule={rule} submissionId={assessment.submissionId} />
        ))}
      </Box>
    </>
  )
}
