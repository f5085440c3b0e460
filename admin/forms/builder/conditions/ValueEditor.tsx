import { CircularProgress } from '@mui/material'
import { lazy, Suspense } from 'react'
import { useTranslate } from 'react-admin'
import type { Expr, Id, ValueType } from '../../../../schema/index.ts'

const ValueWorkbench = lazy(() => import('./ValueWorkbench.tsx'))

interface ValueEditorProps {
  /** The item or computed value it belongs to. */
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

/** A value written on the spot, read elsewhere or worked out, as nested blocks beside its sentence. Only what has the type asked for is offered. */
export const ValueEditor = (props: ValueEditorProps) => {
  const t = useTranslate()
  return (
    <Suspense fallback={<CircularProgress size={24} aria-label={t('forms.loading')} />}>
      <ValueWorkbench {...props} />
    </Suspense>
  )
}
