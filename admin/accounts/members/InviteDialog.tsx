import Typography from '@mui/material/Typography'
import { required, TextInput, useRefresh, useTranslate } from 'react-admin'
import { InviteMemberDocument } from '../../data/generated/graphql.ts'
import type { MemberRow } from '../../data/resources/members.ts'
import { sendForm } from '../../data/send-form.ts'
import { useSend } from '../../data/use-document.ts'
import { useIntentKey } from '../../data/use-intent-key.ts'
import { FormDialog } from '../../shared/FormDialog.tsx'
import { OneTimeLinkDialog } from '../../shared/OneTimeLinkDialog.tsx'
import { useShownOnce } from '../../shared/use-shown-once.ts'
import { invitationValues } from './member-values.ts'
import { RolesInput } from './RolesInput.tsx'

interface Invitation {
  name: string
  link: string
}

/** Invites somebody, or `member` again; ends with the link to hand over, shown this once. */
export const InviteDialog = ({ member, onClose }: { member?: MemberRow; onClose: () => void }) => {
  const t = useTranslate()
  const send = useSend()
  const refresh = useRefresh()
  const keyFor = useIntentKey()
  const { shown, hold, closeForm } = useShownOnce<Invitation>(onClose)
  if (shown !== null)
    return <OneTimeLinkDialog {...shown} lost={t('jalon.account.members.linkLost')} onClose={onClose} />

  const { email = '', displayName = '', roles = [] } = member ?? {}
  return (
    <FormDialog
      title={t(member ? 'jalon.account.members.inviteAgain' : 'jalon.account.members.invite')}
      sendLabel="jalon.account.members.sendInvitation"
      values={{ email: email ?? '', displayName, roles }}
      onClose={closeForm}
      onSend={(values) =>
        sendForm(async () => {
          const input = invitationValues.parse(values)
          const variables = { ...input, idempotencyKey: keyFor(input) }
          const { inviteMember: result } = await send(InviteMemberDocument, variables)
          if (result.__typename === 'InvitationPayload') {
            hold({ name: result.member.displayName, link: result.link })
            refresh()
          }
          return result
        })
      }
    >
      <Typography color="textSecondary" sx={{ mb: 1 }}>
        {t('jalon.account.members.inviteHelp')}
      </Typography>
      <TextInput
        source="email"
        type="email"
        label="jalon.account.members.email"
        validate={required('jalon.account.check.email')}
        helperText={false}
        autoComplete="off"
        autoFocus={member === undefined}
      />
      <TextInput
        source="displayName"
        label="jalon.account.members.name"
        validate={required('jalon.account.check.name')}
        helperText={false}
        autoComplete="off"
      />
      <RolesInput />
    </FormDialog>
  )
}
