import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { TextInput, useTranslate } from 'react-admin'
import { commonOutcomes, say } from '../../../schema/index.ts'
import { useLocale } from '../../app/i18n/use-locale.ts'
import { DecisionOutcomesDocument } from '../../data/generated/graphql.ts'
import { useDocument } from '../../data/use-document.ts'

const LANGUAGES = ['fr', 'en'] as const

/** The names the PLIE gives to what its rules conclude, beside the usual ones. */
export const OutcomesInputs = () => {
  const t = useTranslate()
  const locale = useLocale()
  const { data, error } = useDocument('outcomes', DecisionOutcomesDocument, {})
  const usual = new Map<string, string>(Object.entries(commonOutcomes).map(([id, name]) => [id, say(name, locale)]))
  if (error) return <Typography role="alert">{t(error.message, { _: error.message })}</Typography>
  if (!data) return <Typography>{t('jalon.loading')}</Typography>
  return data.outcomes.map(({ id }) => {
    const name = usual.get(id) ?? id
    return (
      <Box
        key={id}
        role="group"
        aria-label={name}
        sx={{
          display: 'grid',
          columnGap: 2,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(160px, 240px) minmax(0, 1fr) minmax(0, 1fr)' },
          py: 1,
          borderTop: 1,
          borderColor: 'divider',
        }}
      >
        <Typography sx={{ fontWeight: 600, pt: { md: 2 }, overflowWrap: 'anywhere' }}>{name}</Typography>
        {LANGUAGES.map((language) => (
          <TextInput
            key={language}
            source={`value.${id}.${language}`}
            label={t(`plieSettings.languages.${language}`)}
            helperText={false}
            autoComplete="off"
          />
        ))}
      </Box>
    )
  })
}
