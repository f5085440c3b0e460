import type { Id } from '../../../../schema/index.ts'
import type { BuilderPane } from '../BuilderPanes.tsx'
import type { LocatedIssue } from '../issues/IssuesList.tsx'

/** What a view of the builder is told besides the builder itself (`useBuilder`). */
export interface BuilderViewProps {
  formId: string
  issues: readonly LocatedIssue[]
  /** The pane in front where there is no room for all of them side by side. */
  pane: BuilderPane
  onPane: (pane: BuilderPane) => void
  /** Shows an item (null: the form itself) among the questions, whatever the view in front. */
  onOpen: (id: Id | null) => void
}
