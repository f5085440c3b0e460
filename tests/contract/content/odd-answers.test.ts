import { describe, expect, it } from 'vitest'
import { FIELD_KINDS, type Field, type FieldKind, type FormDefinition, fieldsOf } from '../../../schema/index.ts'
import { newId } from '../../../server/platform/ids.ts'
import { VALUES } from '../../support/odd-values.ts'
import { field, questionnaire } from '../../support/questionnaire.ts'
import { codesOf, contentWorld, DOCUMENTS, isClean } from './content-world.ts'

const world = await contentWorld()

/** A question nobody answers here: what is submitted is refused for it, and the submission stays open for the next value. */
const withOpenQuestion = (key: string): FormDefinition => {
  const form = questionnaire({ key })
  const asked = new Set(fieldsOf(form).map(({ type }) => type))
  const others = FIELD_KINDS.filter((kind) => !asked.has(kind)).map((kind) => field(`f_${kind}`, kind))
  return { ...form, items: [...form.items, ...others, field('f_always', 'text', { required: true })] }
}

/** Written again on purpose, without the product's own functions: what a field of each type may hold at all. */
const isOption = (value: unknown) => typeof value === 'string' && /^o_[0-3]$/.test(value)
const isText = (value: unknown) => typeof value === 'string' && value.isWellFormed() && !value.includes('\0')
const isDay = (value: unknown) =>
  typeof value === 'string' &&
  /^(19|20)\d\d-\d\d-\d\d$/.test(value) &&
  new Date(`${value}T00:00:00Z`).toISOString().startsWith(value)
const MAY_HOLD: Record<FieldKind, (value: unknown) => boolean> = {
  text: (value) => isText(value) && String(value).length <= 10_000,
  paragraph: (value) => isText(value) && String(value).length <= 20_000,
  integer: (value) => Number.isSafeInteger(value),
  decimal: (value) => typeof value === 'number' && Math.abs(value) < 1e15 && String(value).length < 20,
  date: isDay,
  'yes-no': (value) => typeof value === 'boolean',
  choice: isOption,
  scale: isOption,
  choices: (value) => Array.isArray(value) && value.every(isOption) && new Set(value).size === value.length,
  file: (value) => Array.isArray(value) && value.length === 0,
  money: (value) => Number.isSafeInteger(value),
  email: (value) => isText(value) && String(value).length <= 254,
  phone: (value) => isText(value) && String(value).length <= 60,
  siret: (value) => isText(value) && String(value).length <= 60,
  // None of the values is a whole one of these.
  commune: () => false,
  address: () => false,
  rome: () => false,
  reference: () => false,
  signature: () => false,
}

/** What three types do to what is typed: blanks go, a domain is in small letters, a number is dialled from anywhere. */
const asKept = (type: FieldKind, value: unknown): unknown => {
  if (typeof value !== 'string' || !['email', 'phone', 'siret'].includes(type)) return value
  return type === 'email' ? value.trim() : value
}

/** JSON has no NaN; a number too large for it does reach the parser, as infinity. */
const onTheWire = (payload: unknown, value: unknown): string =>
  JSON.stringify(payload).replace(
    '"@value"',
    value === Number.POSITIVE_INFINITY ? '1e400' : (JSON.stringify(value) ?? 'null'),
  )

const post = async (query: string, variables: Record<string, unknown>, value: unknown, locale = 'fr') => {
  const answer = await world.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { cookie: world.cookies.referent, 'content-type': 'application/json', 'accept-language': locale },
    payload: onTheWire({ query, variables }, value),
  })
  return { status: answer.statusCode, headers: answer.headers, body: answer.json() }
}

