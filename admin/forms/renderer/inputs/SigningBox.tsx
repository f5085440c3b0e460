import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useRef, useState } from 'react'
import { localToday } from '../../../shared/format-date.ts'
import type { Sentences } from '../i18n/index.ts'
import type { Upload } from '../input-props.ts'
import type { ariaOf } from './aria-of.ts'
import { drawingOf, drawStrokes, SignaturePad, type Stroke, writeName } from './SignaturePad.tsx'

/** A drawing kept as a file, with who signed and when. */
export type Signed = { file: string; name: string; signedOn: string }

/** Where somebody signs, drawn on a pad or written from the name typed; the drawing is sent as a file at once. */
export const SigningBox = ({
  id,
  words,
  upload,
  signer: known = '',
  invalid = false,
  aria,
  onBlur,
  onSigned,
}: {
  id: string
  words: Sentences
  upload: Upload
  /** Name proposed. */
  signer?: string
  invalid?: boolean
  aria?: ReturnType<typeof ariaOf>
  onBlur?: () => void
  onSigned: (signed: Signed) => void
}) => {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [name, setName] = useState(known)
  const [strokes, setStrokes] = useState<readonly Stroke[]>([])
  const drawn = strokes.length > 0
  const [sending, setSending] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const signer = name.trim()
  const draw = (next: readonly Stroke[]) => {
    drawStrokes(canvas.current, next)
    setStrokes(next)
  }
  const sign = async () => {
    setSending(true)
    setRefusal(null)
    if (!drawn) writeName(canvas.current, signer)
    try {
      const drawing = await drawingOf(canvas.current, 'signature.png')
      if (drawing === null) throw new Error(words.signatureFailed)
      const { id: file } = await upload.send(drawing)
      onSigned({ file, name: signer, signedOn: localToday() })
    } catch (error) {
      setRefusal(error instanceof Error ? error.message : words.signatureFailed)
    } finally {
      setSending(false)
    }
  }
  return (
    <>
      <TextField
        id={`${id}-name`}
        label={words.signerName}
        margin="dense"
        value={name}
        error={invalid}
        onChange={(event) => setName(event.target.value.slice(0, 200))}
        onBlur={onBlur}
        slotProps={{ htmlInput: { autoComplete: 'off', ...aria } }}
        sx={{ maxWidth: 360 }}
      />
      <Typography variant="body2" color="textSecondary">
        {words.signatureHelp}
      </Typography>
      <SignaturePad canvas={canvas} words={words} onStroke={(stroke) => setStrokes((before) => [...before, stroke])} />
      <Box sx={{ display: 'flex', gap: 1 }}>
        <Button size="small" variant="contained" disabled={signer === '' || sending} onClick={sign}>
          {words.sign}
        </Button>
        <Button size="small" variant="outlined" disabled={!drawn || sending} onClick={() => draw(strokes.slice(0, -1))}>
          {words.undoStroke}
        </Button>
        <Button size="small" variant="outlined" disabled={!drawn || sending} onClick={() => draw([])}>
          {words.clearPad}
        </Button>
      </Box>
      {refusal !== null && <Alert severity="error">{refusal}</Alert>}
    </>
  )
}
