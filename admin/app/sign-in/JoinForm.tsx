import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import { useForm } from 'react-hook-form'
import { PasswordField } from '../../shared/PasswordField.tsx'
import { useActivate } from './use-activate.ts'

/** For somebody who has an account already: its password lets it into one more PLIE. */
export const JoinForm = ({ token }: { token: string }) => {
  const t = useTranslate()
  const { refusal, activate } = useActivate(token)
  const { register, handleSubmit, formState } = useForm({ defaultValues: { password: '' } })
  const { errors, isSubmitting } = formState
  return (
    <form onSubmit={handleSubmit(({ password }) => activate({ password, displayName: '', email: '' }))} noValidate>
      <Typography sx={{ mb: 1 }}>{t('jalon.signIn.activation.introJoin')}</Typography>
      {refusal !== null && (
        <Alert severity="error" role="alert" sx={{ mb: 1 }}>
          {refusal}
        </Alert>
      )}
      <PasswordField
        {...register('password', { required: t('jalon.signIn.passwordMissing') })}
        label={t('jalon.signIn.password')}
        autoComplete="current-password"
        error={errors.password !== undefined}
        helperText={errors.password?.message}
      />
      <Button type="submit" variant="contained" size="large" fullWidth disabled={isSubmitting} sx={{ mt: 2 }}>
        {t('jalon.signIn.activation.submitJoin')}
      </Button>
    </form>
  )
}
