import './attachments.policy.ts'
import './attachments.shape.ts'
import {
  AttachmentCarrierResolver,
  AttachmentResolver,
  AttachmentType,
  DossierAttachmentsResolver,
} from './attachments.resolver.ts'

export const attachmentResolvers = [DossierAttachmentsResolver, AttachmentResolver, AttachmentCarrierResolver] as const
export { attachments } from './attachment.repository.ts'
export { attachmentShape, readableFiles } from './attachments.shape.ts'
export { onCarried } from './carriers.ts'
export { fileName } from './file-name.ts'
export { type FileStore, fileStore, fileStoreOf, MAX_FILE_BYTES } from './file-store.ts'
export { onKeptBeside } from './kept-beside.ts'
export {
  confirmAttachment,
  mayStoreAttachment,
  openAttachment,
  requireRoom,
  type StoredFile,
  storeAttachment,
} from './store-attachment.ts'
export { onStoredTable } from './stored-tables.ts'
export { sweepFiles } from './sweep-files.ts'
export { AttachmentType }
