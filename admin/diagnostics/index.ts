/** The diagnostics of a dossier, how they moved, with the table behind. */
export { DiagnosticSoFar } from './DiagnosticSoFar.tsx'
export { DiagnosticsCard } from './DiagnosticsCard.tsx'
