import { FormControl, FormControlLabel, FormLabel, Radio, RadioGroup } from '@mui/material'
import { useId } from 'react'
import { useTranslate } from 'react-admin'
import type { Field } from '../../../../schema/index.ts'
import { ConditionEditor } from '../conditions/ConditionEditor.tsx'
import { emptyGroup } from '../conditions/condition-model.ts'
import { useBuilder } from '../state/builder-context.ts'
import { useItemEdit } from '../state/use-item-edit.ts'

/** Optional, compulsory, or compulsory under a condition. */
export const RequiredSettings = ({ field }: { field: Field }) => {
  const t = useTranslate()
  const labelId = useId()
  const edit = useItemEdit(field.id)
  const { pending, setPending } = useBuilder()
  const key = `${field.id}.required`
  const expr = field.required === true ? undefined : field.required
  const state = expr !== undefined || pending.has(key) ? 'if' : field.required === true ? 'always' : 'never'

  return (
    <>
      <FormControl>
        <FormLabel id={labelId}>{t('forms.settings.required')}</FormLabel>
        <RadioGroup
          row
          aria-labelledby={labelId}
          value={state}
          onChange={(_, value) => {
            setPending(key, value === 'if' ? emptyGroup() : null)
            if (value === 'always') edit({ required: true })
            if (value === 'never') edit({ required: undefined })
          }}
        >
          <FormControlLabel value="never" control={<Radio size="small" />} label={t('forms.settings.optional')} />
          <FormControlLabel value="always" control={<Radio size="small" />} label={t('forms.settings.compulsory')} />
          <FormControlLabel value="if" control={<Radio size="small" />} label={t('forms.settings.compulsory_if')} />
        </RadioGroup>
      </FormControl>
      {state === 'if' && (
        <ConditionEditor
          owner={field.id}
          property="required"
          value={expr}
          label={t('forms.settings.required')}
          onChange={(required) => edit({ required }, 'required')}
        />
      )}
    </>
  )
}
