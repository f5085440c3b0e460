import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import type { Answers, KeptMigration } from '../../schema/index.ts'
import { formVersions } from '../forms/index.ts'
import { DateTimeScalar } from '../graphql/scalars/scalars.ts'
import type { Row } from '../platform/plan/plan.ts'
import type { RequestContext } from '../platform/request.ts'
import { SubmissionType } from '../submissions/index.ts'
import { GoneAnswerType, SubmissionMigrationType } from './submission-migrations.types.ts'
import { toldGoneAnswers } from './told-gone-answers.ts'

@Resolver(() => SubmissionType)
export class MigratedSubmissionResolver {
  @FieldResolver(() => [SubmissionMigrationType], {
    description: 'The publications that took this form to another version while it was being filled, latest first.',
  })
  migrations(@Root() submission: Row) {
    return submission['migrations']
  }
}

const related = (row: Row, name: string): Row => row[name] as Row

@Resolver(() => SubmissionMigrationType)
export class SubmissionMigrationResolver {
  @FieldResolver(() => DateTimeScalar)
  at(@Root() row: Row) {
    return related(row, 'migration')['at']
  }

  @FieldResolver(() => DateTimeScalar, {
    nullable: true,
    description: 'When the form came back to the version it had; null while it did not.',
  })
  backAt(@Root() row: Row) {
    return row['state'] === 'BACK' ? related(row, 'migration')['undoneAt'] : null
  }

  @FieldResolver(() => Int)
  fromVersion(@Root() row: Row) {
    return related(row, 'from')['number']
  }

  @FieldResolver(() => Int)
  toVersion(@Root() row: Row) {
    return related(row, 'to')['number']
  }

  @FieldResolver(() => String, { description: 'Why the version was published.' })
  reason(@Root() row: Row) {
    return related(row, 'to')['reason']
  }

  @FieldResolver(() => [GoneAnswerType], {
    description:
      'The answers that are no longer where they were given; once the form came back, those given since that gave way.',
  })
  async answers(@Root() row: Row, @Ctx() ctx: RequestContext) {
    const versionOf = async (name: 'from' | 'to') =>
      (await formVersions(ctx).get(String(related(row, name)['id']))).form
    const kept = {
      undo: row['undo'] as KeptMigration['undo'],
      setAside: row['setAside'] as Answers,
      moved: row['moved'] as KeptMigration['moved'],
      replaced: row['replaced'] as Answers,
    }
    return toldGoneAnswers(
      ctx,
      { ...kept, isBack: row['state'] === 'BACK', from: await versionOf('from'), to: await versionOf('to') },
      { ...related(row, 'ruled'), authorId: related(row, 'written')['authorId'] },
    )
  }
}
