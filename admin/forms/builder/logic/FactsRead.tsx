import { Button, Paper, Stack, Typography } from '@mui/material'
import { useId, useMemo, useState } from 'react'
import { useTranslate } from 'react-admin'
import { FACTS, type FactPath, factsRead, say } from '../../../../schema/index.ts'
import { useLocale } from '../../../app/i18n/use-locale.ts'
import { useBuilder } from '../state/builder-context.ts'
import { UsesDialog } from '../uses/UsesDialog.tsx'

/** The data of the dossier this form reads; each tells where. Nothing for a form that reads none. */
export const FactsRead = () => {
  const t = useTranslate()
  const locale = useLocale()
  const titleId = useId()
  const { form } = useBuilder()
  const facts = useMemo(() => factsRead(form), [form])
  const [looked, setLooked] = useState<FactPath | null>(null)
  const nameOf = (path: FactPath) => {
    const fact = FACTS.get(path)
    return fact ? say(fact.label, locale) : path
  }
  if (facts.length === 0) return null

  return (
    <Paper variant="outlined" component="section" aria-labelledby={titleId} sx={{ p: 1.5, minWidth: 0 }}>
      <Typography id={titleId} variant="h2" sx={{ fontSize: '1.02rem' }}>
        {t('logic.facts.title')}
      </Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {t('logic.facts.help')}
      </Typography>
      <Stack direction="row" useFlexGap spacing={0.5} sx={{ flexWrap: 'wrap', mt: 0.5 }}>
        {facts.map((path) => (
          <Button key={path} size="small" sx={{ textTransform: 'none' }} onClick={() => setLooked(path)}>
            {nameOf(path)}
          </Button>
        ))}
      </Stack>
      {looked !== null && <UsesDialog name={nameOf(looked)} used={{ fact: looked }} onClose={() => setLooked(null)} />}
    </Paper>
  )
}
