export {
  type StartupCode,
  StartupError,
  type StartupParams,
  startupSentence,
  terminalLocale,
} from './startup-error.ts'
