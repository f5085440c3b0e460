import frenchMessages from 'ra-language-french'
import accounts from './accounts.ts'
import app from './app.ts'
import dossiers from './dossiers.ts'
import exits from './exits.ts'
import fill from './fill.ts'
import forms from './forms.ts'
import signIn from './sign-in.ts'
import submissions from './submissions.ts'

export default {
  ...frenchMessages,
  resources: {
    dossiers: { name: 'Dossier |||| Dossiers', fields: dossiers.fields },
    forms: { name: 'Formulaire |||| Formulaires' },
    members: { name: 'Membre |||| Membres' },
    tokens: { name: 'Jeton d’API |||| Jetons d’API' },
  },
  jalon: { ...app, ...accounts, dossier: dossiers.screen, exit: exits, signIn, submission: submissions },
  forms,
  fill,
}
