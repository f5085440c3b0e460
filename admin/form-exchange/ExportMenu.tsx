import DownloadIcon from '@mui/icons-material/DownloadOutlined'
import { Button, IconButton, ListItemText, Menu, MenuItem, Tooltip } from '@mui/material'
import { useId, useState } from 'react'
import { useTranslate } from 'react-admin'
import { CopyDialog } from './CopyDialog.tsx'
import { EXPORT_FORMATS, exportAddress } from './form-file.ts'

interface ExportMenuProps {
  formId: string
  title: string
  mayCreate: boolean
  /** A picture only, where many forms stand one under the other. */
  small?: boolean
  /** Before the formats are shown: what is exported is what the server holds. */
  onOpen?: () => void
}

/** « Exporter… » of a form: a file of each format, and a copy of the form itself. */
export const ExportMenu = ({ formId, title, mayCreate, small = false, onOpen }: ExportMenuProps) => {
  const t = useTranslate()
  const menuId = useId()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const [copying, setCopying] = useState(false)
  const trigger = {
    'aria-haspopup': 'menu',
    'aria-expanded': anchor !== null,
    ...(anchor ? { 'aria-controls': menuId } : {}),
    onClick: (event: { currentTarget: HTMLElement }) => {
      onOpen?.()
      setAnchor(event.currentTarget)
    },
  } as const
  return (
    <>
      {small ? (
        <Tooltip title={t('exchange.export')}>
          <IconButton size="small" aria-label={t('exchange.export_one', { title })} {...trigger}>
            <DownloadIcon fontSize="small" />
          </IconButton>
        </Tooltip>
      ) : (
        <Button size="small" startIcon={<DownloadIcon />} {...trigger}>
          {t('exchange.export')}
        </Button>
      )}
      <Menu id={menuId} anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {EXPORT_FORMATS.map((format) => (
          <MenuItem
            key={format}
            component="a"
            href={exportAddress(formId, format)}
            download
            onClick={() => setAnchor(null)}
          >
            <ListItemText primary={t(`exchange.format.${format}`)} secondary={t(`exchange.format_help.${format}`)} />
          </MenuItem>
        ))}
        {mayCreate && (
          <MenuItem
            onClick={() => {
              setAnchor(null)
              setCopying(true)
            }}
          >
            <ListItemText primary={t('exchange.copy')} secondary={t('exchange.copy_help')} />
          </MenuItem>
        )}
      </Menu>
      {copying && <CopyDialog original={{ id: formId, title }} onClose={() => setCopying(false)} />}
    </>
  )
}
