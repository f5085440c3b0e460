import { Box, Typography } from '@mui/material'
import { type Choice, choicesOf, expressionType } from '../../../../schema/index.ts'
import { RowScope, useSurroundings } from './expression-context.tsx'
import { ListConstant } from './ListConstant.tsx'
import { type CallDraft, type Draft, looseExpr } from './model/draft.ts'
import { ROWS } from './model/fits.ts'
import type { Slot } from './model/operations.ts'
import { NestedCondition, NestedValue } from './nested-parts.tsx'

interface OperationSlotProps {
  slot: Slot
  label: string
  /** The calculation the argument belongs to. */
  node: CallDraft
  draft: Draft
  onChange: (draft: Draft) => void
}

/** One argument of a calculation; on the rows of a list when it is read there. */
export const OperationSlot = (props: OperationSlotProps) =>
  props.slot.onRow ? (
    <RowScope list={props.node.a[0]}>
      <Argument {...props} />
    </RowScope>
  ) : (
    <Argument {...props} />
  )

const Argument = ({ slot, label, node, draft, onChange }: OperationSlotProps) => {
  const { scope } = useSurroundings()
  if (slot.kind === 'condition') {
    return (
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Typography variant="caption" sx={{ color: 'text.secondary' }}>
          {label}
        </Typography>
        <NestedCondition label={label} draft={draft} onChange={onChange} />
      </Box>
    )
  }
  if (slot.kind === 'options') {
    // The wanted options may belong to any of the answers counted.
    const options = node.a.slice(0, -1).flatMap((one): readonly Choice[] => {
      return choicesOf(expressionType(scope.form, looseExpr(one))) ?? []
    })
    const unique = [...new Map(options.map((option) => [option.id, option])).values()]
    return <ListConstant label={label} draft={draft} type={{ t: 'options', options: unique }} onChange={onChange} />
  }
  return (
    <NestedValue
      label={label}
      draft={draft}
      expected={slot.kind === 'list' ? ROWS : slot.expected}
      onChange={onChange}
    />
  )
}
