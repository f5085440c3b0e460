import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Form, ResourceContextProvider, useNotify, useTranslate } from 'react-admin'
import { useFormState } from 'react-hook-form'
import { useLocale } from '../app/i18n/use-locale.ts'
import { isUserError } from '../data/errors.ts'
import { ChangePlieSettingDocument, type PlieSettingsQuery } from '../data/generated/graphql.ts'
import { useSend } from '../data/use-document.ts'
import { formatMoment } from '../shared/format-date.ts'
import { SectionCard } from '../shared/SectionCard.tsx'
import { sections } from './sections/index.ts'

type Setting = PlieSettingsQuery['plieSettings'][number]

/** One part of the settings, saved by itself; each refusal lands on its input. */
export const SettingCard = ({ setting }: { setting: Setting }) => {
  const t = useTranslate()
  const locale = useLocale()
  const notify = useNotify()
  const send = useSend()
  const queries = useQueryClient()
  const [refusal, setRefusal] = useState<{ message: string; outdated: boolean } | null>(null)
  const { section, revision, changedAt, changedBy } = setting
  const { words, read, write, Inputs } = sections[section]
  const reload = () => queries.invalidateQueries({ queryKey: ['plieSettings'] })

  const conflictText = ({ changedAt: at, changedBy: by }: { changedAt?: string | null; changedBy?: string | null }) =>
    t('plieSettings.conflict', { by: by ?? '—', at: at ? formatMoment(at, locale) : '—' })

  const save = async ({ value }: Record<string, unknown>) => {
    setRefusal(null)
    try {
      const asked = { section, value: write(value), revision }
      const { changePlieSetting: result } = await send(ChangePlieSettingDocument, asked)
      if (isUserError(result)) {
        const outdated = result.__typename === 'VersionConflict'
        setRefusal({ message: outdated ? conflictText(result) : result.message, outdated })
        if (result.__typename !== 'InvalidInput') return undefined
        return Object.fromEntries(result.issues.map(({ path, message }) => [path.join('.'), message]))
      }
      notify('plieSettings.saved', { type: 'success' })
      await Promise.all([reload(), queries.invalidateQueries({ queryKey: ['outcomes'] })])
    } catch (error) {
      setRefusal({ message: error instanceof Error ? error.message : 'jalon.network.strange', outdated: false })
    }
    return undefined
  }
  return (
    <SectionCard title={t(`${words}.title`)}>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1, maxWidth: 720 }}>
        {t(`${words}.help`)}
      </Typography>
      <Form<Record<string, unknown>>
        key={revision}
        defaultValues={{ value: read(setting.value) }}
        onSubmit={save}
        noValidate
        disableInvalidFormNotification
      >
        {refusal !== null && (
          <Alert
            severity="error"
            role="alert"
            sx={{ mb: 1 }}
            {...(refusal.outdated
              ? {
                  action: (
                    <Button color="inherit" onClick={() => void reload().then(() => setRefusal(null))}>
                      {t('plieSettings.reload')}
                    </Button>
                  ),
                }
              : {})}
          >
            {t(refusal.message, { _: refusal.message })}
          </Alert>
        )}
        {/* Lists of inputs ask which resource they are of. */}
        <ResourceContextProvider value="plieSettings">
          <Inputs />
        </ResourceContextProvider>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, rowGap: 1, mt: 1.5 }}>
          <SaveButton />
          {changedAt !== null && (
            <Typography variant="body2" color="textSecondary">
              {t('plieSettings.changed', { at: formatMoment(changedAt, locale), by: changedBy ?? '—' })}
            </Typography>
          )}
        </Box>
      </Form>
    </SectionCard>
  )
}

const SaveButton = () => {
  const t = useTranslate()
  const { isSubmitting } = useFormState()
  return (
    <Button type="submit" variant="contained" disabled={isSubmitting}>
      {t('jalon.action.save')}
    </Button>
  )
}
