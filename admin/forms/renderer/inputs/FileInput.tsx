import CloseOutlined from '@mui/icons-material/CloseOutlined'
import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import Typography from '@mui/material/Typography'
import { useRef, useState } from 'react'
import { FileDrop } from '../FileDrop.tsx'
import { fill } from '../i18n/index.ts'
import type { InputProps } from '../input-props.ts'
import { SendingList } from '../SendingList.tsx'
import { useSending } from '../use-sending.ts'
import { FileLink } from './FileLink.tsx'

/** Files dropped or chosen, each sent on its own; the answer holds their ids. */
export const FileInput = (props: InputProps) => {
  const { words, upload } = props
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map())
  const ids = Array.isArray(props.value) ? props.value.filter((id) => typeof id === 'string') : []
  // Two files may arrive before the first is drawn: the second adds to it all the same.
  const held = useRef(ids)
  held.current = ids
  const keep = (next: readonly string[]) => {
    held.current = [...next]
    props.onChange(next.length === 0 ? null : next)
  }
  const { sendings, send, retry } = useSending(upload, (stored) => {
    setNames((known) => new Map(known).set(stored.id, stored.name))
    keep([...held.current, stored.id])
  })
  const nameOf = (id: string) =>
    names.get(id) ?? upload?.nameOf(id) ?? fill(words.fileNumber, { number: ids.indexOf(id) + 1 })

  return (
    <Box id={props.id} role="group" tabIndex={-1} aria-labelledby={props.labelId} aria-describedby={props.describedBy}>
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {ids.map((id) => (
          <Box component="li" key={id} sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
            {upload ? (
              <FileLink upload={upload} file={id}>
                {nameOf(id)}
              </FileLink>
            ) : (
              nameOf(id)
            )}
            <IconButton
              size="small"
              aria-label={fill(words.removeFile, { name: nameOf(id) })}
              onClick={() => keep(ids.filter((one) => one !== id))}
            >
              <CloseOutlined fontSize="small" />
            </IconButton>
          </Box>
        ))}
      </Box>
      {upload ? (
        <>
          <SendingList sendings={sendings} onRetry={retry} />
          <FileDrop
            label={words.addFile}
            multiple
            onFiles={(files) => files.forEach((file) => void send(file))}
            onBlur={props.onBlur}
          />
        </>
      ) : (
        <Typography variant="body2" color="textSecondary">
          {words.noUpload}
        </Typography>
      )}
    </Box>
  )
}
