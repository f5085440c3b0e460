export default {
  perhapsKnown:
    'Cette personne est peut-être déjà connue du PLIE |||| %{smart_count} personnes connues du PLIE lui ressemblent',
  goOn: 'Vérifiez avant de continuer. Si ce n’est pas la même personne, poursuivez simplement.',
  unnamed: 'Personne suivie par quelqu’un d’autre',
  bornOn: 'naissance le %{date}',
  same: 'C’est la même personne : nouveau parcours',
  someoneNew: 'Non, une autre personne',
  returning:
    'Un nouveau parcours sera ouvert à cette personne. Ses coordonnées seront mises à jour avec ce que vous avez saisi.',
  stillOpen: 'Son dossier %{number} est encore ouvert.',
  askCoordination: 'Si c’est la même personne, la coordination peut lui ouvrir un nouveau parcours.',
  previous: 'Parcours précédents',
  newJourney: 'Ouvrir un nouveau parcours',
}
