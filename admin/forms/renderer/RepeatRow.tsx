import ArrowDownwardOutlined from '@mui/icons-material/ArrowDownwardOutlined'
import ArrowUpwardOutlined from '@mui/icons-material/ArrowUpwardOutlined'
import DeleteOutlined from '@mui/icons-material/DeleteOutlined'
import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import Typography from '@mui/material/Typography'
import { type AnswerRow, type Repeat, slotOf } from '../../../schema/index.ts'
import { FieldRow } from './FieldRow.tsx'
import { fill } from './i18n/index.ts'
import { NoteText } from './NoteText.tsx'
import { useLive, useRenderer } from './renderer-context.ts'

/** One row of a repeated group: its name, what can be done with it, its questions. */
export const RepeatRow = (props: {
  group: Repeat
  row: AnswerRow
  title: string
  first: boolean
  last: boolean
  onMove: (by: -1 | 1) => void
  onRemove: () => void
}) => {
  const { group, row, title, first, last, onMove, onRemove } = props
  const { words, readOnly, domId } = useRenderer()
  const { evaluation } = useLive()
  const id = domId(`${group.id}/${row.id}`)
  return (
    <Box
      component="li"
      sx={{ border: 1, borderColor: 'divider', borderRadius: 1, p: 1.5, mb: 1.5, breakInside: 'avoid' }}
    >
      <Box role="group" aria-labelledby={`${id}-title`}>
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5, mb: 1 }}>
          <Typography id={`${id}-title`} tabIndex={-1} sx={{ flex: 1, fontWeight: 600, overflowWrap: 'anywhere' }}>
            {title}
          </Typography>
          {!readOnly && (
            <Box sx={{ displayPrint: 'none', whiteSpace: 'nowrap' }}>
              <IconButton
                id={`${id}-up`}
                size="small"
                disabled={first}
                aria-label={fill(words.rowUp, { row: title })}
                onClick={() => onMove(-1)}
              >
                <ArrowUpwardOutlined fontSize="small" />
              </IconButton>
              <IconButton
                id={`${id}-down`}
                size="small"
                disabled={last}
                aria-label={fill(words.rowDown, { row: title })}
                onClick={() => onMove(1)}
              >
                <ArrowDownwardOutlined fontSize="small" />
              </IconButton>
              <IconButton size="small" aria-label={fill(words.removeRow, { row: title })} onClick={onRemove}>
                <DeleteOutlined fontSize="small" />
              </IconButton>
            </Box>
          )}
        </Box>
        <Box id={id} tabIndex={-1}>
          {group.items
            .filter((item) => evaluation.visible.has(slotOf(item.id, group.id, row.id)))
            .map((item) =>
              item.t === 'note' ? (
                <NoteText key={item.id} note={item} />
              ) : (
                <FieldRow key={item.id} field={item} group={group.id} row={row.id} />
              ),
            )}
        </Box>
      </Box>
    </Box>
  )
}