describe('F1 · a value nobody expects, sent over HTTP to each type of field', async () => {
  const { id, definition } = await world.started(withOpenQuestion)
  const all = fieldsOf(definition).filter((one) => one.id !== 'f_always' && one.readOnly === undefined)
  const fields = FIELD_KINDS.map((kind) => all.find((one) => one.type === kind)).filter(
    (one): one is Field => one !== undefined,
  )
  const frenchOf = new Map<string, { message: string; field: string; value: unknown }>()
  let lock = 1

  const reasonsAgainst = async (one: Field, value: unknown): Promise<string[]> => {
    const answers = { [one.id]: { value: '@value' } }
    const saved = await post(DOCUMENTS.save, { id, answers, lock }, value)
    const kept = saved.body.data?.saveAnswers
    const reasons: string[] = []
    if (!isClean(saved) || (saved.status !== 200 && saved.status !== 400)) reasons.push(`saved: ${saved.status}`)
    if (kept?.__typename === 'SubmissionPayload') {
      lock = kept.submission.lock
      const held = kept.submission.answers[one.id]?.value
      // Any wrong type that gets past the type's own check is found out here, and so is a value changed on the way.
      if (held !== null && !MAY_HOLD[one.type](held)) reasons.push(`kept ${JSON.stringify(held)?.slice(0, 60)}`)
      if (JSON.stringify(held) !== JSON.stringify(asKept(one.type, value)))
        reasons.push(`changed into ${JSON.stringify(held)?.slice(0, 60)}`)
    } else if (kept?.__typename === 'AnswersRejected') {
      if (kept.issues.length === 0) reasons.push('refused without an issue')
      for (const issue of kept.issues) {
        if (issue.path[0] !== one.id || issue.message.length < 10) reasons.push(`issue ${JSON.stringify(issue)}`)
        frenchOf.set(issue.code, { message: issue.message, field: one.id, value })
      }
    } else if (codesOf(saved).join() !== 'BAD_USER_INPUT')
      reasons.push(`saved: ${JSON.stringify(saved.body).slice(0, 200)}`)

    const submitted = await post(DOCUMENTS.submit, { id, answers, lock, key: newId() }, value)
    const refused = submitted.body.data?.submitAnswers
    const places = (refused?.issues ?? []).map((issue: { path: string[] }) => issue.path[0])
    if (!isClean(submitted)) reasons.push(`submitted: ${submitted.status}`)
    if (refused !== undefined && refused !== null && refused.__typename !== 'AnswersRejected')
      reasons.push(`submitted: ${refused.__typename}`)
    if (kept?.__typename === 'AnswersRejected' && !places.every((place: string) => place === one.id))
      reasons.push(`submitted at ${places}`)
    return reasons
  }

  it('covers every type of field and at least 60 values', () => {
    expect(fields.map(({ type }) => type)).toEqual([...FIELD_KINDS])
    expect(VALUES.length).toBeGreaterThanOrEqual(60)
  })

  it.each(fields.map((one) => [one.type, one] as const))(
    'is kept as it is or refused at its place: %s',
    async (_type, one) => {
      const bad: string[] = []
      for (const [name, value] of VALUES) {
        for (const reason of await reasonsAgainst(one, value)) bad.push(`${name}: ${reason}`)
      }

      expect(bad).toEqual([])
      expect(await world.column(`select lock from submission where id = '${id}'`)).toEqual([String(lock)])
    },
    60_000,
  )

  it('is refused with a sentence of its own in French and in English', async () => {
    expect(frenchOf.size).toBeGreaterThanOrEqual(8)
    for (const [code, { message, field: place, value }] of frenchOf) {
      const answers = { [place]: { value: '@value' } }
      const { body } = await post(DOCUMENTS.save, { id, answers, lock }, value, 'en')
      const english = body.data.saveAnswers.issues.find((issue: { code: string }) => issue.code === code)

      expect([code, english?.message]).not.toEqual([code, message])
      expect(english?.message.length).toBeGreaterThan(5)
    }
  })
})

describe('F1 · limits of the answers as a whole', async () => {
  const paragraphs = 60
  const wide = (key: string): FormDefinition => ({
    ...questionnaire({ key }),
    lists: [],
    computed: [],
    items: Array.from({ length: paragraphs }, (_, n) => field(`f_${n}`, 'paragraph', { api: `texte${n}` })),
  })
  const { id, formId } = await world.started(wide)
  const nested = (levels: number): unknown => Array.from({ length: levels }).reduce((inner: unknown) => [inner], 'fond')
  const send = async (answers: unknown, submissionId = id, lock = 1) => {
    const answer = await world.ask('referent', DOCUMENTS.save, { id: submissionId, answers, lock })
    const codes = new Set((answer.body.data?.saveAnswers?.issues ?? []).map((issue: { code: string }) => issue.code))
    return { status: answer.status, answer, member: answer.body.data?.saveAnswers?.__typename, codes: [...codes] }
  }
  /** So many bytes of text, spread over the form's paragraphs. */
  const texts = (bytes: number, from = 0, to = paragraphs) =>
    Object.fromEntries(
      Array.from({ length: to - from }, (_, n) => [
        `f_${from + n}`,
        { value: 'x'.repeat(Math.floor(bytes / (to - from))) },
      ]),
    )

  it('hold 16 levels, and 17 are too deep', async () => {
    // The answers themselves, the answer and its value are the first three levels.
    expect((await send({ f_0: { value: nested(13) } })).codes).toEqual(['answers.wrong-type'])
    expect((await send({ f_0: { value: nested(14) } })).codes).toEqual(['answers.too-deep'])
    expect((await send({ f_0: { value: nested(150) } })).codes).toEqual(['answers.too-deep'])
    expect((await send({ f_0: { value: nested(500) } })).status).toBe(400)
  })

  it('hold 2,000 keys, and 2,001 are too many, whether they set or take away', async () => {
    const keys = (count: number, one: unknown) =>
      Object.fromEntries(Array.from({ length: count }, (_, n) => [`g_${n}`, one]))

    expect((await send(keys(2_000, { value: 'x' }))).codes).toEqual(['answers.unknown-field'])
    expect((await send(keys(2_001, { value: 'x' }))).codes).toEqual(['answers.too-large'])
    expect((await send(keys(2_001, null))).codes).toEqual(['answers.too-large'])
    expect((await send(keys(1, null))).codes).toEqual(['answers.unknown-field'])
  })

  it('hold 512 kB, in one go or saved bit by bit', async () => {
    expect((await send(texts(515_000))).codes).toEqual(['answers.too-large'])
    expect((await send({ f_0: { value: 'x'.repeat(1_100_000) } })).answer.status).toBeGreaterThanOrEqual(400)

    const { id: other } = await world.startSubmission(formId, await world.openDossier())
    expect((await send(texts(300_000, 0, 30), other)).member).toBe('SubmissionPayload')
    expect((await send(texts(300_000, 30, 60), other, 2)).codes).toEqual(['answers.too-large'])
    expect((await send(texts(200_000, 30, 60), other, 2)).member).toBe('SubmissionPayload')
  })

  it('are refused whole: the good answers beside a bad one are not kept', async () => {
    const { member } = await send({ f_1: { value: 'bon' }, f_2: { value: 3 } })

    expect(member).toBe('AnswersRejected')
    expect(await world.column(`select answers::text || lock from submission where id = '${id}'`)).toEqual(['{}1'])
  })
})
