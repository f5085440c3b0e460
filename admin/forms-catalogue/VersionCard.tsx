import ExpandMoreIcon from '@mui/icons-material/ExpandMore'
import { Accordion, AccordionDetails, AccordionSummary, Box, Chip, Stack, Typography } from '@mui/material'
import type { ReactNode } from 'react'
import { useTranslate } from 'react-admin'
import { useLocale } from '../app/i18n/use-locale.ts'
import type { FormHistoryQuery } from '../data/generated/graphql.ts'
import { ChangeList, CompatibilityChip, changeLevel } from '../forms/versions/index.ts'
import { formatMoment } from '../shared/format-date.ts'

type Version = NonNullable<FormHistoryQuery['form']>['versions'][number]

interface VersionCardProps {
  version: Version
  inForce: boolean
  actions?: ReactNode
}

/** One published version: number, date, author, reason, and its changes on demand. */
export const VersionCard = ({ version, inForce, actions }: VersionCardProps) => {
  const t = useTranslate()
  const locale = useLocale()
  const publishedAt = formatMoment(version.publishedAt, locale)

  return (
    <Accordion variant="outlined" disableGutters sx={{ '&&': { borderRadius: 1 }, '&::before': { display: 'none' } }}>
      <AccordionSummary expandIcon={<ExpandMoreIcon />}>
        <Box sx={{ minWidth: 0 }}>
          <Stack direction="row" spacing={1} useFlexGap sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
            <Typography component="span" sx={{ fontWeight: 600 }}>
              {t('forms.version_number', { number: version.number })}
            </Typography>
            {inForce && <Chip size="small" color="primary" label={t('forms.in_force')} />}
            {version.number > 1 && <CompatibilityChip level={changeLevel(version.compatibility)} />}
          </Stack>
          <Typography variant="body2" component="span" sx={{ display: 'block', color: 'text.secondary' }}>
            {version.publishedBy
              ? t('forms.published_by', { at: publishedAt, by: version.publishedBy.displayName })
              : t('forms.published_at', { at: publishedAt })}
          </Typography>
          <Typography variant="body2" component="span" sx={{ display: 'block' }}>
            {version.reason}
          </Typography>
        </Box>
      </AccordionSummary>
      <AccordionDetails>
        {version.number === 1 && version.changes.length === 0 ? (
          <Typography variant="body2">{t('forms.first_version')}</Typography>
        ) : (
          <ChangeList
            label={t('forms.changes')}
            changes={version.changes.map((change, index) => ({
              key: String(index),
              sentence: change.sentence,
              level: changeLevel(change.compatibility),
            }))}
          />
        )}
        {actions && <Box sx={{ mt: 1 }}>{actions}</Box>}
      </AccordionDetails>
    </Accordion>
  )
}
