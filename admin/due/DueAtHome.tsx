import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Card from '@mui/material/Card'
import Typography from '@mui/material/Typography'
import { keepPreviousData } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { DueItemsDocument, type DueKind, DueTime } from '../data/generated/graphql.ts'
import { useDocument } from '../data/use-document.ts'
import { DueKinds } from './DueKinds.tsx'
import { DueRow } from './DueRow.tsx'
import { type DueAtHome as Item, TIMES } from './due-model.ts'

/** As many as the API gives in a page. */
const PAGE = 100
/** Shown of each group before more is asked for: the first screen of a caseload of ninety stays one. */
const SHOWN = 8

/** What the reader’s dossiers wait for today: late, this week, later. */
export const DueAtHome = () => {
  const t = useTranslate()
  const [kinds, setKinds] = useState<readonly DueKind[]>([])
  const { data, error } = useDocument(
    'dueItems',
    DueItemsDocument,
    { kinds: kinds.length === 0 ? null : [...kinds], first: PAGE, offset: 0 },
    { placeholderData: keepPreviousData },
  )
  if (error) return <Typography role="alert">{t(error.message, { _: error.message })}</Typography>
  if (!data) return <Typography>{t('jalon.loading')}</Typography>
  const { items, counts, totalCount } = data.dueItems
  return (
    <Card component="section" aria-labelledby="due" sx={{ p: { xs: 1.5, sm: 2 }, mb: 2 }}>
      <Typography id="due" variant="h2">
        {t('due.title')}
      </Typography>
      {counts.length === 0 ? (
        <Typography color="textSecondary" sx={{ mt: 0.5 }}>
          {t('due.nothing')}
        </Typography>
      ) : (
        <>
          {counts.length > 1 && <DueKinds counts={counts} chosen={kinds} onChange={setKinds} />}
          {TIMES.map((time) => (
            <Group key={time} time={time} items={items.filter((item) => item.time === time)} />
          ))}
          {totalCount > items.length && (
            <Typography color="textSecondary" variant="body2" sx={{ mt: 1 }}>
              {t('due.more', { smart_count: totalCount - items.length })}
            </Typography>
          )}
        </>
      )}
    </Card>
  )
}

const Group = ({ time, items }: { time: DueTime; items: readonly Item[] }) => {
  const t = useTranslate()
  const [all, setAll] = useState(false)
  if (items.length === 0) return null
  const title = `due-${time.toLowerCase()}`
  return (
    <Box sx={{ mt: 1.5 }}>
      <Typography
        id={title}
        component="h3"
        variant="h3"
        sx={{ mb: 0.5, color: time === DueTime.Late ? 'error.main' : 'text.primary' }}
      >
        {t(`due.times.${time}`, { count: items.length })}
      </Typography>
      <Box component="ul" aria-labelledby={title} sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {(all ? items : items.slice(0, SHOWN)).map((item) => (
          <DueRow key={item.id} item={item} person={whoIn(item) ?? t('jalon.dossier.identityHidden')} />
        ))}
      </Box>
      {!all && items.length > SHOWN && (
        <Button size="small" onClick={() => setAll(true)}>
          {t('due.showAll', { count: items.length })}
        </Button>
      )}
    </Box>
  )
}

/** Family name first, as in the list of dossiers. */
const whoIn = ({ dossier, personName }: Item): string | null => {
  const person = dossier?.participant
  return person === undefined ? personName : [person.lastName, person.firstName].filter(Boolean).join(' ') || null
}
