import { describe, expect, it } from 'vitest'
import { PERMISSIONS } from '../../../schema/index.ts'
import { schemaFor } from '../../../server/graphql/tenant-schema/index.ts'
import { isGranted } from '../../../server/platform/access/policy.ts'
import { API_SCOPES, readsWith } from '../../../server/platform/actor.ts'
import { NO_PLIE } from '../../../server/platform/ids.ts'
import type { RequestContext } from '../../../server/platform/request.ts'
import { type Answered, askGraph } from '../../support/graph.ts'
import { inspect } from '../../support/inspect.ts'
import { type Populated, STEP_FAMILY } from '../../support/populated.ts'
import { NIORT_SHEET } from '../../support/prescriptions.ts'
import { fill } from '../tenancy/arguments.ts'
import { documentOf, type Operation, operationsOf } from '../tenancy/probe.ts'
import { accessWorld } from './access-world.ts'
import {
  CALLERS,
  type Caller,
  OPERATIONS,
  type Outcome,
  promised,
  RELATIONS,
  type Relation,
  SCOPE_OPERATIONS,
  SENSITIVE_FIELDS,
} from './matrix.ts'

const { database, world, ask, ids, definition } = await accessWorld()
const { column } = inspect(database)
const { schema } = await schemaFor(world.runtime, world.niort.tenant)
const core = new Set(Object.keys(OPERATIONS))
const operations = operationsOf(schema)
const [formKey = ''] = await column(`select key from form where id = '${ids('coordination', 'own').form}'`)
const typed = operations.filter(({ kind, name }) => kind === 'query' && !core.has(name))
/** `essai-0193…` is queried as `essai0193…s`: the one whose name starts with the key's letters. */
const plain = (text: string) => text.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
const typedForm = typed.find(({ name }) => plain(name).startsWith(plain(formKey)))

/** The record that must stand in the answer of a list or of a look-up. */
const LOOKS: Readonly<Record<string, keyof Populated>> = {
  forms: 'form',
  form: 'form',
  formVersion: 'formVersion',
  dossiers: 'dossier',
  dossier: 'dossier',
  submission: 'submission',
  members: 'member',
  caseloads: 'member',
  dossierViews: 'view',
  structures: 'structure',
  memberNames: 'member',
  apiTokens: 'token',
  webhooks: 'webhook',
  auditEntries: 'auditEntry',
  prescriptions: 'received',
  prescription: 'received',
  prescriptionLinks: 'prescriptionLink',
  dueItems: 'dossier',
  fseOperations: 'operation',
  '<form>': 'submission',
}

/** Version of what is changed, whoever's it is. */
const versionOf = async (operation: string, own: Populated): Promise<number> => {
  const statements: readonly [RegExp, string][] = [
    [
      /^(assignReferent|transferDossiers|proposeExit|actOnJourney|markEntryDocument)$/,
      `select version from dossier where id = '${own.dossier}'`,
    ],
    [/Participant$/, `select version from participant where id = '${own.participant}'`],
    [/Answers$/, `select lock from submission where id = '${own.draftSubmission}'`],
    [/^replay/, `select revision from form_draft where form_id = '${own.form}'`],
    [
      /FormDraft$|^publishForm$|^requestPublication$/,
      `select revision from form_draft where form_id = '${own.draftForm}'`,
    ],
    [/^dryRunMigration$/, `select revision from form_draft where form_id = '${own.migratedForm}'`],
    [/^restoreVersion$/, `select revision from form_draft where form_id = '${own.form}'`],
    [/^takeUpstream$/, `select revision from form_draft where form_id = '${own.modelForm}'`],
    [/WorkContract$/, `select version from work_contract where id = '${own.workContract}'`],
    [/^(update|remove)Contact$/, `select version from contact where id = '${own.contact}'`],
    [/^(updateStep|actOnStep|markStepEvidence)$/, `select version from step where id = '${own.step}'`],
    [/^(replace|update|withdraw)Document$/, `select version from document where id = '${own.document}'`],
    [/FseOperation$/, `select version from fse_operation where id = '${own.operation}'`],
    [
      /^(updateParticipation|removeParticipation|leaveOperation)$/,
      `select version from participation where id = '${own.participation}'`,
    ],
    [/Training$/, `select version from training where id = '${own.training}'`],
    [
      /^((take|accept|reject)Prescription|askPrescriber|markPrescriptionPiece)$/,
      `select lock from prescription where id = '${own.received}'`,
    ],
    [
      /^changePlieSetting$/,
      `select coalesce(max(revision), 0) from setting_revision where plie_id = '${own.plie}' and section = 'outcomes'`,
    ],
    [/^updateStructure$/, `select version from structure where id = '${own.structure}'`],
    [
      /^attachReferent$|MemberRoles$/,
      `select version from membership where account_id = '${own.member}' and plie_id = '${own.plie}'`,
    ],
    [/^(update|remove)Webhook$/, `select version from webhook where id = '${own.webhook}'`],
  ]
  const statement = statements.find(([name]) => name.test(operation))?.[1]
  return statement === undefined ? 1 : Number((await column(statement))[0] ?? 1)
}

