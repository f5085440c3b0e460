type Phrases = readonly [string, ...string[]]

/** What people write in free text, by API name of the field. */
export const PHRASES: Readonly<Record<string, Phrases>> = {
  prescriberName: ['Mme Verveine', 'M. Tilleul', 'Mme Clématite', 'M. Houblon'],
  prescriberContact: ['05 36 49 00 12', 'accueil@structure.example', '02 61 91 00 34'],
  prescriberOther: ['Épicerie solidaire', 'Régie de quartier', 'Club de prévention'],
  reason: [
    'Sans emploi depuis longtemps, a besoin d’un suivi rapproché pour reprendre confiance.',
    'Plusieurs freins se cumulent et les démarches seules n’aboutissent pas.',
    'Souhaite retravailler après une longue interruption.',
  ],
  project: [
    'Cherche un poste d’agent d’entretien, proche de son domicile.',
    'Aimerait se former à la logistique.',
    'Projet encore flou, ouvert à des découvertes de métiers.',
  ],
  healthEffects: [
    'Éviter le port de charges lourdes.',
    'Station debout limitée à deux heures.',
    'Pas de travail de nuit.',
  ],
  lastJob: [
    'Aide de cuisine',
    'Agent de production',
    'Caissière',
    'Manœuvre',
    'Assistante maternelle',
    'Chauffeur-livreur',
  ],
  wishedTrade: [
    'Agent d’entretien',
    'Préparateur de commandes',
    'Aide à domicile',
    'Commis de cuisine',
    'Ouvrier paysagiste',
    'Employée de bureau',
    'Conducteur de bus',
  ],
  wishedTraining: ['CACES', 'Titre professionnel assistant de vie', 'CAP cuisine', 'Remise à niveau'],
  priorities: [
    'Obtenir le permis, puis viser un CDD en logistique.',
    'Trouver une garde pour les enfants et mettre le CV à jour.',
    'Reprendre des cours de français et faire une immersion.',
    'Stabiliser le logement avant de chercher un temps plein.',
  ],
  goals: [
    'Construire un projet réaliste et le valider en immersion.',
    'Retrouver un emploi durable à temps partiel.',
    'Lever les difficultés de déplacement puis postuler.',
  ],
  motivation: ['Très motivée, vient à tous les rendez-vous.', 'Hésite encore, a besoin de réussites rapides.'],
  firstStep: [
    'Atelier CV',
    'Immersion d’une semaine',
    'Conseil en mobilité',
    'Cours de français',
    'Bilan de compétences',
  ],
  goalsMet: [
    'CV refait, trois immersions, permis obtenu.',
    'A repris une activité et gagné en autonomie.',
    'Droits ouverts, logement stabilisé, recherche d’emploi régulière.',
  ],
  goalsLeft: [
    'Continuer la recherche d’un temps plein.',
    'Poursuivre les cours du soir.',
    'Rester en lien avec France Travail.',
  ],
  comment: ['Décision partagée avec la personne.', 'Bilan remis et commenté.'],
  summary: [
    'Parcours régulier, deux opérations suivies jusqu’au bout.',
    'Les difficultés de départ sont en grande partie réglées.',
    'Accompagnement interrompu, la personne en a été informée.',
  ],
}

export const ANYTHING: Phrases = ['À préciser au prochain rendez-vous.', 'Vu ensemble pendant l’entretien.']

/** What a référent notes of a meeting. */
export const NOTES: Phrases = [
  'CV relu ensemble, deux offres repérées.',
  'Point sur les démarches de la quinzaine.',
  'Rendez-vous pris avec l’organisme de formation.',
  'Difficultés de transport évoquées, piste de covoiturage.',
  'Bilan de la semaine d’immersion, retour favorable.',
]
