import { Button, MenuItem, TextField } from '@mui/material'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { FIELD_KINDS, type Field } from '../../../../schema/index.ts'
import { useChangeType } from '../state/use-change-type.ts'
import { useFrozen } from '../state/use-frozen.ts'
import { ReplaceFieldDialog } from './ReplaceFieldDialog.tsx'

/** The type of the answer; once published it no longer changes, another field takes over. */
export const TypeSettings = ({ field }: { field: Field }) => {
  const t = useTranslate()
  const changeType = useChangeType(field)
  const frozen = useFrozen(field.id)
  const [replacing, setReplacing] = useState(false)
  return (
    <>
      <TextField
        select
        size="small"
        label={t('forms.settings.type')}
        value={field.type}
        helperText={frozen ? t('logic.field.type_frozen') : undefined}
        slotProps={{ select: { readOnly: frozen } }}
        onChange={(event) => {
          const kind = FIELD_KINDS.find((known) => known === event.target.value)
          if (kind) changeType(kind)
        }}
      >
        {FIELD_KINDS.map((kind) => (
          <MenuItem key={kind} value={kind}>
            {t(`forms.kinds.${kind}`)}
          </MenuItem>
        ))}
      </TextField>
      {frozen && !field.archived && (
        <Button size="small" sx={{ justifySelf: 'start' }} onClick={() => setReplacing(true)}>
          {t('logic.field.replace')}
        </Button>
      )}
      {replacing && <ReplaceFieldDialog field={field} onClose={() => setReplacing(false)} />}
    </>
  )
}
