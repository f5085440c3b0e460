import HowToRegIcon from '@mui/icons-material/HowToRegOutlined'
import { Chip } from '@mui/material'
import { LinkBase, useTranslate } from 'react-admin'

/** Leads to a publication that waits for its second person; nothing for a form that has none waiting. */
export const RequestChip = ({ form }: { form: { id: string; publicationRequest: { status: string } | null } }) => {
  const t = useTranslate()
  if (form.publicationRequest?.status !== 'PENDING') return null
  return (
    <Chip
      component={LinkBase}
      to={`/forms/${encodeURIComponent(form.id)}/publication`}
      clickable
      size="small"
      color="warning"
      variant="outlined"
      icon={<HowToRegIcon />}
      label={t('publish.request.short')}
    />
  )
}
