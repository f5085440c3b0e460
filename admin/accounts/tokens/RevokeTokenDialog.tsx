import Typography from '@mui/material/Typography'
import { TextInput, useNotify, useRefresh, useTranslate } from 'react-admin'
import { RevokeApiTokenDocument } from '../../data/generated/graphql.ts'
import type { TokenRow } from '../../data/resources/tokens.ts'
import { sendForm } from '../../data/send-form.ts'
import { useSend } from '../../data/use-document.ts'
import { FormDialog } from '../../shared/FormDialog.tsx'

/** Ends a token. It cannot be undone, and a program stops: the token's name is typed to confirm. */
export const RevokeTokenDialog = ({ token, onClose }: { token: TokenRow; onClose: () => void }) => {
  const t = useTranslate()
  const send = useSend()
  const notify = useNotify()
  const refresh = useRefresh()
  const { id, name } = token
  const sameName = (typed: unknown) =>
    typeof typed === 'string' && typed.trim() === name ? undefined : 'jalon.account.check.sameName'
  return (
    <FormDialog
      title={t('jalon.account.tokens.revokeTitle', { name })}
      sendLabel="jalon.account.tokens.revoke"
      values={{ name: '' }}
      onClose={onClose}
      onSend={async () => {
        const sent = await sendForm(async () => (await send(RevokeApiTokenDocument, { id })).revokeApiToken)
        refresh()
        if (sent.done) notify('jalon.account.tokens.revoked', { type: 'success', messageArgs: { name } })
        return sent
      }}
    >
      <Typography sx={{ mb: 1 }}>{t('jalon.account.tokens.revokeText')}</Typography>
      <TextInput
        source="name"
        label={t('jalon.account.tokens.typeName', { name })}
        validate={sameName}
        helperText={false}
        autoComplete="off"
        autoFocus
      />
    </FormDialog>
  )
}
