import Box from '@mui/material/Box'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import { useTranslate } from 'react-admin'
import { IfAble } from '../access/IfAble.tsx'
import { CaseloadsDocument } from '../data/generated/graphql.ts'
import { useDocument } from '../data/use-document.ts'
import { SearchBox } from '../shared/SearchBox.tsx'
import { StructureChoice } from '../structures/index.ts'
import { DueFilters } from './DueFilters.tsx'

type Values = Readonly<Record<string, unknown>>
type Change = (change: Record<string, unknown>) => void

const DAYS = ['openedFrom', 'openedTo', 'enteredFrom', 'enteredTo'] as const
export const MORE = [...DAYS, 'commune', 'referentId', 'withoutReferent', 'structureId', 'late', 'withoutStep'] as const

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Where, by whom, opened and entered between which days. */
export const MoreFilters = ({ values, onChange }: { values: Values; onChange: Change }) => {
  const t = useTranslate()
  const set = (name: string, value: string) => onChange({ [name]: value === '' ? undefined : value })
  return (
    <Box sx={{ flexBasis: '100%', display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center' }}>
      <SearchBox
        label={t('resources.dossiers.fields.commune')}
        value={textOf(values.commune)}
        onChange={(commune) => set('commune', commune)}
      />
      <IfAble to="caseload.manage">
        <ReferentFilter value={textOf(values.referentId)} onChange={(referentId) => set('referentId', referentId)} />
        <FormControlLabel
          control={
            <Checkbox
              checked={values.withoutReferent === true}
              onChange={(_, without) => onChange({ withoutReferent: without ? true : undefined })}
            />
          }
          label={t('jalon.dossier.noReferent')}
        />
      </IfAble>
      <IfAble to="structure.list">
        <StructureChoice
          value={textOf(values.structureId)}
          onChange={(structureId) => set('structureId', structureId)}
        />
      </IfAble>
      <IfAble to="due.list">
        <DueFilters values={values} onChange={onChange} />
      </IfAble>
      {DAYS.map((name) => (
        <TextField
          key={name}
          type="date"
          margin="none"
          label={t(`jalon.dossier.filters.${name}`)}
          value={textOf(values[name])}
          onChange={(event) => set(name, event.target.value)}
          slotProps={{ inputLabel: { shrink: true } }}
          sx={{ flex: '1 1 160px', maxWidth: { sm: 200 } }}
        />
      ))}
    </Box>
  )
}

const ReferentFilter = ({ value, onChange }: { value: string; onChange: (id: string) => void }) => {
  const t = useTranslate()
  const { data } = useDocument('caseloads', CaseloadsDocument, {})
  const known = data?.caseloads ?? []
  return (
    <TextField
      select
      margin="none"
      label={t('resources.dossiers.fields.referent')}
      value={known.some(({ id }) => id === value) ? value : ''}
      onChange={(event) => onChange(event.target.value)}
      sx={{ flex: '1 1 180px', maxWidth: { sm: 260 } }}
    >
      <MenuItem value="">{t('jalon.dossier.filters.everyone')}</MenuItem>
      {known.map(({ id, name }) => (
        <MenuItem key={id} value={id}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  )
}
