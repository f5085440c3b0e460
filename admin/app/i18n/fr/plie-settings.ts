export default {
  title: 'Réglages du PLIE',
  intro: 'Ce que votre PLIE décide pour lui-même. Chaque partie s’enregistre séparément et vaut aussitôt pour tous.',
  saved: 'Réglages enregistrés',
  changed: 'Modifié le %{at} par %{by}',
  reload: 'Reprendre l’état actuel',
  conflict: 'Modifié entre-temps par %{by}, le %{at}. Rien n’a été enregistré.',
  languages: { fr: 'En français', en: 'En anglais' },
  outcomes: {
    title: 'Noms des résultats',
    help: 'Comment vos écrans et vos documents appellent ce que les règles concluent. Laissé vide, le nom habituel reste.',
  },
  publicPage: {
    title: 'Page publique de prescription',
    help: 'Ce que lisent les prescripteurs qui remplissent une fiche par un lien, sans compte.',
    privacyFr: 'Protection des données, en français',
    privacyEn: 'Protection des données, en anglais',
    privacyHelp:
      'Qui reçoit les réponses, pourquoi, combien de temps, qui contacter. Vide, la page montre sa phrase habituelle.',
    tellsReferent: 'Dire au prescripteur qui suit la personne acceptée',
    tellsReferentHelp: 'Le nom du référent paraît sur la page de suivi de la prescription.',
  },
}
