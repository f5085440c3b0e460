import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { fieldTypes } from '../../../../schema/index.ts'
import { fill } from '../i18n/index.ts'
import type { ReadProps } from '../input-props.ts'

/** Who signed and when, with the image of it. */
export const ReadSignature = ({ id, field, value, locale, words, upload }: ReadProps) => {
  const type = fieldTypes[field.type]
  const text = type.format(value, [], locale)
  const file = type.files?.(value)[0]
  return (
    <Typography id={id} tabIndex={-1} component="div">
      {upload && file !== undefined ? (
        <>
          <Box
            component="img"
            src={upload.href(file)}
            alt={fill(words.signatureImage, { text })}
            sx={{
              ...{ display: 'block', width: 240, maxWidth: '100%', aspectRatio: '3', objectFit: 'contain' },
              bgcolor: '#fff',
            }}
          />
          <Link href={upload.href(file)} download>
            {text}
          </Link>
        </>
      ) : (
        text
      )}
    </Typography>
  )
}
