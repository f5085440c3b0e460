import { Alert, FormControlLabel, Switch, Typography } from '@mui/material'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useNotify, useTranslate } from 'react-admin'
import { isUserError } from '../../data/errors.ts'
import { ConfigurePublicationsDocument, PublicationSettingsDocument } from '../../data/generated/graphql.ts'
import { useDocument, useSend } from '../../data/use-document.ts'
import { SectionCard } from '../../shared/SectionCard.tsx'

/** Whether a publication needs a second person, chosen by the administrators of the PLIE. */
export const PublicationSettingsCard = () => {
  const t = useTranslate()
  const notify = useNotify()
  const send = useSend()
  const queries = useQueryClient()
  const [sending, setSending] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const { data, error } = useDocument('publicationSettings', PublicationSettingsDocument, {})

  const change = async (needsSecondPerson: boolean) => {
    setSending(true)
    setRefusal(null)
    try {
      const { configurePublications: result } = await send(ConfigurePublicationsDocument, { needsSecondPerson })
      if (isUserError(result)) setRefusal(result.message)
      else notify(t(needsSecondPerson ? 'publish.settings.on' : 'publish.settings.off'), { type: 'success' })
      await queries.invalidateQueries({ queryKey: ['publicationSettings'] })
    } catch (failure) {
      setRefusal(failure instanceof Error ? failure.message : String(failure))
    } finally {
      setSending(false)
    }
  }

  const problem = refusal ?? error?.message ?? null
  return (
    <SectionCard title={t('publish.settings.title')}>
      {problem !== null && (
        <Alert severity="error" role="alert" sx={{ mb: 1 }}>
          {t(problem, { _: problem })}
        </Alert>
      )}
      {data && (
        <FormControlLabel
          control={
            <Switch
              checked={data.publicationSettings.needsSecondPerson}
              disabled={sending}
              onChange={(event) => void change(event.target.checked)}
            />
          }
          label={t('publish.settings.second_person')}
        />
      )}
      <Typography variant="body2" color="textSecondary">
        {t('publish.settings.help')}
      </Typography>
    </SectionCard>
  )
}
