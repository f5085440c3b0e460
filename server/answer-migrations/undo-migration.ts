import { evaluate, migrationUndone, say, undoMigration as undoneAnswers } from '../../schema/index.ts'
import { forms, formVersions, type PublishedForm } from '../forms/index.ts'
import { announce, concerns, record } from '../platform/outbox/outbox.ts'
import type { RequestContext } from '../platform/request.ts'
import { useCase } from '../platform/use-case.ts'
import { factsOfMany } from '../submissions/index.ts'
import { answerMigrations } from './answer-migration.repository.ts'
import { MigrationUndone } from './errors.ts'
import { holdMigratedForms, type MigratedForm, migratedForms, writeStates } from './migrated-forms.ts'
import { type Rewritten, writeAnswers } from './write-moved.ts'

/**
 * Takes a migration back: each form still under way where it left it has the version and the answers of before, and keeps what was
 * answered since to what it had not touched. The others stay as they are, with the reason why. @throws NOT_FOUND, MigrationUndone
 */
export const undoMigration = useCase(
  'answers.undo-migration',
  async (ctx, asked: { migrationId: string; idempotencyKey: string }): Promise<{ id: string; formId: string }> => {
    const { id, formId } = await answerMigrations(ctx).get(asked.migrationId)
    concerns(ctx, 'form', formId)
    ctx.access.require('answers.migrate', await forms(ctx).get(formId))

    await holdMigratedForms(ctx, id)
    const migration = await answerMigrations(ctx).lock(id)
    if (migration.undoneAt !== null) throw new MigrationUndone()

    const to = await formVersions(ctx).get(migration.toVersionId)
    const back: string[] = []
    for await (const batch of migratedForms(ctx, id)) {
      await writeStates(ctx, id, batch)
      const returning = batch.filter(({ next }) => next === 'BACK')
      await takeBack(ctx, id, to, returning)
      back.push(...returning.map((form) => form.id))
    }
    migration.undoneAt = ctx.now
    migration.undoneBy = ctx.actor.id

    announce(ctx, 'answer-migration-undone', { answerMigrationId: id, formId, submissions: back.length })
    return { id, formId }
  },
  { idempotent: true },
)

const takeBack = async (
  ctx: RequestContext,
  migrationId: string,
  to: PublishedForm,
  batch: readonly MigratedForm[],
): Promise<void> => {
  const facts = await factsOfMany(
    ctx,
    batch.map(({ dossier }) => dossier.id),
    { jobs: true, diagnostics: true, life: true },
  )
  const rewritten: Rewritten[] = []
  for (const { id, answers, undo, fromVersionId, authorKind, dossier } of batch) {
    const from = await formVersions(ctx).get(fromVersionId)
    const former = undoneAnswers(undo, answers)
    const { scores, total } = evaluate(from.form, former, {
      facts: facts(dossier, ctx.today),
      today: ctx.today,
      ...(authorKind === null ? {} : { author: authorKind }),
    })
    const changed = Object.fromEntries(undo.map((one) => [one.id, one.before]))
    rewritten.push({ id, versionId: fromVersionId, answers: former, scores, total, changed })
    record(
      ctx,
      dossier.id,
      migrationUndone({
        migrationId,
        submissionId: id,
        formId: to.formId,
        formTitle: say(from.form.title, 'fr'),
        fromVersion: to.number,
        toVersion: from.number,
      }),
    )
  }
  if (rewritten.length > 0) await writeAnswers(ctx, rewritten)
}
