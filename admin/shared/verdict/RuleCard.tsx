import ExpandMoreOutlined from '@mui/icons-material/ExpandMoreOutlined'
import Box from '@mui/material/Box'
import Chip from '@mui/material/Chip'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { useTranslate } from 'react-admin'
import { Facts } from '../Facts.tsx'
import { TruthMark } from '../TruthMark.tsx'
import { ClauseTable } from './ClauseTable.tsx'
import type { ShownRule } from './shown-rule.ts'

/** One criterion: met, not met or open; on demand its sentence and each condition with what was expected and found. */
export const RuleCard = ({ rule, missing }: { rule: ShownRule; missing: ReactNode }) => {
  const t = useTranslate()
  return (
    <Box component="li" sx={{ borderTop: 1, borderColor: 'divider' }}>
      <Box
        component="details"
        sx={{
          '& > summary svg.expand': { transition: 'transform .15s' },
          '&[open] > summary svg.expand': { transform: 'rotate(180deg)' },
        }}
      >
        <Box
          component="summary"
          sx={{
            display: 'flex',
            alignItems: 'center',
            gap: 1,
            py: 0.75,
            minHeight: 40,
            cursor: 'pointer',
            listStyle: 'none',
          }}
        >
          <ExpandMoreOutlined className="expand" aria-hidden />
          <Box sx={{ flex: 1, minWidth: 0 }}>
            <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1.5, rowGap: 0.5 }}>
              <Typography component="span" sx={{ fontWeight: 650 }}>
                {rule.label}
              </Typography>
              <Chip size="small" label={rule.outcomeLabel} variant="outlined" />
            </Box>
          </Box>
          <TruthMark truth={rule.truth} of="rule" />
        </Box>
        <Box sx={{ pl: { xs: 0, sm: 4 }, pb: 2, display: 'grid', gap: 1.5 }}>
          <Typography sx={{ overflowWrap: 'anywhere', fontWeight: 600 }}>{rule.sentence}</Typography>
          <Typography>{rule.because}</Typography>
          {rule.truth === 'UNKNOWN' && rule.missing.length > 0 && (
            <div>
              <Typography variant="body2" sx={{ fontWeight: 650 }}>
                {t('jalon.exit.missingTitle')}
              </Typography>
              {missing}
            </div>
          )}
          <ClauseTable rule={rule} />
          <Facts
            lines={[
              [t('jalon.exit.source'), rule.source],
              [t('jalon.exit.evidence'), rule.evidence.length === 0 ? null : rule.evidence.join(', ')],
            ]}
          />
          {rule.committee && <Typography variant="body2">{t('jalon.exit.committee')}</Typography>}
          {rule.confirmAfter !== null && (
            <Typography variant="body2">
              {rule.confirmation ?? t('jalon.exit.confirmAfter', { period: rule.confirmAfter })}
            </Typography>
          )}
        </Box>
      </Box>
    </Box>
  )
}
