import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useRedirect, useTranslate } from 'react-admin'
import { activateAccount } from '../../data/session.ts'
import { forgetViewer } from '../../data/viewer.ts'

/** Uses a one-time link up, then leads to the first page. `refusal`: the sentence of the last failure. */
export const useActivate = (token: string) => {
  const t = useTranslate()
  const redirect = useRedirect()
  const queryClient = useQueryClient()
  const [refusal, setRefusal] = useState<string | null>(null)
  const activate = async (given: { password: string; displayName: string; email: string }) => {
    setRefusal(null)
    const outcome = await activateAccount(token, given)
    if (!outcome.ok) return setRefusal(t(outcome.message, { _: outcome.message }))
    forgetViewer()
    queryClient.clear()
    redirect('/')
  }
  return { refusal, activate }
}
