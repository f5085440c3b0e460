import { FormControl, FormControlLabel, FormLabel, Radio, RadioGroup } from '@mui/material'
import { useId } from 'react'
import { useTranslate } from 'react-admin'
import { type Field, fieldTypes, indexOf } from '../../../../schema/index.ts'
import { usePendingExpression } from '../conditions/use-pending-expression.ts'
import { ValueEditor } from '../conditions/ValueEditor.tsx'
import { useBuilder } from '../state/builder-context.ts'
import { useItemEdit } from '../state/use-item-edit.ts'

/** The answer proposed before anybody answers: none, or a value written, read elsewhere or worked out. */
export const DefaultSettings = ({ field }: { field: Field }) => {
  const t = useTranslate()
  const labelId = useId()
  const { form } = useBuilder()
  const edit = useItemEdit(field.id)
  const { begun, begin, drop } = usePendingExpression(field.id, 'default')
  const expected = fieldTypes[field.type].operand(indexOf(form).optionsOf(field))
  const proposed = field.default !== undefined || begun

  return (
    <>
      <FormControl>
        <FormLabel id={labelId}>{t('conditions.settings.default')}</FormLabel>
        <RadioGroup
          row
          aria-labelledby={labelId}
          value={proposed ? 'some' : 'none'}
          onChange={(_, next) => {
            if (next === 'some') begin()
            else {
              drop()
              edit({ default: undefined })
            }
          }}
        >
          <FormControlLabel value="none" control={<Radio size="small" />} label={t('conditions.settings.no_default')} />
          <FormControlLabel
            value="some"
            control={<Radio size="small" />}
            label={t('conditions.settings.with_default')}
          />
        </RadioGroup>
      </FormControl>
      {proposed && (
        <ValueEditor
          owner={field.id}
          property="default"
          label={t('conditions.settings.default_value')}
          value={field.default}
          expected={expected}
          onChange={(value) => edit({ default: value }, 'default')}
        />
      )}
    </>
  )
}
