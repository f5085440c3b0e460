import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useGetOne, useNotify, useRefresh, useTranslate } from 'react-admin'
import { ChangeMemberRolesDocument } from '../../data/generated/graphql.ts'
import type { MemberRow } from '../../data/resources/members.ts'
import { sendForm } from '../../data/send-form.ts'
import { useSend } from '../../data/use-document.ts'
import { FormDialog } from '../../shared/FormDialog.tsx'
import { useRoleLabel } from '../roles.ts'
import { rolesValues } from './member-values.ts'
import { RolesInput } from './RolesInput.tsx'
import { type Held, TransferFirst } from './TransferFirst.tsx'

/**
 * Changes what a member may do, from the roles they had when the dialog opened. When somebody else did it first, the roles they
 * chose are read again and shown beside one's own: saving then is a choice made knowingly.
 */
export const RolesDialog = ({ member, onClose }: { member: MemberRow; onClose: () => void }) => {
  const t = useTranslate()
  const send = useSend()
  const notify = useNotify()
  const refresh = useRefresh()
  const labelOf = useRoleLabel()
  const { data: fresh = member } = useGetOne<MemberRow>('members', { id: member.id })
  const { displayName } = member
  const [held, setHeld] = useState<Held | null>(null)
  return (
    <FormDialog
      title={t('jalon.account.members.changeRolesOf', { name: displayName })}
      values={{ roles: member.roles }}
      onClose={onClose}
      onSend={async (values) => {
        const sent = await sendForm(async () => {
          const { roles } = rolesValues.parse(values)
          const variables = { memberId: member.id, roles, version: fresh.version }
          const { changeMemberRoles } = await send(ChangeMemberRolesDocument, variables)
          setHeld(changeMemberRoles.__typename === 'CaseloadToTransfer' ? changeMemberRoles : null)
          return changeMemberRoles
        })
        refresh()
        if (sent.done)
          notify('jalon.account.members.rolesChanged', { type: 'success', messageArgs: { name: displayName } })
        return sent
      }}
    >
      <Typography color="textSecondary" sx={{ mb: 1 }}>
        {t('jalon.account.members.changeRolesHelp')}
      </Typography>
      {fresh.version !== member.version && (
        <Typography role="status" sx={{ mb: 1, fontWeight: 600 }}>
          {t('jalon.account.members.rolesNow', {
            roles: fresh.roles.map(labelOf).join(', ') || t('jalon.account.members.noRole'),
          })}
        </Typography>
      )}
      {held !== null && <TransferFirst held={held} />}
      <RolesInput />
    </FormDialog>
  )
}
