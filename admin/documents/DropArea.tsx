import UploadFileOutlined from '@mui/icons-material/UploadFileOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import { useFileDrop } from '../forms/renderer/index.ts'

/** Where files are dropped, with a button that does the same from the keyboard. */
export const DropArea = ({ onFiles }: { onFiles: (files: readonly File[]) => void }) => {
  const t = useTranslate()
  const { zone, zoneLook, chooser, choose } = useFileDrop({ onFiles })
  return (
    <Box
      {...zone}
      sx={{
        ...{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5, p: 1.5, mb: 1.5 },
        ...{ border: 1, ...zoneLook },
      }}
    >
      <input
        {...chooser}
        aria-label={t('jalon.documents.deposit')}
        accept=".pdf,.png,.jpg,.jpeg,.docx,.odt,.xlsx,.ods"
      />
      <Button variant="outlined" startIcon={<UploadFileOutlined />} onClick={choose}>
        {t('jalon.documents.deposit')}
      </Button>
      <Typography variant="body2" color="textSecondary">
        {t('jalon.documents.kindsTaken')}
      </Typography>
    </Box>
  )
}
