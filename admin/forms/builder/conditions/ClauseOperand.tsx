import { Box } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { ValueType } from '../../../../schema/index.ts'
import { RowScope } from './expression-context.tsx'
import { ListConstant } from './ListConstant.tsx'
import { Messages } from './Messages.tsx'
import type { OperandKind } from './model/clause.ts'
import type { Draft } from './model/draft.ts'
import { NestedCondition } from './nested-parts.tsx'
import { OperandEditor } from './OperandEditor.tsx'
import { ReasonInput } from './ReasonInput.tsx'

interface ClauseOperandProps {
  kind: OperandKind
  /** The type of what it is compared with. */
  type: ValueType
  label: string
  subject: Draft
  draft: Draft
  onChange: (draft: Draft) => void
}

/** What a subject is compared with: a value, several, a reason, or a condition on each row of a list. */
export const ClauseOperand = ({ kind, type, label, subject, draft, onChange }: ClauseOperandProps) => {
  const t = useTranslate()
  switch (kind) {
    case 'value':
      return (
        <Box sx={{ flex: '1 1 190px', minWidth: 0 }}>
          <OperandEditor label={label} draft={draft} expected={type} onChange={onChange} />
        </Box>
      )
    case 'reason':
      return <ReasonInput label={label} subject={subject} draft={draft} onChange={onChange} />
    case 'list':
      return (
        <Box sx={{ flex: '1 1 190px', minWidth: 0 }}>
          <ListConstant label={label} draft={draft} type={type} onChange={onChange} />
          <Messages of={[draft.key]} />
        </Box>
      )
    case 'condition':
      return (
        <Box sx={{ flex: '1 1 100%', minWidth: 0, borderLeft: '3px solid', borderColor: 'primary.light', pl: 1 }}>
          <RowScope list={subject}>
            <NestedCondition label={t('conditions.on_each_row')} draft={draft} onChange={onChange} />
          </RowScope>
        </Box>
      )
  }
}
