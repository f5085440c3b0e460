import { describe, expect, it } from 'vitest'
import { blankForm, type FormDefinition } from '../../schema/index.ts'
import { newId } from '../../server/platform/ids.ts'
import { askInPage } from './support/ask-in-page.ts'
import { runServer } from './support/running-server.ts'
import { expectNoComplaint, openVisit } from './support/visit.ts'

const server = await runServer()
const visit = await openVisit(server)
const { page } = visit

/** Thirty ways a text has become a script somewhere. Each would set `__xss`, open a dialog or ask another host (F8). */
const VECTORS = [
  '<script>__xss=1</script>',
  '"><script>__xss=2</script>',
  "'><script>__xss=3</script>",
  '</title><script>__xss=4</script>',
  '</textarea><script>__xss=5</script>',
  '</style><script>__xss=6</script>',
  '<img src=x onerror=__xss=7>',
  '<img src="https://example.com/x.png">',
  '<svg onload=__xss=8>',
  '<svg><script>__xss=9</script></svg>',
  '<iframe srcdoc="<script>parent.__xss=10</script>">',
  '<iframe src="javascript:parent.__xss=11">',
  '<a href="javascript:__xss=12">lien</a>',
  'javascript:__xss=13',
  'data:text/html,<script>__xss=14</script>',
  '<body onload=__xss=15>',
  '<details open ontoggle=__xss=16>',
  '<input autofocus onfocus=__xss=17>',
  '<math><mi xlink:href="javascript:__xss=18">x</mi></math>',
  '<object data="javascript:__xss=19">',
  '<embed src="javascript:__xss=20">',
  '<form action="javascript:__xss=21"><button>ok</button></form>',
  '<base href="https://example.com/">',
  '<meta http-equiv="refresh" content="0;url=https://example.com">',
  '<link rel=stylesheet href="https://example.com/x.css">',
  '<style>@import "https://example.com/x.css"</style>',
  '{{constructor.constructor("__xss=22")()}}',
  '%{constructor} %{name} ||||',
  '<!--<img src="--><img src=x onerror=__xss=23>">',
  '[lien](javascript:__xss=24) **gras** &lt;b&gt; &#60;script&#62;',
]

const LIST = {
  id: 'l_hostile',
  label: { fr: 'Liste' },
  options: VECTORS.slice(0, 5).map((fr, at) => ({ id: `o_${at}`, code: `c${at}`, label: { fr, en: fr } })),
}

/** A form whose every text is hostile: title, introduction, sections, notes, labels, helps, options. */
const hostileForm = (key: string, id: string): FormDefinition => ({
  ...blankForm({ id, key, kind: 'free', title: { fr: VECTORS[0] ?? '' } }),
  intro: { fr: VECTORS[1] ?? '' },
  lists: [LIST],
  items: [
    { t: 'note', id: 'n_hostile', label: { fr: VECTORS[6] ?? '' }, help: { fr: VECTORS[7] ?? '' } },
    {
      t: 'section',
      id: 's_hostile',
      label: { fr: VECTORS[8] ?? '' },
      help: { fr: VECTORS[9] ?? '' },
      items: [
        { t: 'field', id: 'f_choice', type: 'choice', api: 'aChoice', label: { fr: VECTORS[10] ?? '' }, list: LIST.id },
        ...VECTORS.map((fr, at) => ({
          t: 'field' as const,
          id: `f_${at}`,
          type: 'text' as const,
          api: `hostile${at}`,
          label: { fr, en: fr },
          help: { fr, en: fr },
        })),
      ],
    },
  ],
})

const graphql = (query: string, variables: Record<string, unknown>) => askInPage(page, query, variables)
const welcome = () => page.getByRole('heading', { level: 1, name: /^Bonjour/ }).waitFor()
const expectUnharmed = async () => {
  expect(await page.evaluate(() => Reflect.get(globalThis, '__xss'))).toBeUndefined()
  expectNoComplaint(visit)
}

