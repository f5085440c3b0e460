import { Box, Chip, Stack, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { MigrationOutcome } from '../../data/generated/graphql.ts'
import type { TriedEntry } from './use-dry-run.ts'

const COLORS = {
  KEPT: 'default',
  MAPPED: 'success',
  CAST: 'success',
  ARCHIVED: 'default',
  ASKED_AGAIN: 'warning',
  UNCAST_KEPT: 'warning',
  UNCAST_ASKED_AGAIN: 'warning',
  ASKED: 'warning',
} as const satisfies Record<MigrationOutcome, string>

/** What a try found for one change: how many answers become what, and a few of them. */
export const TriedResult = ({ label, tried }: { label: string; tried: TriedEntry }) => {
  const t = useTranslate()
  const shown = tried.samples.filter(({ withheld }) => !withheld)
  const withDossier = shown.some(({ dossierNumber }) => dossierNumber !== null)
  if (tried.outcomes.length === 0)
    return (
      <Typography variant="body2" sx={{ mt: 1.5 }}>
        {t('migration.no_sample')}
      </Typography>
    )
  return (
    <Box sx={{ mt: 1.5 }}>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', mb: 1 }}>
        {tried.outcomes.map(({ what, sentence, count }) => (
          <Chip
            key={what}
            size="small"
            variant="outlined"
            color={COLORS[what]}
            label={`${count} × ${sentence}`}
            sx={{ height: 'auto', '& .MuiChip-label': { whiteSpace: 'normal', py: 0.25 } }}
          />
        ))}
      </Stack>
      {shown.length > 0 && (
        <Table
          size="small"
          aria-label={t('migration.samples', { label })}
          sx={{ '& td, & th': { px: { xs: 0.5, sm: 1 } } }}
        >
          <TableHead>
            <TableRow>
              {withDossier && <TableCell>{t('migration.dossier')}</TableCell>}
              <TableCell>{t('migration.before')}</TableCell>
              <TableCell>{t('migration.after')}</TableCell>
              <TableCell>{t('migration.what')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {shown.map((sample, rank) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: examples have no other name
              <TableRow key={rank}>
                {withDossier && <TableCell>{sample.dossierNumber}</TableCell>}
                <TableCell sx={{ overflowWrap: 'anywhere' }}>
                  <SampleText text={sample.before} />
                </TableCell>
                <TableCell sx={{ overflowWrap: 'anywhere' }}>
                  <SampleText text={sample.after} />
                </TableCell>
                <TableCell>{sample.sentence}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
      {shown.length < tried.samples.length && (
        <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5 }}>
          {t('migration.withheld_help')}
        </Typography>
      )}
    </Box>
  )
}

const SampleText = ({ text }: { text: string | null }) => {
  const t = useTranslate()
  if (text !== null && text !== '') return text
  return (
    <Box component="span" sx={{ color: 'text.secondary', fontStyle: 'italic' }}>
      {t('migration.empty')}
    </Box>
  )
}
