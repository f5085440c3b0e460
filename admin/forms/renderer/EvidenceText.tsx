import Typography from '@mui/material/Typography'
import type { EvidencePiece } from '../../../schema/index.ts'
import { formatDate } from '../../shared/format-date.ts'
import { fill } from './i18n/index.ts'
import { FileLink } from './inputs/FileLink.tsx'
import { useRenderer } from './renderer-context.ts'

/** One document, only read: its kind, its days, its copy. */
export const EvidenceText = ({ piece }: { piece: EvidencePiece }) => {
  const { locale, words, upload } = useRenderer()
  const { kind, file, seenOn, issuedOn } = piece
  const days = [
    ...(issuedOn === undefined ? [] : [fill(words.issuedOnDay, { day: formatDate(issuedOn, locale) })]),
    ...(seenOn === undefined ? [] : [fill(words.seenOnDay, { day: formatDate(seenOn, locale) })]),
  ]
  return (
    <Typography variant="body2">
      {[kind, ...days].join(', ')}
      {file !== undefined && upload && (
        <>
          {' — '}
          <FileLink upload={upload} file={file}>
            {upload.nameOf(file) ?? words.copy}
          </FileLink>
        </>
      )}
    </Typography>
  )
}
