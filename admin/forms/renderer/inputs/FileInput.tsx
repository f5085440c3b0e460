import AttachFileOutlined from '@mui/icons-material/AttachFileOutlined'
import CloseOutlined from '@mui/icons-material/CloseOutlined'
import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import Typography from '@mui/material/Typography'
import { useRef, useState } from 'react'
import { fill } from '../i18n/index.ts'
import type { InputProps } from '../input-props.ts'
import { FileLink } from './FileLink.tsx'

/** Files sent one by one; the answer holds their ids. */
export const FileInput = (props: InputProps) => {
  const { words, upload } = props
  const chooser = useRef<HTMLInputElement>(null)
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map())
  const [sending, setSending] = useState<string | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const ids = Array.isArray(props.value) ? props.value.filter((id) => typeof id === 'string') : []
  const nameOf = (id: string) =>
    names.get(id) ?? upload?.nameOf(id) ?? fill(words.fileNumber, { number: ids.indexOf(id) + 1 })

  const send = async (files: readonly File[]) => {
    if (!upload) return
    setRefusal(null)
    const added: string[] = []
    for (const file of files) {
      setSending(file.name)
      try {
        const stored = await upload.send(file)
        added.push(stored.id)
        setNames((known) => new Map(known).set(stored.id, stored.name))
      } catch (error) {
        setRefusal(`${file.name} : ${error instanceof Error ? error.message : ''}`)
      }
    }
    setSending(null)
    if (added.length > 0) props.onChange([...ids, ...added])
  }

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
              onClick={() => props.onChange(ids.length === 1 ? null : ids.filter((one) => one !== id))}
            >
              <CloseOutlined fontSize="small" />
            </IconButton>
          </Box>
        ))}
      </Box>
      {upload ? (
        <>
          <input
            ref={chooser}
            type="file"
            multiple
            hidden
            aria-label={words.addFile}
            onChange={(event) => {
              send([...(event.target.files ?? [])])
              event.target.value = ''
            }}
          />
          <Button
            variant="outlined"
            size="small"
            startIcon={<AttachFileOutlined />}
            disabled={sending !== null}
            onClick={() => chooser.current?.click()}
            onBlur={props.onBlur}
          >
            {words.addFile}
          </Button>
        </>
      ) : (
        <Typography variant="body2" color="textSecondary">
          {words.noUpload}
        </Typography>
      )}
      <Typography variant="body2" role="status">
        {sending === null ? '' : fill(words.uploading, { name: sending })}
      </Typography>
      {refusal !== null && <Alert severity="error">{refusal}</Alert>}
    </Box>
  )
}
