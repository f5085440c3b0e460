import AddIcon from '@mui/icons-material/Add'
import CloseIcon from '@mui/icons-material/Close'
import { Box, Button, IconButton, Stack } from '@mui/material'
import { useTranslate } from 'react-admin'
import { expressionType, type ValueType } from '../../../../schema/index.ts'
import { useSurroundings } from './ExpressionScope.tsx'
import { type CallDraft, type Draft, hole, looseExpr, withArgument } from './model/draft.ts'
import type { Operation } from './model/operations.ts'
import { OperationAttributes } from './OperationAttributes.tsx'
import { OperationSlot } from './OperationSlot.tsx'
import { WholeSection } from './WholeSection.tsx'

interface OperationBlockProps {
  operation: Operation
  label: string
  draft: CallDraft
  expected: ValueType | null
  onChange: (draft: Draft) => void
}

/** A calculation: its terms one under the other, each asked for what it must be, and how it counts what is missing. */
export const OperationBlock = ({ operation, label, draft, expected, onChange }: OperationBlockProps) => {
  const t = useTranslate()
  const { scope } = useSurroundings()
  const typeOf = (one: Draft): ValueType => expressionType(scope.form, looseExpr(one))
  const slots = operation.slots(draft, { expected, typeOf })
  const overRows = slots.some(({ onRow }) => onRow)
  const numbered = slots.filter((slot) => slot.label === slots[0]?.label).length > 1
  // A literal list of wanted options stays last.
  const last = slots.at(-1)?.kind === 'options' ? slots.length - 1 : slots.length
  const terms = draft.a.slice(0, last)
  const grow = (added: readonly Draft[], kept = terms) =>
    onChange({ ...draft, a: [...kept, ...added, ...draft.a.slice(last)] })
  const optional = draft.op === 'round' ? 'add_digits' : draft.op === 'age' ? 'add_on' : null

  return (
    <Box
      role="group"
      aria-label={t('conditions.operation_of', { operation: t(`conditions.operations.${draft.op}`), label })}
      sx={{ borderLeft: '3px solid', borderColor: 'primary.light', pl: 1 }}
    >
      <Stack spacing={1}>
        {slots.map((slot, position) => {
          const one = draft.a[position]
          if (one === undefined) return null
          const name = t(`conditions.slots.${slot.label}`)
          const shown = numbered && slot.label === slots[0]?.label ? `${name} ${position + 1}` : name
          return (
            <Stack key={one.key} direction="row" spacing={0.5} sx={{ alignItems: 'flex-start' }}>
              <OperationSlot
                slot={slot}
                label={shown}
                node={draft}
                draft={one}
                onChange={(next) => onChange(withArgument(draft, position, next))}
              />
              {slot.removable && (
                <IconButton
                  size="small"
                  aria-label={t('conditions.remove_term', { label: shown })}
                  onClick={() => onChange({ ...draft, a: draft.a.filter((_, i) => i !== position) })}
                >
                  <CloseIcon fontSize="small" />
                </IconButton>
              )}
            </Stack>
          )
        })}
        <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
          {operation.grows && !overRows && (
            <Button size="small" startIcon={<AddIcon />} onClick={() => grow([hole()])}>
              {t(`conditions.grow.${operation.grows}`)}
            </Button>
          )}
          {operation.grows === 'value' && !overRows && (
            <WholeSection
              node={draft}
              expected={slots[0]?.expected ?? null}
              // Terms nobody has chosen yet give way: each would still be asked for.
              onAdd={(added) =>
                grow(
                  added,
                  terms.filter(({ t: kind }) => kind !== 'hole'),
                )
              }
            />
          )}
          {optional !== null && draft.a.length === 1 && (
            <Button size="small" startIcon={<AddIcon />} onClick={() => grow([hole()])}>
              {t(`conditions.${optional}`)}
            </Button>
          )}
        </Stack>
        <OperationAttributes operation={operation} draft={draft} overRows={overRows} onChange={onChange} />
      </Stack>
    </Box>
  )
}
