import AddOutlined from '@mui/icons-material/AddOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useId, useState } from 'react'
import { type AnswerRow, MAX_ROWS, type Repeat, rowsIn, say } from '../../../schema/index.ts'
import { visuallyHidden } from '../../shared/visually-hidden.ts'
import { FieldMessages } from './FieldMessages.tsx'
import { fill } from './i18n/index.ts'
import { RemoveRowDialog } from './RemoveRowDialog.tsx'
import { RepeatRow } from './RepeatRow.tsx'
import { useLive, useRenderer } from './renderer-context.ts'
import { useFocusNext } from './use-focus-next.ts'

/** A repeated group: its rows in order, each with its questions, and the way to add, move and take away. */
export const RepeatRows = ({ group }: { group: Repeat }) => {
  const { locale, words, readOnly, withheld, domId, onRows } = useRenderer()
  const { answers, issuesOf, titlesOf, startRow } = useLive()
  const rows = rowsIn(answers, group.id)
  const titles = titlesOf(group)
  const label = say(group.label, locale)
  const id = domId(group.id)
  const messagesId = useId()
  const [said, setSaid] = useState('')
  const [leaving, setLeaving] = useState<AnswerRow | null>(null)
  const focusNext = useFocusNext()
  const most = Math.min(group.max ?? MAX_ROWS, MAX_ROWS)
  const issues = issuesOf.get(group.id) ?? []
  const titleOf = (row: AnswerRow) => {
    const title = titles[rows.indexOf(row)]
    return title === undefined ? '' : say(title, locale)
  }

  const add = () => {
    const row = startRow(group.id)
    onRows(group.id, [...rows, row])
    setSaid(fill(words.rowAdded, { position: rows.length + 1 }))
    focusNext([domId(`${group.id}/${row.id}`)], true)
  }
  const move = (row: AnswerRow, by: -1 | 1) => {
    const to = rows.indexOf(row) + by
    const others = rows.filter((one) => one !== row)
    onRows(group.id, [...others.slice(0, to), row, ...others.slice(to)])
    setSaid(fill(words.rowMoved, { row: titleOf(row), position: to + 1, count: rows.length }))
    const own = domId(`${group.id}/${row.id}`)
    // At an end the button just used is off: its neighbour takes over.
    focusNext(by === -1 ? [`${own}-up`, `${own}-down`] : [`${own}-down`, `${own}-up`])
  }
  const remove = (row: AnswerRow) => {
    setLeaving(null)
    const at = rows.indexOf(row)
    const next = rows[at + 1] ?? rows[at - 1]
    onRows(
      group.id,
      rows.filter((one) => one !== row),
    )
    setSaid(fill(words.rowRemoved, { row: titleOf(row) }))
    focusNext(next === undefined ? [`${id}-add`] : [`${domId(`${group.id}/${next.id}`)}-title`, `${id}-add`])
  }
  const askToRemove = (row: AnswerRow) => (Object.keys(row.answers).length === 0 ? remove(row) : setLeaving(row))

  return (
    <Box
      component="fieldset"
      id={id}
      tabIndex={-1}
      aria-describedby={issues.length > 0 ? messagesId : undefined}
      sx={{ border: 0, p: 0, m: 0, mb: 3, minWidth: 0 }}
    >
      <Typography component="legend" sx={{ p: 0, mb: 1, fontWeight: 700 }}>
        {label}
      </Typography>
      {group.help && (
        <Typography color="textSecondary" sx={{ mb: 1, whiteSpace: 'pre-line' }}>
          {say(group.help, locale)}
        </Typography>
      )}
      {withheld.has(group.id) ? (
        <Typography color="textSecondary" sx={{ fontStyle: 'italic' }}>
          {words.withheld}
        </Typography>
      ) : (
        <>
          {rows.length === 0 && <Typography color="textSecondary">{words.noRow}</Typography>}
          <Box component="ol" sx={{ listStyle: 'none', p: 0, m: 0 }}>
            {rows.map((row, position) => (
              <RepeatRow
                key={row.id}
                group={group}
                row={row}
                title={titleOf(row)}
                first={position === 0}
                last={position === rows.length - 1}
                onMove={(by) => move(row, by)}
                onRemove={() => askToRemove(row)}
              />
            ))}
          </Box>
          {!readOnly && (
            <Button
              id={`${id}-add`}
              variant="outlined"
              startIcon={<AddOutlined />}
              disabled={rows.length >= most}
              onClick={add}
            >
              {fill(words.addRow, { group: label })}
            </Button>
          )}
          {!readOnly && rows.length >= most && (
            <Typography variant="body2" color="textSecondary">
              {fill(words.mostRows, { max: most })}
            </Typography>
          )}
        </>
      )}
      <FieldMessages id={messagesId} issues={issues} />
      <div role="status" style={visuallyHidden}>
        {said}
      </div>
      <RemoveRowDialog
        title={leaving === null ? null : titleOf(leaving)}
        onCancel={() => setLeaving(null)}
        onConfirm={() => leaving && remove(leaving)}
      />
    </Box>
  )
}
