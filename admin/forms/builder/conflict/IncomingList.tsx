import { Checkbox, FormControlLabel, Stack, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { describeChange, type Incoming } from '../../../../schema/index.ts'
import { useLocale } from '../../../app/i18n/use-locale.ts'
import { sideOf } from './merge-choices.ts'
import type { Merge } from './use-merge.ts'

/** What the other person changed and nothing of mine contradicts: taken, unless it is unticked. */
export const IncomingList = ({ incoming, merge }: { incoming: readonly Incoming[]; merge: Merge }) => {
  const t = useTranslate()
  const locale = useLocale()
  return (
    <Stack component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {incoming.map((one) => (
        <li key={one.key}>
          <FormControlLabel
            control={
              <Checkbox
                checked={sideOf(one, merge.choices) === 'theirs'}
                onChange={(_, taken) => merge.choose(one.key, taken ? 'theirs' : 'mine')}
              />
            }
            sx={{ alignItems: 'flex-start', mr: 0 }}
            label={
              <Typography component="span" variant="body2" sx={{ display: 'block', pt: 1.1, overflowWrap: 'anywhere' }}>
                {one.changes.length === 0
                  ? t('builder.conflict.other_change')
                  : one.changes.map((change) => describeChange(change, locale)).join(' ')}
              </Typography>
            }
          />
        </li>
      ))}
    </Stack>
  )
}
