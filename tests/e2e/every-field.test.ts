import { expect, it } from 'vitest'
import { blankForm, type FormDefinition, parseForm } from '../../schema/index.ts'
import { newId } from '../../server/platform/ids.ts'
import { field, STEPS } from '../support/questionnaire.ts'
import { expectAccessible } from './support/accessible.ts'
import { askInPage } from './support/ask-in-page.ts'
import { runServer } from './support/running-server.ts'
import { expectNoComplaint, openVisit } from './support/visit.ts'

const server = await runServer()
const visit = await openVisit(server)
const { page } = visit
const graphql = (query: string, variables: Record<string, unknown>) => askInPage(page, query, variables)

/** One field of each particular type, a repeated group, and an answer to prove. */
const wholeForm = (key: string, id: string): FormDefinition => ({
  ...blankForm({ id, key, kind: 'free', title: { fr: 'Tous les champs' } }),
  lists: [STEPS],
  items: [
    {
      t: 'section',
      id: 's_person',
      label: { fr: 'La personne' },
      items: [
        field('f_phone', 'phone', { label: { fr: 'Téléphone' }, required: true }),
        field('f_email', 'email', { label: { fr: 'Adresse e-mail' } }),
        field('f_commune', 'commune', { label: { fr: 'Commune de résidence' }, required: true }),
        field('f_address', 'address', { label: { fr: 'Adresse postale' } }),
        field('f_income', 'money', { label: { fr: 'Ressources du mois' }, rules: { min: 0 } }),
        field('f_trade', 'rome', { label: { fr: 'Métier recherché' } }),
        field('f_employer', 'siret', { label: { fr: 'SIRET de l’employeur' } }),
        field('f_file', 'reference', { label: { fr: 'Dossier lié' }, rules: { target: 'dossier' } }),
      ],
    },
    {
      t: 'repeat',
      id: 'g_children',
      api: 'enfants',
      label: { fr: 'Enfants' },
      rowLabel: { f: 'f_child' },
      min: 1,
      max: 3,
      items: [
        field('f_child', 'text', { label: { fr: 'Prénom' }, required: true }),
        field('f_age', 'integer', { label: { fr: 'Âge' }, rules: { min: 0, max: 30 } }),
        field('f_care', 'yes-no', {
          label: { fr: 'Mode de garde à trouver' },
          visible: { op: 'lt', a: [{ f: 'f_age' }, { v: 6 }] },
          required: true,
        }),
      ],
    },
    field('f_disabled', 'yes-no', {
      label: { fr: 'Reconnaissance de travailleur handicapé' },
      evidence: {
        required: { op: 'eq', a: [{ f: 'f_disabled' }, { v: true }] },
        kinds: ['Notification RQTH'],
        validFor: { n: 5, unit: 'y' },
      },
    }),
    field('f_signature', 'signature', { label: { fr: 'Signature de la personne' } }),
  ],
  computed: [
    {
      id: 'c_young',
      api: 'jeunesEnfants',
      label: { fr: 'Enfants de moins de 6 ans' },
      type: 'integer',
      expr: { op: 'count', a: [{ f: 'g_children' }, { op: 'lt', a: [{ f: 'f_age' }, { v: 6 }] }] },
    },
  ],
})

const published = async (): Promise<string> => {
  const created = await graphql(
    'mutation($k: ID!) { createForm(kind: FREE, title: "Tous les champs", idempotencyKey: $k) { ... on FormPayload { form { id key draft { definition } } } } }',
    { k: newId() },
  )
  const { form } = created.data.createForm
  const definition = wholeForm(form.key, form.draft.definition.id)
  expect(parseForm(definition).issues).toEqual([])
  const saved = await graphql(
    'mutation($f: ID!, $d: JSON!) { saveFormDraft(formId: $f, definition: $d, revision: 1) { __typename } }',
    { f: form.id, d: definition },
  )
  expect(saved.data.saveFormDraft).toEqual({ __typename: 'FormPayload' })
  const done = await graphql(
    'mutation($f: ID!, $k: ID!) { publishForm(formId: $f, revision: 2, reason: "Essai", idempotencyKey: $k) { __typename } }',
    { f: form.id, k: newId() },
  )
  expect(done.data.publishForm).toEqual({ __typename: 'FormPayload' })
  return form.id
}

const saved = () =>
  page
    .getByText(/Enregistré/)
    .first()
    .waitFor()

