import { FormControl, FormControlLabel, FormLabel, Paper, Radio, RadioGroup, Typography } from '@mui/material'
import { useId } from 'react'
import { useTranslate } from 'react-admin'
import { describeChange, type FormChange, type Incoming, say } from '../../../../schema/index.ts'
import { useLocale } from '../../../app/i18n/use-locale.ts'
import type { Side } from './merge-choices.ts'

interface ClashProps {
  incoming: Incoming
  author: string
  side: Side | null
  onChoose: (side: Side) => void
}

/** One thing both people changed otherwise: what each did, and whose is kept. */
export const Clash = ({ incoming, author, side, onChoose }: ClashProps) => {
  const t = useTranslate()
  const locale = useLocale()
  const id = useId()
  const option = (value: Side, title: string, changes: readonly FormChange[]) => (
    <FormControlLabel
      value={value}
      control={<Radio />}
      sx={{ alignItems: 'flex-start', mr: 0, my: 0.25 }}
      label={
        <>
          <Typography component="span" variant="body2" sx={{ fontWeight: 650, display: 'block', pt: 1 }}>
            {title}
          </Typography>
          {changes.map((change) => (
            <Typography
              key={`${change.kind}-${change.subject}`}
              component="span"
              variant="body2"
              sx={{ display: 'block', overflowWrap: 'anywhere' }}
            >
              {describeChange(change, locale)}
            </Typography>
          ))}
        </>
      }
    />
  )
  const about = incoming.changes[0] ?? incoming.conflict?.[0]
  return (
    <Paper variant="outlined" sx={{ p: 1.5 }}>
      <FormControl fullWidth>
        <FormLabel id={id} sx={{ color: 'text.primary', fontWeight: 650 }}>
          {about ? say(about.label, locale) : t('builder.conflict.other_change')}
        </FormLabel>
        <RadioGroup
          aria-labelledby={id}
          value={side ?? ''}
          onChange={(_, next) => onChoose(next === 'mine' ? 'mine' : 'theirs')}
        >
          {option('mine', t('builder.conflict.mine_of_clash'), incoming.conflict ?? [])}
          {option('theirs', t('builder.conflict.theirs_of_clash', { author }), incoming.changes)}
        </RadioGroup>
      </FormControl>
    </Paper>
  )
}
