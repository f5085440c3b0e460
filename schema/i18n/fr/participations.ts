import type { Sentences } from '../sentences.ts'

export const participations: Sentences['participations'] = {
  obstacles: {
    operation_closed: (p) => `L’opération ${p('operation')} est close.`,
    outside_operation: (p) => `L’opération va du ${p('firstDay')} au ${p('lastDay')}.`,
    not_followed: () => 'La personne n’est pas en accompagnement.',
    before_journey: (p) => `L’accompagnement n’a commencé que le ${p('admittedOn')}.`,
    already_in: (p) => `Déjà inscrite depuis le ${p('enteredOn')}.`,
    before_last_exit: (p) => `Sortie de cette opération le ${p('exitedOn')} : le retour vient après.`,
    elsewhere: (p) => `Encore dans l’opération ${p('operation')} à cette date.`,
  },
  acts: {
    entered: (p) => `Entrée dans l’opération FSE+ ${p('operation')} le ${p('day')}.`,
    reentered: (p) => `Retour dans l’opération FSE+ ${p('operation')} le ${p('day')}.`,
    left: (p) => `Sortie de l’opération FSE+ ${p('operation')} le ${p('day')}.`,
    updated: (p) => `Participation à l’opération FSE+ ${p('operation')} corrigée.`,
    removed: (p) => `Participation à l’opération FSE+ ${p('operation')} retirée.`,
  },
}
