import { MenuItem, TextField } from '@mui/material'
import { useTranslate } from 'react-admin'
import { type Expr, MAX_ROWS, type Repeat, say } from '../../../../schema/index.ts'
import { useLocale } from '../../../app/i18n/use-locale.ts'
import { usePendingExpression } from '../conditions/use-pending-expression.ts'
import { ValueEditor } from '../conditions/ValueEditor.tsx'
import { useItemEdit } from '../state/use-item-edit.ts'
import { ApiNameInput } from './ApiNameInput.tsx'
import { NumberInput } from './NumberInput.tsx'
import { SettingsGroup } from './SettingsGroup.tsx'

/** Types whose answers make a name for a row. */
const NAMING: ReadonlySet<string> = new Set(['text', 'choice', 'date', 'integer'])
const RANK = ''
const OTHER = '/'

/** What is asked of a repeated group: how many rows, what names each, its name for other programs. */
export const GroupSettings = ({ group }: { group: Repeat }) => {
  const t = useTranslate()
  const locale = useLocale()
  const { begun, begin, drop } = usePendingExpression(group.id, 'rowLabel')
  const edit = useItemEdit(group.id)
  const fields = group.items.filter((item) => item.t === 'field').filter(({ type }) => NAMING.has(type))
  const chosen = chosenField(group.rowLabel)
  const known = !begun && (chosen === RANK || fields.some(({ id }) => id === chosen))

  return (
    <>
      <SettingsGroup title={t('forms.settings.rows')}>
        <NumberInput
          label={t('forms.settings.min_rows')}
          value={group.min}
          integer
          min={0}
          max={MAX_ROWS}
          onChange={(min) => edit({ min }, 'min')}
        />
        <NumberInput
          label={t('forms.settings.max_rows')}
          value={group.max}
          integer
          min={0}
          max={MAX_ROWS}
          helperText={t('forms.settings.max_rows_help', { max: MAX_ROWS })}
          onChange={(max) => edit({ max }, 'max')}
        />
        <TextField
          select
          size="small"
          label={t('forms.settings.row_label')}
          value={known ? chosen : OTHER}
          onChange={(event) => {
            const field = event.target.value
            if (field === OTHER) begin()
            else {
              drop()
              edit({ rowLabel: field === RANK ? undefined : { f: field } })
            }
          }}
        >
          <MenuItem value={RANK}>{t('forms.settings.row_rank')}</MenuItem>
          {fields.map((field) => (
            <MenuItem key={field.id} value={field.id}>
              {say(field.label, locale) || t('forms.untitled')}
            </MenuItem>
          ))}
          <MenuItem value={OTHER}>{t('conditions.settings.row_label_other')}</MenuItem>
        </TextField>
        {!known && (
          <ValueEditor
            owner={group.id}
            property="rowLabel"
            group={group.id}
            label={t('forms.settings.row_label')}
            value={group.rowLabel}
            expected={null}
            onChange={(rowLabel) => edit({ rowLabel }, 'rowLabel')}
          />
        )}
      </SettingsGroup>
      <SettingsGroup title={t('forms.settings.outside')}>
        <ApiNameInput item={group} />
      </SettingsGroup>
    </>
  )
}

const chosenField = (rowLabel: Expr | undefined): string => {
  if (rowLabel === undefined) return RANK
  return 'f' in rowLabel ? rowLabel.f : OTHER
}
