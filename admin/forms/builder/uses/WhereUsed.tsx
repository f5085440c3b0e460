import { Button, List, ListItem, Typography } from '@mui/material'
import { useMemo } from 'react'
import { useTranslate } from 'react-admin'
import { describeUse, type FormDefinition, type Id, type Used, whereUsed } from '../../../../schema/index.ts'
import { useLocale } from '../../../app/i18n/use-locale.ts'
import { useBuilder } from '../state/builder-context.ts'
import { usePlaces } from '../state/places-context.ts'
import { placeOfUse } from './use-place.ts'

interface WhereUsedProps {
  used: Used
  /** What is looked at: it is no news that it reads itself. */
  except?: Id
  /** The form looked at; that of the builder by default. */
  of?: FormDefinition
  /** Before leading away: closes the dialog the uses are told in. */
  onLeave?: () => void
}

/** « Où est-ce utilisé » : one sentence per use, each leading to its place; says so when nothing reads it. */
export const WhereUsed = ({ used, except, of, onLeave }: WhereUsedProps) => {
  const t = useTranslate()
  const locale = useLocale()
  const builder = useBuilder()
  const form = of ?? builder.form
  const { go } = usePlaces()
  const key = JSON.stringify(used)
  // biome-ignore lint/correctness/useExhaustiveDependencies: an object written at each call names the same thing as long as it reads the same.
  const uses = useMemo(() => {
    const found = whereUsed(form, used).filter(({ owner }) => owner !== except)
    const told = found.map((use) => ({ place: placeOfUse(use), sentence: describeUse(use, locale) }))
    return [...new Map(told.map((one) => [`${one.place.id}|${one.sentence}`, one])).values()]
  }, [form, key, except, locale])

  if (uses.length === 0) {
    return (
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {t('logic.uses.none')}
      </Typography>
    )
  }
  return (
    <List dense disablePadding>
      {uses.map(({ place, sentence }) => (
        <ListItem key={`${place.id}|${sentence}`} disablePadding>
          <Button
            size="small"
            sx={{ justifyContent: 'start', textAlign: 'left', textTransform: 'none' }}
            onClick={() => {
              onLeave?.()
              go(place)
            }}
          >
            {sentence}
          </Button>
        </ListItem>
      ))}
    </List>
  )
}
