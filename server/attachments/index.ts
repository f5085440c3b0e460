import './attachments.policy.ts'
import './attachments.shape.ts'
import { DossierAttachmentsResolver } from './attachments.resolver.ts'

export const attachmentResolvers = [DossierAttachmentsResolver] as const
export { attachmentShape } from './attachments.shape.ts'
export { fileStore, MAX_FILE_BYTES } from './file-store.ts'
export { mayStoreAttachment, openAttachment, storeAttachment } from './store-attachment.ts'
