import { bench, describe } from 'vitest'
import type { FormDefinition, Rule } from '../../schema/index.ts'
import { formVersions } from '../../server/forms/index.ts'
import { saveFormDraft } from '../../server/forms/save-form-draft.ts'
import { newId } from '../../server/platform/ids.ts'
import { exportReplay } from '../../server/publications/index.ts'
import { publishForm } from '../../server/publications/publish-form.ts'
import { replayDraft } from '../../server/publications/replay-draft.ts'
import { factReads, readTwice } from '../../server/publications/replay-readings.ts'
import { replaySubjects } from '../../server/publications/replay-subjects.ts'
import { replayedDraft } from '../../server/publications/replayed-draft.ts'
import { factsOfMany } from '../../server/submissions/index.ts'
import { apply, value } from '../support/questionnaire.ts'
import { childrenRule } from '../support/rule-form.ts'
import { testDatabase } from '../support/test-database.ts'
import { createWorld } from '../support/world.ts'
import { manyDossiers } from './many-dossiers.ts'

/** Of one PLIE: twenty years of a middling one. Budget of a whole replay: a minute. */
const DOSSIERS = 20_000

const database = await testDatabase()
const { niort } = await createWorld(database)
const { bancId } = await manyDossiers(database, niort, DOSSIERS)
const admin = () => niort.as('plie-administrator')

interface Asked {
  readonly formId: string
  readonly revision: number
}
const seconds = (since: number): number => (performance.now() - since) / 1_000

/** As the page of a publication asks: page after page, until everything was looked at. Seconds of each page by what it looked at. */
const onScreen = async (asked: Asked) => {
  const pages: { lookedAt: number; took: number }[] = []
  let changed = 0
  for (let after: string | null = null; ; ) {
    const started = performance.now()
    const page = await replayDraft(admin(), { ...asked, first: 100, after })
    if (page === null) throw new Error('nothing was replayed')
    pages.push({ lookedAt: page.lookedAt, took: seconds(started) })
    changed += page.changed
    after = page.endCursor
    if (after === null) return { pages, changed }
  }
}

/** As it is downloaded, with its reasons. */
const asTable = async (asked: Asked): Promise<number> => {
  let lines = 0
  for await (const part of await exportReplay(admin(), asked)) lines += part.split('\r\n').length - 1
  return lines - 1
}

/** What no way of reading could do without: both forms on every dossier, everything already in memory. */
const decidingAlone = async (asked: Asked): Promise<number> => {
  const ctx = admin()
  const draft = await replayedDraft(ctx, asked)
  if (draft === null) throw new Error('there is no such draft')
  const subjects = await replaySubjects(ctx, draft.form).after(null, DOSSIERS + 1)
  if (subjects.length !== DOSSIERS) throw new Error(`${subjects.length} subjects`)
  const ids = subjects.map(({ dossier }) => dossier.id)
  const factsOn = await factsOfMany(ctx, ids, factReads(draft))
  const started = performance.now()
  for (const subject of subjects) readTwice(draft, subject, factsOn(subject.dossier, subject.day))
  return seconds(started)
}

/** Seconds a dossier of the last quarter takes against one of the first: 1 where the cost does not grow on the way. */
const growth = (pages: readonly { lookedAt: number; took: number }[]): number => {
  const spent = { first: 0, last: 0 }
  const seen = { first: 0, last: 0 }
  let done = 0
  for (const { lookedAt, took } of pages) {
    const quarter = done < DOSSIERS / 4 ? 'first' : done >= (DOSSIERS * 3) / 4 ? 'last' : null
    done += lookedAt
    if (quarter === null) continue
    spent[quarter] += took
    seen[quarter] += lookedAt
  }
  return spent.last / seen.last / (spent.first / seen.first)
}

const measure = async (what: string, asked: Asked): Promise<void> => {
  const alone = await decidingAlone(asked)
  const started = performance.now()
  const { pages, changed } = await onScreen(asked)
  const whole = seconds(started)
  const downloaded = performance.now()
  const lines = await asTable(asked)
  const table = seconds(downloaded)
  if (changed === 0 || lines < changed) throw new Error(`${changed} changed, ${lines} lines`)
  console.info(
    `${what}, ${DOSSIERS} dossiers, ${changed} changed: ${whole.toFixed(1)} s in ${pages.length} pages, ${Math.round(DOSSIERS / whole)} dossiers/s, deciding alone ${alone.toFixed(1)} s, ratio ${(whole / alone).toFixed(2)}, last quarter against first × ${growth(pages).toFixed(2)}; as a table with reasons ${table.toFixed(1)} s, ratio ${(table / alone).toFixed(2)}`,
  )
}

/** The draft of a published form decides by one more criterion, before the others. */
const withRule = async (formId: string, definition: FormDefinition, rule: Rule): Promise<Asked> => {
  await saveFormDraft(admin(), {
    formId,
    definition: { ...definition, rules: [rule, ...definition.rules] },
    revision: null,
  })
  return { formId, revision: 1 }
}

const exit = await formVersions(admin()).currentOfKind('exit')
const banc = await formVersions(admin()).current(bancId)
if (exit === null || banc === null) throw new Error('the forms of the measure are not published')
const older = childrenRule('ge', 0, { id: 'r_age', when: apply('ge', { fact: 'participant.age' }, value(45)) })
const exits = await withRule(exit.formId, exit.form, older)
await measure('exit criteria on contracts and diagnostics', exits)

const first = await withRule(bancId, banc.form, childrenRule('ge', 3))
await publishForm(admin(), { ...first, reason: 'Mesure', idempotencyKey: newId() })
const few = await withRule(bancId, banc.form, childrenRule('gt', 3))
await measure('submissions of a form', few)
const many = await saveFormDraft(admin(), { formId: bancId, definition: banc.form, revision: few.revision }).then(
  () => ({
    ...few,
    revision: few.revision + 1,
  }),
)
await measure('submissions of a form, most decided otherwise', many)

describe('the replay of a draft', () => {
  bench(
    `first page of ${DOSSIERS} dossiers`,
    async () => {
      await replayDraft(admin(), { ...exits, first: 100 })
    },
    { iterations: 3, time: 0, warmupIterations: 1, warmupTime: 0 },
  )
})
