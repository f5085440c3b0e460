export default {
  title: 'Changement de version : de la version %{from} à la version %{to}',
  moved: 'Ce formulaire est passé de la version %{from} à la version %{to} le %{date}.',
  back: 'Ce formulaire est revenu de la version %{from} à la version %{to} le %{date}, avec ses réponses d’avant.',
  reason: 'Motif : %{reason}',
  untouched: 'Toutes les réponses ont été gardées telles quelles.',
  answers: 'Lire la réponse concernée |||| Lire les %{smart_count} réponses concernées',
  dismiss: 'Masquer le changement de la version %{from} à la version %{to}',
  reopen: 'Changement de la version %{from} à la version %{to}',
  withheld: 'ne vous est pas communiquée',
  empty: 'sans réponse',
  became: '%{before} → %{now}',
  kinds: {
    ASKED_AGAIN: 'À redonner : la question est posée autrement. Vous aviez répondu :',
    SET_ASIDE: 'Mises de côté : la question n’est plus posée. Vous aviez répondu :',
    REPLACED: 'Données entre-temps, remplacées par les réponses d’avant :',
    CARRIED_OVER: 'Reportées, dites autrement :',
  },
}
