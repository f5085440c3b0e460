import CallMergeIcon from '@mui/icons-material/CallMerge'
import { Box, Button } from '@mui/material'
import { useQuery } from '@tanstack/react-query'
import { LinkBase, useTranslate } from 'react-admin'
import { UpstreamCountDocument } from '../../data/generated/graphql.ts'
import { sendDocument } from '../../data/graphql-client.ts'

/** « Modèle d’origine : n changements proposés »; nothing for a form made from nothing. */
export const UpstreamLink = ({ formId }: { formId: string }) => {
  const t = useTranslate()
  const { data } = useQuery({
    queryKey: ['forms', 'upstream-count', formId],
    queryFn: async ({ signal }) => (await sendDocument(UpstreamCountDocument, { formId }, { signal })).upstreamChanges,
  })
  if (!data || data.title === null) return null
  const offered = data.changes.filter(({ dismissed }) => !dismissed).length
  return (
    <Box sx={{ mb: 2 }}>
      <Button
        component={LinkBase}
        to={`/forms/${encodeURIComponent(formId)}/modele`}
        variant={offered > 0 ? 'outlined' : 'text'}
        size="small"
        startIcon={<CallMergeIcon />}
      >
        {offered === 0 ? t('upstream.link_none') : t('upstream.link', { smart_count: offered })}
      </Button>
    </Box>
  )
}
