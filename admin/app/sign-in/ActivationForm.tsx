import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import { useForm } from 'react-hook-form'
import { PasswordField } from '../../shared/PasswordField.tsx'
import { useActivate } from './use-activate.ts'

/** The server's own rule; checked here only to spare a round trip. */
const SHORTEST_PASSWORD = 12

/** A first password. The first `operator` of a platform also says under which address they sign in. */
export const ActivationForm = ({ token, operator }: { token: string; operator: boolean }) => {
  const t = useTranslate()
  const { refusal, activate } = useActivate(token)
  const { register, handleSubmit, formState } = useForm({
    defaultValues: { email: '', displayName: '', password: '', again: '' },
  })
  const { errors, isSubmitting } = formState

  const submit = handleSubmit(({ email, displayName, password }) =>
    activate({ email: email.trim(), displayName: displayName.trim(), password }),
  )
  return (
    <form onSubmit={submit} noValidate>
      <Typography sx={{ mb: 1 }}>
        {t(operator ? 'jalon.signIn.activation.introOperator' : 'jalon.signIn.activation.intro')}
      </Typography>
      {refusal !== null && (
        <Alert severity="error" role="alert" sx={{ mb: 1 }}>
          {refusal}
        </Alert>
      )}
      {operator && (
        <TextField
          {...register('email', { required: t('jalon.signIn.emailMissing') })}
          type="email"
          label={t('jalon.signIn.email')}
          autoComplete="username"
          error={errors.email !== undefined}
          helperText={errors.email?.message ?? t('jalon.signIn.activation.emailHelp')}
        />
      )}
      <TextField {...register('displayName')} label={t('jalon.signIn.activation.displayName')} autoComplete="name" />
      <PasswordField
        {...register('password', {
          minLength: { value: SHORTEST_PASSWORD, message: t('jalon.signIn.activation.tooShort') },
          required: t('jalon.signIn.activation.tooShort'),
        })}
        label={t('jalon.signIn.activation.newPassword')}
        autoComplete="new-password"
        error={errors.password !== undefined}
        helperText={errors.password?.message ?? t('jalon.signIn.activation.newPasswordHelp')}
      />
      <PasswordField
        {...register('again', {
          validate: (again, { password }) => again === password || t('jalon.signIn.activation.different'),
        })}
        label={t('jalon.signIn.activation.confirm')}
        autoComplete="new-password"
        error={errors.again !== undefined}
        helperText={errors.again?.message}
      />
      <Button type="submit" variant="contained" size="large" fullWidth disabled={isSubmitting} sx={{ mt: 2 }}>
        {t('jalon.signIn.activation.submit')}
      </Button>
    </form>
  )
}
