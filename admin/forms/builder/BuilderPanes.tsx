import { Box, Paper, Tab, Tabs, type Theme, Typography, useMediaQuery } from '@mui/material'
import { type ReactNode, useId } from 'react'
import { useTranslate } from 'react-admin'

export const BUILDER_PANES = ['outline', 'settings', 'preview', 'issues'] as const
export type BuilderPane = (typeof BUILDER_PANES)[number]

interface BuilderPanesProps extends Record<BuilderPane, ReactNode> {
  pane: BuilderPane
  onPane: (pane: BuilderPane) => void
  issueCount: number
}

const Pane = ({ title, children, grow = false }: { title: string; children: ReactNode; grow?: boolean }) => {
  const id = useId()
  return (
    <Paper
      variant="outlined"
      component="section"
      aria-labelledby={id}
      data-pane=""
      tabIndex={-1}
      // Positioned, so that what its inputs hide scrolls with the pane and not the page.
      sx={{ position: 'relative', p: 1.5, minWidth: 0, ...(grow ? { flex: 1, minHeight: 0, overflowY: 'auto' } : {}) }}
    >
      <Typography id={id} variant="h2" sx={{ mb: 1, fontSize: '1.02rem' }}>
        {title}
      </Typography>
      {children}
    </Paper>
  )
}

/** Three panes side by side where there is room; tabs on a narrow screen or at a high zoom. */
export const BuilderPanes = (props: BuilderPanesProps) => {
  const t = useTranslate()
  const wide = useMediaQuery((theme: Theme) => theme.breakpoints.up('lg'), { noSsr: true })
  const tabsId = useId()
  const title = (pane: BuilderPane) =>
    pane === 'issues' && props.issueCount > 0
      ? t('forms.issues.title', { smart_count: props.issueCount })
      : t(`forms.panes.${pane}`)

  if (wide) {
    return (
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: 'minmax(250px, 0.8fr) minmax(330px, 1.2fr) minmax(300px, 1.1fr)',
          gap: 1.5,
          height: 'calc(100dvh - 150px)',
          minHeight: 480,
        }}
      >
        <Box sx={{ display: 'flex', flexDirection: 'column', gap: 1.5, minHeight: 0, minWidth: 0 }}>
          <Pane title={title('outline')} grow>
            {props.outline}
          </Pane>
          <Box sx={{ maxHeight: '35%', overflowY: 'auto', flexShrink: 0 }}>
            <Pane title={title('issues')}>{props.issues}</Pane>
          </Box>
        </Box>
        <Box sx={{ display: 'flex', flexDirection: 'column', minHeight: 0, minWidth: 0 }}>
          <Pane title={title('settings')} grow>
            {props.settings}
          </Pane>
        </Box>
        <Box sx={{ display: 'flex', flexDirection: 'column', minHeight: 0, minWidth: 0 }}>
          <Pane title={title('preview')} grow>
            {props.preview}
          </Pane>
        </Box>
      </Box>
    )
  }

  return (
    <>
      <Tabs
        value={props.pane}
        onChange={(_, next) => props.onPane(BUILDER_PANES.find((pane) => pane === next) ?? 'outline')}
        variant="scrollable"
        allowScrollButtonsMobile
        aria-label={t('forms.panes.tabs')}
      >
        {BUILDER_PANES.map((pane) => (
          <Tab
            key={pane}
            value={pane}
            label={title(pane)}
            id={`${tabsId}-tab-${pane}`}
            aria-controls={`${tabsId}-panel-${pane}`}
          />
        ))}
      </Tabs>
      {BUILDER_PANES.map((pane) => (
        <Box
          key={pane}
          role="tabpanel"
          id={`${tabsId}-panel-${pane}`}
          aria-labelledby={`${tabsId}-tab-${pane}`}
          hidden={pane !== props.pane}
          sx={{ pt: 1.5 }}
        >
          {pane === props.pane && <Pane title={title(pane)}>{props[pane]}</Pane>}
        </Box>
      ))}
    </>
  )
}
