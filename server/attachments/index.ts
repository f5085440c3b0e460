import './attachments.policy.ts'
import './attachments.shape.ts'
import { AttachmentType, DossierAttachmentsResolver } from './attachments.resolver.ts'

export const attachmentResolvers = [DossierAttachmentsResolver] as const
export { attachments } from './attachment.repository.ts'
export { attachmentShape } from './attachments.shape.ts'
export { fileName } from './file-name.ts'
export { fileStore, MAX_FILE_BYTES } from './file-store.ts'
export { onKeptBeside } from './kept-beside.ts'
export { mayStoreAttachment, openAttachment, type StoredFile, storeAttachment } from './store-attachment.ts'
export { AttachmentType }
