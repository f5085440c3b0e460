import { Box } from '@mui/material'
import { useRef } from 'react'
import type { Id } from '../../../../schema/index.ts'
import { BuilderPanes } from '../BuilderPanes.tsx'
import { IssuesList } from '../issues/IssuesList.tsx'
import { countByItem } from '../issues/use-form-issues.ts'
import { Outline } from '../outline/Outline.tsx'
import { PreviewPane } from '../preview/PreviewPane.tsx'
import { SettingsPanel } from '../settings/SettingsPanel.tsx'
import { useBuilder } from '../state/builder-context.ts'
import type { BuilderViewProps } from './view-props.ts'

/** What is asked: outline, settings of the chosen item, live preview and problems. */
export const QuestionsView = ({ issues, pane, onPane }: BuilderViewProps) => {
  const builder = useBuilder()
  const settings = useRef<HTMLDivElement>(null)

  // Where panes are tabs the line that had the focus goes away with its tab: the focus must land somewhere.
  const open = (id: Id | null, focus: boolean) => {
    builder.select(id)
    onPane('settings')
    requestAnimationFrame(() => {
      if (focus || document.activeElement === document.body) settings.current?.focus()
    })
  }

  return (
    <BuilderPanes
      pane={pane}
      onPane={onPane}
      issueCount={issues.length}
      outline={<Outline issueCounts={countByItem(issues)} onOpen={open} />}
      settings={
        <Box ref={settings} tabIndex={-1} sx={{ outline: 'none' }}>
          <SettingsPanel />
        </Box>
      }
      preview={<PreviewPane />}
      issues={<IssuesList issues={issues} onOpen={(id) => open(id, true)} />}
    />
  )
}
