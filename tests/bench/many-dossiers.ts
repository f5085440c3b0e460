import { createForm } from '../../server/forms/create-form.ts'
import { formVersions } from '../../server/forms/index.ts'
import { saveFormDraft } from '../../server/forms/save-form-draft.ts'
import { newId } from '../../server/platform/ids.ts'
import { execute } from '../../server/platform/postgres/index.ts'
import { publishForm } from '../../server/publications/publish-form.ts'
import { questionnaire } from '../support/questionnaire.ts'
import type { TestDatabase } from '../support/test-database.ts'
import type { TestPlie } from '../support/world.ts'

/** Hours over which dossiers are opened, one after the other: nearly two years. */
const SPAN = 15_000

/**
 * Fills a PLIE by SQL: people, dossiers, a diagnostic of 30 answers each, a contract for three in four and two events. A
 * second form, `banc`, is answered once per dossier and indexed; its count of children is also kept in a column of its own.
 */
export const manyDossiers = async (
  database: TestDatabase,
  plie: TestPlie,
  howMany: number,
): Promise<{ diagnosticKey: string; bancId: string }> => {
  const admin = () => plie.as('plie-administrator')
  const { id: bancId } = await createForm(admin(), { kind: 'free', title: 'Banc', idempotencyKey: newId() })
  await saveFormDraft(admin(), { formId: bancId, definition: questionnaire({ key: 'banc' }), revision: 1 })
  await publishForm(admin(), { formId: bancId, revision: 2, reason: 'Mesure', idempotencyKey: newId() })
  const diagnostic = await formVersions(plie.as('referent')).currentOfKind('diagnostic')
  const banc = await formVersions(plie.as('referent')).current(bancId)
  if (diagnostic === null || banc === null) throw new Error('the forms of the measure are not published')
  const referents = [plie.accounts.referent]
  for (let n = 1; n < 10; n += 1) referents.push(await plie.referent(`Référente ${n}`))

  const id = plie.tenant.id
  // The version and the variant of a real one: what is no UUID is refused as a cursor.
  const uuid = (kind: string, of = 'n') =>
    `overlay(overlay(md5('${kind}' || ${of}) placing '7' from 13) placing '8' from 17)::uuid`
  const series = `generate_series(1, ${howMany}) n`
  const at = `timestamptz '2024-01-01' + n * interval '${SPAN / howMany} hours'`
  const answers = diagnostic.form.items
    .flatMap((item) => (item.t === 'section' ? item.items : [item]))
    .flatMap((item) => (item.t === 'field' ? [item] : []))
    .slice(0, 30)
    .map((field) => [
      field.id,
      {
        value:
          field.list === undefined
            ? 'x'
            : (diagnostic.form.lists.find((list) => list.id === field.list)?.options[0]?.id ?? 'x'),
      },
    ])
  const submission = (kind: string, form: { id: string; formId: string }, filled: string) =>
    `insert into submission (plie_id, id, dossier_id, form_id, form_version_id, status, answers, total, created_at, updated_at, submitted_at)
     select '${id}', ${uuid(kind)}, ${uuid('d')}, '${form.formId}', '${form.id}', 'SUBMITTED', ${filled}, n % 100, ${at}, ${at}, ${at} from ${series}`
  await execute(database.ownerUrl, [
    `insert into participant (plie_id, id, first_name, last_name, birth_date, commune, statuses, created_at, updated_at)
     select '${id}', ${uuid('p')}, 'Prénom ' || n, 'Nom ' || md5(n::text), date '1970-01-01' + n, 'Niort', '{brsa}', ${at}, ${at} from ${series}`,
    `insert into dossier (plie_id, id, number, participant_id, referent_id, status, opened_at, created_at, updated_at)
     select '${id}', ${uuid('d')}, '2024-' || lpad(n::text, 6, '0'), ${uuid('p')}, (array['${referents.join("','")}'])[1 + n % 10]::uuid, 'active', (${at})::date, ${at}, ${at} from ${series}`,
    `insert into work_contract (plie_id, id, dossier_id, kind, employer, start_date, weekly_hours, created_at, updated_at)
     select '${id}', ${uuid('w')}, ${uuid('d')}, 'cdd', 'Employeur ' || n % 300, (${at})::date, 24, ${at}, ${at} from ${series} where n % 4 > 0`,
    `insert into dossier_event (plie_id, id, dossier_id, kind, data, at)
     select '${id}', ${uuid('e', "n || '-' || k")}, ${uuid('d')}, 'dossier-opened', '{"number": "x"}', ${at} from ${series}, generate_series(1, 2) k`,
    submission('s', diagnostic, `'${JSON.stringify(Object.fromEntries(answers))}'::jsonb`),
    submission('b', banc, `jsonb_build_object('f_children', jsonb_build_object('value', n % 20))`),
    `insert into answer_index (plie_id, form_id, field, submission_id, row_no, int8)
     select '${id}', '${bancId}', 'f_children', ${uuid('b')}, 0, n % 20 from ${series}`,
    'alter table submission add column children int8',
    `update submission set children = (answers #>> '{f_children,value}')::int8 where form_id = '${bancId}'`,
    'create index submission_children_idx on submission (plie_id, form_id, children, id)',
    'vacuum analyze',
  ])
  const [{ key }] = await plie
    .as('coordination')
    .em.execute<[{ key: string }]>('select key from form where id = ?', [diagnostic.formId])
  return { diagnosticKey: key, bancId }
}