const given = async (operation: Operation, own: Populated): Promise<Record<string, unknown>> => {
  const version = await versionOf(operation.name, own)
  const filled = fill(operation.field.args, {
    mode: 'required',
    ids: own,
    version,
    text: () => undefined,
    operation: operation.name,
  })
  const [key = ''] = await column(`select key from form where id = '${own.draftForm}'`)
  return {
    ...filled,
    ...('definition' in filled ? { definition: definition(key), revision: version } : {}),
    ...('answers' in filled || operation.name === 'submitAnswers' ? { answers: { f_text: { value: 'écrit' } } } : {}),
    ...(operation.field.args.some(({ name }) => name === 'first') ? { first: 100 } : {}),
    ...(operation.name === 'actOnJourney' ? await actFor(own) : {}),
    ...(operation.name === 'sendPrescription' ? { formVersionId: await sheetVersion(own), answers: NIORT_SHEET } : {}),
    ...(operation.name === 'markPrescriptionPiece' ? { document: await entryDocument(own) } : {}),
    ...(operation.name === 'markEntryDocument' ? { document: await entryDocument(own) } : {}),
    ...(operation.name === 'dueItems' ? { mine: false } : {}),
    ...(operation.name === 'snoozeDueItem' ? { key: await dueKey(own) } : {}),
    ...(operation.name === 'attachReferent' ? { fromDay: '2026-11-22' } : {}),
    ...(operation.name === 'actOnStep' ? { act: 'REVIEW_FINAL', input: { text: 'bilan' } } : {}),
    ...(/^(record|update)Step$/.test(operation.name) ? { input: STEP } : {}),
    ...(operation.name === 'proposeExit' ? { comment: 'motif' } : {}),
    ...(operation.name === 'signContract' ? { input: SEEN_ON_PAPER } : {}),
    // Null starts a draft where there is none: here there is one.
    ...(/^(restoreVersion|takeUpstream)$/.test(operation.name) ? { revision: version } : {}),
    // Nobody fills a form that was never published: the dossier is what is another's.
    ...(operation.name === 'startSubmission' && own.form === own.draftForm
      ? { formId: ids('coordination', 'own').form }
      : {}),
  }
}

/** An act that is possible where the dossier stands, of those the coordination does. */
const actFor = async ({ dossier }: Populated) => {
  const [status] = await column(`select status from dossier where id = '${dossier}'`)
  return { act: status === 'exit_proposed' ? 'ACCEPT_EXIT' : 'RENEW', input: { reason: 'motif' } }
}
/** Something the dossier waits for, of what the coordination puts off. */
const dueKey = async ({ dossier }: Populated) => {
  const [status] = await column(`select status from dossier where id = '${dossier}'`)
  return status === 'exit_proposed' ? 'exit-waiting' : 'diagnostic-missing'
}
const SEEN_ON_PAPER = { signatory: 'PARTICIPANT', means: 'PAPER', on: '2026-01-05' }
/** A step that keeps the days it has. */
const STEP = {
  family: STEP_FAMILY,
  label: 'Étape',
  programme: false,
  realStart: '2026-01-05',
  realEnd: '2026-03-01',
}
const sheetVersion = async ({ sheetForm }: Populated): Promise<string> =>
  (await column(`select id from form_version where form_id = '${sheetForm}' order by number desc limit 1`))[0] ?? ''
