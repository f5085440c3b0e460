import ArchiveIcon from '@mui/icons-material/ArchiveOutlined'
import DeleteOutlineIcon from '@mui/icons-material/DeleteOutlined'
import TravelExploreIcon from '@mui/icons-material/ManageSearchOutlined'
import { Box, Chip, IconButton, TableCell, TableRow } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { Option } from '../../../../schema/index.ts'
import { MoveButtons } from '../sorting/MoveButtons.tsx'
import { useSortableLine } from '../sorting/SortableLine.tsx'
import { OptionCell } from './OptionCell.tsx'
import type { OptionColumn } from './option-columns.ts'
import type { OptionCommands } from './use-option-commands.ts'

interface OptionRowProps {
  option: Option
  columns: readonly OptionColumn[]
  index: number
  count: number
  /** Already published: its code is what other programs read, it is archived rather than removed. */
  frozen: boolean
  commands: OptionCommands
  onUses: () => void
}

export const OptionRow = ({ option, columns, index, count, frozen, commands, onUses }: OptionRowProps) => {
  const t = useTranslate()
  const name = option.label.fr || t('forms.options.row', { position: index + 1 })
  const line = useSortableLine(option.id, name)
  const heading = (column: OptionColumn) =>
    column === 'tags' || column === 'concept' ? t(`logic.options.${column}`) : t(`forms.options.${column}`)

  return (
    <TableRow ref={line.ref} style={line.style} data-grid-row={index} sx={{ '& td': { verticalAlign: 'top' } }}>
      <TableCell>{line.handle}</TableCell>
      {columns.map((column) => (
        <TableCell key={column}>
          <OptionCell
            column={column}
            option={option}
            frozen={frozen}
            label={t('forms.options.cell', { heading: heading(column), name })}
            commands={commands}
          />
          {column === 'label_fr' && option.archived && (
            <Chip size="small" label={t('forms.options.archived')} sx={{ mt: 0.5 }} />
          )}
        </TableCell>
      ))}
      <TableCell>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', '& .MuiIconButton-root': { p: 0.25, minWidth: 24 } }}>
          <MoveButtons name={name} index={index} count={count} onMove={(position) => commands.move(option, position)} />
          <IconButton size="small" aria-label={t('logic.options.uses', { name })} onClick={onUses}>
            <TravelExploreIcon fontSize="small" />
          </IconButton>
          <IconButton
            size="small"
            aria-label={t('forms.options.archive', { name })}
            aria-pressed={option.archived === true}
            color={option.archived ? 'secondary' : 'default'}
            onClick={() => commands.setArchived(option, option.archived !== true)}
          >
            <ArchiveIcon fontSize="small" />
          </IconButton>
          {!frozen && (
            <IconButton
              size="small"
              aria-label={t('forms.options.remove', { name })}
              onClick={() => commands.remove(option)}
            >
              <DeleteOutlineIcon fontSize="small" />
            </IconButton>
          )}
        </Box>
      </TableCell>
    </TableRow>
  )
}
