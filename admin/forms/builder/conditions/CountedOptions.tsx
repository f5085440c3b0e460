import { MenuItem, Stack, TextField } from '@mui/material'
import { useTranslate } from 'react-admin'
import { useSurroundings } from './ExpressionScope.tsx'
import { fieldRead, tagsOf } from './model/choices.ts'
import { type CallDraft, type Draft, hole } from './model/draft.ts'
import { TagsInput } from './TagsInput.tsx'

/** Which answers a count takes: options named one by one, or those that bear a label. */
export const CountedOptions = ({ draft, onChange }: { draft: CallDraft; onChange: (draft: Draft) => void }) => {
  const t = useTranslate()
  const { scope } = useSurroundings()
  const { tags } = draft
  const known = draft.a.flatMap((one) => {
    const field = fieldRead(scope.form, one)
    return field === undefined ? [] : tagsOf(scope.form, field)
  })

  const turn = (way: string) => {
    if (way === 'tagged' && tags === undefined) onChange({ ...draft, a: draft.a.slice(0, -1), tags: [] })
    if (way === 'named' && tags !== undefined) {
      const { tags: _tags, ...rest } = draft
      onChange({ ...rest, a: [...draft.a, hole()] })
    }
  }

  return (
    <Stack spacing={1}>
      <TextField
        select
        size="small"
        label={t('conditions.counted')}
        value={tags === undefined ? 'named' : 'tagged'}
        onChange={(event) => turn(event.target.value)}
      >
        <MenuItem value="named">{t('conditions.counted_ways.named')}</MenuItem>
        <MenuItem value="tagged">{t('conditions.counted_ways.tagged')}</MenuItem>
      </TextField>
      {tags !== undefined && (
        <TagsInput known={known} tags={tags} onChange={(next) => onChange({ ...draft, tags: next })} />
      )}
    </Stack>
  )
}
