import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Table,
  TableBody,
  TableCell,
  TableRow,
} from '@mui/material'
import { useId } from 'react'
import { useTranslate } from 'react-admin'

/** Keys of the outline, each named by `builder.keys.<name>`. */
const SHORTCUTS = [
  ['walk', '↑ ↓ ← →'],
  ['extend', 'Maj+↑ ↓'],
  ['all', 'Ctrl+A'],
  ['add', '+, Inser'],
  ['open', '↵'],
  ['back', 'Échap'],
  ['rename', 'F2'],
  ['move', 'Alt+↑ ↓'],
  ['nest', 'Alt+→ ←'],
  ['after', 'Ctrl+M'],
  ['duplicate', 'Ctrl+D'],
  ['copy', 'Ctrl+C, X, V'],
  ['group', 'Ctrl+G'],
  ['remove', 'Suppr'],
  ['undo', 'Ctrl+Z, Ctrl+Y'],
  ['find', 'Ctrl+F'],
  ['panes', 'F6, Maj+F6'],
] as const

/** « Raccourcis du plan » */
export const ShortcutsDialog = ({ onClose }: { onClose: () => void }) => {
  const t = useTranslate()
  const titleId = useId()
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="xs" fullWidth>
      <DialogTitle id={titleId}>{t('builder.keys.title')}</DialogTitle>
      <DialogContent>
        <Table size="small" aria-labelledby={titleId}>
          <TableBody>
            {SHORTCUTS.map(([name, keys]) => (
              <TableRow key={name}>
                <TableCell component="th" scope="row">
                  {t(`builder.keys.${name}`)}
                </TableCell>
                <TableCell sx={{ whiteSpace: 'nowrap' }}>
                  <kbd>{keys}</kbd>
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('builder.close')}</Button>
      </DialogActions>
    </Dialog>
  )
}
