import FolderOpenOutlined from '@mui/icons-material/FolderOpenOutlined'
import Button from '@mui/material/Button'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import { useId, useState } from 'react'
import { useTranslate } from 'react-admin'
import type { ShownDocument } from './documented-dossier.ts'
import { useDossierDocuments } from './use-dossier-documents.ts'

/** Chooses one of the documents the dossier holds already, by its name; nothing where it holds none. `to`: what it is chosen for. */
export const HeldDocumentMenu = ({
  dossierId,
  to,
  disabled = false,
  onChoose,
}: {
  dossierId: string
  to: string
  disabled?: boolean
  onChoose: (document: ShownDocument) => void
}) => {
  const t = useTranslate()
  const menuId = useId()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const documents = useDossierDocuments(dossierId).filter(({ withdrawnAt }) => withdrawnAt === null)
  if (documents.length === 0) return null
  return (
    <>
      <Button
        size="small"
        startIcon={<FolderOpenOutlined />}
        disabled={disabled}
        aria-label={t('jalon.documents.chooseHeldFor', { to })}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        {...(anchor && { 'aria-controls': menuId })}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {t('jalon.documents.chooseHeld')}
      </Button>
      <Menu id={menuId} anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {documents.map((document) => (
          <MenuItem
            key={document.id}
            onClick={() => {
              setAnchor(null)
              onChoose(document)
            }}
          >
            {document.label}
          </MenuItem>
        ))}
      </Menu>
    </>
  )
}
