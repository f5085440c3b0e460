import ArrowBackIcon from '@mui/icons-material/ArrowBack'
import { Box, Button, Paper, type Theme, Typography, useMediaQuery } from '@mui/material'
import { useTranslate } from 'react-admin'
import { useBuilder } from '../state/builder-context.ts'
import { useChosen } from '../state/use-chosen.ts'
import type { BuilderViewProps } from '../views/view-props.ts'
import { LogicDetail } from './LogicDetail.tsx'
import { LogicList } from './LogicList.tsx'
import { logicThing } from './logic-entries.ts'

/** « Calculs et décisions »: what the form works out, checks and decides, as sentences, and the one chosen beside them. */
const LogicView = ({ issues }: BuilderViewProps) => {
  const t = useTranslate()
  const { form } = useBuilder()
  const [chosen, choose] = useChosen('logic')
  const wide = useMediaQuery((theme: Theme) => theme.breakpoints.up('md'), { noSsr: true })
  const thing = logicThing(form, chosen)

  const detail = thing === null ? null : <LogicDetail key={thing.one.id} thing={thing} issues={issues} />
  if (!wide) {
    return thing === null ? (
      <LogicList chosen={null} issues={issues} />
    ) : (
      <Paper variant="outlined" sx={{ p: 1.5 }}>
        <Button startIcon={<ArrowBackIcon />} onClick={() => choose(null)} sx={{ mb: 1 }}>
          {t('logic.back')}
        </Button>
        {detail}
      </Paper>
    )
  }
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: 'minmax(320px, 1fr) minmax(400px, 1.2fr)',
        gap: 1.5,
        alignItems: 'start',
      }}
    >
      <Box data-pane="" tabIndex={-1}>
        <LogicList chosen={thing?.one.id ?? null} issues={issues} />
      </Box>
      <Paper
        variant="outlined"
        data-pane=""
        tabIndex={-1}
        sx={{ position: 'sticky', top: 64, p: 2, maxHeight: 'calc(100dvh - 80px)', overflowY: 'auto', minWidth: 0 }}
      >
        {detail ?? <Typography sx={{ color: 'text.secondary' }}>{t('logic.nothing_chosen')}</Typography>}
      </Paper>
    </Box>
  )
}
export default LogicView
