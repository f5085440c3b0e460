import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Card from '@mui/material/Card'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { type SubmitEvent, useMemo, useRef, useState } from 'react'
import { v4 } from 'uuid'
import { fill, useWords } from './i18n/index.ts'
import { type FollowedStatus, publicClient, publicUpload } from './public-client.ts'
import { useRefusalSentence } from './Refused.tsx'

const WRITTEN = { whiteSpace: 'pre-line', overflowWrap: 'anywhere' } as const

interface Props {
  readonly base: string
  readonly receipt: string
  readonly followed: FollowedStatus
  readonly onAnswered: () => void
}

/** What the PLIE asked, and the answer: given here while it waits for one, read afterwards. */
export const RequestAnswer = ({ base, receipt, followed, onAnswered }: Props) => {
  const { words } = useWords()
  const { request, state } = followed
  if (request === null) return null
  return (
    <Card component="section" aria-labelledby="asked" sx={{ p: 2, mt: 2 }}>
      <Typography variant="h2" id="asked" sx={{ mb: 0.5 }}>
        {words.asked}
      </Typography>
      <Typography sx={{ ...WRITTEN, mb: 1 }}>{request.question}</Typography>
      {request.answer !== null && (
        <>
          <Typography variant="h3">{words.yourAnswer}</Typography>
          <Typography sx={WRITTEN}>{request.answer}</Typography>
        </>
      )}
      {state === 'AWAITING_ANSWER' && (
        <AnswerForm base={base} receipt={receipt} takesFiles={followed.takesFiles} onAnswered={onAnswered} />
      )}
    </Card>
  )
}

const AnswerForm = ({
  base,
  receipt,
  takesFiles,
  onAnswered,
}: Omit<Props, 'followed'> & { readonly takesFiles: boolean }) => {
  const { locale, words } = useWords()
  const refusalSentence = useRefusalSentence()
  const [typed, setTyped] = useState('')
  const [files, setFiles] = useState<readonly { id: string; name: string }[]>([])
  const [notice, setNotice] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const picker = useRef<HTMLInputElement>(null)
  const upload = useMemo(() => publicUpload(base, locale, new Map()), [base, locale])
  // The same answer sent again is the same intention; another one is another.
  const [key, setKey] = useState(() => v4())

  const run = async (work: () => Promise<string | null>) => {
    setBusy(true)
    setNotice(null)
    try {
      setNotice(await work())
    } catch (error) {
      setNotice(refusalSentence(error))
    } finally {
      setBusy(false)
    }
  }
  const send = (event: SubmitEvent) => {
    event.preventDefault()
    if (typed.trim() === '') return setNotice(words.answerNeeded)
    return run(async () => {
      const ids = files.map(({ id }) => id)
      const refused = await publicClient(base, locale).answer({
        receipt,
        answer: typed,
        files: ids,
        idempotencyKey: key,
      })
      if (refused === null) onAnswered()
      return refused
    })
  }
  const join = (file: File) =>
    run(async () => {
      const { id, name } = await upload.send(file)
      setFiles((before) => [...before, { id, name }])
      setKey(v4())
      return null
    })
  return (
    <Box component="form" noValidate onSubmit={send}>
      <TextField
        label={words.yourAnswer}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value.slice(0, 4_000))
          setKey(v4())
        }}
        multiline
        minRows={3}
        fullWidth
        required
      />
      {files.length > 0 && (
        <Typography role="status" sx={{ mt: 1, overflowWrap: 'anywhere' }}>
          {fill(words.joined, { names: files.map(({ name }) => name).join(', ') })}
        </Typography>
      )}
      <Box role="alert">
        {notice !== null && (
          <Alert severity="error" role="presentation" sx={{ mt: 1 }}>
            {notice}
          </Alert>
        )}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1.5 }}>
        <Button type="submit" variant="contained" disabled={busy}>
          {words.sendAnswer}
        </Button>
        {takesFiles && (
          <>
            <Button variant="outlined" disabled={busy} onClick={() => picker.current?.click()}>
              {words.joinFile}
            </Button>
            <input
              ref={picker}
              type="file"
              hidden
              onChange={(event) => {
                const file = event.target.files?.[0]
                if (file) void join(file)
                event.target.value = ''
              }}
            />
          </>
        )}
      </Box>
    </Box>
  )
}
