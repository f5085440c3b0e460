import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { SelectInput, TextInput, useTranslate } from 'react-admin'
import { useWatch } from 'react-hook-form'
import { nationalVocabulary, plieWordsIn, saidWords, type VocabularyKey } from '../../../schema/index.ts'
import { objectOf } from '../cited.ts'
import { typedText } from '../setting-section.ts'

const WORDS = 'plieSettings.vocabulary'
const SPOKEN = ['the', 'ofThe', 'toThe', 'of'] as const

/** One word: its forms, and how it is said in a sentence as they stand. */
export const WordInputs = ({ name }: { name: VocabularyKey }) => {
  const t = useTranslate()
  const usual = nationalVocabulary[name]
  return (
    <Box role="group" aria-label={t(`${WORDS}.words.${name}`)} sx={{ py: 1, borderTop: 1, borderColor: 'divider' }}>
      <Typography component="h3" sx={{ fontWeight: 600 }}>
        {t(`${WORDS}.words.${name}`)}
      </Typography>
      <Box
        sx={{
          display: 'grid',
          columnGap: 2,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '1fr 1fr', lg: 'repeat(4, minmax(0, 1fr))' },
        }}
      >
        <TextInput source={`value.${name}.fr`} label={`${WORDS}.fr`} helperText={false} placeholder={usual.fr} />
        <TextInput source={`value.${name}.frPlural`} label={`${WORDS}.frPlural`} helperText={false} />
        <SelectInput
          source={`value.${name}.frGender`}
          label={`${WORDS}.gender`}
          choices={(['masculine', 'feminine'] as const).map((id) => ({ id, name: `${WORDS}.genders.${id}` }))}
          emptyText={`${WORDS}.guessed`}
          helperText={false}
        />
        <SelectInput
          source={`value.${name}.frElides`}
          label={`${WORDS}.elides`}
          choices={(['yes', 'no'] as const).map((id) => ({ id, name: `${WORDS}.elisions.${id}` }))}
          emptyText={`${WORDS}.guessed`}
          helperText={false}
        />
        <TextInput source={`value.${name}.en`} label={`${WORDS}.en`} helperText={false} placeholder={usual.en} />
        <TextInput source={`value.${name}.enPlural`} label={`${WORDS}.enPlural`} helperText={false} />
      </Box>
      <SaidAs name={name} />
    </Box>
  )
}

const SaidAs = ({ name }: { name: VocabularyKey }) => {
  const t = useTranslate()
  const typed = objectOf(useWatch({ name: `value.${name}` }))
  const forms = Object.entries(typed).filter(([, form]) => typedText(form) !== '')
  const said = saidWords(plieWordsIn({ [name]: Object.fromEntries(forms) }), 'fr')
  return (
    <Typography variant="body2" color="textSecondary">
      {t(`${WORDS}.said`, {
        forms: [...SPOKEN.map((one) => said[`${one}.${name}`]), said[`the.${name}s`]].join(' · '),
      })}
    </Typography>
  )
}
