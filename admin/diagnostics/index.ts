/** The diagnostics of a dossier, how they moved, with the table behind. */
export { DiagnosticsCard } from './DiagnosticsCard.tsx'
