import { onCarried } from '../attachments/index.ts'
import { DocumentResolver, DossierDocumentsResolver } from './documents.resolver.ts'
import './documents.shape.ts'

onCarried({
  kind: 'document',
  join: `join document_version w on w.plie_id = f.plie_id and w.attachment_id = f.id
    join document h on h.plie_id = w.plie_id and h.id = w.document_id`,
  label: 'to_jsonb(h.label)',
})

export { documents } from './document.repository.ts'

export const documentResolvers = [DossierDocumentsResolver, DocumentResolver] as const
