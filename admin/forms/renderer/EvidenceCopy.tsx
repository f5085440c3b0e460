import CloseOutlined from '@mui/icons-material/CloseOutlined'
import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import { useState } from 'react'
import type { EvidencePiece } from '../../../schema/index.ts'
import { FileDrop } from './FileDrop.tsx'
import { fill } from './i18n/index.ts'
import { FileLink } from './inputs/FileLink.tsx'
import { useRenderer } from './renderer-context.ts'
import { SendingList } from './SendingList.tsx'
import { useSending } from './use-sending.ts'

/** The copy of one document: dropped, sent, fetched or taken away. A paper may also only have been seen. */
export const EvidenceCopy = ({
  piece,
  onChange,
}: {
  piece: EvidencePiece
  onChange: (file: string | null) => void
}) => {
  const { words, upload } = useRenderer()
  const [sent, setSent] = useState<{ id: string; name: string } | null>(null)
  const { sendings, send, retry } = useSending(upload, (stored) => {
    setSent(stored)
    onChange(stored.id)
  })
  const { file } = piece
  if (!upload) return null
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
      <SendingList sendings={sendings} onRetry={retry} />
      {sendings.length === 0 && (
        <FileDrop label={words.addCopy} onFiles={(files) => files.forEach((one) => void send(one))} />
      )}
    </Box>
  )
}
