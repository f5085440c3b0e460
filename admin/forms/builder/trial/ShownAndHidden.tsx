import { Box, Link, Typography } from '@mui/material'
import type { ReactNode } from 'react'
import { useTranslate } from 'react-admin'
import {
  describeExpression,
  type FormDefinition,
  findItem,
  type Id,
  type Item,
  indexOf,
  type Locale,
  say,
} from '../../../../schema/index.ts'
import { useLocale } from '../../../app/i18n/use-locale.ts'
import { TruthMark } from '../../../shared/TruthMark.tsx'
import { slotLabel } from './slot-label.ts'
import type { TrialResult } from './use-trial-result.ts'

/** What is hidden and why, what is shown because of a condition, what must be answered. */
export const ShownAndHidden = ({ result, onOpen }: { result: TrialResult; onOpen: (id: Id) => void }) => {
  const t = useTranslate()
  const locale = useLocale()
  const { form, evaluation, conditions } = result
  const { placed, groupOf } = indexOf(form)
  const items = placed.filter(({ item }) => !groupOf.has(item.id) && !(item.t === 'field' && item.archived))
  // What stands inside something hidden is hidden with it: said once, at the outermost.
  const hidden = items.filter(
    ({ item, parents }) => !evaluation.visible.has(item.id) && parents.every(({ id }) => evaluation.visible.has(id)),
  )
  const shown = items.filter(({ item }) => item.visible !== undefined && evaluation.visible.has(item.id))
  const line = (item: Item, more: ReactNode) => (
    <Box component="li" key={item.id} sx={{ py: 0.5 }}>
      <ItemLink label={say(item.label, locale)} onClick={() => onOpen(item.id)} />
      {more}
    </Box>
  )
  const why = (item: Item) => {
    const verdict = conditions.get(item.id)
    if (verdict === undefined) return null
    const lacks = verdict.missing.map(({ label }) => say(label, locale))
    return (
      <Typography variant="body2" component="div" sx={{ color: 'text.secondary' }}>
        {conditionOf(form, item, locale)}{' '}
        <TruthMark truth={verdict.truth === null ? 'UNKNOWN' : verdict.truth ? 'TRUE' : 'FALSE'} />
        {lacks.length > 0 && ` ${t('trial.result.lacks', { list: [...new Set(lacks)].join(', ') })}`}
      </Typography>
    )
  }

  return (
    <Box component="section" aria-label={t('trial.result.display')}>
      <Typography variant="h3">{t('trial.result.display')}</Typography>
      <Group title={t('trial.result.hidden', { smart_count: hidden.length })} open={hidden.length > 0}>
        {hidden.map(({ item }) => line(item, why(item)))}
      </Group>
      <Group title={t('trial.result.shown', { smart_count: shown.length })}>
        {shown.map(({ item }) => line(item, why(item)))}
      </Group>
      <Group title={t('trial.result.required', { smart_count: evaluation.required.size })}>
        {[...evaluation.required].map((slot) => (
          <Box component="li" key={slot} sx={{ py: 0.25 }}>
            <ItemLink
              label={slotLabel(form, slot, locale)}
              onClick={() => onOpen(findItem(form, slot.split('/').at(-1) ?? slot)?.id ?? slot)}
            />
          </Box>
        ))}
      </Group>
    </Box>
  )
}

const conditionOf = (form: FormDefinition, item: Item, locale: Locale): string =>
  item.visible === undefined ? '' : describeExpression(form, item.visible, locale)

const ItemLink = ({ label, onClick }: { label: string; onClick: () => void }) => (
  <Link component="button" type="button" variant="body2" sx={{ textAlign: 'start', minHeight: 24 }} onClick={onClick}>
    {label}
  </Link>
)

const Group = ({ title, open = false, children }: { title: string; open?: boolean; children: readonly ReactNode[] }) =>
  children.length === 0 ? (
    <Typography variant="body2" sx={{ py: 0.5, color: 'text.secondary' }}>
      {title}
    </Typography>
  ) : (
    <Box component="details" {...(open ? { open: true } : {})}>
      <Box component="summary" sx={{ cursor: 'pointer', minHeight: 28, py: 0.5, typography: 'body2', fontWeight: 600 }}>
        {title}
      </Box>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {children}
      </Box>
    </Box>
  )
