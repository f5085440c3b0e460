import Box from '@mui/material/Box'
import Card from '@mui/material/Card'
import Chip from '@mui/material/Chip'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import { Link as RouterLink } from 'react-router'
import { useLocale } from '../app/i18n/use-locale.ts'
import { FormListDocument } from '../data/generated/graphql.ts'
import { useDocument } from '../data/use-document.ts'
import { formatDate } from '../shared/format-date.ts'

/** The PLIE's forms on the first page of whoever designs them: what is in force, what is being prepared. */
export const FormsAtHome = () => {
  const t = useTranslate()
  const locale = useLocale()
  const { data, error } = useDocument('forms', FormListDocument, {})
  const day = (moment: string) => formatDate(moment, locale, 'short')
  return (
    <Card component="section" aria-labelledby="forms" sx={{ p: 2, mb: 2 }}>
      <Typography id="forms" variant="h2" sx={{ mb: 1 }}>
        {t('forms.list.title')}
      </Typography>
      {error && <Typography role="alert">{t(error.message, { _: error.message })}</Typography>}
      {!data && !error && <Typography>{t('jalon.loading')}</Typography>}
      {data?.forms.length === 0 && <Typography color="textSecondary">{t('forms.list.empty')}</Typography>}
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {data?.forms.map(({ id, title, current, draft }) => (
          <Box
            component="li"
            key={id}
            sx={{
              display: 'flex',
              flexWrap: 'wrap',
              alignItems: 'center',
              gap: 1,
              py: 1,
              borderTop: 1,
              borderColor: 'divider',
            }}
          >
            <Box sx={{ flex: '1 1 220px', minWidth: 0 }}>
              <Link component={RouterLink} to={`/forms/${encodeURIComponent(id)}/show`} sx={{ fontWeight: 600 }}>
                {title}
              </Link>
              <Typography variant="body2" color="textSecondary">
                {current
                  ? t('forms.list.version_of', { number: current.number, date: day(current.publishedAt) })
                  : t('forms.never_published')}
              </Typography>
            </Box>
            {draft && <Chip size="small" label={t('forms.list.draft_of', { date: day(draft.updatedAt) })} />}
          </Box>
        ))}
      </Box>
    </Card>
  )
}
