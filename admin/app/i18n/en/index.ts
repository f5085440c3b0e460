import englishMessages from 'ra-language-english'
import accounts from './accounts.ts'
import app from './app.ts'
import builder from './builder.ts'
import builderConflict from './builder-conflict.ts'
import caseloads from './caseloads.ts'
import conditions from './conditions.ts'
import contacts from './contacts.ts'
import documents from './documents.ts'
import dossiers from './dossiers.ts'
import due from './due.ts'
import engagement from './engagement.ts'
import exchange from './exchange.ts'
import exits from './exits.ts'
import fill from './fill.ts'
import formChange from './form-change.ts'
import forms from './forms.ts'
import health from './health.ts'
import journey from './journey.ts'
import logic from './logic.ts'
import migration from './migration.ts'
import participations from './participations.ts'
import people from './people.ts'
import plieSettings from './plie-settings.ts'
import prescriptions from './prescriptions.ts'
import publish from './publish.ts'
import signIn from './sign-in.ts'
import steps from './steps.ts'
import structures from './structures.ts'
import submissions from './submissions.ts'
import trial from './trial.ts'
import upstream from './upstream.ts'
import webhooks from './webhooks.ts'

export default {
  ...englishMessages,
  resources: {
    dossiers: { name: 'File |||| Files', fields: dossiers.fields },
    forms: { name: 'Form |||| Forms' },
    members: { name: 'Member |||| Members' },
    tokens: { name: 'API token |||| API tokens' },
    prescriptions: { name: 'Prescription |||| Prescriptions' },
    'prescription-links': { name: 'Prescription link |||| Prescription links' },
  },
  jalon: {
    ...app,
    ...accounts,
    contact: contacts,
    documents,
    dossier: dossiers.screen,
    engagement,
    exit: exits,
    journey,
    people,
    signIn,
    steps,
    submission: submissions,
  },
  builder: { ...builder, conflict: builderConflict },
  caseloads,
  due,
  exchange,
  formChange,
  forms,
  health,
  fill,
  logic,
  publish,
  trial,
  conditions,
  participations,
  plieSettings,
  prescriptions,
  structures,
  migration,
  upstream,
  webhooks,
}
