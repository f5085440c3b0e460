import {
  Alert,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  TextField,
  Typography,
} from '@mui/material'
import { useId, useState } from 'react'
import { useTranslate } from 'react-admin'
import { PASTED_COLUMNS, type PastedColumn, type PastedOption, readPastedOptions } from '../../../../schema/index.ts'

interface PasteOptionsDialogProps {
  onClose: () => void
  onPaste: (options: PastedOption[]) => void
}

/** Rows of the preview; the others are counted. */
const PREVIEWED = 6

/** Options pasted from a spreadsheet: the columns recognised and the rows to come are shown before they are added. */
export const PasteOptionsDialog = ({ onClose, onPaste }: PasteOptionsDialogProps) => {
  const t = useTranslate()
  const [text, setText] = useState('')
  const titleId = useId()
  const { columns, headed, options } = readPastedOptions(text)

  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{t('forms.options.paste_title')}</DialogTitle>
      <DialogContent>
        <DialogContentText sx={{ mb: 1.5 }}>{t('forms.options.paste_help')}</DialogContentText>
        <TextField
          autoFocus
          multiline
          minRows={5}
          maxRows={10}
          label={t('forms.options.pasted_lines')}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        {text.trim() !== '' && (
          <>
            <Alert severity="info" sx={{ my: 1.5 }}>
              {t('forms.options.paste_count', { smart_count: options.length })}{' '}
              {t('logic.options.columns', {
                columns: columns.map((column) => t(`logic.options.column.${column ?? 'ignored'}`)).join(', '),
              })}{' '}
              {headed && t('logic.options.headed')}
            </Alert>
            {options.length > 0 && <PastedPreview options={options} />}
          </>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('forms.cancel')}</Button>
        <Button variant="contained" disabled={options.length === 0} onClick={() => onPaste(options)}>
          {t('forms.options.paste_add')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}

const PastedPreview = ({ options }: { options: readonly PastedOption[] }) => {
  const t = useTranslate()
  const shown = PASTED_COLUMNS.filter((column) => options.some((option) => option[column] !== undefined))
  const said = (option: PastedOption, column: PastedColumn) => {
    const value = option[column]
    return Array.isArray(value) ? value.join(', ') : value
  }
  return (
    <TableContainer>
      <Table size="small" aria-label={t('logic.options.preview')}>
        <TableHead>
          <TableRow>
            {shown.map((column) => (
              <TableCell key={column}>{t(`logic.options.column.${column}`)}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {options.slice(0, PREVIEWED).map((option, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a preview is never reordered, and lines may be alike.
            <TableRow key={index}>
              {shown.map((column) => (
                <TableCell key={column}>{said(option, column)}</TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {options.length > PREVIEWED && (
        <Typography variant="caption">
          {t('logic.options.more', { smart_count: options.length - PREVIEWED })}
        </Typography>
      )}
    </TableContainer>
  )
}