const entryDocument = async ({ plie }: Populated): Promise<string> =>
  (await column(`select settings -> 'entryEvidence' -> 'value' -> 0 ->> 'fr' from plie where id = '${plie}'`))[0] ?? ''

interface Seen {
  readonly outcome: Outcome | `broken: ${string}`
  /** Lines the audit trail got for it (promises J1). */
  readonly lines: number
}

/** Runs one cell in a transaction that is taken back, so that every cell meets the same records. */
const rolledBack = async <T>(ctx: RequestContext, run: (ctx: RequestContext) => Promise<T>): Promise<T> => {
  await ctx.em.begin()
  try {
    return await run(ctx)
  } finally {
    await ctx.em.rollback()
  }
}

const execute = async (
  operation: Operation,
  row: string,
  caller: Caller,
  relation: Relation,
  as?: () => RequestContext,
): Promise<Seen> => {
  const own = ids(caller, relation)
  const variables = await given(operation, own)
  const document = documentOf(schema, operation, Object.keys(variables), new Set())
  const inPlie = !['createPlie', 'viewer'].includes(operation.name)
  const answer = await rolledBack(as?.() ?? ask(caller, inPlie), async (ctx) => {
    const answered = await askGraph(schema, ctx, document, variables)
    const written = await ctx.em.execute<object[]>('select 1 as one from audit_entry where request_id = ?', [
      ctx.requestId,
    ])
    return { ...answered, lines: written.length }
  })
  return { outcome: outcomeOf(answer, operation, LOOKS[row], own), lines: answer.lines }
}

const outcomeOf = (
  answer: Answered,
  operation: Operation,
  look: keyof Populated | undefined,
  own: Populated,
): Seen['outcome'] => {
  if (answer.unexpected.length > 0) return `broken: ${answer.unexpected.join()}`
  if (answer.codes.length > 0) {
    const refused = answer.codes.every((code) =>
      ['FORBIDDEN', 'NOT_FOUND', 'UNAUTHENTICATED', 'PLIE_REQUIRED'].includes(code),
    )
    return refused ? 'deny' : `broken: ${answer.codes.join()}`
  }
  const result = answer.data?.[operation.name]
  if (result === null || result === undefined) return 'filtered'
  if (look !== undefined && !JSON.stringify(result).includes(`"id":"${own[look]}"`)) return 'filtered'
  const type = String(Reflect.get(result, '__typename'))
  const done = operation.kind === 'query' || type.endsWith('Payload')
  return done ? 'allow' : `broken: ${type} ${JSON.stringify(result)}`
}

const operationOf = (name: string): Operation | undefined => {
  if (name === '<form>') return typedForm
  const wanted = name === '<aggregates>' ? `${typedForm?.name}Aggregates` : name
  return operations.find((operation) => operation.name === wanted)
}

