import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import { useQueryClient } from '@tanstack/react-query'
import { useNotify, useTranslate } from 'react-admin'
import { SetWorkingTimeDocument } from '../data/generated/graphql.ts'
import { sendForm } from '../data/send-form.ts'
import { useSend } from '../data/use-document.ts'
import type { Caseload } from './caseload-model.ts'

const USUAL = [20, 40, 50, 60, 80, 90, 100]

/** How much of full time a référent works: the figure the caseload is compared with follows. */
export const WorkingTime = ({ caseload: { id, name, workingTime } }: { caseload: Caseload }) => {
  const t = useTranslate()
  const send = useSend()
  const notify = useNotify()
  const queryClient = useQueryClient()
  const now = Math.round(workingTime * 100)
  const set = async (percent: number) => {
    const sent = await sendForm(
      async () => (await send(SetWorkingTimeDocument, { referentId: id, percent })).setWorkingTime,
    )
    if (!sent.done) notify(sent.message, { type: 'error' })
    await Promise.all(
      ['caseloads', 'transferPreview', 'referentSuggestions'].map((key) =>
        queryClient.invalidateQueries({ queryKey: [key] }),
      ),
    )
  }
  return (
    <TextField
      select
      size="small"
      margin="none"
      fullWidth={false}
      label={t('caseloads.workingTime')}
      value={now}
      onChange={(event) => set(Number(event.target.value))}
      slotProps={{ htmlInput: { 'aria-label': t('caseloads.workingTimeOf', { name }) } }}
      sx={{ minWidth: 150 }}
    >
      {[...new Set([...USUAL, now])]
        .toSorted((a, b) => a - b)
        .map((percent) => (
          <MenuItem key={percent} value={percent}>
            {percent} %
          </MenuItem>
        ))}
    </TextField>
  )
}
