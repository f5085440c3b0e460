import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useRef, useState } from 'react'
import { localToday } from '../../../shared/format-date.ts'
import type { InputProps } from '../input-props.ts'
import { ariaOf } from './aria-of.ts'
import { FieldGroup } from './FieldGroup.tsx'
import { ReadSignature } from './ReadSignature.tsx'
import { drawingOf, drawStrokes, SignaturePad, type Stroke, writeName } from './SignaturePad.tsx'
import { partsOf } from './TextParts.tsx'

/** A signature, drawn on a pad or written from the name typed; signed once, it is read until somebody takes it away. */
export const SignatureInput = (props: InputProps) => {
  const { words, upload } = props
  const isSigned = (partsOf(props.value)['file'] ?? '') !== ''
  if (props.value !== undefined && isSigned)
    return (
      <FieldGroup {...props}>
        <ReadSignature {...props} id={`${props.id}-signed`} value={props.value} />
        <Button size="small" variant="outlined" onClick={() => props.onChange(null)} onBlur={props.onBlur}>
          {words.signAgain}
        </Button>
      </FieldGroup>
    )
  return (
    <FieldGroup {...props}>
      {upload ? (
        <Signing {...props} />
      ) : (
        <Typography variant="body2" color="textSecondary">
          {words.noSignature}
        </Typography>
      )}
    </FieldGroup>
  )
}

const Signing = (props: InputProps) => {
  const { words, upload } = props
  const canvas = useRef<HTMLCanvasElement>(null)
  const [name, setName] = useState('')
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
    if (!upload) return
    setSending(true)
    setRefusal(null)
    if (!drawn) writeName(canvas.current, signer)
    try {
      const drawing = await drawingOf(canvas.current, 'signature.png')
      if (drawing === null) throw new Error(words.signatureFailed)
      const { id } = await upload.send(drawing)
      props.onChange({ file: id, name: signer, signedOn: localToday() })
    } catch (error) {
      setRefusal(error instanceof Error ? error.message : words.signatureFailed)
    } finally {
      setSending(false)
    }
  }
  return (
    <>
      <TextField
        id={`${props.id}-name`}
        label={words.signerName}
        margin="dense"
        value={name}
        error={props.invalid}
        onChange={(event) => setName(event.target.value.slice(0, 200))}
        onBlur={props.onBlur}
        slotProps={{ htmlInput: { autoComplete: 'off', ...ariaOf(props) } }}
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
