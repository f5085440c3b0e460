import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, FieldResolver, ID, Info, Int, Mutation, Resolver, Root } from 'type-graphql'
import { DOCUMENT_KINDS, say } from '../../schema/index.ts'
import { DossierType, dossierPayload } from '../dossiers/index.ts'
import { asResult } from '../graphql/as-result.ts'
import { notFound } from '../platform/errors.ts'
import { type Row, readOne } from '../platform/plan/plan.ts'
import { selectionOf } from '../platform/plan/selection.ts'
import { relationKey } from '../platform/plan/shape.ts'
import { every, sql } from '../platform/plan/sql.ts'
import type { RequestContext } from '../platform/request.ts'
import { depositDocument } from './deposit-document.ts'
import { documentShape, readableDocuments } from './documents.shape.ts'
import {
  ChangeDocumentResult,
  DepositDocumentResult,
  DocumentInput,
  DocumentType,
  DocumentVersionType,
} from './documents.types.ts'
import type { TouchedDocument } from './held-file.ts'
import { replaceDocument } from './replace-document.ts'
import { updateDocument } from './update-document.ts'
import { withdrawDocument } from './withdraw-document.ts'

/** A repeated request gets its first answer only while the caller may still read it. */
const payload = async (ctx: RequestContext, info: GraphQLResolveInfo, { id, dossierId }: TouchedDocument) => {
  const where = every([readableDocuments(ctx, documentShape.table), sql(`${documentShape.table}.id = ?::uuid`, id)])
  const selection = selectionOf(info, 'Document', ['DocumentPayload.document'])
  const document = await readOne(ctx, documentShape, selection, where)
  if (document === null) throw notFound()
  return { document, ...(await dossierPayload(ctx, info, { id: dossierId }, 'DocumentPayload')) }
}

@Resolver(() => DossierType)
export class DossierDocumentsResolver {
  @FieldResolver(() => [DocumentType], { description: 'Latest deposited first.' })
  documents(
    @Arg('withdrawn', () => Boolean, { defaultValue: false, description: 'Those withdrawn too.' }) _withdrawn: boolean,
    @Root() dossier: Row,
    @Info() info: GraphQLResolveInfo,
  ) {
    return dossier[relationKey('documents', String(info.path.key))]
  }

  @Mutation(() => DepositDocumentResult, { description: 'Makes a file sent to the dossier a document of it.' })
  depositDocument(
    @Arg('dossierId', () => ID) dossierId: string,
    @Arg('attachmentId', () => ID) attachmentId: string,
    @Arg('input', () => DocumentInput) input: DocumentInput,
    @Arg('idempotencyKey', () => ID) idempotencyKey: string,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return asResult(ctx, 'DocumentPayload', async () =>
      payload(ctx, info, await depositDocument(ctx, { dossierId, attachmentId, input, idempotencyKey })),
    )
  }

  @Mutation(() => ChangeDocumentResult, { description: 'Gives a document its next version; the former ones stay.' })
  replaceDocument(
    @Arg('id', () => ID) id: string,
    @Arg('attachmentId', () => ID) attachmentId: string,
    @Arg('version', () => Int) version: number,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return asResult(ctx, 'DocumentPayload', async () =>
      payload(ctx, info, await replaceDocument(ctx, { id, attachmentId, version })),
    )
  }

  @Mutation(() => ChangeDocumentResult)
  updateDocument(
    @Arg('id', () => ID) id: string,
    @Arg('input', () => DocumentInput) input: DocumentInput,
    @Arg('version', () => Int) version: number,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return asResult(ctx, 'DocumentPayload', async () =>
      payload(ctx, info, await updateDocument(ctx, { id, input, version })),
    )
  }

  @Mutation(() => ChangeDocumentResult, { description: 'Takes a document out of use; nothing of it is erased.' })
  withdrawDocument(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String) reason: string,
    @Arg('version', () => Int) version: number,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return asResult(ctx, 'DocumentPayload', async () =>
      payload(ctx, info, await withdrawDocument(ctx, { id, reason, version })),
    )
  }
}

@Resolver(() => DocumentType)
export class DocumentResolver {
  @FieldResolver(() => String, { description: 'In the depositor’s words, or what its kind is called.' })
  label(@Root() document: Row, @Ctx() ctx: RequestContext) {
    const kind = DOCUMENT_KINDS.find(({ id }) => id === document['kind'])
    return document['keptLabel'] ?? (kind === undefined ? String(document['kind']) : say(kind.label, ctx.locale))
  }

  @FieldResolver(() => [DocumentVersionType], { description: 'Latest first.' })
  versions(@Root() document: Row) {
    return document['versions']
  }
}
