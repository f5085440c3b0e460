import { Box, CircularProgress, Tab, Tabs } from '@mui/material'
import { Suspense, useId } from 'react'
import { useTranslate } from 'react-admin'
import { usePaneKeys } from './use-pane-keys.ts'
import type { BuilderViewProps } from './view-props.ts'
import { builderViews } from './views.ts'

interface BuilderViewsProps extends BuilderViewProps {
  /** Key of the view in front. */
  view: string
  onView: (view: string) => void
}

/** The views of a draft, one in front; their tabs appear once there is a choice. */
export const BuilderViews = ({ view, onView, ...props }: BuilderViewsProps) => {
  const t = useTranslate()
  const tabsId = useId()
  const panes = usePaneKeys()
  const shown = builderViews.find(({ key }) => key === view) ?? builderViews[0]
  if (shown === undefined) return null
  const { key, View } = shown
  return (
    <div ref={panes}>
      {builderViews.length > 1 && (
        <Tabs
          data-pane=""
          value={key}
          onChange={(_, next: string) => onView(next)}
          variant="scrollable"
          allowScrollButtonsMobile
          aria-label={t('forms.views.title')}
          sx={{ minHeight: 40, mb: 1, '& .MuiTab-root': { minHeight: 40 } }}
        >
          {builderViews.map((one) => (
            <Tab
              key={one.key}
              value={one.key}
              label={t(`forms.views.${one.key}`)}
              id={`${tabsId}-${one.key}`}
              aria-controls={`${tabsId}-view`}
            />
          ))}
        </Tabs>
      )}
      <Box
        {...(builderViews.length > 1
          ? { role: 'tabpanel', id: `${tabsId}-view`, 'aria-labelledby': `${tabsId}-${key}` }
          : {})}
      >
        <Suspense fallback={<CircularProgress aria-label={t('forms.loading')} />}>
          <View {...props} />
        </Suspense>
      </Box>
    </div>
  )
}
