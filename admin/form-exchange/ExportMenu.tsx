import DownloadIcon from '@mui/icons-material/DownloadOutlined'
import { Button, ListItemText, Menu, MenuItem } from '@mui/material'
import { useId, useState } from 'react'
import { useTranslate } from 'react-admin'
import { EXPORT_FORMATS, exportAddress } from './form-file.ts'
import { ImportDialog } from './ImportDialog.tsx'

/** « Exporter » on the page of a form: a file of each format, and a copy of the form itself. */
export const ExportMenu = ({ formId, title, mayCreate }: { formId: string; title: string; mayCreate: boolean }) => {
  const t = useTranslate()
  const menuId = useId()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const [copying, setCopying] = useState(false)
  return (
    <>
      <Button
        startIcon={<DownloadIcon />}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        {...(anchor ? { 'aria-controls': menuId } : {})}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {t('exchange.export')}
      </Button>
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
      {copying && <ImportDialog original={{ id: formId, title }} onClose={() => setCopying(false)} />}
    </>
  )
}
