export default {
  title: 'PLIE settings',
  intro: 'What your PLIE decides for itself. Each part is saved by itself and holds for everybody at once.',
  saved: 'Settings saved',
  changed: 'Changed on %{at} by %{by}',
  reload: 'Take the current state',
  conflict: 'Changed meanwhile by %{by}, on %{at}. Nothing was saved.',
  languages: { fr: 'In French', en: 'In English' },
  outcomes: {
    title: 'Names of outcomes',
    help: 'What your screens and documents call what the rules conclude. Left empty, the usual name stays.',
  },
  publicPage: {
    title: 'Public prescription page',
    help: 'What prescribers read who fill in a sheet through a link, without an account.',
    privacyFr: 'Data protection, in French',
    privacyEn: 'Data protection, in English',
    privacyHelp: 'Who receives the answers, why, how long, whom to contact. Empty, the page shows its usual sentence.',
    tellsReferent: 'Tell the prescriber who follows an accepted person',
    tellsReferentHelp: 'The name of the référent appears on the page that follows the prescription.',
  },
}
