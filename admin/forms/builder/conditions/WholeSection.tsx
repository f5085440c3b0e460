import PlaylistAddIcon from '@mui/icons-material/PlaylistAdd'
import { Button, Menu, MenuItem } from '@mui/material'
import { useMemo, useState } from 'react'
import { useTranslate } from 'react-admin'
import { expressionType, indexOf, say, type ValueType } from '../../../../schema/index.ts'
import { useSurroundings } from './ExpressionScope.tsx'
import { type CallDraft, type Draft, toDraft } from './model/draft.ts'
import { fits } from './model/fits.ts'
import { sourceKey } from './model/sources.ts'

interface WholeSectionProps {
  node: CallDraft
  /** The type each term must have. */
  expected: ValueType | null
  onAdd: (terms: readonly Draft[]) => void
}

/** Adds at once every answer of a section that can be a term: its numbers, or its points where the answers are scored. */
export const WholeSection = ({ node, expected, onAdd }: WholeSectionProps) => {
  const t = useTranslate()
  const { scope, sources } = useSurroundings()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const sections = useMemo(() => {
    const present = new Set(node.a.map(sourceKey))
    const index = indexOf(scope.form)
    return index.placed.flatMap(({ item }) => {
      if (item.t !== 'section') return []
      const terms = index.placed.flatMap(({ item: one, parents }): Draft[] => {
        if (one.t !== 'field' || !parents.includes(item)) return []
        const read = toDraft({ f: one.id })
        const scored = toDraft({ op: 'score', a: [{ f: one.id }] })
        const offered = [read, scored].find((draft) => {
          const known = sources.find(({ key }) => key === sourceKey(draft))
          return known !== undefined && fits(expressionType(scope.form, known.expr), expected)
        })
        return offered === undefined || present.has(sourceKey(offered)) ? [] : [offered]
      })
      return terms.length === 0 ? [] : [{ id: item.id, label: say(item.label, scope.locale), terms }]
    })
  }, [scope, sources, node, expected])

  if (sections.length === 0) return null
  return (
    <>
      <Button
        size="small"
        startIcon={<PlaylistAddIcon />}
        aria-haspopup="menu"
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {t('conditions.whole_section')}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {sections.map(({ id, label, terms }) => (
          <MenuItem
            key={id}
            onClick={() => {
              setAnchor(null)
              onAdd(terms)
            }}
          >
            {t('conditions.section_terms', { label, smart_count: terms.length })}
          </MenuItem>
        ))}
      </Menu>
    </>
  )
}
