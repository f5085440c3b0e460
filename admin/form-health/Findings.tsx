import LightbulbIcon from '@mui/icons-material/LightbulbOutlined'
import WarningAmberIcon from '@mui/icons-material/WarningAmber'
import { Alert, Link, List, ListItem, ListItemIcon, ListItemText } from '@mui/material'
import { LinkBase, useTranslate } from 'react-admin'
import type { FormHealthQuery } from '../data/generated/graphql.ts'

type Finding = NonNullable<FormHealthQuery['formHealth']>['findings'][number]

const VIEWS: { readonly [root: string]: string } = { items: 'questions', lists: 'lists', cases: 'tests' }

/** Where a finding is corrected in the builder. */
const placeOf = ({ path, subject }: Finding): string =>
  `?${new URLSearchParams({ view: VIEWS[path[0] ?? ''] ?? 'logic', at: subject })}`

/** What was found, warnings first, each leading to its place in the builder. */
export const Findings = ({ findings, formId }: { findings: readonly Finding[]; formId: string }) => {
  const t = useTranslate()
  if (findings.length === 0) return <Alert severity="success">{t('health.none')}</Alert>
  const sorted = [...findings].sort((one, other) => rank(one) - rank(other))
  return (
    <List dense disablePadding aria-label={t('health.findings')}>
      {sorted.map((finding) => (
        <ListItem
          key={`${finding.code} ${finding.path.join('/')} ${finding.message}`}
          disableGutters
          alignItems="flex-start"
        >
          <ListItemIcon sx={{ minWidth: 36 }}>
            {finding.severity === 'WARNING' ? (
              <WarningAmberIcon color="warning" titleAccess={t('health.warning')} />
            ) : (
              <LightbulbIcon color="info" titleAccess={t('health.advice')} />
            )}
          </ListItemIcon>
          <ListItemText
            primary={finding.message}
            secondary={
              <Link component={LinkBase} to={`/forms/${encodeURIComponent(formId)}${placeOf(finding)}`}>
                {t('health.see', { name: finding.label })}
              </Link>
            }
          />
        </ListItem>
      ))}
    </List>
  )
}

const rank = ({ severity }: Finding): number => (severity === 'WARNING' ? 0 : 1)
