import { Box } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { ValueType } from '../../../../schema/index.ts'
import { useSurroundings } from './expression-context.tsx'
import { FactParams } from './FactParams.tsx'
import type { Draft } from './model/draft.ts'
import { operations } from './model/operations.ts'
import { sourceKey } from './model/sources.ts'
import { NestedCondition } from './nested-parts.tsx'
import { OperationBlock } from './OperationBlock.tsx'

interface NodeDetailsProps {
  label: string
  draft: Draft
  expected: ValueType | null
  onChange: (draft: Draft) => void
}

/** What the name of a value does not say: the parameters of a fact, the terms of a calculation, the clauses of a condition. */
export const NodeDetails = ({ label, draft, expected, onChange }: NodeDetailsProps) => {
  const t = useTranslate()
  const { sources } = useSurroundings()
  if (draft.t === 'leaf') return <FactParams draft={draft} onChange={onChange} />
  // « Score de … », « Âge d’après … » say everything by their name.
  if (draft.t === 'hole' || sources.some(({ key }) => key === sourceKey(draft))) return null
  const operation = operations[draft.op]
  return operation === null ? (
    <Box sx={{ borderLeft: '3px solid', borderColor: 'divider', pl: 1 }}>
      <NestedCondition label={t('conditions.condition_of', { label })} draft={draft} onChange={onChange} />
    </Box>
  ) : (
    <OperationBlock operation={operation} label={label} draft={draft} expected={expected} onChange={onChange} />
  )
}
