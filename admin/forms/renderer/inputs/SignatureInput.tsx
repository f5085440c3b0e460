import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import type { InputProps } from '../input-props.ts'
import { ariaOf } from './aria-of.ts'
import { FieldGroup } from './FieldGroup.tsx'
import { ReadSignature } from './ReadSignature.tsx'
import { SigningBox } from './SigningBox.tsx'
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
        <SigningBox
          id={props.id}
          words={words}
          upload={upload}
          invalid={props.invalid}
          aria={ariaOf(props)}
          onBlur={props.onBlur}
          onSigned={props.onChange}
        />
      ) : (
        <Typography variant="body2" color="textSecondary">
          {words.noSignature}
        </Typography>
      )}
    </FieldGroup>
  )
}
