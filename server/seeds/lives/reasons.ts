/** What people write to justify a decision, by what was decided. */
export const REASONS = {
  reject: [
    'Ne réside pas sur le territoire du PLIE.',
    'Déjà suivie dans un autre dispositif renforcé.',
    'N’est pas à la recherche d’un emploi pour le moment.',
  ],
  drop: [
    'Ne donne plus suite après trois appels.',
    'Préfère reporter sa démarche.',
    'A retrouvé un emploi avant l’entrée.',
  ],
  refuse: [
    'Un accompagnement social doit venir d’abord.',
    'La demande relève d’une autre structure, qui est prévenue.',
  ],
  postpone: ['Le projet est à préciser avant l’entrée.', 'À revoir après le rendez-vous avec le travailleur social.'],
  standby: ['Point prévu avec la personne à la fin de la pause.', 'Reprise à préparer avant la fin.'],
  decline_standby: ['Le suivi peut continuer à distance.'],
  close_standby: ['La personne est de nouveau disponible.', 'La situation est réglée, le suivi reprend.'],
  renew: [
    'Le parcours avance, deux étapes restent à mener.',
    'Bilan intermédiaire favorable.',
    'Les freins diminuent, l’emploi visé est réaliste.',
  ],
  beyond: ['Une formation commencée se termine dans trois mois.'],
  suspend: ['Congés', 'Arrêt de plusieurs semaines', 'Hospitalisation'],
  in_job: ['Contrat signé, le suivi continue dans l’emploi.'],
  end_in_job: ['Contrat rompu pendant la période d’essai.', 'L’employeur n’a pas donné suite.'],
  send_back_exit: ['La preuve de l’emploi manque encore.', 'Relancer la personne avant de conclure.'],
  otherwise: ['Les pièces montrent une autre situation que celle calculée.'],
  step_abandoned: ['La personne n’a pas commencé l’action.', 'L’horaire n’était pas compatible.'],
  step_declined: ['La fiche de présence n’est pas signée.'],
  step_over: ['Le justificatif papier a été vu au bureau.'],
  step_review: ['Assiduité bonne, les objectifs sont atteints.', 'Des progrès, à poursuivre en immersion.'],
} as const
