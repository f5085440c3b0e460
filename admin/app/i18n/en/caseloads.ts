import type fr from '../fr/caseloads.ts'
import type { SameKeys } from '../same-keys.ts'

export default {
  title: 'Caseloads',
  intro: 'Who follows how many people, where, and who covers when somebody is away.',
  none: 'No member of the PLIE is %{word.referent}.',
  open: '%{smart_count} open dossier |||| %{smart_count} open dossiers',
  openOf: '%{smart_count} open dossier out of %{capacity} |||| %{smart_count} open dossiers out of %{capacity}',
  communes: 'Mostly in: %{names}',
  see: 'See the dossiers',
  absence: {
    action: 'Note an absence',
    title: 'Absence of %{name}',
    from: 'First day',
    until: 'Last day',
    cover: 'Who covers',
    coverHelp: 'Reads and fills these dossiers during the absence.',
    done: 'Absence noted',
    ended: 'Return noted',
    end: 'Back',
    line: 'Away %{span}. Covered by %{name}.',
    long: 'Your PLIE asks for a replacement for an absence this long: think of transferring the caseload.',
  },
  transfer: {
    action: 'Transfer',
    title: 'Transfer dossiers',
    from: 'Open dossiers of %{name}.',
    toWhom: 'To whom',
    takers: 'Taken over by',
    takersHelp: 'With no choice: spread over everybody else who is present.',
    preview: 'Proposed spread',
    nothing: 'No open dossier to transfer.',
    count:
      '%{name}: %{smart_count} more dossier (from %{open} to %{after}) |||| %{name}: %{smart_count} more dossiers (from %{open} to %{after})',
    goesTo: 'Dossier %{number} goes to',
    stays: 'Stays where it is',
    confirm: 'Transfer %{smart_count} dossier |||| Transfer %{smart_count} dossiers',
    done: '%{smart_count} dossier transferred |||| %{smart_count} dossiers transferred',
  },
  suggested: 'Proposed for this dossier',
  choose: 'Choose %{name}',
} satisfies SameKeys<typeof fr>
