import { Alert, Box, Button, Chip, Stack, Typography } from '@mui/material'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { useLocale } from '../../app/i18n/use-locale.ts'
import { type AnswerMigrationPartsFragment, FormMigrationsDocument } from '../../data/generated/graphql.ts'
import { sendDocument } from '../../data/graphql-client.ts'
import { formatMoment } from '../../shared/format-date.ts'
import { SectionCard } from '../../shared/SectionCard.tsx'
import { UndoMigrationDialog } from './UndoMigrationDialog.tsx'

/** The times forms under way went to a newer version, each with where they are now, and the way back. */
export const MigrationsDone = ({ formId }: { formId: string }) => {
  const t = useTranslate()
  const locale = useLocale()
  const [undoing, setUndoing] = useState<AnswerMigrationPartsFragment | null>(null)
  const { data, error } = useQuery({
    queryKey: ['forms', 'migrations', formId, locale],
    queryFn: async ({ signal }) =>
      (await sendDocument(FormMigrationsDocument, { formId }, { signal })).answerMigrations,
  })
  if (error) return <Alert severity="error">{error.message}</Alert>
  if (data === undefined || data.length === 0) return null
  return (
    <SectionCard title={t('migration.done.title')}>
      <Stack
        component="ul"
        divider={<Box component="li" aria-hidden sx={{ borderTop: 1, borderColor: 'divider' }} />}
        sx={{ listStyle: 'none', p: 0, m: 0 }}
      >
        {data.map((migration) => (
          <DoneLine key={migration.id} migration={migration} onUndo={() => setUndoing(migration)} />
        ))}
      </Stack>
      {undoing && <UndoMigrationDialog migration={undoing} onClose={() => setUndoing(null)} />}
    </SectionCard>
  )
}

const DoneLine = ({ migration, onUndo }: { migration: AnswerMigrationPartsFragment; onUndo: () => void }) => {
  const t = useTranslate()
  const locale = useLocale()
  const { at, by, counts, fromVersions, toVersion, undoneAt, undoneBy } = migration
  const moment = formatMoment(at, locale)
  const told = (key: string, n: number) => (n === 0 ? [] : [t(`migration.done.${key}`, { smart_count: n })])
  const facts = [
    ...told('forms', counts.forms),
    ...told('set_aside', counts.setAside),
    ...(undoneAt === null
      ? []
      : [
          ...told('back', counts.back),
          ...told('left_submitted', counts.submitted),
          ...told('left_closed', counts.closed),
          ...told('left_further', counts.movedAgain),
        ]),
  ]
  return (
    <Box component="li" sx={{ py: 1.25, display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
      <Box sx={{ flex: '1 1 260px', minWidth: 0 }}>
        <Stack direction="row" useFlexGap spacing={1} sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
          <Typography sx={{ fontWeight: 600 }}>
            {t('migration.done.line', { from: fromVersions.join(', ') || '—', to: toVersion })}
          </Typography>
          {undoneAt !== null && <Chip size="small" label={t('migration.done.undone')} />}
        </Stack>
        <Typography variant="body2" color="textSecondary">
          {by === null ? t('migration.done.at', { at: moment }) : t('migration.done.by', { at: moment, by })}
        </Typography>
        <Typography variant="body2">{facts.join(' · ')}</Typography>
        {undoneAt !== null && (
          <Typography variant="body2" color="textSecondary">
            {undoneBy === null
              ? t('migration.done.undone_at', { at: formatMoment(undoneAt, locale) })
              : t('migration.done.undone_by', { at: formatMoment(undoneAt, locale), by: undoneBy })}
          </Typography>
        )}
      </Box>
      {undoneAt === null && counts.back > 0 && (
        <Button
          size="small"
          variant="outlined"
          color="inherit"
          onClick={onUndo}
          aria-label={t('migration.done.undo_label', { to: toVersion, at: moment })}
        >
          {t('migration.done.undo')}
        </Button>
      )}
    </Box>
  )
}
