import AddIcon from '@mui/icons-material/Add'
import DeleteOutlineIcon from '@mui/icons-material/DeleteOutlined'
import SortIcon from '@mui/icons-material/SortOutlined'
import {
  Alert,
  Button,
  IconButton,
  Stack,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  TextField,
  Typography,
} from '@mui/material'
import { useRef } from 'react'
import { useTranslate } from 'react-admin'
import { type Computed, formatNumber } from '../../../../schema/index.ts'
import { visuallyHidden } from '../../../shared/visually-hidden.ts'
import { NumberInput } from '../settings/NumberInput.tsx'
import { SettingsGroup } from '../settings/SettingsGroup.tsx'
import { useBuilder } from '../state/builder-context.ts'
import { newId } from '../state/new-id.ts'
import { type Band, inOrder, misplacedBands, withBand, withBandChanged, withoutBand } from './bands.ts'

/** The bands a number falls in, each named, up to a bound it includes; bounds go up. */
export const BandsTable = ({ computed }: { computed: Computed }) => {
  const t = useTranslate()
  const { run } = useBuilder()
  const table = useRef<HTMLTableElement>(null)
  const bands = computed.bands ?? []
  const misplaced = misplacedBands(bands)
  const set = (next: readonly Band[] | undefined, merge?: string) =>
    void run('update-computed', { id: computed.id, patch: { bands: next && [...next] } }, merge)
  const change = (band: Band, patch: Partial<Omit<Band, 'id'>>) =>
    set(withBandChanged(bands, band.id, patch), `${computed.id}.${band.id}.${Object.keys(patch).join()}`)

  return (
    <SettingsGroup title={t('logic.bands.title')}>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {t('logic.bands.help')}
      </Typography>
      {bands.length > 0 && (
        <TableContainer>
          <Table
            ref={table}
            size="small"
            aria-label={t('logic.bands.title')}
            sx={{ minWidth: 430, '& td, & th': { px: 0.5 } }}
          >
            <TableHead>
              <TableRow>
                <TableCell sx={{ width: 96 }}>{t('logic.bands.up_to')}</TableCell>
                <TableCell>{t('logic.bands.label_fr')}</TableCell>
                <TableCell>{t('logic.bands.label_en')}</TableCell>
                <TableCell sx={{ width: 40 }}>
                  <span style={visuallyHidden}>{t('forms.options.actions')}</span>
                </TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {bands.map((band) => (
                <BandRow
                  key={band.id}
                  band={band}
                  misplaced={misplaced.has(band.id)}
                  onChange={(patch) => change(band, patch)}
                  onRemove={() => set(withoutBand(bands, band.id))}
                />
              ))}
            </TableBody>
          </Table>
        </TableContainer>
      )}
      {misplaced.size > 0 && (
        <Alert
          severity="error"
          action={
            <Button color="inherit" size="small" startIcon={<SortIcon />} onClick={() => set(inOrder(bands))}>
              {t('logic.bands.sort')}
            </Button>
          }
        >
          {t('logic.bands.misplaced')}
        </Alert>
      )}
      <Stack direction="row" useFlexGap spacing={1} sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
        <Button
          size="small"
          startIcon={<AddIcon />}
          onClick={() => {
            set(withBand(bands, newId(), { fr: '' }))
            requestAnimationFrame(() => table.current?.querySelector<HTMLElement>('tbody tr:last-child input')?.focus())
          }}
        >
          {t('logic.bands.add')}
        </Button>
        {bands.length > 0 && (
          <Typography variant="caption" sx={{ color: 'text.secondary' }}>
            {t('logic.bands.above', { bound: formatNumber(Math.max(...bands.map(({ upTo }) => upTo)), 'fr') })}
          </Typography>
        )}
      </Stack>
    </SettingsGroup>
  )
}

interface BandRowProps {
  band: Band
  misplaced: boolean
  onChange: (patch: Partial<Omit<Band, 'id'>>) => void
  onRemove: () => void
}

const BandRow = ({ band, misplaced, onChange, onRemove }: BandRowProps) => {
  const t = useTranslate()
  const name = band.label.fr || t('logic.bands.unnamed')
  const labelled = (heading: string) => t('forms.options.cell', { heading: t(`logic.bands.${heading}`), name })
  return (
    <TableRow sx={{ '& td': { verticalAlign: 'top' } }}>
      <TableCell>
        <NumberInput
          hiddenLabel
          label={labelled('up_to')}
          value={band.upTo}
          {...(misplaced ? { sx: { '& fieldset': { borderColor: 'error.main' } } } : {})}
          onChange={(upTo) => {
            if (upTo !== undefined) onChange({ upTo })
          }}
        />
      </TableCell>
      <TableCell>
        <TextField
          margin="none"
          value={band.label.fr}
          error={band.label.fr.trim() === ''}
          onChange={(event) => onChange({ label: { ...band.label, fr: event.target.value } })}
          slotProps={{ htmlInput: { 'aria-label': labelled('label_fr'), lang: 'fr' } }}
        />
      </TableCell>
      <TableCell>
        <TextField
          margin="none"
          value={band.label['en'] ?? ''}
          onChange={(event) => {
            const { en: _, ...others } = band.label
            const text = event.target.value
            onChange({ label: { ...others, fr: band.label.fr, ...(text === '' ? {} : { en: text }) } })
          }}
          slotProps={{ htmlInput: { 'aria-label': labelled('label_en'), lang: 'en' } }}
        />
      </TableCell>
      <TableCell>
        <IconButton size="small" aria-label={t('forms.options.remove', { name })} onClick={onRemove}>
          <DeleteOutlineIcon fontSize="small" />
        </IconButton>
      </TableCell>
    </TableRow>
  )
}