describe('F8 · stored text is never markup', () => {
  let formId = ''
  let dossierId = ''
  let submissionId = ''

  it('in the list of forms, the page of a form and its builder', async () => {
    await visit.signIn('administration@niort.example')
    await welcome()
    const created = await graphql(
      'mutation($t: String!, $k: ID!) { createForm(kind: FREE, title: $t, idempotencyKey: $k) { ... on FormPayload { form { id key draft { definition } } } } }',
      { t: VECTORS[0], k: newId() },
    )
    const { form } = created.data.createForm
    formId = form.id
    const saved = await graphql(
      'mutation($f: ID!, $d: JSON!) { saveFormDraft(formId: $f, definition: $d, revision: 1) { __typename ... on UserError { message } ... on FormRejected { issues { code path } } } }',
      { f: formId, d: hostileForm(form.key, form.draft.definition.id) },
    )
    expect(saved.data.saveFormDraft).toEqual({ __typename: 'FormPayload' })
    const published = await graphql(
      'mutation($f: ID!, $r: String!, $k: ID!) { publishForm(formId: $f, revision: 2, reason: $r, idempotencyKey: $k) { __typename } }',
      { f: formId, r: VECTORS[1], k: newId() },
    )
    expect(published.data.publishForm).toEqual({ __typename: 'FormPayload' })

    await page.goto(`${server.address}/#/forms`)
    await page
      .getByText(VECTORS[0] ?? '')
      .first()
      .waitFor()
    await page.goto(`${server.address}/#/forms/${formId}/show`)
    await page
      .getByText(VECTORS[1] ?? '')
      .first()
      .waitFor()
    await page.goto(`${server.address}/#/forms/${formId}`)
    await page
      .getByText(VECTORS[29] ?? '')
      .first()
      .waitFor()
    await expectUnharmed()
  })

  it('in a form being filled, its answers, and the dossier around it', async () => {
    await page.evaluate(() => fetch('/session', { method: 'DELETE', headers: { 'X-Jalon-Request': '1' } }))
    await page.reload()
    await visit.signIn('referent@niort.example')
    await welcome()
    const opened = await graphql(
      'mutation($i: OpenDossierInput!, $k: ID!) { openDossier(input: $i, idempotencyKey: $k) { ... on DossierPayload { dossier { id } } } }',
      { i: { firstName: VECTORS[6], lastName: VECTORS[0], commune: VECTORS[8], phone: '<b>06</b>' }, k: newId() },
    )
    dossierId = opened.data.openDossier.dossier.id
    await graphql(
      'mutation($d: ID!, $i: WorkContractInput!, $k: ID!) { recordWorkContract(dossierId: $d, input: $i, idempotencyKey: $k) { __typename } }',
      { d: dossierId, i: { kind: 'CDI', employer: VECTORS[1], startDate: '2026-01-05' }, k: newId() },
    )
    await graphql(
      'mutation($d: ID!, $i: TrainingInput!, $k: ID!) { recordTraining(dossierId: $d, input: $i, idempotencyKey: $k) { __typename } }',
      { d: dossierId, i: { kind: 'CERTIFICATION', title: VECTORS[10], startDate: '2026-01-05' }, k: newId() },
    )
    const started = await graphql(
      'mutation($d: ID!, $f: ID!, $k: ID!) { startSubmission(dossierId: $d, formId: $f, idempotencyKey: $k) { ... on SubmissionPayload { submission { id } } } }',
      { d: dossierId, f: formId, k: newId() },
    )
    submissionId = started.data.startSubmission.submission.id
    const answers = Object.fromEntries(VECTORS.map((value, at) => [`f_${at}`, { value }]))
    const kept = await graphql(
      'mutation($s: ID!, $a: JSON!) { saveAnswers(submissionId: $s, answers: $a, lock: 1) { __typename } }',
      { s: submissionId, a: { ...answers, f_choice: { value: 'o_2' } } },
    )
    expect(kept.data.saveAnswers).toEqual({ __typename: 'SubmissionPayload' })

    await page.goto(`${server.address}/#/submissions/${submissionId}`)
    await page
      .getByLabel(VECTORS[0] ?? '')
      .first()
      .waitFor()
    for (const [at, vector] of VECTORS.entries()) {
      expect(await page.getByText(vector).count(), vector).toBeGreaterThan(0)
      expect(
        await page.locator('input, textarea').evaluateAll((all) => all.map((one) => Reflect.get(one, 'value'))),
      ).toContain(vector)
      if (at === 0) await expectUnharmed()
    }
    await page.goto(`${server.address}/#/dossiers/${dossierId}/show`)
    for (const vector of [VECTORS[0], VECTORS[1], VECTORS[10]])
      await page
        .getByText(vector ?? '')
        .first()
        .waitFor()
    await page.goto(`${server.address}/#/dossiers`)
    await page
      .getByText(VECTORS[0] ?? '')
      .first()
      .waitFor()
    await expectUnharmed()
  })

  it('in answers read back once submitted', async () => {
    const done = await graphql(
      'mutation($s: ID!, $k: ID!) { submitAnswers(submissionId: $s, lock: 2, idempotencyKey: $k) { __typename } }',
      { s: submissionId, k: newId() },
    )
    expect(done.data.submitAnswers).toEqual({ __typename: 'SubmissionPayload' })

    await page.goto(`${server.address}/#/submissions/${submissionId}?read`)
    await page.reload()
    for (const vector of VECTORS) await page.getByText(vector).first().waitFor()
    await expectUnharmed()
  })

  it('control: the same texts put in as markup are noticed', async () => {
    await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), VECTORS[6] ?? '')
    await expect.poll(() => visit.complaints.join(' ')).toContain('CSP: script-src')
  })
})
