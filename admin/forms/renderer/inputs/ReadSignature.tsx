import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { fieldTypes } from '../../../../schema/index.ts'
import { fill } from '../i18n/index.ts'
import type { ReadProps } from '../input-props.ts'
import { FileLink } from './FileLink.tsx'

/** Who signed and when, with the image of it. */
export const ReadSignature = ({ id, field, value, locale, words, upload }: ReadProps) => {
  const type = fieldTypes[field.type]
  const text = type.format(value, [], locale)
  const file = type.files?.(value)[0]
  return (
    <Typography id={id} tabIndex={-1} component="div">
      {upload && file !== undefined ? (
        <>
          <SignatureImage src={upload.href(file)} alt={fill(words.signatureImage, { text })} />
          <FileLink upload={upload} file={file}>
            {text}
          </FileLink>
        </>
      ) : (
        text
      )}
    </Typography>
  )
}

/** What was drawn, where it can be fetched. */
const SignatureImage = ({ src, alt }: { src: string | null; alt: string }) =>
  src === null ? null : (
    <Box
      component="img"
      src={src}
      alt={alt}
      sx={{
        ...{ display: 'block', width: 240, maxWidth: '100%', aspectRatio: '3', objectFit: 'contain' },
        bgcolor: '#fff',
      }}
    />
  )
