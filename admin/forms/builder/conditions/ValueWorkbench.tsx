import { useTranslate } from 'react-admin'
import { describeValueExpression, type ValueType } from '../../../../schema/index.ts'
import { useLocale } from '../../../app/i18n/use-locale.ts'
import { useBuilder } from '../state/builder-context.ts'
import { ExpressionFrame } from './ExpressionFrame.tsx'
import { OperandEditor } from './OperandEditor.tsx'
import type { ExpressionPlace } from './use-expression-draft.ts'

interface ValueWorkbenchProps extends ExpressionPlace {
  expected: ValueType | null
  label: string
}

/** The inside of `ValueEditor`, loaded when the first value is opened. */
const ValueWorkbench = ({ label, expected, ...place }: ValueWorkbenchProps) => {
  const t = useTranslate()
  const locale = useLocale()
  const { form } = useBuilder()
  return (
    <ExpressionFrame
      place={place}
      expected={expected}
      label={label}
      say={(expr) => describeValueExpression(form, expr, locale, expected ?? undefined)}
    >
      {(draft, change) => (
        <OperandEditor label={t('conditions.value')} draft={draft} expected={expected} onChange={change} />
      )}
    </ExpressionFrame>
  )
}

export default ValueWorkbench
