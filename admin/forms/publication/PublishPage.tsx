import { Alert, Box, Button, CircularProgress } from '@mui/material'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { LinkBase, useTranslate } from 'react-admin'
import { FormDraftReviewDocument } from '../../data/generated/graphql.ts'
import { sendDocument } from '../../data/graphql-client.ts'
import { PageHeading } from '../../shared/PageHeading.tsx'
import { DraftReviewPanel } from './DraftReviewPanel.tsx'
import { type Published, PublishedNotice } from './PublishedNotice.tsx'

/** What publishing would do, said before it is done. */
export const PublishPage = ({ formId }: { formId: string }) => {
  const t = useTranslate()
  const [published, setPublished] = useState<Published | null>(null)
  const { data, error, isLoading, refetch } = useQuery({
    queryKey: ['forms', 'review', formId],
    queryFn: ({ signal }) => sendDocument(FormDraftReviewDocument, { formId }, { signal }),
    gcTime: 0,
  })
  const here = `/forms/${encodeURIComponent(formId)}`

  return (
    <Box sx={{ maxWidth: 900, mx: 'auto', width: '100%', py: 2 }}>
      <PageHeading
        title={t('publish.title', { title: data?.form?.title ?? '' })}
        actions={
          !published && (
            <Button component={LinkBase} to={here} size="small" variant="outlined">
              {t('publish.back')}
            </Button>
          )
        }
      />
      {published && <PublishedNotice formId={formId} {...published} />}
      {isLoading && <CircularProgress aria-label={t('forms.loading')} />}
      {error && (
        <Alert severity="error" action={<Button onClick={() => refetch()}>{t('forms.try_again')}</Button>}>
          {error.message}
        </Alert>
      )}
      {data && data.form === null && <Alert severity="error">{t('forms.not_found')}</Alert>}
      {!published && data?.form && data.draftReview === null && (
        <Alert
          severity="info"
          action={
            <Button component={LinkBase} to={here} color="inherit">
              {t('forms.modify')}
            </Button>
          }
        >
          {t('publish.no_draft')}
        </Alert>
      )}
      {!published && data?.form && data.draftReview && (
        <DraftReviewPanel
          form={data.form}
          review={data.draftReview}
          onOutdated={() => void refetch()}
          onPublished={setPublished}
        />
      )}
    </Box>
  )
}
