import EditNoteIcon from '@mui/icons-material/EditNoteOutlined'
import TuneIcon from '@mui/icons-material/TuneOutlined'
import { Box, IconButton, Stack, Tooltip } from '@mui/material'
import { useEffect, useRef, useState } from 'react'
import { useTranslate } from 'react-admin'
import { expressionType } from '../../../../schema/index.ts'
import { ConstantInput } from './ConstantInput.tsx'
import { useSurroundings } from './expression-context.tsx'
import { Messages } from './Messages.tsx'
import { hole, isLiteral, looseExpr } from './model/draft.ts'
import { hasConstants } from './model/fits.ts'
import { NodeDetails } from './NodeDetails.tsx'
import type { OperandEditorProps } from './nested-parts.tsx'
import { SourcePicker } from './SourcePicker.tsx'

/** One value: written on the spot, or read elsewhere, or worked out. Only what has the type asked for is offered. */
export const OperandEditor = ({ label, draft, expected, onChange, lists = false }: OperandEditorProps) => {
  const t = useTranslate()
  const { scope } = useSurroundings()
  const box = useRef<HTMLDivElement>(null)
  const [picking, setPicking] = useState(false)
  const [moved, setMoved] = useState(false)
  const literal = isLiteral(draft)
  const type = expected ?? (literal ? expressionType(scope.form, looseExpr(draft)) : null)
  const canWrite = type !== null && hasConstants(type)
  const writes = canWrite && (literal || draft.t === 'hole') && !picking

  // Passing from one way of giving the value to the other: the focus goes with it.
  useEffect(() => {
    if (!moved) return
    setMoved(false)
    box.current?.querySelector<HTMLElement>('input, [role="combobox"]')?.focus()
  }, [moved])
  const turn = (pick: boolean) => {
    setPicking(pick)
    setMoved(true)
    if (!pick && !literal) onChange(hole(draft.key))
  }

  return (
    <Box ref={box} sx={{ minWidth: 0, width: '100%' }}>
      <Stack spacing={1}>
        <Stack direction="row" spacing={0.5} sx={{ alignItems: 'flex-start' }}>
          {writes ? (
            <>
              <ConstantInput label={label} draft={draft} type={type} onChange={onChange} />
              <Tooltip title={t('conditions.other_than_constant')}>
                <IconButton
                  size="small"
                  aria-label={t('conditions.other_than_constant_for', { label })}
                  onClick={() => turn(true)}
                >
                  <TuneIcon fontSize="small" />
                </IconButton>
              </Tooltip>
            </>
          ) : (
            <>
              <SourcePicker
                label={label}
                draft={literal ? hole(draft.key) : draft}
                expected={expected}
                lists={lists}
                onChange={(next) => {
                  setPicking(false)
                  onChange(next)
                }}
              />
              {canWrite && (
                <Tooltip title={t('conditions.constant')}>
                  <IconButton
                    size="small"
                    aria-label={t('conditions.constant_for', { label })}
                    onClick={() => turn(false)}
                  >
                    <EditNoteIcon fontSize="small" />
                  </IconButton>
                </Tooltip>
              )}
            </>
          )}
        </Stack>
        {!writes && <NodeDetails label={label} draft={draft} expected={expected} onChange={onChange} />}
        <Messages of={[draft.key]} />
      </Stack>
    </Box>
  )
}
