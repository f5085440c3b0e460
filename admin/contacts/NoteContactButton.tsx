import AddCommentOutlined from '@mui/icons-material/AddCommentOutlined'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import Tooltip from '@mui/material/Tooltip'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { IfAble } from '../access/IfAble.tsx'
import { type ContactedDossier, contactedName } from './contacted-dossier.ts'
import { NewContact } from './NewContact.tsx'
import { useNoting } from './NotingContacts.tsx'

/** « Noter un contact », for who may; `compact`: an icon, in a line of a list. */
export const NoteContactButton = ({ dossier, compact = false }: { dossier: ContactedDossier; compact?: boolean }) => {
  const t = useTranslate()
  const [open, setOpen] = useState(false)
  const noteInList = useNoting()
  const note = () => (noteInList === null ? setOpen(true) : noteInList(dossier))
  const name = contactedName(dossier)
  return (
    <IfAble to="contact.edit" abilities={dossier.abilities}>
      {compact ? (
        <Tooltip title={t('jalon.contact.note')}>
          <IconButton aria-label={t('jalon.contact.noteOf', { name })} onClick={note}>
            <AddCommentOutlined fontSize="small" />
          </IconButton>
        </Tooltip>
      ) : (
        <Button size="small" variant="contained" startIcon={<AddCommentOutlined />} onClick={note}>
          {t('jalon.contact.note')}
        </Button>
      )}
      {open && <NewContact dossier={dossier} onClose={() => setOpen(false)} />}
    </IfAble>
  )
}
