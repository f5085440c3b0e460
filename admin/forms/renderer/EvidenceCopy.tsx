import AttachFileOutlined from '@mui/icons-material/AttachFileOutlined'
import CloseOutlined from '@mui/icons-material/CloseOutlined'
import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import Typography from '@mui/material/Typography'
import { useEffect, useRef, useState } from 'react'
import type { EvidencePiece } from '../../../schema/index.ts'
import { fill } from './i18n/index.ts'
import { FileLink } from './inputs/FileLink.tsx'
import { useRenderer } from './renderer-context.ts'

/** The copy of a document: joined, looked at, or taken away. None is asked for: a paper may only have been seen. */
export const EvidenceCopy = ({
  piece,
  onChange,
}: {
  piece: EvidencePiece
  onChange: (file: string | null) => void
}) => {
  const { words, upload } = useRenderer()
  const chooser = useRef<HTMLInputElement>(null)
  const [sent, setSent] = useState<{ id: string; name: string } | null>(null)
  const [sending, setSending] = useState<string | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const { file } = piece
  // The document may have been described further while its copy was on its way.
  const latest = useRef(onChange)
  useEffect(() => {
    latest.current = onChange
  })
  if (!upload) return null
  const send = async (chosen: File | undefined) => {
    if (chosen === undefined) return
    setRefusal(null)
    setSending(chosen.name)
    try {
      const stored = await upload.send(chosen)
      setSent(stored)
      latest.current(stored.id)
    } catch (error) {
      setRefusal(`${chosen.name} : ${error instanceof Error ? error.message : ''}`)
    }
    setSending(null)
  }
  if (file !== undefined) {
    const name = (sent?.id === file ? sent.name : upload.nameOf(file)) ?? words.copy
    return (
      <Box sx={{ display: 'flex', alignItems: 'center', mt: 1 }}>
        <FileLink upload={upload} file={file}>
          {name}
        </FileLink>
        <IconButton size="small" aria-label={fill(words.removeFile, { name })} onClick={() => onChange(null)}>
          <CloseOutlined fontSize="small" />
        </IconButton>
      </Box>
    )
  }
  return (
    <Box sx={{ mt: 1 }}>
      <input
        ref={chooser}
        type="file"
        hidden
        aria-label={words.addCopy}
        onChange={(event) => {
          send(event.target.files?.[0])
          event.target.value = ''
        }}
      />
      <Button
        size="small"
        startIcon={<AttachFileOutlined />}
        disabled={sending !== null}
        onClick={() => chooser.current?.click()}
      >
        {words.addCopy}
      </Button>
      <Typography variant="body2" role="status">
        {sending === null ? '' : fill(words.uploading, { name: sending })}
      </Typography>
      {refusal !== null && <Alert severity="error">{refusal}</Alert>}
    </Box>
  )
}
