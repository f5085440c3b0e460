import { Box, Table, TableBody, TableCell, TableHead, TablePagination, TableRow } from '@mui/material'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { ReplayRow } from './ReplayRow.tsx'
import type { ReplayedEntry } from './use-replay.ts'

const PER_PAGE = [10, 25, 50]

interface ReplayTableProps {
  formId: string
  revision: number
  entries: readonly ReplayedEntry[]
}

/** Dossiers the draft decides otherwise, a page at a time. */
export const ReplayTable = ({ formId, revision, entries }: ReplayTableProps) => {
  const t = useTranslate()
  const [page, setPage] = useState(0)
  const [perPage, setPerPage] = useState(10)
  const shown = entries.slice(page * perPage, (page + 1) * perPage)
  return (
    <Box>
      <Table size="small" aria-label={t('publish.replay.table')} sx={{ tableLayout: 'fixed' }}>
        <TableHead>
          <TableRow>
            <TableCell sx={{ width: { xs: '32%', sm: '22%' }, px: { xs: 0.5, sm: 1 } }}>
              {t('publish.replay.dossier')}
            </TableCell>
            <TableCell sx={{ px: { xs: 0.5, sm: 1 } }}>{t('publish.replay.difference')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {shown.map((entry) => (
            <ReplayRow key={entry.id} formId={formId} revision={revision} entry={entry} />
          ))}
        </TableBody>
      </Table>
      {entries.length > Math.min(...PER_PAGE) && (
        <TablePagination
          component="div"
          count={entries.length}
          page={page}
          rowsPerPage={perPage}
          rowsPerPageOptions={PER_PAGE}
          labelRowsPerPage={t('publish.replay.rows')}
          labelDisplayedRows={({ from, to, count }) => t('publish.replay.page', { from, to, count })}
          onPageChange={(_event, next) => setPage(next)}
          onRowsPerPageChange={(event) => {
            setPerPage(Number(event.target.value))
            setPage(0)
          }}
        />
      )}
    </Box>
  )
}
