import { Box, Paper, Tab, Tabs, type Theme, Typography, useMediaQuery } from '@mui/material'
import { type ReactNode, useId } from 'react'
import { useTranslate } from 'react-admin'

export const TRIAL_PANES = ['cases', 'situation', 'result'] as const
export type TrialPane = (typeof TRIAL_PANES)[number]

interface TrialPanesProps extends Record<TrialPane, ReactNode> {
  pane: TrialPane
  onPane: (pane: TrialPane) => void
  /** What a tab says besides its name: how many cases fail, what the rules conclude. */
  notes: { readonly [Pane in TrialPane]?: string }
}

/** Cases, situation and result side by side where there is room; tabs elsewhere. */
export const TrialPanes = (props: TrialPanesProps) => {
  const t = useTranslate()
  const wide = useMediaQuery((theme: Theme) => theme.breakpoints.up('lg'), { noSsr: true })
  const tabsId = useId()

  if (wide) {
    return (
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: 'minmax(270px, 0.85fr) minmax(340px, 1.2fr) minmax(340px, 1.2fr)',
          gap: 1.5,
          height: 'calc(100dvh - 190px)',
          minHeight: 480,
        }}
      >
        {TRIAL_PANES.map((pane) => (
          <Pane key={pane} title={t(`trial.panes.${pane}`)} grow>
            {props[pane]}
          </Pane>
        ))}
      </Box>
    )
  }
  return (
    <>
      <Tabs
        value={props.pane}
        onChange={(_, next) => props.onPane(TRIAL_PANES.find((pane) => pane === next) ?? 'situation')}
        variant="fullWidth"
        aria-label={t('trial.panes.tabs')}
      >
        {TRIAL_PANES.map((pane) => (
          <Tab
            key={pane}
            value={pane}
            id={`${tabsId}-tab-${pane}`}
            aria-controls={`${tabsId}-panel-${pane}`}
            label={
              <span>
                {t(`trial.panes.${pane}`)}
                {props.notes[pane] && (
                  <Typography component="span" variant="caption" sx={{ display: 'block', textTransform: 'none' }}>
                    {props.notes[pane]}
                  </Typography>
                )}
              </span>
            }
          />
        ))}
      </Tabs>
      {TRIAL_PANES.map((pane) => (
        <Box
          key={pane}
          role="tabpanel"
          id={`${tabsId}-panel-${pane}`}
          aria-labelledby={`${tabsId}-tab-${pane}`}
          hidden={pane !== props.pane}
          sx={{ pt: 1.5 }}
        >
          {pane === props.pane && <Pane title={t(`trial.panes.${pane}`)}>{props[pane]}</Pane>}
        </Box>
      ))}
    </>
  )
}

const Pane = ({ title, children, grow = false }: { title: string; children: ReactNode; grow?: boolean }) => {
  const id = useId()
  return (
    <Paper
      variant="outlined"
      component="section"
      aria-labelledby={id}
      {...(grow ? { tabIndex: 0 } : {})}
      sx={{ position: 'relative', p: 1.5, minWidth: 0, ...(grow ? { minHeight: 0, overflowY: 'auto' } : {}) }}
    >
      <Typography id={id} variant="h2" sx={{ mb: 1, fontSize: '1.02rem' }}>
        {title}
      </Typography>
      {children}
    </Paper>
  )
}
