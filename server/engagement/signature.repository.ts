import { insert } from '../platform/orm/insert.ts'
import { plieOf } from '../platform/plie-of.ts'
import type { RequestContext } from '../platform/request.ts'
import { type ContractSignature, ContractSignatureEntity } from './contract-signature.entity.ts'

/** A signature with the name of whoever recorded it. */
export interface RecordedSignature
  extends Pick<ContractSignature, 'id' | 'submissionId' | 'signatory' | 'name' | 'means'> {
  readonly onDay: string
  readonly drawingId: string | null
  readonly recordedAt: string
  readonly recordedBy: string
}

export const contractSignatures = (ctx: RequestContext) => ({
  add: (signature: Omit<ContractSignature, 'plieId'>): Promise<ContractSignature> =>
    insert(ctx, ContractSignatureEntity, signature),
  /** Of some dossiers, in the order they were recorded. */
  ofDossiers: (dossierIds: readonly string[]): Promise<RecordedSignature[]> =>
    ctx.em.execute<RecordedSignature[]>(
      `select s.id, s.submission_id as "submissionId", s.signatory, s.name, s.means, s.on_day::text as "onDay",
         s.drawing_id as "drawingId", s.recorded_at as "recordedAt", coalesce(a.display_name, '') as "recordedBy"
       from contract_signature s left join account a on a.id = s.recorded_by
       where s.plie_id = ?::uuid and s.dossier_id = any (?::uuid[]) order by s.recorded_at, s.id`,
      [plieOf(ctx), `{${dossierIds.join(',')}}`],
    ),
})
