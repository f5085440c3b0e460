import { Migration20261122Initial } from './migration-20261122-initial.ts'
import { Migration20261124AnswerMigration } from './migration-20261124-answer-migration.ts'
import { Migration20261124ApiEvents } from './migration-20261124-api-events.ts'
import { Migration20261124AuthorKind } from './migration-20261124-author-kind.ts'
import { Migration20261124Certification } from './migration-20261124-certification.ts'
import { Migration20261124Contacts } from './migration-20261124-contacts.ts'
import { Migration20261124Documents } from './migration-20261124-documents.ts'
import { Migration20261124DueSnooze } from './migration-20261124-due-snooze.ts'
import { Migration20261124Engagement } from './migration-20261124-engagement.ts'
import { Migration20261124Entry } from './migration-20261124-entry.ts'
import { Migration20261124Journeys } from './migration-20261124-journeys.ts'
import { Migration20261124Participations } from './migration-20261124-participations.ts'
import { Migration20261124People } from './migration-20261124-people.ts'
import { Migration20261124PersonNameKey } from './migration-20261124-person-name-key.ts'
import { Migration20261124Prescriptions } from './migration-20261124-prescriptions.ts'
import { Migration20261124PublicationRequest } from './migration-20261124-publication-request.ts'
import { Migration20261124Reception } from './migration-20261124-reception.ts'
import { Migration20261124SearchPreparation } from './migration-20261124-search-preparation.ts'
import { Migration20261124SettingRevision } from './migration-20261124-setting-revision.ts'
import { Migration20261124SiaeKind } from './migration-20261124-siae-kind.ts'
import { Migration20261124Steps } from './migration-20261124-steps.ts'
import { Migration20261124Structures } from './migration-20261124-structures.ts'

/** Every migration in the order it is applied. Forward only. */
export const migrations = [
  { name: 'migration-20261122-initial', class: Migration20261122Initial },
  { name: 'migration-20261124-author-kind', class: Migration20261124AuthorKind },
  { name: 'migration-20261124-siae-kind', class: Migration20261124SiaeKind },
  { name: 'migration-20261124-publication-request', class: Migration20261124PublicationRequest },
  { name: 'migration-20261124-prescriptions', class: Migration20261124Prescriptions },
  { name: 'migration-20261124-answer-migration', class: Migration20261124AnswerMigration },
  { name: 'migration-20261124-journeys', class: Migration20261124Journeys },
  { name: 'migration-20261124-setting-revision', class: Migration20261124SettingRevision },
  { name: 'migration-20261124-contacts', class: Migration20261124Contacts },
  { name: 'migration-20261124-people', class: Migration20261124People },
  { name: 'migration-20261124-due-snooze', class: Migration20261124DueSnooze },
  { name: 'migration-20261124-steps', class: Migration20261124Steps },
  { name: 'migration-20261124-entry', class: Migration20261124Entry },
  { name: 'migration-20261124-documents', class: Migration20261124Documents },
  { name: 'migration-20261124-engagement', class: Migration20261124Engagement },
  { name: 'migration-20261124-participations', class: Migration20261124Participations },
  { name: 'migration-20261124-certification', class: Migration20261124Certification },
  { name: 'migration-20261124-reception', class: Migration20261124Reception },
  { name: 'migration-20261124-structures', class: Migration20261124Structures },
  { name: 'migration-20261124-person-name-key', class: Migration20261124PersonNameKey },
  { name: 'migration-20261124-api-events', class: Migration20261124ApiEvents },
  { name: 'migration-20261124-search-preparation', class: Migration20261124SearchPreparation },
]
