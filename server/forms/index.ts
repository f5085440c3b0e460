import { settleOrigin } from './form-origin.repository.ts'
import './forms.policy.ts'
import { onPublication } from './publication-hooks.ts'

onPublication(settleOrigin)

export { addVersion } from './add-version.ts'
export { FormRejected, NotPublishable } from './errors.ts'
export type { Form, FormVersion } from './form.entity.ts'
export { bumpCatalogue, formDrafts, forms, formVersions, type PublishedForm } from './form.repository.ts'
export { FormDraftResolver, FormResolver, FormVersionResolver, formPayload, presentChange } from './forms.resolver.ts'
export { formShape, formVersionShape } from './forms.shape.ts'
export { CompatibilityEnum, FormChangeType, FormPayload, FormType, FormVersionType } from './forms.types.ts'
export { installPreset } from './install-preset.ts'
export { onDraftChange, onPublication, runPublicationHooks } from './publication-hooks.ts'
export { UpstreamResolver } from './upstream.resolver.ts'
