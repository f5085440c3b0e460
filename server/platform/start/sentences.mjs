// What the start says to the person at the terminal. Plain text here, because nothing is built yet when it speaks.
const SENTENCES = {
  fr: {
    'node-too-old': 'Jalon a besoin de Node 20.19 ou plus récent ; cette machine a Node {found}.',
    'no-node-24':
      'Le Node 24 du paquet npm « node » ne tourne pas sur cette machine : installez Node 24 ou plus récent.',
    installing: 'Installation des dépendances (une minute ou deux, la première fois seulement)…',
    'install-failed': 'L’installation des dépendances a échoué : vérifiez l’accès au registre npm, puis relancez.',
    building: 'Construction…',
    'build-failed': 'La construction a échoué : les erreurs sont ci-dessus.',
    built: 'Construction faite en {seconds} s.',
    'unknown-option': 'Option inconnue : {option}. Options : --prepare-only, --dev, --codegen [--check].',
    drifted: '{file} ne correspond plus au code : lancez « npm run codegen ».',
    generated: '{file} mis à jour.',
    'up-to-date': 'Le schéma et les documents générés correspondent au code.',
    'codegen-failed': 'La génération a échoué : les erreurs sont ci-dessus.',
  },
  en: {
    'node-too-old': 'Jalon needs Node 20.19 or later; this machine has Node {found}.',
    'no-node-24': 'The Node 24 of the npm package "node" does not run on this machine: install Node 24 or later.',
    installing: 'Installing the dependencies (a minute or two, the first time only)…',
    'install-failed': 'Installing the dependencies failed: check access to the npm registry, then try again.',
    building: 'Building…',
    'build-failed': 'The build failed: the errors are above.',
    built: 'Built in {seconds} s.',
    'unknown-option': 'Unknown option: {option}. Options: --prepare-only, --dev, --codegen [--check].',
    drifted: '{file} no longer matches the code: run "npm run codegen".',
    generated: '{file} updated.',
    'up-to-date': 'The schema and the generated documents match the code.',
    'codegen-failed': 'Generating failed: the errors are above.',
  },
}

/** A reason to stop that needs no stack; `exitCode` is the process's. */
export class Refusal extends Error {
  constructor(code, params = {}, exitCode = 1) {
    super(sentence(code, params))
    this.exitCode = exitCode
  }
}

export const sentence = (code, params = {}) =>
  SENTENCES[process.env.JALON_LANG === 'en' ? 'en' : 'fr'][code].replace(/\{(\w+)\}/g, (_, name) => params[name])

export const say = (code, params) => process.stderr.write(`${sentence(code, params)}\n`)
