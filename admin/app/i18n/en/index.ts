import englishMessages from 'ra-language-english'
import accounts from './accounts.ts'
import app from './app.ts'
import dossiers from './dossiers.ts'
import exits from './exits.ts'
import fill from './fill.ts'
import forms from './forms.ts'
import signIn from './sign-in.ts'
import submissions from './submissions.ts'

export default {
  ...englishMessages,
  resources: {
    dossiers: { name: 'File |||| Files', fields: dossiers.fields },
    forms: { name: 'Form |||| Forms' },
    members: { name: 'Member |||| Members' },
    tokens: { name: 'API token |||| API tokens' },
  },
  jalon: { ...app, ...accounts, dossier: dossiers.screen, exit: exits, signIn, submission: submissions },
  forms,
  fill,
}
