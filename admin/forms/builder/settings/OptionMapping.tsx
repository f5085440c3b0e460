import { MenuItem, Stack, TextField, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { type Option, type OptionId, say } from '../../../../schema/index.ts'
import { useLocale } from '../../../app/i18n/use-locale.ts'

export type OptionMap = Readonly<Record<OptionId, OptionId | null>>

interface OptionMappingProps {
  from: readonly Option[]
  to: readonly Option[]
  value: OptionMap
  onChange: (value: OptionMap) => void
}

const NONE = ''

/** What each old option becomes; none leaves the answer with the old field. */
export const OptionMapping = ({ from, to, value, onChange }: OptionMappingProps) => {
  const t = useTranslate()
  const locale = useLocale()
  return (
    <Stack spacing={0.5}>
      <Typography variant="subtitle2" component="h4">
        {t('logic.field.mapping')}
      </Typography>
      {from.map((option) => (
        <TextField
          key={option.id}
          select
          label={t('logic.field.becomes', { name: say(option.label, locale) })}
          value={value[option.id] ?? NONE}
          onChange={(event) =>
            onChange({ ...value, [option.id]: event.target.value === NONE ? null : event.target.value })
          }
        >
          <MenuItem value={NONE}>{t('logic.field.dropped')}</MenuItem>
          {to.map((target) => (
            <MenuItem key={target.id} value={target.id}>
              {say(target.label, locale)}
            </MenuItem>
          ))}
        </TextField>
      ))}
    </Stack>
  )
}
