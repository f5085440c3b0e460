import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { fieldTypes } from '../../../../schema/index.ts'
import { fill } from '../i18n/index.ts'
import type { ReadProps } from '../input-props.ts'

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
        <Link key={file} href={upload.href(file)} download sx={{ mr: 2 }}>
          {upload.nameOf(file) ?? fill(words.fileNumber, { number: index + 1 })}
        </Link>
      ))}
    </div>
  )
}
