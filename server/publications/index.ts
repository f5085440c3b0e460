import { onDraftChange, onPublication } from '../forms/index.ts'
import { cancelRequest } from './cancel-request.ts'
import './publication-request.shape.ts'
import './publications.policy.ts'

onDraftChange(cancelRequest)
onPublication(cancelRequest)

export { type ApiChange, compareApiWith } from './api-changes.ts'
export { exportReplay } from './export-replay.ts'
export { publicationResolvers } from './publications.resolver.ts'
