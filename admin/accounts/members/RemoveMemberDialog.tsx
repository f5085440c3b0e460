import { useState } from 'react'
import { useNotify, useRefresh, useTranslate } from 'react-admin'
import { ChangeMemberRolesDocument } from '../../data/generated/graphql.ts'
import type { MemberRow } from '../../data/resources/members.ts'
import { sendForm } from '../../data/send-form.ts'
import { useSend } from '../../data/use-document.ts'
import { ConfirmDialog } from '../../shared/ConfirmDialog.tsx'
import { type Held, TransferFirst } from './TransferFirst.tsx'

/** Takes a member out of the PLIE: no role is left to them. An invitation brings them back. */
export const RemoveMemberDialog = ({ member, onClose }: { member: MemberRow; onClose: () => void }) => {
  const t = useTranslate()
  const send = useSend()
  const notify = useNotify()
  const refresh = useRefresh()
  const name = member.displayName
  const [held, setHeld] = useState<Held | null>(null)
  return (
    <ConfirmDialog
      title={t('jalon.account.members.removeTitle', { name })}
      text={t('jalon.account.members.removeText', { name })}
      confirmLabel={t('jalon.account.members.removeConfirm', { name })}
      onClose={onClose}
      onConfirm={async () => {
        const sent = await sendForm(async () => {
          const variables = { memberId: member.id, roles: [], version: member.version }
          const { changeMemberRoles } = await send(ChangeMemberRolesDocument, variables)
          setHeld(changeMemberRoles.__typename === 'CaseloadToTransfer' ? changeMemberRoles : null)
          return changeMemberRoles
        })
        refresh()
        if (!sent.done) return sent.inputs.roles ?? sent.message
        notify('jalon.account.members.removed', { type: 'success', messageArgs: { name } })
        return null
      }}
    >
      {held !== null && <TransferFirst held={held} />}
    </ConfirmDialog>
  )
}
