import {
  type Answers,
  deriveFacts,
  evaluate,
  factSourceFromJson,
  type L10n,
  recordDecision,
} from '../../schema/index.ts'
import type { PublishedForm } from '../forms/index.ts'
import { newId } from '../platform/ids.ts'
import { plieOf } from '../platform/plie-of.ts'
import type { RequestContext } from '../platform/request.ts'
import { type DemoDossier, type DemoForm, type DemoPlie, entryOf, followUpOf } from './demo/index.ts'
import { writeFollowUp } from './write-follow-up.ts'

export interface DemoStaff {
  readonly referents: readonly string[]
  readonly prescriber: string
  readonly coordination: string
}

const at = (day: string, hour = '10:00:00'): string => `${day}T${hour}Z`

/** Writes one invented dossier as it would stand after its story; search rows are added form by form afterwards. */
export const writeDossier = async (
  ctx: RequestContext,
  plie: DemoPlie,
  dossier: DemoDossier,
  staff: DemoStaff,
  forms: Readonly<Partial<Record<DemoForm, PublishedForm>>>,
  outcomes: ReadonlyMap<string, L10n>,
): Promise<void> => {
  const plieId = plieOf(ctx)
  const insert = (table: string, row: Record<string, unknown>) => {
    const names = Object.keys(row)
    return ctx.em.execute(
      `insert into ${table} (plie_id, ${names.join(', ')}) values (?, ${names.map(() => '?').join(', ')})`,
      [plieId, ...Object.values(row)],
    )
  }
  const admittedOn = entryOf(dossier)
  const [participantId, dossierId] = [newId(), newId()]
  const person = dossier.participant
  const opened = at(dossier.openedAt)
  const referentId =
    dossier.referent === null ? null : (staff.referents[dossier.referent % staff.referents.length] ?? null)
  const days = [
    dossier.openedAt,
    ...dossier.submissions.map((one) => one.submittedOn ?? one.startedOn),
    ...(dossier.exit === null ? [] : [dossier.exit.decidedOn]),
    ...(dossier.closedAt === null ? [] : [dossier.closedAt]),
  ]
  const updated = at(days.toSorted().at(-1) ?? dossier.openedAt, '15:00:00')

  await insert('participant', {
    id: participantId,
    first_name: person.firstName,
    last_name: person.lastName,
    birth_date: person.birthDate,
    email: person.email,
    phone: person.phone,
    commune: person.commune,
    statuses: `{${person.statuses.join(',')}}`,
    created_at: opened,
    updated_at: opened,
  })
  await insert('dossier', {
    id: dossierId,
    number: dossier.number,
    participant_id: participantId,
    referent_id: referentId,
    prescriber_id: dossier.referent === null ? staff.prescriber : null,
    status: dossier.status,
    opened_at: dossier.openedAt,
    closed_at: dossier.closedAt,
    admitted_on: admittedOn,
    status_before_exit: dossier.status === 'exit_proposed' ? 'active' : null,
    created_at: opened,
    updated_at: updated,
  })
  if (referentId !== null)
    await insert('referent_spell', {
      id: newId(),
      dossier_id: dossierId,
      referent_id: referentId,
      from_day: dossier.openedAt,
      until_day: dossier.closedAt,
    })
  const tell = (kind: string, day: string, actor: string | null, data: object) =>
    insert('dossier_event', {
      id: newId(),
      dossier_id: dossierId,
      kind,
      data: JSON.stringify(data),
      at: at(day),
      actor_id: actor,
    })
  await tell('dossier-opened', dossier.openedAt, staff.coordination, { dossierId, number: dossier.number })

  for (const submission of dossier.submissions) {
    const version = forms[submission.form]
    if (version === undefined) continue
    const id = newId()
    const author = submission.form === 'prescription' ? staff.prescriber : (referentId ?? staff.coordination)
    const { scores, total } = scoresOf(version, submission.answers, submission.submittedOn ?? submission.startedOn)
    await insert('submission', {
      id,
      dossier_id: dossierId,
      form_id: version.formId,
      form_version_id: version.id,
      status: submission.submittedOn === null ? 'DRAFT' : 'SUBMITTED',
      answers: JSON.stringify(submission.answers),
      scores: JSON.stringify(scores),
      total,
      author_id: author,
      created_at: at(submission.startedOn),
      updated_at: at(submission.submittedOn ?? submission.startedOn),
      submitted_at: submission.submittedOn === null ? null : at(submission.submittedOn, '11:00:00'),
    })
    await tell(
      submission.submittedOn === null ? 'submission-started' : 'answers-submitted',
      submission.submittedOn ?? submission.startedOn,
      author,
      { submissionId: id, formId: version.formId, formTitle: version.form.title.fr, formVersion: version.number },
    )
  }
  for (const contract of dossier.contracts) {
    const id = newId()
    await insert('work_contract', {
      id,
      dossier_id: dossierId,
      kind: contract.kind,
      employer: contract.employer,
      start_date: contract.startDate,
      signed_end_date: contract.signedEndDate,
      actual_end_date: contract.actualEndDate,
      weekly_hours: contract.weeklyHours,
      quota_percent: contract.quotaPercent,
      subsidised: contract.subsidised,
      clause_hours: contract.clauseHours,
      insertion_clause: contract.insertionClause,
      part_time_chosen: contract.partTimeChosen,
      same_employer: contract.sameEmployer,
      annual_closing_only: contract.annualClosingOnly,
      siae_kind: contract.siaeKind,
      created_at: at(contract.startDate),
      updated_at: at(contract.startDate),
    })
    await tell('contract-recorded', contract.startDate, referentId, { workContractId: id, kind: contract.kind })
  }
  for (const training of dossier.trainings) {
    const id = newId()
    await insert('training', {
      id,
      dossier_id: dossierId,
      kind: training.kind,
      title: training.title,
      hours: training.hours,
      start_date: training.startDate,
      end_date: training.endDate,
      title_obtained: training.titleObtained,
      certification_obtained: training.certificationObtained,
      created_at: at(training.startDate),
      updated_at: at(training.startDate),
    })
    await tell('training-recorded', training.startDate, referentId, { trainingId: id, kind: training.kind })
  }
  await writeFollowUp(ctx, dossierId, followUpOf(plie, dossier, ctx.today), referentId)
  await writeExit()

  async function writeExit(): Promise<void> {
    const version = forms.exit
    if (dossier.exit === null || version === undefined) return
    const id = newId()
    const { outcome, ruleId, decidedOn, answers, situation } = dossier.exit
    const { form, number, hash } = version
    const facts = deriveFacts(situation, decidedOn)
    const evaluation = evaluate(form, answers, { facts, today: decidedOn })
    const record = recordDecision({ form, version: number, hash, evaluation, facts, today: decidedOn, outcomes })
    await insert('exit_decision', {
      id,
      dossier_id: dossierId,
      form_version_id: version.id,
      outcome,
      computed_outcome: outcome,
      rule_id: ruleId,
      record: JSON.stringify(record),
      comment: null,
      decided_at: at(decidedOn, '14:00:00'),
      decided_by: referentId ?? staff.coordination,
    })
    await tell('exit-proposed', decidedOn, referentId, {
      exitDecisionId: id,
      outcome,
      outcomeLabel: outcomes.get(outcome)?.fr ?? outcome,
      ruleId,
      overrides: false,
    })
  }
}

const scoresOf = (version: PublishedForm, answers: Answers, today: string) =>
  evaluate(version.form, answers, { facts: factSourceFromJson({}, today), today })
