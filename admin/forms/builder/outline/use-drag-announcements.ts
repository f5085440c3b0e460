import type { Announcements, DndContextProps } from '@dnd-kit/core'
import { useTranslate } from 'react-admin'
import { say } from '../../../../schema/index.ts'
import { useLocale } from '../../../app/i18n/use-locale.ts'
import { useBuilder } from '../state/builder-context.ts'
import type { Dragged, DragState } from './drag-context.ts'
import { labelOfItem } from './label-of-item.ts'

/** What is said aloud of a drag, in the language of the page. */
export function useDragAnnouncements(
  drag: DragState & { nameOf: (what: Dragged) => string },
): NonNullable<DndContextProps['accessibility']> {
  const t = useTranslate()
  const locale = useLocale()
  const { form } = useBuilder()
  const label = drag.dragged === null ? '' : drag.nameOf(drag.dragged)
  const announcements: Announcements = {
    onDragStart: () => t('builder.drag.started'),
    onDragOver({ over }) {
      if (over === null) return t('builder.drag.nowhere')
      const at = say(labelOfItem(form, String(over.id)), locale) || t('forms.untitled')
      const { over: line } = drag
      if (line?.drop?.kind === 'refused') return t(`builder.drag.${line.drop.why}`)
      return t('builder.drag.over', { label: at })
    },
    onDragEnd: ({ over }) => t(over === null ? 'builder.drag.cancelled' : 'builder.drag.ended', { label }),
    onDragCancel: () => t('builder.drag.cancelled'),
  }
  return { announcements, screenReaderInstructions: { draggable: t('builder.drag.instructions') } }
}
