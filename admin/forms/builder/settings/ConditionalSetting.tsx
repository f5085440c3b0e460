import { FormControl, FormControlLabel, FormLabel, Radio, RadioGroup } from '@mui/material'
import { useId } from 'react'
import type { Expr, Id } from '../../../../schema/index.ts'
import { ConditionEditor } from '../conditions/ConditionEditor.tsx'
import { usePendingExpression } from '../conditions/use-pending-expression.ts'

interface ConditionalSettingProps {
  owner: Id
  /** Which condition of the item, `visible`, `required`… */
  property: string
  legend: string
  /** What each state is called; one that is absent is not offered. */
  labels: { never?: string; always?: string; if: string }
  /** True: always; undefined: never. For what has no « never », undefined is always. */
  value: true | Expr | undefined
  onChange: (value: true | Expr | undefined) => void
}

/** Never, always, or under a condition, which is then written below. */
export const ConditionalSetting = ({ owner, property, legend, labels, value, onChange }: ConditionalSettingProps) => {
  const labelId = useId()
  const { begun, begin, drop } = usePendingExpression(owner, property)
  const expr = value === true ? undefined : value
  const fixed = value === true || labels.never === undefined ? 'always' : 'never'
  const state = expr !== undefined || begun ? 'if' : fixed

  return (
    <>
      <FormControl>
        <FormLabel id={labelId}>{legend}</FormLabel>
        <RadioGroup
          row={labels.never !== undefined}
          aria-labelledby={labelId}
          value={state}
          onChange={(_, next) => {
            if (next === 'if') begin()
            else {
              drop()
              onChange(next === 'always' && labels.never !== undefined ? true : undefined)
            }
          }}
        >
          {labels.never !== undefined && (
            <FormControlLabel value="never" control={<Radio size="small" />} label={labels.never} />
          )}
          {labels.always !== undefined && (
            <FormControlLabel value="always" control={<Radio size="small" />} label={labels.always} />
          )}
          <FormControlLabel value="if" control={<Radio size="small" />} label={labels.if} />
        </RadioGroup>
      </FormControl>
      {state === 'if' && (
        <ConditionEditor owner={owner} property={property} label={legend} value={expr} onChange={onChange} />
      )}
    </>
  )
}
