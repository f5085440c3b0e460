import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import { useTranslate } from 'react-admin'
import { Eligibility, PrescriptionChannel } from '../data/generated/graphql.ts'
import { SearchBox } from '../shared/SearchBox.tsx'

/** Names of these filters in the address. */
export const NARROWER = [
  ...['eligibility', 'channel', 'commune', 'prescriber', 'waitingDays', 'possibleDuplicate', 'missingPiece'],
] as const
const DAYS = [7, 15, 30, 60]

interface Props {
  readonly values: Record<string, unknown>
  readonly onChange: (change: Record<string, unknown>) => void
}

/** What fewer people ask for: eligibility, place, who sent, how long it has waited, what is missing. */
export const NarrowerFilters = ({ values, onChange }: Props) => {
  const t = useTranslate()
  const text = (name: string) => (typeof values[name] === 'string' ? values[name] : '')
  return (
    <>
      <Several name="eligibility" options={Object.values(Eligibility)} values={values} onChange={onChange} />
      <Several name="channel" options={Object.values(PrescriptionChannel)} values={values} onChange={onChange} />
      {(['commune', 'prescriber'] as const).map((name) => (
        <SearchBox
          key={name}
          label={t(`prescriptions.list.${name}`)}
          value={text(name)}
          onChange={(typed) => onChange({ [name]: typed === '' ? undefined : typed })}
        />
      ))}
      <TextField
        select
        margin="none"
        label={t('prescriptions.list.waitingDays')}
        value={typeof values.waitingDays === 'number' ? values.waitingDays : ''}
        sx={{ flex: '1 1 160px', maxWidth: { sm: 220 } }}
        onChange={(event) => onChange({ waitingDays: Number(event.target.value) || undefined })}
      >
        <MenuItem value="">{t('prescriptions.list.anyTime')}</MenuItem>
        {DAYS.map((days) => (
          <MenuItem key={days} value={days}>
            {t('prescriptions.list.days', { smart_count: days })}
          </MenuItem>
        ))}
      </TextField>
      {(['possibleDuplicate', 'missingPiece'] as const).map((name) => (
        <FormControlLabel
          key={name}
          control={
            <Checkbox
              checked={values[name] === true}
              onChange={(_, checked) => onChange({ [name]: checked ? true : undefined })}
            />
          }
          label={t(`prescriptions.list.${name}`)}
        />
      ))}
    </>
  )
}

const Several = ({
  name,
  options,
  values,
  onChange,
}: Props & { readonly name: 'eligibility' | 'channel'; readonly options: readonly string[] }) => {
  const t = useTranslate()
  const value: unknown = values[name]
  return (
    <TextField
      select
      margin="none"
      label={t(`prescriptions.list.${name}`)}
      value={Array.isArray(value) ? options.filter((one) => value.includes(one)) : []}
      sx={{ flex: '1 1 180px', maxWidth: { sm: 260 } }}
      slotProps={{ select: { multiple: true } }}
      onChange={(event) => {
        const chosen: unknown = event.target.value
        onChange({ [name]: Array.isArray(chosen) && chosen.length > 0 ? chosen : undefined })
      }}
    >
      {options.map((one) => (
        <MenuItem key={one} value={one}>
          {t(`prescriptions.${name}.${one}`)}
        </MenuItem>
      ))}
    </TextField>
  )
}
