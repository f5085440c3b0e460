/** A form as a person fills it; see `FormRendererProps` for what it needs. Depends on `schema/` only. */

/** Facts of a dossier as the form's conditions read them. */
export type { EvaluationFacts } from './evaluation-facts.ts'
export { FormRenderer, type FormRendererProps } from './FormRenderer.tsx'
/** The answer a change of one slot makes: of the field itself, or of the whole group its row stands in. */
export { changedAnswer } from './held-answers.ts'
/** Words of the widgets themselves, for what prints a form. */
export { sentencesIn } from './i18n/index.ts'
/** How files reach the server, and how its lists are searched. */
export type { FoundRecord, Lookup, Upload } from './input-props.ts'
/** A day typed jj/mm/aaaa, with the browser's calendar one button away. */
export { DateText } from './inputs/DateText.tsx'
/** True for `YYYY-MM-DD`. */
export { isPlainDate } from './inputs/date-text.ts'
/** A number typed with a comma or a point. */
export { NumberText } from './inputs/NumberText.tsx'
/** Where somebody signs, outside a form too. */
export { SigningBox } from './inputs/SigningBox.tsx'
/** Scores and computed values beside a form being filled. */
export { hasScores, ScorePanel } from './ScorePanel.tsx'
/** What became of one answer since it was typed. */
export type { FieldSaveState } from './save-mark.ts'

export { useFileDrop } from './use-file-drop.ts'
