import AttachFileOutlined from '@mui/icons-material/AttachFileOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { type DragEvent, useRef, useState } from 'react'
import { useRenderer } from './renderer-context.ts'

/** Where files are dropped, or chosen with a button: the same for a mouse, a finger and a keyboard. */
export const FileDrop = ({
  label,
  multiple = false,
  onFiles,
  onBlur,
}: {
  label: string
  multiple?: boolean
  onFiles: (files: readonly File[]) => void
  onBlur?: () => void
}) => {
  const { words } = useRenderer()
  const chooser = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const take = (files: FileList | null) => {
    const all = [...(files ?? [])]
    if (all.length > 0) onFiles(multiple ? all : all.slice(0, 1))
  }
  const hold = (event: DragEvent) => {
    event.preventDefault()
    setOver(true)
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
        ...{
          display: 'flex',
          flexWrap: 'wrap',
          gap: 1.5,
          alignItems: 'center',
          maxWidth: 480,
          mt: 0.5,
          px: 1.5,
          py: 1,
        },
        ...{ border: 2, borderStyle: 'dashed', borderColor: over ? 'primary.main' : 'divider', borderRadius: 1 },
        bgcolor: over ? 'action.hover' : 'transparent',
      }}
    >
      <input
        ref={chooser}
        type="file"
        multiple={multiple}
        hidden
        aria-label={label}
        onChange={(event) => {
          take(event.target.files)
          event.target.value = ''
        }}
      />
      <Button
        variant="outlined"
        size="small"
        startIcon={<AttachFileOutlined />}
        onClick={() => chooser.current?.click()}
        {...(onBlur ? { onBlur } : {})}
      >
        {label}
      </Button>
      <Typography variant="body2" color="textSecondary" aria-hidden>
        {words.dropHere}
      </Typography>
    </Box>
  )
}
