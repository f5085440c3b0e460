import Box from '@mui/material/Box'
import Chip from '@mui/material/Chip'
import { useTranslate } from 'react-admin'
import type { DueKind } from '../data/generated/graphql.ts'
import type { DueCount } from './due-model.ts'

/** Kinds of things due with how many there are; none pressed shows them all. */
export const DueKinds = ({
  counts,
  chosen,
  onChange,
}: {
  counts: readonly DueCount[]
  chosen: readonly DueKind[]
  onChange: (kinds: readonly DueKind[]) => void
}) => {
  const t = useTranslate()
  return (
    <Box role="group" aria-label={t('due.kinds')} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1 }}>
      {counts.map(({ kind, label, count }) => {
        const on = chosen.includes(kind)
        return (
          <Chip
            key={kind}
            component="button"
            type="button"
            clickable
            label={`${label} (${count})`}
            aria-pressed={on}
            color={on ? 'primary' : 'default'}
            variant={on ? 'filled' : 'outlined'}
            onClick={() => onChange(on ? chosen.filter((one) => one !== kind) : [...chosen, kind])}
          />
        )
      })}
    </Box>
  )
}
