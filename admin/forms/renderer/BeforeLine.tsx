import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { type Field, type FieldAnswer, formatAnswer, type Option } from '../../../schema/index.ts'
import { visuallyHidden } from '../../shared/visually-hidden.ts'
import { type ChangeSince, changeSince } from './change-since.ts'
import { fill } from './i18n/index.ts'
import { useFormDefinition, useRenderer } from './renderer-context.ts'

/** The answer given last time, and how the new one moved from it: « 3 → 1 ▼ », in words for whoever does not see it. */
export const BeforeLine = ({
  field,
  options,
  before,
  now,
  short = false,
}: {
  field: Field
  options: readonly Option[]
  before: FieldAnswer
  now: FieldAnswer | null
  /** Without saying when: the column does. */
  short?: boolean
}) => {
  const form = useFormDefinition()
  const { locale, previous } = useRenderer()
  const change = changeSince(field, options, before, now)
  return (
    <Typography variant="body2" color="textSecondary" component="div" sx={{ mt: short ? 0 : 0.5 }}>
      <Box component="span" sx={short ? visuallyHidden : {}}>
        {previous?.label} :{' '}
      </Box>
      {formatAnswer(form, field, before, locale)}
      {change && <Change change={change} />}
    </Typography>
  )
}

const Change = ({ change }: { change: ChangeSince }) => {
  const { locale, words } = useRenderer()
  if (change.kind !== 'moved')
    return (
      <Box component="span" sx={{ ml: 1, fontWeight: 600 }}>
        {change.kind === 'same' ? words.unchanged : words.changed}
      </Box>
    )
  const number = (value: number) => new Intl.NumberFormat(locale).format(value)
  const params = { from: number(change.from), to: number(change.to) }
  const up = change.to > change.from
  return (
    <Box component="span" sx={{ ml: 1, fontWeight: 700, color: 'text.primary', whiteSpace: 'nowrap' }}>
      <span aria-hidden>
        {params.from} → {params.to} {up ? '▲' : '▼'}
      </span>
      <Box component="span" sx={visuallyHidden}>
        {fill(up ? words.movedUp : words.movedDown, params)}
      </Box>
    </Box>
  )
}
