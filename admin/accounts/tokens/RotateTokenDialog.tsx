import Typography from '@mui/material/Typography'
import { SelectInput, useRefresh, useTranslate } from 'react-admin'
import { RotateApiTokenDocument } from '../../data/generated/graphql.ts'
import type { TokenRow } from '../../data/resources/tokens.ts'
import { sendForm } from '../../data/send-form.ts'
import { useSend } from '../../data/use-document.ts'
import { useIntentKey } from '../../data/use-intent-key.ts'
import { FormDialog } from '../../shared/FormDialog.tsx'
import { useShownOnce } from '../../shared/use-shown-once.ts'
import { SecretDialog } from './SecretDialog.tsx'
import { OVERLAPS } from './token-values.ts'

const USUAL_HOURS = 24

/** Another secret for a token, shown this once; the one it had works for the time chosen. */
export const RotateTokenDialog = ({ token, onClose }: { token: TokenRow; onClose: () => void }) => {
  const t = useTranslate()
  const send = useSend()
  const refresh = useRefresh()
  const keyFor = useIntentKey()
  const { id, name, scopes } = token
  const { shown, hold, closeForm } = useShownOnce<string>(onClose)
  if (shown !== null) return <SecretDialog name={name} secret={shown} scopes={scopes} onClose={onClose} />
  return (
    <FormDialog
      title={t('jalon.account.tokens.rotateTitle', { name })}
      sendLabel="jalon.account.tokens.rotate"
      values={{ overlapHours: USUAL_HOURS }}
      onClose={closeForm}
      onSend={({ overlapHours }) =>
        sendForm(async () => {
          const asked = { id, overlapHours: Number(overlapHours) }
          const { rotateApiToken: result } = await send(RotateApiTokenDocument, {
            ...asked,
            idempotencyKey: keyFor(asked),
          })
          if (result.__typename === 'ApiTokenPayload') {
            hold(result.secret)
            refresh()
          }
          return result
        })
      }
    >
      <Typography sx={{ mb: 1 }}>{t('jalon.account.tokens.rotateText')}</Typography>
      <SelectInput
        source="overlapHours"
        label="jalon.account.tokens.overlap"
        choices={OVERLAPS.map((hours) => ({ id: hours, name: t(`jalon.account.tokens.overlaps.h${hours}`) }))}
        translateChoice={false}
        helperText={false}
        fullWidth
      />
    </FormDialog>
  )
}
