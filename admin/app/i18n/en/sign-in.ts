import type fr from '../fr/sign-in.ts'
import type { SameKeys } from '../same-keys.ts'

export default {
  title: 'Sign in',
  ended: 'Your session has ended. Sign in again: what you had typed is kept.',
  again: 'Sign in again',
  email: 'E-mail address',
  password: 'Password',
  showPassword: 'Show the password',
  hidePassword: 'Hide the password',
  submit: 'Sign in',
  submitting: 'Signing in…',
  emailMissing: 'Enter your e-mail address.',
  passwordMissing: 'Enter your password.',
  activation: {
    title: 'Activate my account',
    intro: 'Choose the password of your account. This link works once.',
    introJoin: 'You already have an account: enter its password to join this PLIE. This link works only once.',
    introOperator:
      'You will be the operator of the platform: you will open the PLIEs. Choose the address and the password of your account. This link works only once.',
    titleJoin: 'Join a PLIE',
    submitJoin: 'Join and sign in',
    emailHelp: 'You will sign in with it.',
    displayName: 'Your name as it will be shown (optional)',
    newPassword: 'New password',
    newPasswordHelp: 'At least 12 characters. A sentence easy to remember does very well.',
    confirm: 'The same password, once more',
    tooShort: 'The password has fewer than 12 characters.',
    different: 'The two passwords differ.',
    submit: 'Activate and sign in',
    noToken: 'This activation link is incomplete. Open it from the message you received, or ask for a new one.',
    toSignIn: 'Go to sign-in',
  },
} satisfies SameKeys<typeof fr>
