/** What happened to a form from one version to the next. */
export { ChangeList } from './ChangeList.tsx'
export { CompareVersions } from './CompareVersions.tsx'
export { CompatibilityChip } from './CompatibilityChip.tsx'
export { type ChangeLevel, changeLevel } from './change-level.ts'
export { RestoreVersionButton } from './RestoreVersionButton.tsx'
