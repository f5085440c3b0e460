import UploadFileOutlined from '@mui/icons-material/UploadFileOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { type DragEvent, useRef, useState } from 'react'
import { useTranslate } from 'react-admin'

/** Where files are dropped, with a button that does the same from the keyboard. */
export const DropArea = ({ onFiles }: { onFiles: (files: readonly File[]) => void }) => {
  const t = useTranslate()
  const chooser = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const hold = (event: DragEvent) => {
    event.preventDefault()
    setOver(true)
  }
  const take = (files: FileList | null) => {
    const all = [...(files ?? [])]
    if (all.length > 0) onFiles(all)
  }
  return (
    <Box
      onDragEnter={hold}
      onDragOver={hold}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        take(event.dataTransfer.files)
      }}
      sx={{
        ...{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5, p: 1.5, mb: 1.5, borderRadius: 1 },
        ...{ border: 1, borderStyle: 'dashed', borderColor: over ? 'primary.main' : 'divider' },
        bgcolor: over ? 'action.hover' : 'transparent',
      }}
    >
      <input
        ref={chooser}
        type="file"
        multiple
        hidden
        aria-label={t('jalon.documents.deposit')}
        accept=".pdf,.png,.jpg,.jpeg,.docx,.odt,.xlsx,.ods"
        onChange={(event) => {
          take(event.target.files)
          event.target.value = ''
        }}
      />
      <Button variant="outlined" startIcon={<UploadFileOutlined />} onClick={() => chooser.current?.click()}>
        {t('jalon.documents.deposit')}
      </Button>
      <Typography variant="body2" color="textSecondary">
        {t('jalon.documents.kindsTaken')}
      </Typography>
    </Box>
  )
}
