import AttachFileOutlined from '@mui/icons-material/AttachFileOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useRenderer } from './renderer-context.ts'
import { useFileDrop } from './use-file-drop.ts'

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
  const { zone, zoneLook, chooser, choose } = useFileDrop({ onFiles, multiple })
  return (
    <Box
      {...zone}
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
        ...{ border: 2, ...zoneLook },
      }}
    >
      <input {...chooser} aria-label={label} />
      <Button
        variant="outlined"
        size="small"
        startIcon={<AttachFileOutlined />}
        onClick={choose}
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
