/** What happened to a form from one version to the next, and the publication of the next one. */
export { ChangeList } from './ChangeList.tsx'
export { CompareVersions } from './CompareVersions.tsx'
export { CompatibilityChip } from './CompatibilityChip.tsx'
export { changeLevel } from './change-level.ts'
export { PublishPage } from './PublishPage.tsx'
export { RestoreVersionButton } from './RestoreVersionButton.tsx'
