import Alert from '@mui/material/Alert'

/** What stands in the way of an act, in the server's sentences. */
export const Obstacles = ({ obstacles }: { obstacles: readonly { need: string; message: string }[] }) =>
  obstacles.length === 0 ? null : (
    <Alert severity="warning" sx={{ mb: 1 }}>
      {obstacles.map(({ need, message }) => (
        <div key={need}>{message}</div>
      ))}
    </Alert>
  )
