import AddIcon from '@mui/icons-material/Add'
import UploadFileIcon from '@mui/icons-material/UploadFileOutlined'
import {
  Alert,
  Box,
  Button,
  Chip,
  CircularProgress,
  Link,
  Paper,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
} from '@mui/material'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { LinkBase, usePermissions, useTranslate } from 'react-admin'
import { useLocale } from '../app/i18n/use-locale.ts'
import { FormListDocument } from '../data/generated/graphql.ts'
import { sendDocument } from '../data/graphql-client.ts'
import { ExportMenu, ImportDialog } from '../form-exchange/index.ts'
import { PublicationSettingsCard, RequestChip } from '../forms/publication/index.ts'
import { formatDate } from '../shared/format-date.ts'
import { PageHeading } from '../shared/PageHeading.tsx'
import { CreateFormDialog } from './CreateFormDialog.tsx'
import { formKind } from './form-kind.ts'

/** Columns a phone has no room for; the form's own page tells them. */
const WIDE_ONLY = { display: { xs: 'none', sm: 'table-cell' } } as const

/** The PLIE's forms: what is in force, what is being prepared. */
const FormList = () => {
  const t = useTranslate()
  const locale = useLocale()
  const [creating, setCreating] = useState(false)
  const [importing, setImporting] = useState(false)
  const { permissions } = usePermissions<string[]>()
  const { data, error, isLoading, refetch } = useQuery({
    queryKey: ['forms', 'list', locale],
    queryFn: ({ signal }) => sendDocument(FormListDocument, {}, { signal }),
  })
  const day = (moment: string) => formatDate(moment, locale, 'short')
  const forms = data?.forms ?? []
  const mayCreate = permissions?.includes('form.edit') === true

  return (
    <Box sx={{ pb: 2 }}>
      <PageHeading
        title={t('forms.list.title')}
        actions={
          mayCreate && (
            <>
              <Button startIcon={<UploadFileIcon />} onClick={() => setImporting(true)}>
                {t('exchange.import')}
              </Button>
              <Button variant="contained" startIcon={<AddIcon />} onClick={() => setCreating(true)}>
                {t('forms.list.create')}
              </Button>
            </>
          )
        }
      />
      {isLoading && <CircularProgress aria-label={t('forms.loading')} />}
      {error && (
        <Alert severity="error" action={<Button onClick={() => refetch()}>{t('forms.try_again')}</Button>}>
          {error.message}
        </Alert>
      )}
      {data && forms.length === 0 && <Alert severity="info">{t('forms.list.empty')}</Alert>}
      {forms.length > 0 && (
        <TableContainer component={Paper} variant="outlined">
          <Table size="small" aria-label={t('forms.list.title')}>
            <TableHead>
              <TableRow>
                <TableCell>{t('forms.list.form')}</TableCell>
                <TableCell sx={WIDE_ONLY}>{t('forms.list.kind')}</TableCell>
                <TableCell>{t('forms.list.current')}</TableCell>
                <TableCell sx={WIDE_ONLY}>{t('forms.list.draft')}</TableCell>
                <TableCell>{t('forms.list.actions')}</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {forms.map((form) => (
                <TableRow key={form.id} hover>
                  <TableCell component="th" scope="row">
                    <Link
                      component={LinkBase}
                      to={`/forms/${encodeURIComponent(form.id)}/show`}
                      sx={{ fontWeight: 600 }}
                    >
                      {form.title}
                    </Link>{' '}
                    <RequestChip form={form} />
                  </TableCell>
                  <TableCell sx={WIDE_ONLY}>{t(`forms.form_kinds.${formKind(form.kind)}`)}</TableCell>
                  <TableCell>
                    {form.current
                      ? t('forms.list.version_of', {
                          number: form.current.number,
                          date: day(form.current.publishedAt),
                        })
                      : t('forms.never_published')}
                  </TableCell>
                  <TableCell sx={WIDE_ONLY}>
                    {form.draft ? (
                      <Chip size="small" label={t('forms.list.draft_of', { date: day(form.draft.updatedAt) })} />
                    ) : (
                      t('forms.list.no_draft')
                    )}
                  </TableCell>
                  <TableCell sx={{ whiteSpace: { sm: 'nowrap' }, textAlign: { xs: 'center', sm: 'start' } }}>
                    {form.abilities.includes('form.edit') && (
                      <Button
                        component={LinkBase}
                        to={`/forms/${encodeURIComponent(form.id)}`}
                        size="small"
                        aria-label={t('forms.modify_one', { title: form.title })}
                      >
                        {t('forms.modify')}
                      </Button>
                    )}
                    <ExportMenu
                      small
                      formId={form.id}
                      title={form.title}
                      mayCreate={form.abilities.includes('form.edit')}
                    />
                  </TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </TableContainer>
      )}
      {mayCreate && (
        <Box sx={{ mt: 2 }}>
          <PublicationSettingsCard />
        </Box>
      )}
      {importing && <ImportDialog onClose={() => setImporting(false)} />}
      {creating && <CreateFormDialog onClose={() => setCreating(false)} />}
    </Box>
  )
}
export default FormList
