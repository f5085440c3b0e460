import { Typography } from '@mui/material'
import { describeExpression, type Expr, type Id, type ValueType } from '../../../../schema/index.ts'
import { useLocale } from '../../../app/i18n/use-locale.ts'
import { useBuilder } from '../state/builder-context.ts'

interface ValueEditorProps {
  /** What the value belongs to: it cannot read itself. */
  owner: Id
  /** Which value of the owner, `expr`, `default`… */
  property: string
  value: Expr | undefined
  /** The type it must have; null: any. */
  expected: ValueType | null
  onChange: (value: Expr | undefined) => void
  /** The repeated group whose row is at hand; absent: the one the owner stands in. */
  group?: Id
  label: string
}

/** A value worked out from others: a number, a date, an option. */
export const ValueEditor = ({ value, label }: ValueEditorProps) => {
  const locale = useLocale()
  const { form } = useBuilder()
  return (
    <Typography variant="body2" role="group" aria-label={label}>
      {value === undefined ? '' : describeExpression(form, value, locale)}
    </Typography>
  )
}