describe('C1 · the matrix of accesses', () => {
  it('names every query and every mutation of the schema, and nothing else', () => {
    const here = operations.filter((operation) => !typed.includes(operation)).map(({ name }) => name)

    expect(
      Object.keys(OPERATIONS)
        .filter((name) => !name.startsWith('<'))
        .sort(),
    ).toEqual(here.sort())
    expect(typedForm).toBeDefined()
    // Whatever else the typed schema adds is a form of the PLIE or its figures, under the rule of `<form>` or of `<aggregates>`.
    expect(typed.every(({ field }) => /(Connection|Aggregates)!$/.test(String(field.type)))).toBe(true)
  })

  it('tells a forgotten operation', () => {
    const { dossier: _, ...without } = OPERATIONS
    const here = operations.filter((operation) => !typed.includes(operation)).map(({ name }) => name)

    expect(
      Object.keys(without)
        .filter((name) => !name.startsWith('<'))
        .sort(),
    ).not.toEqual(here.sort())
  })

  const rows = Object.entries(OPERATIONS).flatMap(([name, cells]) =>
    RELATIONS.flatMap((relation) => {
      const row = cells[relation]
      return row === undefined ? [] : [[name, relation, row] as const]
    }),
  )
  it.each(rows)('%s · %s record', async (name, relation, row) => {
    const operation = operationOf(name)
    if (operation === undefined) throw new Error(`${name} is not in the schema`)

    const seen: Record<string, string> = {}
    const unwritten: string[] = []
    for (const caller of CALLERS) {
      const { outcome, lines } = await execute(operation, name, caller, relation)
      seen[caller] = outcome
      const leavesLine = outcome === 'deny' || (outcome === 'allow' && operation.kind === 'mutation')
      // Opening a PLIE is written outside any of them, where the application reads nothing back: see below.
      const isReadable = name !== 'createPlie'
      if (leavesLine && lines === 0 && isReadable) unwritten.push(caller)
    }

    expect(seen).toEqual(Object.fromEntries(CALLERS.map((caller) => [caller, promised(row, caller)])))
    expect(unwritten, 'J1: a refusal or a change that left no line').toEqual([])
  })

  it('J1 · a refused opening of a PLIE leaves its line outside any PLIE', async () => {
    const operation = operationOf('createPlie')
    if (operation === undefined) throw new Error('createPlie is a mutation')
    const variables = await given(operation, ids('coordination', 'own'))
    const ctx = ask('coordination')

    await askGraph(schema, ctx, documentOf(schema, operation, Object.keys(variables), new Set()), variables)

    expect(
      await column(
        `select concat_ws(' ', plie_id, action, result) from audit_entry where request_id = '${ctx.requestId}'`,
      ),
    ).toEqual([`${NO_PLIE} plie.create FORBIDDEN`])
  })

  it('control: a cell that promises another thing is told', async () => {
    const operation = operationOf('dossier')
    if (operation === undefined) throw new Error('dossier is a query')

    expect((await execute(operation, 'dossier', 'prescriber', 'peer')).outcome).not.toBe(
      promised('d d d a a a a a', 'prescriber'),
    )
  })

  it('holds for forms under their own name too: every typed list is closed to whoever reads no answers', async () => {
    for (const operation of typed) {
      for (const caller of ['anonymous', 'platform-operator', 'plie-administrator'] as const) {
        expect([operation.name, (await execute(operation, '', caller, 'own')).outcome]).toEqual([
          operation.name,
          'deny',
        ])
      }
    }
  })
})

describe('E3 · scopes', () => {
  it.each(API_SCOPES)('%s opens its own operations and no other', async (scope) => {
    const done: string[] = []
    const broken: string[] = []
    for (const name of Object.keys(OPERATIONS)) {
      const operation = operationOf(name)
      if (operation === undefined) throw new Error(`${name} is not in the schema`)
      const as = () => world.niort.token(scope, ...(readsWith[scope] ?? []))
      const { outcome } = await execute(operation, name, 'external-system', 'own', as)
      if (outcome === 'allow') done.push(name)
      if (outcome.startsWith('broken')) broken.push(`${name} ${outcome}`)
    }

    expect(broken).toEqual([])
    expect(done.sort()).toEqual([...SCOPE_OPERATIONS[scope]].sort())
  })
})

