import AddCommentOutlined from '@mui/icons-material/AddCommentOutlined'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import Tooltip from '@mui/material/Tooltip'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { IfAble } from '../access/IfAble.tsx'
import { ContactSummaryDocument } from '../data/generated/graphql.ts'
import { useDocument } from '../data/use-document.ts'
import { ContactDialog } from './ContactDialog.tsx'
import { type ContactedDossier, contactedName } from './contacted-dossier.ts'

/** « Noter un contact », for who may; `compact`: an icon, in a line of a list. */
export const NoteContactButton = ({ dossier, compact = false }: { dossier: ContactedDossier; compact?: boolean }) => {
  const t = useTranslate()
  const [open, setOpen] = useState(false)
  const { data } = useDocument('contactSummary', ContactSummaryDocument, { dossierId: dossier.id }, { enabled: open })
  const name = contactedName(dossier)
  return (
    <IfAble to="contact.edit" abilities={dossier.abilities}>
      {compact ? (
        <Tooltip title={t('jalon.contact.note')}>
          <IconButton aria-label={t('jalon.contact.noteOf', { name })} onClick={() => setOpen(true)}>
            <AddCommentOutlined fontSize="small" />
          </IconButton>
        </Tooltip>
      ) : (
        <Button size="small" variant="contained" startIcon={<AddCommentOutlined />} onClick={() => setOpen(true)}>
          {t('jalon.contact.note')}
        </Button>
      )}
      {open && data && (
        <ContactDialog
          dossierId={dossier.id}
          name={name}
          contact={null}
          usualMinutes={data.contactSummary.usualMinutes}
          onClose={() => setOpen(false)}
        />
      )}
    </IfAble>
  )
}
