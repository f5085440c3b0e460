import { Alert, AlertTitle, Button, Stack } from '@mui/material'
import { useEffect, useRef } from 'react'
import { LinkBase, useTranslate } from 'react-admin'

export interface Published {
  number: number
  /** The version that was in force until now, null for a first publication. */
  previous: number | null
  /** Forms under way went with it. */
  moved: boolean
}

/** « Version 2 publiée »: what it changes and what stays. */
export const PublishedNotice = ({ formId, number, previous, moved }: Published & { formId: string }) => {
  const t = useTranslate()
  const notice = useRef<HTMLDivElement>(null)
  useEffect(() => notice.current?.focus(), [])

  return (
    <Alert ref={notice} tabIndex={-1} severity="success" data-testid="published">
      <AlertTitle>{t('publish.done', { number })}</AlertTitle>
      {previous === null
        ? t('publish.first')
        : t(moved ? 'migration.moved_with' : 'publish.previous_stays', { number, previous })}
      <Stack direction="row" spacing={1} useFlexGap sx={{ mt: 1.5, flexWrap: 'wrap' }}>
        <Button
          component={LinkBase}
          to={`/forms/${encodeURIComponent(formId)}/show`}
          variant="outlined"
          color="inherit"
          size="small"
        >
          {t('publish.see_versions')}
        </Button>
        <Button component={LinkBase} to="/forms" variant="outlined" color="inherit" size="small">
          {t('publish.see_forms')}
        </Button>
      </Stack>
    </Alert>
  )
}
