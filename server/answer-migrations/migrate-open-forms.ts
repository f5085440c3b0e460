import { answersMigrated, type FormDefinition, type MigrationOutcome, say } from '../../schema/index.ts'
import { formVersions, type PublishedForm } from '../forms/index.ts'
import { newId } from '../platform/ids.ts'
import { record } from '../platform/outbox/outbox.ts'
import type { RequestContext } from '../platform/request.ts'
import { factsOfMany } from '../submissions/index.ts'
import type { ChosenPlan } from './answer-migration.entity.ts'
import { answerMigrations } from './answer-migration.repository.ts'
import { chosenPlans, type VersionPlan } from './chosen-plan.ts'
import { type MovedForm, movedForm } from './moved-form.ts'
import { openForms } from './open-forms.ts'
import { writeMoved } from './write-moved.ts'

/**
 * Takes the forms under way on the versions a plan names to a version that has just been published, in the transaction of its
 * publication. What was submitted, and what is in a closed dossier, is never touched. The caller has asked for the authorization
 * and held the forms. @throws InvalidInput
 */
export const migrateOpenForms = async (ctx: RequestContext, to: PublishedForm, chosen: ChosenPlan): Promise<void> => {
  const sources = (await formVersions(ctx).all(to.formId)).filter(({ id }) => id !== to.id)
  const plans = chosenPlans(chosen, sources, to.form)
  const migration = { id: newId(), formId: to.formId, toVersionId: to.id, plan: chosen, at: ctx.now }
  await answerMigrations(ctx).add({ ...migration, byId: ctx.actor.id, undoneAt: null, undoneBy: null })
  for (const plan of plans) await migrateFrom(ctx, migration.id, plan, to)
}

const migrateFrom = async (
  ctx: RequestContext,
  migrationId: string,
  { source, plan }: VersionPlan,
  to: PublishedForm,
): Promise<void> => {
  for await (const batch of openForms(ctx, to.formId, source.id, { locked: true })) {
    const facts = await factsOfMany(
      ctx,
      batch.map(({ dossier }) => dossier.id),
      { jobs: true, diagnostics: true, life: true },
    )
    const moved = batch.map((form) =>
      movedForm(
        form,
        plan,
        { from: source.form, to: to.form },
        { facts: facts(form.dossier, ctx.today), today: ctx.today },
      ),
    )
    await writeMoved(ctx, { migrationId, fromVersionId: source.id, toVersionId: to.id }, moved)
    for (const one of moved) {
      record(ctx, one.dossierId, answersMigrated({ migrationId, ...told(one, source, to) }))
    }
  }
}

const told = (
  { id, migration }: MovedForm,
  source: { readonly number: number },
  to: { readonly formId: string; readonly number: number; readonly form: FormDefinition },
) => ({
  submissionId: id,
  formId: to.formId,
  formTitle: say(to.form.title, 'fr'),
  fromVersion: source.number,
  toVersion: to.number,
  ...counted(migration.outcomes),
})

const counted = (outcomes: readonly MigrationOutcome[]) => {
  const count = (...whats: MigrationOutcome['what'][]) => outcomes.filter(({ what }) => whats.includes(what)).length
  return {
    converted: count('mapped', 'cast'),
    setAside: count('archived'),
    askedAgain: count('asked-again', 'uncast-asked-again'),
  }
}
