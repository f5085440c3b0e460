import type { EntryRecord, FilledForm } from '../../schema/index.ts'
import type { Participant } from '../dossiers/index.ts'
import { workContracts } from '../employment/index.ts'
import { formVersions } from '../forms/index.ts'
import { dayOf } from '../platform/clock.ts'
import type { RequestContext } from '../platform/request.ts'
import { contractOf, personOf, submissions } from '../submissions/index.ts'

/** What describes the entry day of some people, in a few statements for all of them. */
export const entryRecords = async (
  ctx: RequestContext,
  asked: readonly {
    readonly dossierId: string
    readonly person: Pick<Participant, 'birthDate' | 'statuses' | 'commune'>
  }[],
): Promise<(dossierId: string) => EntryRecord> => {
  const ids = asked.map(({ dossierId }) => dossierId)
  const versions = formVersions(ctx)
  const formIds = [...(await versions.idsOfKind('prescription')), ...(await versions.idsOfKind('diagnostic'))]
  const contracts = Map.groupBy(await workContracts(ctx).ofDossiers(ids), ({ dossierId }) => dossierId)
  const done = formIds.length === 0 || ids.length === 0 ? [] : await submissions(ctx).submitted(ids, formIds)
  const filled = new Map<string, FilledForm[]>()
  for (const { dossierId, formVersionId, answers, submittedAt } of done) {
    if (!submittedAt) continue
    const { form } = await versions.get(formVersionId)
    filled.set(dossierId, [...(filled.get(dossierId) ?? []), { form, answers, on: dayOf(submittedAt) }])
  }
  const people = new Map(asked.map(({ dossierId, person }) => [dossierId, person]))
  return (dossierId) => {
    const { birthDate = null, statuses = [], commune = null } = personOf(people.get(dossierId) ?? NOBODY)
    return {
      ...{ birthDate, statuses, commune },
      contracts: (contracts.get(dossierId) ?? []).map(contractOf),
      filled: filled.get(dossierId) ?? [],
    }
  }
}

const NOBODY = { birthDate: null, statuses: [], commune: null }
