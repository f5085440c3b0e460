import Checkbox from '@mui/material/Checkbox'
import Typography from '@mui/material/Typography'
import { Datagrid, FunctionField, Link, useListContext, useTranslate } from 'react-admin'
import { useLocale } from '../app/i18n/use-locale.ts'
import { NoteContactButton } from '../contacts/index.ts'
import { formatDate } from '../shared/format-date.ts'
import { type DossierRow, lastDiagnosticAt } from './dossier-model.ts'
import { PersonName } from './PersonName.tsx'
import { StatusChip } from './StatusChip.tsx'

/** The list on a wide screen. The person's name is the link: a keyboard reaches each dossier with one key. */
export const DossierTable = () => {
  const t = useTranslate()
  const locale = useLocale()
  const { data, selectedIds, onToggleItem } = useListContext<DossierRow>()
  const employed = data?.some(({ referent }) => referent?.structure != null) ?? false
  return (
    <Datagrid
      bulkActionButtons={false}
      rowClick={false}
      empty={<NoMatch />}
      size="small"
      sx={{ '& .column-number': { whiteSpace: 'nowrap' } }}
    >
      <FunctionField<DossierRow>
        source="id"
        sortable={false}
        label="jalon.dossier.chosen.column"
        render={(dossier) => (
          <Checkbox
            size="small"
            checked={selectedIds.includes(dossier.id)}
            onChange={() => onToggleItem(dossier.id)}
            slotProps={{ input: { 'aria-label': t('jalon.dossier.chosen.choose', { number: dossier.number }) } }}
          />
        )}
      />
      <FunctionField<DossierRow>
        source="number"
        sortBy="number"
        label="resources.dossiers.fields.number"
        render={(dossier) => dossier.number}
      />
      <FunctionField<DossierRow>
        source="participant.lastName"
        sortBy="name"
        label="resources.dossiers.fields.name"
        render={(dossier) => (
          <Link to={`/dossiers/${dossier.id}/show`} sx={{ fontWeight: 600 }}>
            <PersonName person={dossier.participant} />
          </Link>
        )}
      />
      <FunctionField<DossierRow>
        source="status"
        sortBy="status"
        label="resources.dossiers.fields.status"
        render={(dossier) => <StatusChip status={dossier.status} />}
      />
      <FunctionField<DossierRow>
        source="referent"
        sortable={false}
        label="resources.dossiers.fields.referent"
        render={(dossier) => dossier.referent?.displayName ?? t('jalon.dossier.noReferent')}
      />
      {employed && (
        <FunctionField<DossierRow>
          source="structure"
          sortable={false}
          label="structures.one"
          render={(dossier) => dossier.referent?.structure?.name ?? ''}
        />
      )}
      <FunctionField<DossierRow>
        source="openedAt"
        sortBy="openedAt"
        label="resources.dossiers.fields.openedAt"
        render={(dossier) => formatDate(dossier.openedAt, locale, 'short')}
      />
      <FunctionField<DossierRow>
        source="submissions"
        sortable={false}
        label="resources.dossiers.fields.lastDiagnostic"
        render={(dossier) => {
          const at = lastDiagnosticAt(dossier)
          return at === null ? t('jalon.dossier.noDiagnostic') : formatDate(at, locale, 'short')
        }}
      />
      <FunctionField<DossierRow>
        source="updatedAt"
        sortBy="updatedAt"
        label="resources.dossiers.fields.updatedAt"
        render={(dossier) => formatDate(dossier.updatedAt, locale, 'short')}
      />
      <FunctionField<DossierRow>
        source="contacts"
        sortable={false}
        label="jalon.contact.column"
        render={(dossier) => <NoteContactButton dossier={dossier} compact />}
      />
    </Datagrid>
  )
}

export const NoMatch = () => {
  const t = useTranslate()
  return <Typography sx={{ p: 3, color: 'text.secondary' }}>{t('jalon.dossier.emptyList')}</Typography>
}
