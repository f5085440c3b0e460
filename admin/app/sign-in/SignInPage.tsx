import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useCheckAuth, useLogin, useRedirect, useTranslate } from 'react-admin'
import { useForm } from 'react-hook-form'
import { sessionHasEnded } from '../../data/viewer.ts'
import { PasswordField } from '../../shared/PasswordField.tsx'
import { DoorPage } from './DoorPage.tsx'

interface Credentials {
  email: string
  password: string
}

/** Sign-in. The server's sentence is shown as it is: it never tells whether the address or the password was wrong. */
export const SignInPage = () => {
  const t = useTranslate()
  const login = useLogin()
  const queryClient = useQueryClient()
  const [refusal, setRefusal] = useState<string | null>(null)
  const { register, handleSubmit, formState, resetField, setFocus } = useForm<Credentials>({
    defaultValues: { email: '', password: '' },
  })
  useLeaveWhenSignedIn()

  const signIn = handleSubmit(async (credentials) => {
    setRefusal(null)
    queryClient.clear()
    try {
      await login(credentials)
    } catch (error) {
      const message = error instanceof Error ? error.message : 'jalon.network.strange'
      setRefusal(t(message, { _: message }))
      resetField('password')
      setFocus('password')
    }
  })

  return (
    <DoorPage title={t('jalon.signIn.title')}>
      <form onSubmit={signIn} noValidate>
        {sessionHasEnded() && refusal === null && (
          <Alert severity="info" sx={{ mb: 2 }}>
            {t('jalon.signIn.ended')}
          </Alert>
        )}
        {refusal !== null && (
          <Alert severity="error" role="alert" sx={{ mb: 2 }}>
            {refusal}
          </Alert>
        )}
        <TextField
          {...register('email', { required: t('jalon.signIn.emailMissing') })}
          type="email"
          label={t('jalon.signIn.email')}
          autoComplete="username"
          autoFocus
          error={formState.errors.email !== undefined}
          helperText={formState.errors.email?.message}
        />
        <PasswordField
          {...register('password', { required: t('jalon.signIn.passwordMissing') })}
          label={t('jalon.signIn.password')}
          autoComplete="current-password"
          error={formState.errors.password !== undefined}
          helperText={formState.errors.password?.message}
        />
        <Button
          type="submit"
          variant="contained"
          size="large"
          fullWidth
          disabled={formState.isSubmitting}
          sx={{ mt: 2 }}
        >
          {t(formState.isSubmitting ? 'jalon.signIn.submitting' : 'jalon.signIn.submit')}
        </Button>
      </form>
    </DoorPage>
  )
}

const useLeaveWhenSignedIn = () => {
  const checkAuth = useCheckAuth()
  const redirect = useRedirect()
  useEffect(() => {
    checkAuth({}, false)
      .then(() => redirect('/'))
      .catch(() => {})
  }, [checkAuth, redirect])
}
