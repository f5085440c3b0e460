import 'reflect-metadata'
import { Field, ID, Int, InterfaceType, ObjectType, registerEnumType } from 'type-graphql'
import type { Json } from '../../schema/index.ts'
import { DateTimeScalar, JsonScalar } from './scalars/scalars.ts'

export const Severity = { ERROR: 'error', WARNING: 'warning' } as const
registerEnumType(Severity, { name: 'Severity' })

@ObjectType('Issue', {
  description:
    'One located problem. `path` goes from the document root, or is the field id for an answer; `message` is in the caller’s language.',
})
export class IssueType {
  @Field(() => String) code!: string
  @Field(() => [String]) path!: string[]
  @Field(() => Severity) severity!: 'error' | 'warning'
  @Field(() => String) message!: string
  @Field(() => JsonScalar, { nullable: true }) params?: Json
}

@InterfaceType('UserError', {
  description: 'An error the caller can act on.',
  resolveType: (value) => value.__typename,
})
export abstract class UserError {
  @Field(() => String) code!: string
  @Field(() => String) message!: string
}

/** Result types that carry issues share their shape; GraphQL names them after what happened. */
@ObjectType('InvalidInput', { implements: UserError })
export class InvalidInputType extends UserError {
  @Field(() => [IssueType]) issues!: IssueType[]
}
@ObjectType('FormRejected', { implements: UserError })
export class FormRejectedType extends UserError {
  @Field(() => [IssueType]) issues!: IssueType[]
}
@ObjectType('AnswersRejected', { implements: UserError })
export class AnswersRejectedType extends UserError {
  @Field(() => [IssueType]) issues!: IssueType[]
}
@ObjectType('NotPublishable', { implements: UserError })
export class NotPublishableType extends UserError {
  @Field(() => [IssueType]) issues!: IssueType[]
}
@ObjectType('VersionConflict', {
  implements: UserError,
  description: 'Somebody changed it first; nothing was written.',
})
export class VersionConflictType extends UserError {
  @Field(() => Int) currentVersion!: number
  @Field(() => DateTimeScalar, { nullable: true }) changedAt?: Date
  @Field(() => String, { nullable: true }) changedBy?: string
}
@ObjectType('FormOutdated', { implements: UserError })
export class FormOutdatedType extends UserError {
  @Field(() => Int) currentVersion!: number
}
@ObjectType('DossierClosed', { implements: UserError })
export class DossierClosedType extends UserError {}
@ObjectType('AlreadySubmitted', { implements: UserError })
export class AlreadySubmittedType extends UserError {}
@ObjectType('KeyReused', {
  implements: UserError,
  description: 'The idempotency key was used before for something else.',
})
export class KeyReusedType extends UserError {}
@ObjectType('CaseloadToTransfer', {
  implements: UserError,
  description: 'Their open dossiers go to colleagues first.',
})
export class CaseloadToTransferType extends UserError {
  @Field(() => ID) referentId!: string
  @Field(() => Int) open!: number
}

@ObjectType('LastAdministrator', { implements: UserError })
export class LastAdministratorType extends UserError {}

@ObjectType('PageInfo')
export class PageInfoType {
  @Field(() => Boolean) hasNextPage!: boolean
  @Field(() => Boolean) hasPreviousPage!: boolean
  @Field(() => String, { nullable: true }) startCursor?: string
  @Field(() => String, { nullable: true }) endCursor?: string
}
