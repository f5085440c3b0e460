import Alert from '@mui/material/Alert'
import Typography from '@mui/material/Typography'
import { type Note, say } from '../../../schema/index.ts'
import { useRenderer } from './renderer-context.ts'

/** A text that asks nothing. */
export const NoteText = ({ note }: { note: Note }) => {
  const { locale } = useRenderer()
  return (
    <Alert severity="info" icon={false} sx={{ mb: 2, whiteSpace: 'pre-line' }}>
      <Typography sx={{ fontWeight: 600 }}>{say(note.label, locale)}</Typography>
      {note.help && <Typography>{say(note.help, locale)}</Typography>}
    </Alert>
  )
}
