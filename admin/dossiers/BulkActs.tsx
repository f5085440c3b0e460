import DownloadOutlined from '@mui/icons-material/DownloadOutlined'
import EuroOutlined from '@mui/icons-material/EuroOutlined'
import SwapHorizOutlined from '@mui/icons-material/SwapHorizOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useListContext, useNotify, useTranslate } from 'react-admin'
import { Link } from 'react-router'
import { IfAble } from '../access/IfAble.tsx'
import { DossierColumn, DossierExportDocument } from '../data/generated/graphql.ts'
import { useSend } from '../data/use-document.ts'
import { SnoozeSeveral } from '../due/index.ts'
import { downloadText } from '../shared/download-text.ts'
import { localToday } from '../shared/format-date.ts'

/** Those of the table, in its order. */
const COLUMNS = [
  DossierColumn.Number,
  DossierColumn.LastName,
  DossierColumn.FirstName,
  DossierColumn.Status,
  DossierColumn.Referent,
  DossierColumn.Structure,
  DossierColumn.OpenedAt,
  DossierColumn.UpdatedAt,
]

/** What can be done with the rows that were ticked. */
export const BulkActs = () => {
  const t = useTranslate()
  const send = useSend()
  const notify = useNotify()
  const { selectedIds, onUnselectItems } = useListContext()
  const ids = selectedIds.map(String)
  const download = async () => {
    try {
      const { dossierExport } = await send(DossierExportDocument, { ids, columns: COLUMNS })
      downloadText(`dossiers-${localToday()}.csv`, 'text/csv', dossierExport.text)
    } catch (error) {
      notify(error instanceof Error ? error.message : 'jalon.network.strange', { type: 'error' })
    }
  }
  if (ids.length === 0) return null
  return (
    <Box
      role="toolbar"
      aria-label={t('jalon.dossier.chosen.acts')}
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: 1,
        alignItems: 'center',
        px: 2,
        py: 1,
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      <Typography variant="body2" sx={{ fontWeight: 650 }}>
        {t('jalon.dossier.chosen.count', { smart_count: ids.length })}
      </Typography>
      <IfAble to="caseload.manage">
        <Button
          size="small"
          startIcon={<SwapHorizOutlined />}
          component={Link}
          to={`/caseloads/transfer?${new URLSearchParams({ dossiers: ids.join(',') })}`}
        >
          {t('caseloads.transfer.action')}
        </Button>
      </IfAble>
      <IfAble to="participation.edit">
        <Button
          size="small"
          startIcon={<EuroOutlined />}
          component={Link}
          to={`/operations/enter?${new URLSearchParams({ dossiers: ids.join(',') })}`}
        >
          {t('participations.batch.title')}
        </Button>
      </IfAble>
      <SnoozeSeveral dossierIds={ids} />
      <Button size="small" startIcon={<DownloadOutlined />} onClick={download}>
        {t('jalon.dossier.export')}
      </Button>
      <Button size="small" onClick={() => onUnselectItems()}>
        {t('jalon.dossier.chosen.none')}
      </Button>
    </Box>
  )
}
