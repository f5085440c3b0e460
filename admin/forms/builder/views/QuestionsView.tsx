import { Box } from '@mui/material'
import { type KeyboardEvent, useRef } from 'react'
import type { Id } from '../../../../schema/index.ts'
import { BuilderPanes } from '../BuilderPanes.tsx'
import { IssuesList } from '../issues/IssuesList.tsx'
import { countByItem } from '../issues/use-form-issues.ts'
import { focusChosenLine } from '../outline/focus-chosen-line.ts'
import { Outline } from '../outline/Outline.tsx'
import { PreviewPane } from '../preview/PreviewPane.tsx'
import { SettingsPanel } from '../settings/SettingsPanel.tsx'
import { useBuilder } from '../state/builder-context.ts'
import type { BuilderViewProps } from './view-props.ts'

/** What is asked: outline, settings of the chosen item, live preview and problems. */
export const QuestionsView = ({ issues, pane, onPane }: BuilderViewProps) => {
  const builder = useBuilder()
  const plan = useRef<HTMLDivElement>(null)
  const settings = useRef<HTMLDivElement>(null)

  // Where panes are tabs the line that had the focus goes away with its tab: the focus must land somewhere.
  const open = (id: Id | null, focus: boolean) => {
    builder.select(id)
    onPane('settings')
    requestAnimationFrame(() => {
      if (focus || document.activeElement === document.body) settings.current?.focus()
    })
  }

  /** Enter on a line leads to its settings, Escape leads back; a menu or a row being moved is left first. */
  const onSettingsKey = (event: KeyboardEvent) => {
    const { target } = event
    const isOwn = target instanceof Element && event.currentTarget.contains(target)
    if (event.key !== 'Escape' || event.defaultPrevented || !isOwn) return
    if (target.matches('[aria-roledescription][aria-pressed="true"]')) return
    event.preventDefault()
    onPane('outline')
    requestAnimationFrame(() => focusChosenLine(plan.current))
  }

  return (
    <BuilderPanes
      pane={pane}
      onPane={onPane}
      issueCount={issues.length}
      outline={
        <Box ref={plan}>
          <Outline issueCounts={countByItem(issues)} onOpen={open} />
        </Box>
      }
      settings={
        <Box ref={settings} tabIndex={-1} onKeyDown={onSettingsKey} sx={{ outline: 'none' }}>
          <SettingsPanel />
        </Box>
      }
      preview={<PreviewPane />}
      issues={<IssuesList issues={issues} onOpen={(id) => open(id, true)} />}
    />
  )
}
