import { useState } from 'react'
import { required, TextInput, useRefresh, useTranslate } from 'react-admin'
import { type ApiScope, CreateApiTokenDocument } from '../../data/generated/graphql.ts'
import { sendForm } from '../../data/send-form.ts'
import { useSend } from '../../data/use-document.ts'
import { useIntentKey } from '../../data/use-intent-key.ts'
import { FormDialog } from '../../shared/FormDialog.tsx'
import { PlainDateInput } from '../../shared/inputs/PlainDateInput.tsx'
import { realDay } from '../../shared/inputs/real-day.ts'
import { useShownOnce } from '../../shared/use-shown-once.ts'
import { ExplainedChoices } from '../ExplainedChoices.tsx'
import { SecretDialog } from './SecretDialog.tsx'
import { TokenLimits } from './TokenLimits.tsx'
import { allowedDay, dayIn, SCOPES, tokenValues } from './token-values.ts'

const USUAL_DAYS = 90
const USUAL_PER_MINUTE = 400

interface NewToken {
  name: string
  secret: string
  scopes: readonly ApiScope[]
}

/** A new key for an external system; ends with its secret, shown this once. */
export const CreateTokenDialog = ({ onClose }: { onClose: () => void }) => {
  const t = useTranslate()
  const send = useSend()
  const refresh = useRefresh()
  const keyFor = useIntentKey()
  // One moment for the whole dialog: sent again, the same content gives the same expiry and keeps its key.
  const [now] = useState(() => new Date())
  const { shown, hold, closeForm } = useShownOnce<NewToken>(onClose)
  if (shown !== null) return <SecretDialog {...shown} onClose={onClose} />

  return (
    <FormDialog
      title={t('jalon.account.tokens.create')}
      sendLabel="jalon.account.tokens.create"
      values={{
        name: '',
        scopes: ['DOSSIERS_READ'],
        expiresAt: dayIn(USUAL_DAYS, now),
        cidrs: '',
        formIds: [],
        perMinute: USUAL_PER_MINUTE,
      }}
      onClose={closeForm}
      onSend={(values) =>
        sendForm(async () => {
          const input = tokenValues(now).parse(values)
          const { createApiToken: result } = await send(CreateApiTokenDocument, {
            ...input,
            idempotencyKey: keyFor(input),
          })
          if (result.__typename === 'ApiTokenPayload') {
            hold({ name: result.token.name, secret: result.secret, scopes: result.token.scopes })
            refresh()
          }
          return result
        })
      }
    >
      <TextInput
        source="name"
        label="jalon.account.tokens.name"
        helperText="jalon.account.tokens.nameHelp"
        validate={required('jalon.account.check.tokenName')}
        autoComplete="off"
        autoFocus
      />
      <ExplainedChoices
        source="scopes"
        label="jalon.account.tokens.scopes"
        needed="jalon.account.check.scope"
        choices={SCOPES.map((scope) => ({
          id: scope,
          name: t(`jalon.account.scope.${scope}`),
          help: t(`jalon.account.scopeHelp.${scope}`),
        }))}
      />
      <PlainDateInput
        source="expiresAt"
        label="jalon.account.tokens.expires"
        helperText="jalon.account.tokens.expiresHelp"
        validate={[required('jalon.account.check.expiry'), realDay, allowedDay(now)]}
      />
      <TokenLimits />
    </FormDialog>
  )
}
