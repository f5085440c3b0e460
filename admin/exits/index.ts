/** « Quelle sortie ? » for one dossier: the verdict, why, and the way to propose one. */
export { ExitPanel } from './ExitPanel.tsx'
/** The criteria of any decision, each with its conditions. */
export { RuleList } from './RuleList.tsx'