it('fills every type of field, the rows of a group and the proof of an answer, in a browser', async () => {
  await visit.signIn('administration@niort.example')
  await page.getByRole('heading', { level: 1, name: /^Bonjour/ }).waitFor()
  const formId = await published()
  await page.goto(`${server.address}/#/forms/${formId}`)
  await page.getByText('Enfants').first().waitFor()
  await expectAccessible(page, 'every-field-builder')

  await page.evaluate(() => fetch('/session', { method: 'DELETE', headers: { 'X-Jalon-Request': '1' } }))
  await page.reload()
  await visit.signIn('referent@niort.example')
  await page.getByRole('heading', { level: 1, name: /^Bonjour/ }).waitFor()
  const opened = await graphql(
    'mutation($i: OpenDossierInput!, $k: ID!) { openDossier(input: $i, idempotencyKey: $k) { ... on DossierPayload { dossier { id } } } }',
    { i: { firstName: 'Camille', lastName: 'Exemple' }, k: newId() },
  )
  const started = await graphql(
    'mutation($d: ID!, $f: ID!, $k: ID!) { startSubmission(dossierId: $d, formId: $f, idempotencyKey: $k) { ... on SubmissionPayload { submission { id } } } }',
    { d: opened.data.openDossier.dossier.id, f: formId, k: newId() },
  )
  const submissionId = started.data.startSubmission.submission.id
  await page.goto(`${server.address}/#/submissions/${submissionId}`)

  await page.getByLabel(/^Téléphone/).fill('06 12 34 56 78')
  await page.getByLabel(/^Adresse e-mail/).fill('camille@exemple.example')
  const commune = page.getByRole('group', { name: /Commune de résidence/ }).getByRole('combobox')
  await commune.fill('niort')
  await page.getByRole('option', { name: '79000 Niort' }).first().click()
  await page.getByLabel(/^Ressources du mois/).fill('635,70')
  await page.getByLabel(/^SIRET/).fill('356 000 000 00048')
  const trade = page.getByRole('group', { name: /Métier recherché/ }).getByRole('combobox')
  await trade.fill('nettoyage')
  await page.getByRole('option', { name: /K2204/ }).first().click()

  await page.getByRole('button', { name: 'Ajouter : Enfants' }).click()
  await page.getByLabel(/^Prénom/).fill('Léa')
  await page.getByLabel(/^Âge/).fill('4')
  await page
    .getByRole('radiogroup', { name: /Mode de garde/ })
    .getByLabel('Oui')
    .check()
  await page.getByRole('button', { name: 'Ajouter : Enfants' }).click()
  await page
    .getByLabel(/^Prénom/)
    .last()
    .fill('Noé')
  await page.getByLabel(/^Âge/).last().fill('9')
  expect(await page.getByRole('radiogroup', { name: /Mode de garde/ }).count()).toBe(1)

  await page
    .getByRole('radiogroup', { name: /Reconnaissance/ })
    .getByLabel('Oui')
    .check()
  await saved()
  await expectAccessible(page, 'every-field-filled')

  await page.getByRole('button', { name: 'Valider le formulaire' }).click()
  await page
    .getByRole('alert')
    .getByText(/justificatif/i)
    .first()
    .waitFor()
  await expectAccessible(page, 'every-field-refused', ['wide'])

  await page.getByRole('button', { name: 'Ajouter un justificatif' }).click()
  await page.getByLabel(/^Établi le/).fill('03/02/2025')
  await page.keyboard.press('Tab')
  await saved()
  await page.getByRole('button', { name: 'Valider le formulaire' }).click()
  await expect
    .poll(
      async () => {
        const { data } = await graphql('query($s: ID!) { submission(id: $s) { status answers scores } }', {
          s: submissionId,
        })
        return data.submission
      },
      { timeout: 20_000 },
    )
    .toMatchObject({
      status: 'SUBMITTED',
      answers: {
        f_phone: { value: '+33612345678' },
        f_commune: { value: { code: '79191', name: 'Niort', postcode: '79000' } },
        f_income: { value: 63_570 },
        f_employer: { value: '35600000000048' },
        g_children: { rows: [{ answers: { f_child: { value: 'Léa' } } }, { answers: { f_child: { value: 'Noé' } } }] },
        f_disabled: { evidence: [{ kind: 'Notification RQTH', issuedOn: '2025-02-03' }] },
      },
    })

  await page.getByRole('heading', { name: 'Exemple Camille' }).waitFor()
  await page.goto(`${server.address}/#/submissions/${submissionId}?read`)
  await page.reload()
  await page.getByText(/Les réponses ne se modifient plus/).waitFor()
  expect(await page.getByText('06 12 34 56 78').count()).toBe(1)
  expect(await page.getByText('Léa').count()).toBeGreaterThan(0)

  expectNoComplaint(visit)
})
