import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogContentText from '@mui/material/DialogContentText'
import DialogTitle from '@mui/material/DialogTitle'
import { useId } from 'react'
import { fill } from './i18n/index.ts'
import { useRenderer } from './renderer-context.ts'

/** Asks before a row goes with its answers. `title`: the row's name; null: nothing to ask. */
export const RemoveRowDialog = (props: { title: string | null; onCancel: () => void; onConfirm: () => void }) => {
  const { words } = useRenderer()
  const titleId = useId()
  return (
    // The focus goes where the row was once it is gone, not back to its button.
    <Dialog open={props.title !== null} onClose={props.onCancel} aria-labelledby={titleId} disableRestoreFocus>
      <DialogTitle id={titleId}>{fill(words.confirmRemoveRow, { row: props.title ?? '' })}</DialogTitle>
      <DialogContent>
        <DialogContentText>{words.confirmRemoveRowHelp}</DialogContentText>
      </DialogContent>
      <DialogActions>
        <Button onClick={props.onCancel} autoFocus>
          {words.cancel}
        </Button>
        <Button color="error" variant="contained" onClick={props.onConfirm}>
          {words.remove}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
