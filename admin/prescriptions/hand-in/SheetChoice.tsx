import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import { useTranslate } from 'react-admin'
import type { Sheet } from './HandInPage.tsx'

/** Which sheet, where the PLIE has several. */
export const SheetChoice = ({
  sheets,
  chosen,
  onChoose,
}: {
  sheets: readonly Sheet[]
  chosen: string
  onChoose: (formId: string) => void
}) => {
  const t = useTranslate()
  return (
    <TextField
      select
      label={t('prescriptions.links.form')}
      value={chosen}
      onChange={(event) => onChoose(event.target.value)}
      sx={{ minWidth: 260, mb: 2 }}
    >
      {sheets.map(({ formId, title }) => (
        <MenuItem key={formId} value={formId}>
          {title}
        </MenuItem>
      ))}
    </TextField>
  )
}
