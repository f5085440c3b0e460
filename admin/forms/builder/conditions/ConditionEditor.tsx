import { CircularProgress } from '@mui/material'
import { lazy, Suspense } from 'react'
import { useTranslate } from 'react-admin'
import type { Expr, Id } from '../../../../schema/index.ts'

const ConditionWorkbench = lazy(() => import('./ConditionWorkbench.tsx'))

interface ConditionEditorProps {
  /** The item, rule or check the condition belongs to. */
  owner: Id
  /** Which condition of the owner, `visible`, `required`, `when`… */
  property: string
  value: Expr | undefined
  onChange: (value: Expr | undefined) => void
  /** The repeated group whose row is at hand; absent: the one the owner stands in. */
  group?: Id
  /** What the condition decides, for people who do not see the screen. */
  label: string
}

/**
 * A yes or no, as clauses and groups beside the sentence it means. It is applied as soon as it is complete and well
 * typed; until then the condition in force stays as it was.
 */
export const ConditionEditor = (props: ConditionEditorProps) => {
  const t = useTranslate()
  return (
    <Suspense fallback={<CircularProgress size={24} aria-label={t('forms.loading')} />}>
      <ConditionWorkbench {...props} />
    </Suspense>
  )
}
