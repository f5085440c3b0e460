import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import { GoneAnswerKind } from '../data/generated/graphql.ts'
import { Facts } from '../shared/Facts.tsx'
import type { SubmissionPageData } from './submission-model.ts'

type GoneAnswer = SubmissionPageData['migrations'][number]['answers'][number]

/** What matters most first: what has to be answered again. */
const KINDS = [
  GoneAnswerKind.AskedAgain,
  GoneAnswerKind.SetAside,
  GoneAnswerKind.Replaced,
  GoneAnswerKind.CarriedOver,
] as const

/** Answers that are no longer where they were given, as they were, by what became of them. */
export const GoneAnswers = ({ answers }: { answers: readonly GoneAnswer[] }) => {
  const t = useTranslate()
  const text = ({ value, now, withheld }: GoneAnswer): string => {
    if (withheld) return t('formChange.withheld')
    const before = value === null || value === '' ? t('formChange.empty') : value
    return now === null ? before : t('formChange.became', { before, now: now === '' ? t('formChange.empty') : now })
  }
  return KINDS.map((kind) => {
    const those = answers.filter(({ what }) => what === kind)
    return those.length === 0 ? null : (
      <Box key={kind} sx={{ mt: 1 }}>
        <Typography variant="body2" sx={{ fontWeight: 600, mb: 0.5 }}>
          {t(`formChange.kinds.${kind}`)}
        </Typography>
        <Facts lines={those.map((one) => [one.label, text(one)] as const)} />
      </Box>
    )
  })
}
