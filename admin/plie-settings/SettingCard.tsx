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
import { ChangePlieSettingDocument } from '../data/generated/graphql.ts'
import { useSend } from '../data/use-document.ts'
import { forgetViewer } from '../data/viewer.ts'
import { formatMoment } from '../shared/format-date.ts'
import { SectionCard } from '../shared/SectionCard.tsx'
import { sections } from './sections/index.ts'
import { anchorOf, type Setting } from './setting-groups.ts'
import { TheirVersion } from './TheirVersion.tsx'

/** One part of the settings, saved by itself; each refusal lands on its input, and a conflict shows both versions. */
export const SettingCard = ({ setting }: { setting: Setting }) => {
  const t = useTranslate()
  const locale = useLocale()
  const notify = useNotify()
  const send = useSend()
  const queries = useQueryClient()
  /** What the inputs started from: what is read again behind them never replaces what is typed. */
  const [start, setStart] = useState(setting)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [outdated, setOutdated] = useState(false)
  const { section } = setting
  const { words, read, write, Inputs } = sections[section]
  const conflict = outdated && setting.revision !== start.revision

  const restart = (from: Setting) => {
    setStart(from)
    setRefusal(null)
    setOutdated(false)
  }
  const save = async ({ value }: Record<string, unknown>) => {
    setRefusal(null)
    // Once their version is in sight, saving one's own is a choice made knowingly.
    const asked = { section, value: write(value), revision: conflict ? setting.revision : start.revision }
    try {
      const { changePlieSetting: result } = await send(ChangePlieSettingDocument, asked)
      if (isUserError(result)) {
        setRefusal(result.message)
        if (result.__typename === 'VersionConflict') {
          await queries.invalidateQueries({ queryKey: ['plieSettings'] })
          setOutdated(true)
        }
        if (result.__typename !== 'InvalidInput') return undefined
        return Object.fromEntries(result.issues.map(({ path, message }) => [path.join('.'), message]))
      }
      notify('plieSettings.saved', { type: 'success' })
      restart(result.setting)
      // Sentences of every screen name what was renamed.
      forgetViewer()
      await queries.invalidateQueries()
    } catch (error) {
      setRefusal(error instanceof Error ? error.message : 'jalon.network.strange')
    }
    return undefined
  }
  const told = conflict
    ? t('plieSettings.conflict', {
        by: setting.changedBy ?? '—',
        at: setting.changedAt === null ? '—' : formatMoment(setting.changedAt, locale),
      })
    : refusal
  return (
    <SectionCard title={t(`${words}.title`)} anchor={anchorOf(section)}>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1, maxWidth: 720 }}>
        {t(`${words}.help`)}
      </Typography>
      {told !== null && (
        <Alert severity="error" role="alert" sx={{ mb: 1 }}>
          {t(told, { _: told })}
        </Alert>
      )}
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: conflict ? '1fr 1fr' : '1fr' },
        }}
      >
        <Form<Record<string, unknown>>
          key={start.revision}
          defaultValues={{ value: read(start.value) }}
          onSubmit={save}
          noValidate
          disableInvalidFormNotification
        >
          {conflict && (
            <Typography component="h3" sx={{ fontWeight: 650, mb: 1 }}>
              {t('plieSettings.mine')}
            </Typography>
          )}
          {/* Lists of inputs ask which resource they are of. */}
          <ResourceContextProvider value="plieSettings">
            <Inputs />
          </ResourceContextProvider>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, rowGap: 1, mt: 1.5 }}>
            <SaveButton label={conflict ? 'plieSettings.keepMine' : 'jalon.action.save'} />
            {setting.changedAt !== null && !conflict && (
              <Typography variant="body2" color="textSecondary">
                {t('plieSettings.changed', {
                  at: formatMoment(setting.changedAt, locale),
                  by: setting.changedBy ?? '—',
                })}
              </Typography>
            )}
          </Box>
        </Form>
        {conflict && (
          <TheirVersion
            key={setting.revision}
            setting={setting}
            action={
              <Button variant="outlined" onClick={() => restart(setting)}>
                {t('plieSettings.takeTheirs')}
              </Button>
            }
          />
        )}
      </Box>
    </SectionCard>
  )
}

const SaveButton = ({ label }: { label: string }) => {
  const t = useTranslate()
  const { isSubmitting } = useFormState()
  return (
    <Button type="submit" variant="contained" disabled={isSubmitting}>
      {t(label)}
    </Button>
  )
}
