import { memo } from 'react'
import { useTranslate } from 'react-admin'
import { type Id, type Item, say } from '../../../../schema/index.ts'
import { useLocale } from '../../../app/i18n/use-locale.ts'
import { DraggableLine } from './DraggableLine.tsx'
import { OutlineLine } from './OutlineLine.tsx'

interface ItemLineProps {
  item: Item
  level: number
  position: number
  siblings: number
  /** What is dragged with this line when several are chosen; null: the line alone. */
  dragged: readonly Id[] | null
  expanded: boolean | undefined
  selected: boolean
  tabStop: boolean
  issues: number
}

/**
 * The line of one item. An edit makes new objects of what it changed and of what holds it, and keeps the others: of a thousand
 * lines only those are drawn again.
 */
export const ItemLine = memo(({ item, dragged, ...line }: ItemLineProps) => {
  const t = useTranslate()
  const locale = useLocale()
  return (
    <DraggableLine id={item.id} ids={dragged ?? [item.id]}>
      <OutlineLine
        {...line}
        id={item.id}
        label={say(item.label, locale) || t('forms.untitled')}
        detail={item.t === 'field' ? t(`forms.kinds.${item.type}`) : t(`forms.items.${item.t}`)}
        {...(item.t === 'field' ? { kind: item.type } : {})}
        strong={item.t === 'section'}
        conditional={item.visible !== undefined}
        required={item.t === 'field' && item.required !== undefined}
        sensitive={item.t === 'field' && item.sensitivity !== undefined && item.sensitivity !== 'standard'}
        evidence={item.t === 'field' && item.evidence !== undefined}
        archived={item.t === 'field' && item.archived === true}
      />
    </DraggableLine>
  )
})
ItemLine.displayName = 'ItemLine'
