import AddIcon from '@mui/icons-material/Add'
import ContentPasteIcon from '@mui/icons-material/ContentPaste'
import {
  Alert,
  Button,
  Stack,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material'
import { type ReactNode, useState } from 'react'
import { useTranslate } from 'react-admin'
import type { Id, OptionList } from '../../../../schema/index.ts'
import { visuallyHidden } from '../../../shared/visually-hidden.ts'
import { SortableLines } from '../sorting/SortableLines.tsx'
import { useBuilder } from '../state/builder-context.ts'
import { UsesDialog } from '../uses/UsesDialog.tsx'
import { OptionRow } from './OptionRow.tsx'
import { COLUMN_WIDTHS, FEW_COLUMNS, type OptionColumn } from './option-columns.ts'
import { PasteOptionsDialog } from './PasteOptionsDialog.tsx'
import { useGridKeys } from './use-grid-keys.ts'
import { useOptionCommands } from './use-option-commands.ts'

interface OptionsTableProps {
  list: OptionList
  columns: readonly OptionColumn[]
  /** Beside the buttons that add. */
  actions?: ReactNode
}

/** The options of a list as a table filled like a spreadsheet; rows added, moved, archived, pasted. */
export const OptionsTable = ({ list, columns, actions }: OptionsTableProps) => {
  const t = useTranslate()
  const { published } = useBuilder()
  const commands = useOptionCommands(list.id)
  const [pasting, setPasting] = useState(false)
  const [looked, setLooked] = useState<Id | null>(null)
  const { options } = list
  const keys = useGridKeys(commands.add, (row, to) => {
    const option = options[row]
    if (option) commands.move(option, to)
  })
  const known = published?.lists.find(({ id }) => id === list.id)
  const frozen = new Set(known?.options.map(({ id }) => id))
  const nameOf = (id: string) => options.find((one) => one.id === id)?.label.fr || t('forms.untitled')
  const heading = (column: OptionColumn) =>
    column === 'tags' || column === 'concept' ? t(`logic.options.${column}`) : t(`forms.options.${column}`)
  const roomy = columns.length > FEW_COLUMNS.length
  const narrowest = columns.reduce(
    (sum, column) => {
      const width = COLUMN_WIDTHS[column]
      return sum + (width === 'auto' ? 120 : width)
    },
    roomy ? 210 : 150,
  )

  return (
    <Stack spacing={1} sx={{ minWidth: 0 }}>
      {frozen.size > 0 && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t('logic.lists.frozen')}
        </Typography>
      )}
      <SortableLines
        ids={options.map(({ id }) => id)}
        nameOf={nameOf}
        onMove={(id, position) => {
          const option = options.find((one) => one.id === id)
          if (option) commands.move(option, position)
        }}
      >
        <TableContainer>
          <Table
            ref={keys.table}
            size="small"
            aria-label={t('forms.options.table')}
            onKeyDown={keys.onKeyDown}
            sx={{
              minWidth: narrowest,
              tableLayout: 'fixed',
              '& td, & th': { px: 0.5, py: 0.5 },
              '& .MuiInputBase-input': { px: 1 },
            }}
          >
            <TableHead>
              <TableRow>
                <TableCell sx={{ width: 32 }}>
                  <span style={visuallyHidden}>{t('logic.sort.order')}</span>
                </TableCell>
                {columns.map((column) => (
                  <TableCell key={column} sx={{ width: COLUMN_WIDTHS[column] }}>
                    {heading(column)}
                  </TableCell>
                ))}
                <TableCell sx={{ width: roomy ? 150 : 90 }}>{t('forms.options.actions')}</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {options.map((option, index) => (
                <OptionRow
                  key={option.id}
                  option={option}
                  columns={columns}
                  index={index}
                  count={options.length}
                  frozen={frozen.has(option.id)}
                  commands={commands}
                  onUses={() => setLooked(option.id)}
                />
              ))}
            </TableBody>
          </Table>
        </TableContainer>
      </SortableLines>
      {options.length === 0 && <Alert severity="warning">{t('forms.options.none')}</Alert>}
      <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
        <Button
          size="small"
          startIcon={<AddIcon />}
          onClick={() => {
            commands.add()
            requestAnimationFrame(() => keys.focusCell(options.length, 0))
          }}
        >
          {t('forms.options.add')}
        </Button>
        <Button size="small" startIcon={<ContentPasteIcon />} onClick={() => setPasting(true)}>
          {t('forms.options.paste')}
        </Button>
        {actions}
      </Stack>
      {pasting && (
        <PasteOptionsDialog
          onClose={() => setPasting(false)}
          onPaste={(pasted) => {
            setPasting(false)
            commands.paste(pasted)
          }}
        />
      )}
      {looked !== null && (
        <UsesDialog name={nameOf(looked)} used={{ list: list.id, option: looked }} onClose={() => setLooked(null)} />
      )}
    </Stack>
  )
}
