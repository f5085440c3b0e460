import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { fieldTypes } from '../../../../schema/index.ts'
import { fill } from '../i18n/index.ts'
import type { ReadProps } from '../input-props.ts'
import { FileLink } from './FileLink.tsx'

/** Files by name, each with its link; only their number where they cannot be fetched. */
export const ReadFiles = ({ id, field, value, locale, words, upload }: ReadProps) => {
  const type = fieldTypes[field.type]
  if (!upload)
    return (
      <Typography id={id} tabIndex={-1}>
        {type.format(value, [], locale)}
      </Typography>
    )
  return (
    <div id={id} tabIndex={-1}>
      {(type.files?.(value) ?? []).map((file, index) => (
        <Box component="span" key={file} sx={{ mr: 2 }}>
          <FileLink upload={upload} file={file}>
            {upload.nameOf(file) ?? fill(words.fileNumber, { number: index + 1 })}
          </FileLink>
        </Box>
      ))}
    </div>
  )
}
