import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import { useWords } from './i18n/index.ts'
import { PublicRefusal } from './public-client.ts'

/** Says why a request was not answered, in the server's words or the page's own. */
export const useRefusalSentence = () => {
  const { words } = useWords()
  return (error: unknown): string => {
    if (!(error instanceof PublicRefusal)) return words.strange
    if (error.sentence !== null) return error.sentence
    return error.code === 'OFFLINE' ? words.offline : error.code === 'UNREADABLE' ? words.unreadable : words.strange
  }
}

export const Refused = ({ error, onRetry }: { error: unknown; onRetry?: () => void }) => {
  const { words } = useWords()
  const sentence = useRefusalSentence()
  const isLost = error instanceof PublicRefusal && error.code === 'NOT_FOUND'
  return (
    <Alert
      severity={isLost ? 'warning' : 'error'}
      role="alert"
      action={
        // What is not there will not be there on a second try.
        onRetry &&
        !isLost && (
          <Button color="inherit" onClick={onRetry}>
            {words.retry}
          </Button>
        )
      }
    >
      {sentence(error)}
    </Alert>
  )
}
