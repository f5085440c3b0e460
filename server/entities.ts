import { AccountEntity } from './accounts/account.entity.ts'
import { ApiTokenEntity } from './accounts/api-token.entity.ts'
import { MembershipEntity } from './accounts/membership.entity.ts'
import { AnswerMigrationEntity, MigratedAnswersEntity } from './answer-migrations/answer-migration.entity.ts'
import { AttachmentEntity } from './attachments/attachment.entity.ts'
import { DossierViewEntity } from './caseloads/dossier-view.entity.ts'
import { ReferentAbsenceEntity } from './caseloads/referent-absence.entity.ts'
import { ContactEntity } from './contacts/contact.entity.ts'
import { DocumentEntity, DocumentVersionEntity } from './documents/document.entity.ts'
import { DossierEntity, ParticipantEntity } from './dossiers/dossier.entity.ts'
import { JourneyActEntity } from './dossiers/journey-act.entity.ts'
import { TrainingEntity } from './employment/training.entity.ts'
import { WorkContractEntity } from './employment/work-contract.entity.ts'
import { ContractSignatureEntity } from './engagement/contract-signature.entity.ts'
import { ExitDecisionEntity } from './exits/exit-decision.entity.ts'
import { FormDraftEntity, FormEntity, FormVersionEntity } from './forms/form.entity.ts'
import { FormOriginEntity } from './forms/form-origin.entity.ts'
import { StandbyEntity } from './journeys/standby.entity.ts'
import { SuspensionEntity } from './journeys/suspension.entity.ts'
import { OperationEntity } from './participations/operation.entity.ts'
import { ParticipationEntity } from './participations/participation.entity.ts'
import {
  PrescriptionEntity,
  PrescriptionFileEntity,
  PrescriptionLinkEntity,
  PrescriptionRequestEntity,
} from './prescriptions/prescription.entity.ts'
import { PublicationRequestEntity } from './publications/publication-request.entity.ts'
import { StepEntity } from './steps/step.entity.ts'
import { StepDecisionEntity } from './steps/step-decision.entity.ts'
import { StepEvidenceEntity } from './steps/step-evidence.entity.ts'
import { StructureEntity } from './structures/structure.entity.ts'
import { SubmissionEntity } from './submissions/submission.entity.ts'
import { PlieEntity } from './tenants/plie.entity.ts'
import { SettingRevisionEntity } from './tenants/setting-revision.entity.ts'
import { WebhookDeliveryEntity, WebhookEntity } from './webhooks/webhook.entity.ts'

/** Every entity of the product, for the ORM and for the checks that walk them. */
export const entities = [
  PlieEntity,
  AccountEntity,
  MembershipEntity,
  ApiTokenEntity,
  FormEntity,
  FormDraftEntity,
  FormVersionEntity,
  ParticipantEntity,
  DossierEntity,
  SubmissionEntity,
  WorkContractEntity,
  TrainingEntity,
  ExitDecisionEntity,
  AttachmentEntity,
  PublicationRequestEntity,
  PrescriptionLinkEntity,
  PrescriptionEntity,
  PrescriptionFileEntity,
  PrescriptionRequestEntity,
  AnswerMigrationEntity,
  MigratedAnswersEntity,
  FormOriginEntity,
  JourneyActEntity,
  StandbyEntity,
  SuspensionEntity,
  SettingRevisionEntity,
  ContactEntity,
  WebhookEntity,
  WebhookDeliveryEntity,
  ReferentAbsenceEntity,
  DossierViewEntity,
  StepEntity,
  StepEvidenceEntity,
  StepDecisionEntity,
  DocumentEntity,
  DocumentVersionEntity,
  ContractSignatureEntity,
  OperationEntity,
  ParticipationEntity,
  StructureEntity,
]
