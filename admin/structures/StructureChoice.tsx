import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import { useTranslate } from 'react-admin'
import { StructuresDocument } from '../data/generated/graphql.ts'
import { useDocument } from '../data/use-document.ts'

/** Narrows a list to one structure, or to all of them. */
export const StructureChoice = ({ value, onChange }: { value: string; onChange: (id: string) => void }) => {
  const t = useTranslate()
  const { data } = useDocument('structures', StructuresDocument, {})
  const known = data?.structures ?? []
  return (
    <TextField
      select
      margin="none"
      label={t('structures.one')}
      value={known.some(({ id }) => id === value) ? value : ''}
      onChange={(event) => onChange(event.target.value)}
      sx={{ flex: '1 1 180px', maxWidth: { sm: 260 } }}
      slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
    >
      <MenuItem value="">{t('structures.all')}</MenuItem>
      {known.map(({ id, name }) => (
        <MenuItem key={id} value={id}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  )
}
