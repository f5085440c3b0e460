import { BOOLEAN, describeExpression } from '../../../../schema/index.ts'
import { useLocale } from '../../../app/i18n/use-locale.ts'
import { useBuilder } from '../state/builder-context.ts'
import { ConditionTree } from './ConditionTree.tsx'
import { ExpressionFrame } from './ExpressionFrame.tsx'
import type { ExpressionPlace } from './use-expression-draft.ts'

/** The inside of `ConditionEditor`, loaded when the first condition is opened. */
const ConditionWorkbench = ({ label, ...place }: ExpressionPlace & { label: string }) => {
  const locale = useLocale()
  const { form } = useBuilder()
  return (
    <ExpressionFrame
      place={place}
      expected={BOOLEAN}
      label={label}
      say={(expr) => describeExpression(form, expr, locale)}
    >
      {(draft, change) => <ConditionTree label={label} draft={draft} onChange={change} />}
    </ExpressionFrame>
  )
}

export default ConditionWorkbench
