import CancelOutlined from '@mui/icons-material/CancelOutlined'
import CheckCircle from '@mui/icons-material/CheckCircle'
import HelpOutlined from '@mui/icons-material/HelpOutlined'
import Box from '@mui/material/Box'
import { useTranslate } from 'react-admin'
import type { Truth } from '../data/generated/graphql.ts'

const MARKS = {
  TRUE: { Icon: CheckCircle, color: 'success.main' },
  FALSE: { Icon: CancelOutlined, color: 'text.secondary' },
  UNKNOWN: { Icon: HelpOutlined, color: 'warning.main' },
} as const satisfies Record<Truth, object>

/** True, false or to find out: a shape and a word, the colour only helps. `of`: a whole criterion or one condition. */
export const TruthMark = ({ truth, of = 'clause' }: { truth: Truth; of?: 'clause' | 'rule' }) => {
  const t = useTranslate()
  const { Icon, color } = MARKS[truth]
  return (
    <Box
      component="span"
      sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, color, fontWeight: 650, whiteSpace: 'nowrap' }}
    >
      <Icon fontSize="small" aria-hidden />
      {t(`jalon.exit.${of === 'rule' ? 'ruleTruth' : 'truth'}.${truth}`)}
    </Box>
  )
}
