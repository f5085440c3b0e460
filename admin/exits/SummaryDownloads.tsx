import DownloadOutlined from '@mui/icons-material/DownloadOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useTranslate } from 'react-admin'
import { IfAble } from '../access/IfAble.tsx'
import { requestSettings } from '../data/request-settings.ts'

const READERS = [
  { reader: 'participant', to: 'summary.read' },
  { reader: 'prescriber', to: 'summary.share' },
] as const

/** The summary of the journey as a PDF, a copy for the person and one for their prescriber. */
export const SummaryDownloads = ({ dossierId, abilities }: { dossierId: string; abilities: readonly string[] }) => {
  const t = useTranslate()
  const href = (reader: string) =>
    `/files/${encodeURIComponent(requestSettings.plie ?? '')}/summary/${dossierId}?for=${reader}`
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 2 }}>
      {READERS.map(({ reader, to }) => (
        <IfAble key={reader} to={to} abilities={abilities}>
          <Button size="small" variant="outlined" startIcon={<DownloadOutlined />} href={href(reader)} download>
            {t(`jalon.exit.summary.${reader}`)}
          </Button>
        </IfAble>
      ))}
    </Box>
  )
}
