import AddIcon from '@mui/icons-material/Add'
import ContentPasteIcon from '@mui/icons-material/ContentPaste'
import { Alert, Button, Stack, Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import type { Field } from '../../../../schema/index.ts'
import { useBuilder } from '../state/builder-context.ts'
import { ListChoice } from './ListChoice.tsx'
import { OptionRow } from './OptionRow.tsx'
import { PasteOptionsDialog } from './PasteOptionsDialog.tsx'
import { useOptionCommands } from './use-option-commands.ts'

/** The options of a field as a table: wording, code, points, archived; rows added, moved, pasted from a spreadsheet. */
export const OptionsEditor = ({ field }: { field: Field }) => {
  const t = useTranslate()
  const { form, published } = useBuilder()
  const commands = useOptionCommands(field)
  const [pasting, setPasting] = useState(false)
  const list = form.lists.find((candidate) => candidate.id === field.list)

  const frozen = new Set(published?.lists.find((known) => known.id === field.list)?.options.map((option) => option.id))

  return (
    <Stack spacing={1}>
      <ListChoice field={field} commands={commands} />
      {list && (
        <TableContainer>
          <Table
            size="small"
            aria-label={t('forms.options.table')}
            sx={{ minWidth: 390, tableLayout: 'fixed', '& td, & th': { px: 0.5 } }}
          >
            <TableHead>
              <TableRow>
                <TableCell>{t('forms.options.labels')}</TableCell>
                <TableCell sx={{ width: 104 }}>{t('forms.options.code')}</TableCell>
                <TableCell sx={{ width: 56 }}>{t('forms.options.score')}</TableCell>
                <TableCell sx={{ width: 104 }}>{t('forms.options.actions')}</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {list.options.map((option, index) => (
                <OptionRow
                  key={option.id}
                  option={option}
                  index={index}
                  count={list.options.length}
                  frozen={frozen.has(option.id)}
                  commands={commands}
                />
              ))}
            </TableBody>
          </Table>
        </TableContainer>
      )}
      {list?.options.length === 0 && <Alert severity="warning">{t('forms.options.none')}</Alert>}
      <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
        <Button size="small" startIcon={<AddIcon />} onClick={commands.add}>
          {t('forms.options.add')}
        </Button>
        <Button size="small" startIcon={<ContentPasteIcon />} onClick={() => setPasting(true)}>
          {t('forms.options.paste')}
        </Button>
      </Stack>
      {pasting && (
        <PasteOptionsDialog
          onClose={() => setPasting(false)}
          onPaste={(options) => {
            setPasting(false)
            commands.paste(options)
          }}
        />
      )}
    </Stack>
  )
}