describe('C2 · deny by default', () => {
  it('gives every permission somewhere, and refuses one that nobody gave', () => {
    expect(PERMISSIONS.filter((permission) => !isGranted(permission))).toEqual([])
    // A name outside the list, as a misspelt policy would ask it.
    const unknown = Reflect.apply(ask('coordination').access.allows, undefined, ['dossier.erase'])

    expect(unknown).toBe(false)
  })

  it('answers nobody anything but who they are: no operation forgets to ask', async () => {
    const open: string[] = []
    for (const operation of operations) {
      if ((await execute(operation, operation.name, 'anonymous', 'own')).outcome !== 'deny') open.push(operation.name)
    }

    expect(open).toEqual(['viewer'])
  })
})

const DOSSIER = `query ($id: ID!) { dossier(id: $id) {
  participant { firstName lastName birthDate email phone }
  exitDecision { outcome comment } workContracts { employer } trainings { title } steps { label objective } contacts { reason note } attachments { name } documents(withdrawn: true) { label sensitive versions { file { downloads { at } } } } referent { email }
  submissions { id answers withheld } } }`

/** Where the value of a sensitive field stands in the answer; undefined: it is not given. */
const readings = (dossier: unknown, submissionId: string): Record<string, unknown> => {
  const at = (value: unknown, ...path: (string | number)[]): unknown =>
    path.reduce<unknown>(
      (found, step) => (typeof found === 'object' && found !== null ? Reflect.get(found, step) : undefined),
      value,
    )
  const list = at(dossier, 'submissions')
  const submission = Array.isArray(list) ? list.find((one) => at(one, 'id') === submissionId) : undefined
  const papers = at(dossier, 'documents')
  const [plainDocument, secretDocument] = [false, true].map((sensitive) =>
    Array.isArray(papers) ? papers.find((one) => at(one, 'sensitive') === sensitive) : undefined,
  )
  return {
    ...Object.fromEntries(
      ['firstName', 'lastName', 'birthDate', 'email', 'phone'].map((name) => [
        `participant.${name}`,
        at(dossier, 'participant', name),
      ]),
    ),
    'answers.standard': at(submission, 'answers', 'f_text', 'value'),
    'answers.free-text': at(submission, 'answers', 'f_note', 'value'),
    'answers.social': at(submission, 'answers', 'f_income', 'value'),
    'answers.health': at(submission, 'answers', 'f_health', 'value'),
    'exitDecision.outcome': at(dossier, 'exitDecision', 'outcome'),
    'exitDecision.comment': at(dossier, 'exitDecision', 'comment'),
    'workContracts.employer': at(dossier, 'workContracts', 0, 'employer'),
    'contacts.reason': at(dossier, 'contacts', 0, 'reason'),
    'contacts.note': at(dossier, 'contacts', 1, 'note'),
    'trainings.title': at(dossier, 'trainings', 0, 'title'),
    'steps.label': at(dossier, 'steps', 0, 'label'),
    'steps.objective': at(dossier, 'steps', 0, 'objective'),
    'attachments.name': at(dossier, 'attachments', 0, 'name'),
    'documents.label': at(plainDocument, 'label'),
    'documents.sensitive': at(secretDocument, 'label'),
    'documents.downloads': at(plainDocument, 'versions', 0, 'file', 'downloads'),
    'referent.email': at(dossier, 'referent', 'email'),
  }
}

describe('C3 · sensitive fields', () => {
  // The other référent's person has the same things typed: identity included.
  it.each(['own', 'peer'] as const)('%s dossier: each field to those it is for', async (relation) => {
    for (const caller of CALLERS) {
      const records = ids('coordination', relation)
      const { data } = await askGraph(schema, ask(caller), DOSSIER, { id: records.dossier })
      const seen = readings(data?.['dossier'], records.submission)

      const outcomes = Object.fromEntries(
        Object.entries(seen).map(([name, value]) => [name, value === undefined || value === null ? 'deny' : 'allow']),
      )
      const wanted = Object.fromEntries(
        Object.entries(SENSITIVE_FIELDS).map(([name, rows]) => [name, promised(rows[relation], caller)]),
      )
      expect({ caller, ...outcomes }).toEqual({ caller, ...wanted })
    }
  })
})
