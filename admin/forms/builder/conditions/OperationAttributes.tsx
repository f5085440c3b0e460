import { MenuItem, Stack, TextField } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { MissingPolicy } from '../../../../schema/index.ts'
import { CountedOptions } from './CountedOptions.tsx'
import { useSurroundings } from './ExpressionScope.tsx'
import { type CallDraft, type Draft, hole, toDraft } from './model/draft.ts'
import { ROWS } from './model/fits.ts'
import type { Operation } from './model/operations.ts'

const UNITS = ['d', 'm', 'y'] as const
const POLICIES = ['unknown', 'skip', 'zero'] as const satisfies readonly MissingPolicy[]
const HAS_UNIT: ReadonlySet<string> = new Set(['diff', 'plus'])
const HAS_POLICY: ReadonlySet<string> = new Set(['sum', 'avg', 'min', 'max', 'count', 'countIn'])

interface OperationAttributesProps {
  operation: Operation
  draft: CallDraft
  overRows: boolean
  onChange: (draft: Draft) => void
}

/** What a calculation is told besides its terms: a unit, what it works on, which labels count, what is missing. */
export const OperationAttributes = ({ operation, draft, overRows, onChange }: OperationAttributesProps) => {
  const t = useTranslate()
  const { sources } = useSurroundings()
  const missing = draft.missing ?? 'unknown'

  return (
    <Stack spacing={1}>
      {operation.overRows && sources.some(({ type }) => type.t === ROWS.t) && (
        <TextField
          select
          size="small"
          label={t('conditions.works_on')}
          value={overRows ? 'rows' : 'values'}
          onChange={(event) => {
            if ((event.target.value === 'rows') === overRows) return
            const list = sources.find(({ type }) => type.t === ROWS.t)
            if (event.target.value === 'values' || list === undefined) onChange({ ...draft, a: [hole(), hole()] })
            else onChange({ ...draft, a: [toDraft(list.expr), hole()] })
          }}
        >
          <MenuItem value="values">{t(`conditions.works_on_values.${operation.grows ?? 'value'}`)}</MenuItem>
          <MenuItem value="rows">{t('conditions.works_on_rows')}</MenuItem>
        </TextField>
      )}
      {HAS_UNIT.has(draft.op) && (
        <TextField
          select
          size="small"
          label={t('conditions.unit')}
          value={draft.unit ?? 'd'}
          onChange={(event) => {
            const unit = UNITS.find((one) => one === event.target.value)
            if (unit) onChange({ ...draft, unit })
          }}
        >
          {UNITS.map((unit) => (
            <MenuItem key={unit} value={unit}>
              {t(`forms.settings.units.${unit}`)}
            </MenuItem>
          ))}
        </TextField>
      )}
      {draft.op === 'countIn' && <CountedOptions draft={draft} onChange={onChange} />}
      {HAS_POLICY.has(draft.op) && (
        <TextField
          select
          size="small"
          label={t('conditions.missing')}
          value={missing}
          helperText={t(`conditions.missing_help.${missing}`)}
          onChange={(event) => {
            const policy = POLICIES.find((one) => one === event.target.value)
            if (policy) onChange({ ...draft, missing: policy })
          }}
        >
          {POLICIES.map((policy) => (
            <MenuItem key={policy} value={policy}>
              {t(`conditions.missing_choices.${policy}`)}
            </MenuItem>
          ))}
        </TextField>
      )}
    </Stack>
  )
}
