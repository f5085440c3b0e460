import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogContentText from '@mui/material/DialogContentText'
import DialogTitle from '@mui/material/DialogTitle'
import { useId, useState } from 'react'
import { visuallyHidden } from '../shared/visually-hidden.ts'
import { useWords } from './i18n/index.ts'

/** Takes everything typed off this device, once asked again: nothing brings it back. */
export const EraseButton = ({ disabled, onErase }: { disabled: boolean; onErase: () => void }) => {
  const { words } = useWords()
  const titleId = useId()
  const [asking, setAsking] = useState(false)
  const [done, setDone] = useState(false)
  return (
    <>
      <Button
        variant="outlined"
        size="large"
        disabled={disabled}
        onClick={() => {
          setDone(false)
          setAsking(true)
        }}
      >
        {words.erase}
      </Button>
      <Box role="status" style={done ? {} : visuallyHidden} sx={{ alignSelf: 'center' }}>
        {done ? words.erased : ''}
      </Box>
      <Dialog open={asking} onClose={() => setAsking(false)} aria-labelledby={titleId}>
        <DialogTitle id={titleId}>{words.eraseTitle}</DialogTitle>
        <DialogContent>
          <DialogContentText>{words.eraseText}</DialogContentText>
        </DialogContent>
        <DialogActions>
          <Button onClick={() => setAsking(false)}>{words.cancel}</Button>
          <Button
            variant="contained"
            color="error"
            onClick={() => {
              onErase()
              setAsking(false)
              setDone(true)
            }}
          >
            {words.erase}
          </Button>
        </DialogActions>
      </Dialog>
    </>
  )
}
