/** Sentences of the import and export of forms. */
export default {
  import: 'Importer',
  export: 'Exporter',
  import_title: 'Importer un formulaire',
  import_help:
    'Un fichier JSON exporté d’ici, ou un classeur XLSForm (.xlsx) de KoboToolbox ou d’ODK. Rien n’est créé avant votre accord.',
  kind_help: 'Un classeur XLSForm ne dit pas son usage ; un fichier JSON le dit.',
  choose: 'Choisir un fichier',
  other_file: '%{name} – choisir un autre fichier',
  refused:
    'Ce fichier ne peut pas devenir un formulaire : %{smart_count} problème. |||| Ce fichier ne peut pas devenir un formulaire : %{smart_count} problèmes.',
  left_aside: 'Lu, en laissant de côté %{smart_count} chose. |||| Lu, en laissant de côté %{smart_count} choses.',
  whole: 'Lu en entier, sans rien perdre.',
  import_act: 'Créer le formulaire',
  copy: 'Copier en un nouveau formulaire',
  copy_help: 'Questions, conditions, critères et cas de référence, en brouillon.',
  copy_title: 'Copier ce formulaire',
  copy_act: 'Créer la copie',
  copy_of: '%{title} (copie)',
  format: {
    json: 'JSON',
    xlsx: 'XLSForm (.xlsx)',
    pdf: 'PDF à imprimer',
    html: 'Page à imprimer (HTML)',
    'answers-schema': 'JSON Schema des réponses',
    'document-schema': 'JSON Schema du document',
  },
  format_help: {
    json: 'Le formulaire entier, à réimporter sans rien perdre.',
    xlsx: 'Pour KoboToolbox ou ODK : sans critères, points ni justificatifs.',
    pdf: 'Formulaire vierge, avec conditions et justificatifs.',
    html: 'Le même, accessible, dans un navigateur.',
    'answers-schema': 'Pour les développeurs : la forme des réponses.',
    'document-schema': 'Pour les développeurs : la forme d’un formulaire.',
  },
}
