import Typography from '@mui/material/Typography'
import { fieldTypes } from '../../../../schema/index.ts'
import type { ReadProps } from '../input-props.ts'
import { FileLink } from './FileLink.tsx'

/** Who signed and when, with the image of it. */
export const ReadSignature = ({ id, field, value, locale, upload }: ReadProps) => {
  const type = fieldTypes[field.type]
  const text = type.format(value, [], locale)
  const file = type.files?.(value)[0]
  return (
    <Typography id={id} tabIndex={-1}>
      {upload && file !== undefined ? (
        <FileLink upload={upload} file={file}>
          {text}
        </FileLink>
      ) : (
        text
      )}
    </Typography>
  )
}
