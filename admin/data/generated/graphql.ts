/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AbsenceInput = {
  coverId: string;
  fromDay: string;
  referentId: string;
  untilDay?: string | null | undefined;
};

/** The person as checked by whoever accepts. */
export type AcceptedPersonInput = {
  birthDate?: string | null | undefined;
  commune?: string | null | undefined;
  email?: string | null | undefined;
  firstName: string;
  lastName: string;
  /** Somebody who came before: a new journey of theirs. */
  participantId?: string | null | undefined;
  phone?: string | null | undefined;
  /** Absent: the dossier waits until one is named. */
  referentId?: string | null | undefined;
  statuses?: Array<string> | null | undefined;
};

export const ApiNoticeKind = {
  TokenExpired: 'TOKEN_EXPIRED',
  TokenExpiresIn_7Days: 'TOKEN_EXPIRES_IN_7_DAYS',
  TokenExpiresIn_30Days: 'TOKEN_EXPIRES_IN_30_DAYS',
  WebhookDisabled: 'WEBHOOK_DISABLED'
} as const;

export type ApiNoticeKind = typeof ApiNoticeKind[keyof typeof ApiNoticeKind];
export const ApiScope = {
  AggregatesRead: 'AGGREGATES_READ',
  AnswersRead: 'ANSWERS_READ',
  AnswersWrite: 'ANSWERS_WRITE',
  DossiersRead: 'DOSSIERS_READ',
  DossiersWrite: 'DOSSIERS_WRITE',
  FollowUpWrite: 'FOLLOW_UP_WRITE',
  IdentityRead: 'IDENTITY_READ',
  PrescriptionsWrite: 'PRESCRIPTIONS_WRITE',
  SchemaRead: 'SCHEMA_READ',
  WebhooksManage: 'WEBHOOKS_MANAGE'
} as const;

export type ApiScope = typeof ApiScope[keyof typeof ApiScope];
export const CarrierKind = {
  Answer: 'ANSWER',
  Contact: 'CONTACT',
  Document: 'DOCUMENT',
  Step: 'STEP'
} as const;

export type CarrierKind = typeof CarrierKind[keyof typeof CarrierKind];
export const CertificationExtent = {
  Partial: 'PARTIAL',
  Total: 'TOTAL'
} as const;

export type CertificationExtent = typeof CertificationExtent[keyof typeof CertificationExtent];
export const ChangeKind = {
  AnswersMigrated: 'ANSWERS_MIGRATED',
  AnswersSubmitted: 'ANSWERS_SUBMITTED',
  ContactRecorded: 'CONTACT_RECORDED',
  ContactRemoved: 'CONTACT_REMOVED',
  ContactUpdated: 'CONTACT_UPDATED',
  ContractRecorded: 'CONTRACT_RECORDED',
  ContractRemoved: 'CONTRACT_REMOVED',
  ContractUpdated: 'CONTRACT_UPDATED',
  DocumentMoved: 'DOCUMENT_MOVED',
  DossierOpened: 'DOSSIER_OPENED',
  EngagementSigned: 'ENGAGEMENT_SIGNED',
  EntryMoved: 'ENTRY_MOVED',
  ExitProposed: 'EXIT_PROPOSED',
  ExitSettled: 'EXIT_SETTLED',
  FollowUpMoved: 'FOLLOW_UP_MOVED',
  FormPublished: 'FORM_PUBLISHED',
  MigrationUndone: 'MIGRATION_UNDONE',
  ParticipantUpdated: 'PARTICIPANT_UPDATED',
  ParticipationMoved: 'PARTICIPATION_MOVED',
  PrescriptionAccepted: 'PRESCRIPTION_ACCEPTED',
  PrescriptionReceived: 'PRESCRIPTION_RECEIVED',
  PrescriptionRejected: 'PRESCRIPTION_REJECTED',
  ReferentAssigned: 'REFERENT_ASSIGNED',
  StepMoved: 'STEP_MOVED',
  SubmissionStarted: 'SUBMISSION_STARTED',
  TrainingRecorded: 'TRAINING_RECORDED',
  TrainingRemoved: 'TRAINING_REMOVED',
  TrainingUpdated: 'TRAINING_UPDATED'
} as const;

export type ChangeKind = typeof ChangeKind[keyof typeof ChangeKind];
export const Compatibility = {
  Breaking: 'BREAKING',
  NeedsPlan: 'NEEDS_PLAN',
  Safe: 'SAFE'
} as const;

export type Compatibility = typeof Compatibility[keyof typeof Compatibility];
export const ContactChannel = {
  Collective: 'COLLECTIVE',
  Email: 'EMAIL',
  InPerson: 'IN_PERSON',
  Letter: 'LETTER',
  Phone: 'PHONE',
  Sms: 'SMS',
  Video: 'VIDEO',
  Visit: 'VISIT'
} as const;

export type ContactChannel = typeof ContactChannel[keyof typeof ContactChannel];
/** A contact as typed. `minutes` and `signatureId` go with SEEN; `next…` makes an appointment besides. */
export type ContactInput = {
  channel: ContactChannel;
  minutes?: number | null | undefined;
  /** Absent: the same. */
  nextChannel?: ContactChannel | null | undefined;
  nextOn?: string | null | undefined;
  /** HH:MM. */
  nextTime?: string | null | undefined;
  note?: string | null | undefined;
  on: string;
  otherMinutes?: number | null | undefined;
  presence: ContactPresence;
  /** Absent: FOLLOW_UP. */
  reason?: ContactReason | null | undefined;
  signatureId?: string | null | undefined;
  /** HH:MM. */
  time?: string | null | undefined;
};

export const ContactPresence = {
  Cancelled: 'CANCELLED',
  Excused: 'EXCUSED',
  Planned: 'PLANNED',
  Seen: 'SEEN',
  UnjustifiedAbsence: 'UNJUSTIFIED_ABSENCE'
} as const;

export type ContactPresence = typeof ContactPresence[keyof typeof ContactPresence];
export const ContactReason = {
  Contract: 'CONTRACT',
  Diagnostic: 'DIAGNOSTIC',
  Exit: 'EXIT',
  FollowUp: 'FOLLOW_UP',
  InJob: 'IN_JOB',
  JobSearch: 'JOB_SEARCH',
  Other: 'OTHER',
  Review: 'REVIEW',
  Step: 'STEP',
  Welcome: 'WELCOME'
} as const;

export type ContactReason = typeof ContactReason[keyof typeof ContactReason];
export const ContractKind = {
  Alternance: 'ALTERNANCE',
  Autre: 'AUTRE',
  Cdd: 'CDD',
  Cddi: 'CDDI',
  Cdi: 'CDI',
  Cesu: 'CESU',
  ContratAide: 'CONTRAT_AIDE',
  CreationEntreprise: 'CREATION_ENTREPRISE',
  Interim: 'INTERIM',
  Saisonnier: 'SAISONNIER'
} as const;

export type ContractKind = typeof ContractKind[keyof typeof ContractKind];
/** DRAWN takes `signatureId`, an image of the dossier, and is of today; PAPER takes `on`. */
export type ContractSignatureInput = {
  means: SigningMeans;
  on?: string | null | undefined;
  signatory: Signatory;
  signatureId?: string | null | undefined;
  /** Who signed, by name. */
  signerName?: string | null | undefined;
};

export const DeliveryError = {
  Address: 'ADDRESS',
  Connection: 'CONNECTION',
  Dns: 'DNS',
  Redirect: 'REDIRECT',
  Status: 'STATUS',
  Timeout: 'TIMEOUT'
} as const;

export type DeliveryError = typeof DeliveryError[keyof typeof DeliveryError];
export type DocumentInput = {
  kind: DocumentKind;
  /** Absent: the kind says enough. */
  label?: string | null | undefined;
  /** Tells of health or social situation. Once so, always so. */
  sensitive: boolean;
};

export const DocumentKind = {
  Attendance: 'ATTENDANCE',
  Certificate: 'CERTIFICATE',
  Cv: 'CV',
  Engagement: 'ENGAGEMENT',
  Entitlement: 'ENTITLEMENT',
  Identity: 'IDENTITY',
  Job: 'JOB',
  Letter: 'LETTER',
  Other: 'OTHER',
  Payslip: 'PAYSLIP',
  Residence: 'RESIDENCE',
  Training: 'TRAINING'
} as const;

export type DocumentKind = typeof DocumentKind[keyof typeof DocumentKind];
export const DossierColumn = {
  AdmittedOn: 'ADMITTED_ON',
  ClosedAt: 'CLOSED_AT',
  Commune: 'COMMUNE',
  FirstName: 'FIRST_NAME',
  LastName: 'LAST_NAME',
  Number: 'NUMBER',
  OpenedAt: 'OPENED_AT',
  Referent: 'REFERENT',
  Status: 'STATUS',
  Structure: 'STRUCTURE',
  UpdatedAt: 'UPDATED_AT'
} as const;

export type DossierColumn = typeof DossierColumn[keyof typeof DossierColumn];
export type DossierFilter = {
  /** However it is written. */
  commune?: string | null | undefined;
  enteredFrom?: string | null | undefined;
  enteredTo?: string | null | undefined;
  /** Something is late that nobody put off; at most 5,000 dossiers are looked through. */
  late?: boolean | null | undefined;
  mine?: boolean | null | undefined;
  openedFrom?: string | null | undefined;
  openedTo?: string | null | undefined;
  referentId?: string | null | undefined;
  /** Family and first names, accents and a slip apart, or the beginning of a dossier number. */
  search?: string | null | undefined;
  status?: Array<DossierStatus> | null | undefined;
  /** That employs the référent now. */
  structureId?: string | null | undefined;
  withoutReferent?: boolean | null | undefined;
  /** The accompaniment itself is no étape. */
  withoutStep?: WithoutStep | null | undefined;
};

export type DossierMoveInput = {
  dossierId: string;
  referentId: string;
  /** Version of the dossier that was shown. */
  version: number;
};

export type DossierOrder = {
  by: DossierSort;
  direction?: SortDirection;
};

export const DossierSort = {
  LastName: 'LAST_NAME',
  Number: 'NUMBER',
  OpenedAt: 'OPENED_AT',
  Status: 'STATUS',
  UpdatedAt: 'UPDATED_AT'
} as const;

export type DossierSort = typeof DossierSort[keyof typeof DossierSort];
export const DossierStage = {
  Active: 'ACTIVE',
  Prescribed: 'PRESCRIBED',
  Welcome: 'WELCOME'
} as const;

export type DossierStage = typeof DossierStage[keyof typeof DossierStage];
export const DossierStatus = {
  Active: 'ACTIVE',
  Checking: 'CHECKING',
  Dropped: 'DROPPED',
  Exited: 'EXITED',
  ExitProposed: 'EXIT_PROPOSED',
  InJobFollowUp: 'IN_JOB_FOLLOW_UP',
  Postponed: 'POSTPONED',
  Prescribed: 'PRESCRIBED',
  Refused: 'REFUSED',
  Rejected: 'REJECTED',
  Standby: 'STANDBY',
  Submitted: 'SUBMITTED',
  Welcome: 'WELCOME'
} as const;

export type DossierStatus = typeof DossierStatus[keyof typeof DossierStatus];
export const DueKind = {
  CapNear: 'CAP_NEAR',
  ContactToType: 'CONTACT_TO_TYPE',
  ContractUnsigned: 'CONTRACT_UNSIGNED',
  DiagnosticMissing: 'DIAGNOSTIC_MISSING',
  EntryEvidenceMissing: 'ENTRY_EVIDENCE_MISSING',
  EntryWaiting: 'ENTRY_WAITING',
  ExitWaiting: 'EXIT_WAITING',
  FollowUpOver: 'FOLLOW_UP_OVER',
  InterviewOverdue: 'INTERVIEW_OVERDUE',
  NoStep: 'NO_STEP',
  PeriodEnding: 'PERIOD_ENDING',
  PostHireContact: 'POST_HIRE_CONTACT',
  PrescriptionWaiting: 'PRESCRIPTION_WAITING',
  ReviewDue: 'REVIEW_DUE',
  StandbyAsked: 'STANDBY_ASKED',
  StandbyEnding: 'STANDBY_ENDING'
} as const;

export type DueKind = typeof DueKind[keyof typeof DueKind];
export const DueOwner = {
  Coordination: 'COORDINATION',
  Referent: 'REFERENT'
} as const;

export type DueOwner = typeof DueOwner[keyof typeof DueOwner];
export const DuePlace = {
  Contacts: 'CONTACTS',
  Exit: 'EXIT',
  Forms: 'FORMS',
  Journey: 'JOURNEY',
  Steps: 'STEPS'
} as const;

export type DuePlace = typeof DuePlace[keyof typeof DuePlace];
export const DueTime = {
  Late: 'LATE',
  Later: 'LATER',
  ThisWeek: 'THIS_WEEK'
} as const;

export type DueTime = typeof DueTime[keyof typeof DueTime];
export const Eligibility = {
  Eligible: 'ELIGIBLE',
  NotEligible: 'NOT_ELIGIBLE',
  NoRules: 'NO_RULES',
  Unknown: 'UNKNOWN'
} as const;

export type Eligibility = typeof Eligibility[keyof typeof Eligibility];
export const EngagementState = {
  Ended: 'ENDED',
  InPreparation: 'IN_PREPARATION',
  Replaced: 'REPLACED',
  Signed: 'SIGNED',
  ToPrepare: 'TO_PREPARE',
  ToSign: 'TO_SIGN'
} as const;

export type EngagementState = typeof EngagementState[keyof typeof EngagementState];
export type EntryAnswerInput = {
  question: EntryQuestion;
  value: string;
};

export const EntryQuestion = {
  Benefits: 'BENEFITS',
  DiplomaLevel: 'DIPLOMA_LEVEL',
  Disability: 'DISABILITY',
  ForeignBackground: 'FOREIGN_BACKGROUND',
  HousingExclusion: 'HOUSING_EXCLUSION',
  LabourStatus: 'LABOUR_STATUS',
  MonthsUnemployed: 'MONTHS_UNEMPLOYED',
  NationalityGroup: 'NATIONALITY_GROUP',
  PriorityDistrict: 'PRIORITY_DISTRICT',
  Registered: 'REGISTERED'
} as const;

export type EntryQuestion = typeof EntryQuestion[keyof typeof EntryQuestion];
export const FindingSeverity = {
  Advice: 'ADVICE',
  Warning: 'WARNING'
} as const;

export type FindingSeverity = typeof FindingSeverity[keyof typeof FindingSeverity];
export const FormKind = {
  Contract: 'CONTRACT',
  Diagnostic: 'DIAGNOSTIC',
  Exit: 'EXIT',
  Free: 'FREE',
  Prescription: 'PRESCRIPTION',
  Review: 'REVIEW',
  StepValidation: 'STEP_VALIDATION'
} as const;

export type FormKind = typeof FormKind[keyof typeof FormKind];
export type FseOperationInput = {
  firstDay: string;
  label: string;
  lastDay: string;
  operationNumber: string;
  operator?: string | null | undefined;
};

export const GoneAnswerKind = {
  AskedAgain: 'ASKED_AGAIN',
  CarriedOver: 'CARRIED_OVER',
  Replaced: 'REPLACED',
  SetAside: 'SET_ASIDE'
} as const;

export type GoneAnswerKind = typeof GoneAnswerKind[keyof typeof GoneAnswerKind];
export const JourneyAct = {
  AcceptExit: 'ACCEPT_EXIT',
  Admit: 'ADMIT',
  AskStandby: 'ASK_STANDBY',
  CloseStandby: 'CLOSE_STANDBY',
  DeclineStandby: 'DECLINE_STANDBY',
  Drop: 'DROP',
  EndInJob: 'END_IN_JOB',
  ExtendStandby: 'EXTEND_STANDBY',
  HandOver: 'HAND_OVER',
  OpenStandby: 'OPEN_STANDBY',
  Postpone: 'POSTPONE',
  ProposeEntry: 'PROPOSE_ENTRY',
  ProposeExit: 'PROPOSE_EXIT',
  Refuse: 'REFUSE',
  Reject: 'REJECT',
  Renew: 'RENEW',
  Resume: 'RESUME',
  SendBackExit: 'SEND_BACK_EXIT',
  StartCheck: 'START_CHECK',
  StartInJob: 'START_IN_JOB',
  Suspend: 'SUSPEND',
  Welcome: 'WELCOME'
} as const;

export type JourneyAct = typeof JourneyAct[keyof typeof JourneyAct];
/** What comes with an act: `requires` and `accepts` of its offer say what it takes. */
export type JourneyActInput = {
  /** The body of the PLIE that decided. */
  body?: string | null | undefined;
  from?: string | null | undefined;
  /** Day it was decided or takes effect; absent: today. */
  on?: string | null | undefined;
  /** Goes over the obstacles that may be, with the reason. */
  override?: boolean | null | undefined;
  reason?: string | null | undefined;
  referentId?: string | null | undefined;
  standbyReason?: string | null | undefined;
  /** Last day. */
  until?: string | null | undefined;
};

export const JourneyActInputName = {
  Body: 'BODY',
  From: 'FROM',
  On: 'ON',
  Reason: 'REASON',
  Referent: 'REFERENT',
  StandbyReason: 'STANDBY_REASON',
  Until: 'UNTIL'
} as const;

export type JourneyActInputName = typeof JourneyActInputName[keyof typeof JourneyActInputName];
export const JourneyNeed = {
  Asked: 'ASKED',
  Cap: 'CAP',
  ClockRunning: 'CLOCK_RUNNING',
  ClockStopped: 'CLOCK_STOPPED',
  Contract: 'CONTRACT',
  Diagnostic: 'DIAGNOSTIC',
  EntryEvidence: 'ENTRY_EVIDENCE',
  FirstStep: 'FIRST_STEP',
  InPost: 'IN_POST',
  NotAsked: 'NOT_ASKED',
  NotImposedPartTime: 'NOT_IMPOSED_PART_TIME',
  NoPlieAction: 'NO_PLIE_ACTION',
  Periods: 'PERIODS',
  Referent: 'REFERENT',
  StandbyApart: 'STANDBY_APART',
  StandbyExtensions: 'STANDBY_EXTENSIONS',
  StandbyLength: 'STANDBY_LENGTH',
  StandbyReason: 'STANDBY_REASON'
} as const;

export type JourneyNeed = typeof JourneyNeed[keyof typeof JourneyNeed];
export const Language = {
  En: 'EN',
  Fr: 'FR'
} as const;

export type Language = typeof Language[keyof typeof Language];
export type MigrationActionInput = {
  do: MigrationChoice;
  options?: Array<OptionPairInput> | null | undefined;
  otherwise?: Uncast | null | undefined;
};

export const MigrationChoice = {
  Archive: 'ARCHIVE',
  AskAgain: 'ASK_AGAIN',
  Cast: 'CAST',
  Keep: 'KEEP',
  Map: 'MAP'
} as const;

export type MigrationChoice = typeof MigrationChoice[keyof typeof MigrationChoice];
export type MigrationEntryInput = {
  action: MigrationActionInput;
  id: string;
};

export const MigrationOutcome = {
  Archived: 'ARCHIVED',
  Asked: 'ASKED',
  AskedAgain: 'ASKED_AGAIN',
  Cast: 'CAST',
  Kept: 'KEPT',
  Mapped: 'MAPPED',
  UncastAskedAgain: 'UNCAST_ASKED_AGAIN',
  UncastKept: 'UNCAST_KEPT'
} as const;

export type MigrationOutcome = typeof MigrationOutcome[keyof typeof MigrationOutcome];
export const NoAnswerReason = {
  NotApplicable: 'NOT_APPLICABLE',
  Refused: 'REFUSED',
  Unknown: 'UNKNOWN'
} as const;

export type NoAnswerReason = typeof NoAnswerReason[keyof typeof NoAnswerReason];
export type OpenDossierInput = {
  birthDate?: string | null | undefined;
  commune?: string | null | undefined;
  email?: string | null | undefined;
  firstName: string;
  lastName: string;
  openedAt?: string | null | undefined;
  /** Somebody who came before: a new journey of theirs. */
  participantId?: string | null | undefined;
  phone?: string | null | undefined;
  /** Ignored for a prescriber. */
  referentId?: string | null | undefined;
  /** Where it starts. Absent: ACTIVE, as one taken over from another tool; WELCOME without a référent waits as PRESCRIBED; ignored for a prescriber. */
  stage?: DossierStage | null | undefined;
  statuses?: Array<string> | null | undefined;
};

export type OptionPairInput = {
  from: string;
  to?: string | null | undefined;
};

export type ParticipantInput = {
  birthDate?: string | null | undefined;
  commune?: string | null | undefined;
  email?: string | null | undefined;
  firstName: string;
  lastName: string;
  phone?: string | null | undefined;
  statuses: Array<string>;
};

/** Every answer of the entry: one that is left out is taken away. */
export type ParticipationInput = {
  answers: Array<EntryAnswerInput>;
  enteredOn: string;
  exitedOn?: string | null | undefined;
};

export type PersonToCompareInput = {
  birthDate?: string | null | undefined;
  email?: string | null | undefined;
  firstName: string;
  lastName: string;
  phone?: string | null | undefined;
};

export const PieceState = {
  Joined: 'JOINED',
  Missing: 'MISSING',
  Seen: 'SEEN'
} as const;

export type PieceState = typeof PieceState[keyof typeof PieceState];
export const PrescriptionChannel = {
  Account: 'ACCOUNT',
  Api: 'API',
  Link: 'LINK',
  Office: 'OFFICE',
  Self: 'SELF'
} as const;

export type PrescriptionChannel = typeof PrescriptionChannel[keyof typeof PrescriptionChannel];
/** What the inbox is narrowed to; absent: all. */
export type PrescriptionFilter = {
  channel?: Array<PrescriptionChannel> | null | undefined;
  /** Name of the commune; starts with. */
  commune?: string | null | undefined;
  eligibility?: Array<Eligibility> | null | undefined;
  /** A paper asked for at the entry is neither seen nor joined. */
  missingPiece?: boolean | null | undefined;
  possibleDuplicate?: boolean | null | undefined;
  /** Prescriber, or whom the link was given to; holds. */
  prescriber?: string | null | undefined;
  /** Received at least so many days ago. */
  waitingDays?: number | null | undefined;
};

export const PrescriptionLinkState = {
  Expired: 'EXPIRED',
  NotYet: 'NOT_YET',
  Open: 'OPEN',
  Revoked: 'REVOKED'
} as const;

export type PrescriptionLinkState = typeof PrescriptionLinkState[keyof typeof PrescriptionLinkState];
export const PrescriptionState = {
  Accepted: 'ACCEPTED',
  AwaitingAnswer: 'AWAITING_ANSWER',
  Dropped: 'DROPPED',
  Entered: 'ENTERED',
  Exited: 'EXITED',
  InReview: 'IN_REVIEW',
  Postponed: 'POSTPONED',
  Received: 'RECEIVED',
  Refused: 'REFUSED',
  Rejected: 'REJECTED'
} as const;

export type PrescriptionState = typeof PrescriptionState[keyof typeof PrescriptionState];
export const PrescriptionStatus = {
  Accepted: 'ACCEPTED',
  AwaitingAnswer: 'AWAITING_ANSWER',
  InReview: 'IN_REVIEW',
  Received: 'RECEIVED',
  Rejected: 'REJECTED'
} as const;

export type PrescriptionStatus = typeof PrescriptionStatus[keyof typeof PrescriptionStatus];
export const PublicationRequestStatus = {
  Approved: 'APPROVED',
  Cancelled: 'CANCELLED',
  Pending: 'PENDING',
  SentBack: 'SENT_BACK',
  Withdrawn: 'WITHDRAWN'
} as const;

export type PublicationRequestStatus = typeof PublicationRequestStatus[keyof typeof PublicationRequestStatus];
export const ReceptionMeans = {
  Email: 'EMAIL',
  Paper: 'PAPER',
  Phone: 'PHONE',
  Visit: 'VISIT'
} as const;

export type ReceptionMeans = typeof ReceptionMeans[keyof typeof ReceptionMeans];
export const RhythmState = {
  BeforeEntry: 'BEFORE_ENTRY',
  Due: 'DUE',
  Ended: 'ENDED',
  Late: 'LATE',
  Paused: 'PAUSED',
  Silent: 'SILENT',
  Unknown: 'UNKNOWN'
} as const;

export type RhythmState = typeof RhythmState[keyof typeof RhythmState];
export const Role = {
  Auditor: 'AUDITOR',
  Coordination: 'COORDINATION',
  ExternalSystem: 'EXTERNAL_SYSTEM',
  PlatformOperator: 'PLATFORM_OPERATOR',
  PlieAdministrator: 'PLIE_ADMINISTRATOR',
  Prescriber: 'PRESCRIBER',
  Referent: 'REFERENT'
} as const;

export type Role = typeof Role[keyof typeof Role];
export const SettingsSection = {
  Alerts: 'ALERTS',
  Bodies: 'BODIES',
  Entry: 'ENTRY',
  Exit: 'EXIT',
  JourneyLength: 'JOURNEY_LENGTH',
  Objectives: 'OBJECTIVES',
  Outcomes: 'OUTCOMES',
  PublicPage: 'PUBLIC_PAGE',
  Reviews: 'REVIEWS',
  Rhythm: 'RHYTHM',
  Standby: 'STANDBY',
  Vocabulary: 'VOCABULARY'
} as const;

export type SettingsSection = typeof SettingsSection[keyof typeof SettingsSection];
export const Severity = {
  Error: 'ERROR',
  Warning: 'WARNING'
} as const;

export type Severity = typeof Severity[keyof typeof Severity];
export const SheetAudience = {
  Person: 'PERSON',
  Prescriber: 'PRESCRIBER'
} as const;

export type SheetAudience = typeof SheetAudience[keyof typeof SheetAudience];
export const SiaeKind = {
  Aci: 'ACI',
  Ai: 'AI',
  Ei: 'EI',
  Eiti: 'EITI',
  Etti: 'ETTI',
  None: 'NONE'
} as const;

export type SiaeKind = typeof SiaeKind[keyof typeof SiaeKind];
export const Signatory = {
  Direction: 'DIRECTION',
  Participant: 'PARTICIPANT',
  Plie: 'PLIE',
  Presidente: 'PRESIDENTE',
  Referent: 'REFERENT'
} as const;

export type Signatory = typeof Signatory[keyof typeof Signatory];
export const SigningMeans = {
  Drawn: 'DRAWN',
  Form: 'FORM',
  Paper: 'PAPER'
} as const;

export type SigningMeans = typeof SigningMeans[keyof typeof SigningMeans];
export const SortDirection = {
  Asc: 'ASC',
  Desc: 'DESC'
} as const;

export type SortDirection = typeof SortDirection[keyof typeof SortDirection];
export const StandbyStatus = {
  Asked: 'ASKED',
  Declined: 'DECLINED',
  Ended: 'ENDED',
  Open: 'OPEN'
} as const;

export type StandbyStatus = typeof StandbyStatus[keyof typeof StandbyStatus];
export const StepAct = {
  Abandon: 'ABANDON',
  Attach: 'ATTACH',
  Decline: 'DECLINE',
  Edit: 'EDIT',
  FillSheet: 'FILL_SHEET',
  Finish: 'FINISH',
  Position: 'POSITION',
  Reopen: 'REOPEN',
  ReviewFinal: 'REVIEW_FINAL',
  ReviewMid: 'REVIEW_MID',
  Start: 'START',
  Validate: 'VALIDATE'
} as const;

export type StepAct = typeof StepAct[keyof typeof StepAct];
/** What comes with an act: `requires` and `accepts` of its offer say what it takes. */
export type StepActInput = {
  /** Day it happened; absent: today. */
  on?: string | null | undefined;
  /** Goes over the criteria of the sheet, with the reason. */
  override?: boolean | null | undefined;
  /** The review, or the written reason. */
  text?: string | null | undefined;
};

export const StepActInputName = {
  On: 'ON',
  Text: 'TEXT'
} as const;

export type StepActInputName = typeof StepActInputName[keyof typeof StepActInputName];
export const StepDemand = {
  OneOf: 'ONE_OF',
  Optional: 'OPTIONAL',
  Required: 'REQUIRED'
} as const;

export type StepDemand = typeof StepDemand[keyof typeof StepDemand];
/** A step as typed. Real days only where it has begun, or is over. */
export type StepInput = {
  /** Needed where the PLIE’s sheet has families. */
  family?: string | null | undefined;
  hours?: number | null | undefined;
  label: string;
  objective?: string | null | undefined;
  operator?: string | null | undefined;
  plannedEnd?: string | null | undefined;
  plannedStart?: string | null | undefined;
  programme: boolean;
  realEnd?: string | null | undefined;
  realStart?: string | null | undefined;
};

export const StepNeed = {
  Criteria: 'CRITERIA',
  Sheet: 'SHEET'
} as const;

export type StepNeed = typeof StepNeed[keyof typeof StepNeed];
export const StepStatus = {
  Abandoned: 'ABANDONED',
  Done: 'DONE',
  Planned: 'PLANNED',
  Positioned: 'POSITIONED',
  Running: 'RUNNING',
  Validated: 'VALIDATED'
} as const;

export type StepStatus = typeof StepStatus[keyof typeof StepStatus];
export const StepVerdict = {
  NotValidated: 'NOT_VALIDATED',
  Undecided: 'UNDECIDED',
  Validated: 'VALIDATED'
} as const;

export type StepVerdict = typeof StepVerdict[keyof typeof StepVerdict];
export type StructureInput = {
  /** Not while référents work there. */
  closedOn?: string | null | undefined;
  communes: Array<string>;
  kind: StructureKind;
  name: string;
};

export const StructureKind = {
  Association: 'ASSOCIATION',
  Commune: 'COMMUNE',
  Department: 'DEPARTMENT',
  Intercommunality: 'INTERCOMMUNALITY',
  MissionLocale: 'MISSION_LOCALE',
  Other: 'OTHER',
  Siae: 'SIAE',
  TrainingBody: 'TRAINING_BODY'
} as const;

export type StructureKind = typeof StructureKind[keyof typeof StructureKind];
export const SubmissionStatus = {
  Draft: 'DRAFT',
  Submitted: 'SUBMITTED'
} as const;

export type SubmissionStatus = typeof SubmissionStatus[keyof typeof SubmissionStatus];
export type TrainingInput = {
  /** Given: `titleObtained` is true, or absent. */
  certificationObtained?: CertificationExtent | null | undefined;
  endDate?: string | null | undefined;
  hours?: number | null | undefined;
  kind: TrainingKind;
  startDate: string;
  title: string;
  titleObtained?: boolean | null | undefined;
};

export const TrainingKind = {
  Certification: 'CERTIFICATION',
  FormationNonQualifiante: 'FORMATION_NON_QUALIFIANTE',
  FormationQualifiante: 'FORMATION_QUALIFIANTE'
} as const;

export type TrainingKind = typeof TrainingKind[keyof typeof TrainingKind];
export const Truth = {
  False: 'FALSE',
  True: 'TRUE',
  Unknown: 'UNKNOWN'
} as const;

export type Truth = typeof Truth[keyof typeof Truth];
export const Uncast = {
  AskAgain: 'ASK_AGAIN',
  Keep: 'KEEP'
} as const;

export type Uncast = typeof Uncast[keyof typeof Uncast];
export const Verdict = {
  Decided: 'DECIDED',
  None: 'NONE',
  Undecided: 'UNDECIDED'
} as const;

export type Verdict = typeof Verdict[keyof typeof Verdict];
/** Takes the forms under way on a version with the publication. An entry that is not named keeps what is proposed. */
export type VersionMigrationInput = {
  entries: Array<MigrationEntryInput>;
  formVersionId: string;
};

export type WebhookInput = {
  /** Empty: everything. */
  kinds: Array<ChangeKind>;
  name: string;
  /** https only. Redirections are not followed. */
  url: string;
};

export const WebhookState = {
  Active: 'ACTIVE',
  Disabled: 'DISABLED',
  Failing: 'FAILING',
  Paused: 'PAUSED'
} as const;

export type WebhookState = typeof WebhookState[keyof typeof WebhookState];
export const WithoutStep = {
  Ever: 'EVER',
  ForMonths: 'FOR_MONTHS'
} as const;

export type WithoutStep = typeof WithoutStep[keyof typeof WithoutStep];
export type WorkContractInput = {
  actualEndDate?: string | null | undefined;
  annualClosingOnly?: boolean | null | undefined;
  clauseHours?: number | null | undefined;
  employer: string;
  insertionClause?: boolean;
  kind: ContractKind;
  partTimeChosen?: boolean | null | undefined;
  quotaPercent?: number | null | undefined;
  sameEmployer?: boolean | null | undefined;
  siaeKind?: SiaeKind | null | undefined;
  signedEndDate?: string | null | undefined;
  startDate: string;
  subsidised?: boolean | null | undefined;
  weeklyHours?: number | null | undefined;
};

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { id: string, displayName: string, email: string | null, locale: string, abilities: Array<string>, memberships: Array<{ plie: { id: string, slug: string, name: string, vocabulary: unknown } }> } | null };

export type MembersQueryVariables = Exact<{ [key: string]: never; }>;


export type MembersQuery = { members: Array<{ id: string, displayName: string, email: string | null, roles: Array<Role>, active: boolean, version: number }> };

export type ApiTokensQueryVariables = Exact<{ [key: string]: never; }>;


export type ApiTokensQuery = { apiTokens: Array<{ id: string, name: string, scopes: Array<ApiScope>, cidrs: Array<string>, formIds: Array<string>, perMinute: number, createdAt: string, expiresAt: string, lastUsedAt: string | null, lastUsedFrom: string | null, rotatedAt: string | null, formerUntil: string | null, revokedAt: string | null }> };

export type InviteMemberMutationVariables = Exact<{
  email: string;
  displayName: string;
  roles: Array<Role>;
  idempotencyKey: string;
}>;


export type InviteMemberMutation = { inviteMember:
    | { __typename: 'InvalidInput', code: string, message: string, issues: Array<{ code: string, path: Array<string>, severity: Severity, message: string, params: unknown }> }
    | { __typename: 'InvitationPayload', link: string, member: { id: string, displayName: string, email: string | null } }
    | { __typename: 'KeyReused', code: string, message: string }
   };

export type ChangeMemberRolesMutationVariables = Exact<{
  memberId: string;
  roles: Array<Role>;
  version: number;
}>;


export type ChangeMemberRolesMutation = { changeMemberRoles:
    | { __typename: 'CaseloadToTransfer', referentId: string, open: number, code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, issues: Array<{ code: string, path: Array<string>, severity: Severity, message: string, params: unknown }> }
    | { __typename: 'LastAdministrator', code: string, message: string }
    | { __typename: 'MemberPayload', member: { id: string, version: number } }
    | { __typename: 'VersionConflict', code: string, message: string }
   };

export type CreateApiTokenMutationVariables = Exact<{
  name: string;
  scopes: Array<ApiScope>;
  expiresAt: string;
  cidrs?: Array<string> | null | undefined;
  formIds?: Array<string> | null | undefined;
  perMinute?: number | null | undefined;
  idempotencyKey: string;
}>;


export type CreateApiTokenMutation = { createApiToken:
    | { __typename: 'ApiTokenPayload', secret: string, token: { id: string, name: string, scopes: Array<ApiScope> } }
    | { __typename: 'InvalidInput', code: string, message: string, issues: Array<{ code: string, path: Array<string>, severity: Severity, message: string, params: unknown }> }
    | { __typename: 'KeyReused', code: string, message: string }
   };

export type RevokeApiTokenMutationVariables = Exact<{
  id: string;
}>;


export type RevokeApiTokenMutation = { revokeApiToken: { __typename: 'RevokedPayload', token: { id: string, revokedAt: string | null } } };

export type CreatePlieMutationVariables = Exact<{
  slug: string;
  name: string;
  administratorEmail: string;
  preset?: string | null | undefined;
  idempotencyKey: string;
}>;


export type CreatePlieMutation = { createPlie:
    | { __typename: 'InvalidInput', code: string, message: string, issues: Array<{ code: string, path: Array<string>, severity: Severity, message: string, params: unknown }> }
    | { __typename: 'KeyReused', code: string, message: string }
    | { __typename: 'PliePayload', link: string, plie: { id: string, slug: string, name: string } }
   };

export type RotateApiTokenMutationVariables = Exact<{
  id: string;
  overlapHours?: number | null | undefined;
  idempotencyKey: string;
}>;


export type RotateApiTokenMutation = { rotateApiToken:
    | { __typename: 'ApiTokenPayload', secret: string, token: { id: string } }
    | { __typename: 'InvalidInput', code: string, message: string, issues: Array<{ code: string, path: Array<string>, severity: Severity, message: string, params: unknown }> }
    | { __typename: 'KeyReused', code: string, message: string }
   };

export type ApiNoticesQueryVariables = Exact<{ [key: string]: never; }>;


export type ApiNoticesQuery = { apiNotices: Array<{ kind: ApiNoticeKind, id: string, name: string, at: string }> };

export type FormsOfTokensQueryVariables = Exact<{ [key: string]: never; }>;


export type FormsOfTokensQuery = { forms: Array<{ id: string, title: string }> };

export type CaseloadsQueryVariables = Exact<{ [key: string]: never; }>;


export type CaseloadsQuery = { caseloads: Array<{ id: string, name: string, open: number, capacity: number | null, workingTime: number, away: boolean, communes: Array<string>, version: number, range: { least: number | null, most: number | null }, structure: { id: string, name: string, since: string } | null, absences: Array<{ id: string, coverName: string, fromDay: string, untilDay: string | null, suggestsTransfer: boolean }> }> };

export type TransferPreviewQueryVariables = Exact<{
  fromId?: string | null | undefined;
  dossierIds?: Array<string> | null | undefined;
  toIds: Array<string>;
}>;


export type TransferPreviewQuery = { transferPreview: Array<{ dossierId: string, number: string, lastName: string, firstName: string, commune: string | null, version: number, fromName: string | null, referentId: string, referentName: string, reasons: Array<string> }> };

export type ReferentSuggestionsQueryVariables = Exact<{
  dossierId?: string | null | undefined;
  commune?: string | null | undefined;
}>;


export type ReferentSuggestionsQuery = { referentSuggestions: Array<{ referentId: string, name: string, reasons: Array<string> }> };

export type TransferDossiersMutationVariables = Exact<{
  moves: Array<DossierMoveInput>;
  idempotencyKey: string;
}>;


export type TransferDossiersMutation = { transferDossiers:
    | { __typename: 'DossierClosed', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, issues: Array<{ code: string, path: Array<string>, severity: Severity, message: string, params: unknown }> }
    | { __typename: 'KeyReused', code: string, message: string }
    | { __typename: 'TransferPayload', moved: number }
    | { __typename: 'VersionConflict', code: string, message: string }
   };

export type RecordAbsenceMutationVariables = Exact<{
  input: AbsenceInput;
  idempotencyKey: string;
}>;


export type RecordAbsenceMutation = { recordAbsence:
    | { __typename: 'AbsencePayload', absenceId: string }
    | { __typename: 'InvalidInput', code: string, message: string, issues: Array<{ code: string, path: Array<string>, severity: Severity, message: string, params: unknown }> }
    | { __typename: 'KeyReused', code: string, message: string }
   };

export type EndAbsenceMutationVariables = Exact<{
  id: string;
}>;


export type EndAbsenceMutation = { endAbsence: { absenceId: string } };

export type DossierViewsQueryVariables = Exact<{ [key: string]: never; }>;


export type DossierViewsQuery = { dossierViews: Array<{ id: string, name: string, query: string }> };

export type DossierExportQueryVariables = Exact<{
  ids: Array<string>;
  columns: Array<DossierColumn>;
}>;


export type DossierExportQuery = { dossierExport: { text: string } };

export type KeepDossierViewMutationVariables = Exact<{
  name: string;
  query: string;
}>;


export type KeepDossierViewMutation = { keepDossierView:
    | { __typename: 'DossierViewPayload', viewId: string }
    | { __typename: 'InvalidInput', code: string, message: string, issues: Array<{ code: string, path: Array<string>, severity: Severity, message: string, params: unknown }> }
   };

export type ForgetDossierViewMutationVariables = Exact<{
  id: string;
}>;


export type ForgetDossierViewMutation = { forgetDossierView: { viewId: string } };

export type SetWorkingTimeMutationVariables = Exact<{
  referentId: string;
  percent: number;
}>;


export type SetWorkingTimeMutation = { setWorkingTime:
    | { __typename: 'InvalidInput', code: string, message: string }
    | { __typename: 'WorkingTimePayload', referentId: string }
   };

export type ContactLineFragment = { id: string, version: number, on: string, time: string | null, channel: ContactChannel, presence: ContactPresence, minutes: number | null, otherMinutes: number | null, reason: ContactReason, note: string | null, signatureId: string | null, recordedAt: string, recordedBy: { displayName: string } | null };

export type DossierContactsQueryVariables = Exact<{
  dossierId: string;
  first?: number | null | undefined;
  channel?: Array<ContactChannel> | null | undefined;
  presence?: Array<ContactPresence> | null | undefined;
}>;


export type DossierContactsQuery = { dossier: { id: string, contacts: Array<{ id: string, version: number, on: string, time: string | null, channel: ContactChannel, presence: ContactPresence, minutes: number | null, otherMinutes: number | null, reason: ContactReason, note: string | null, signatureId: string | null, recordedAt: string, recordedBy: { displayName: string } | null }> } | null };

export type ContactSummaryQueryVariables = Exact<{
  dossierId: string;
}>;


export type ContactSummaryQuery = { contactSummary: { dossierId: string, usualMinutes: number, observations: Array<string>, absences: { unjustified: number, toCommittee: number | null, reached: boolean }, rhythm: { state: RhythmState, line: string, why: string | null, dueOn: string | null, daysLate: number } } };

export type RecordContactMutationVariables = Exact<{
  dossierId: string;
  input: ContactInput;
  idempotencyKey: string;
}>;


export type RecordContactMutation = { recordContact:
    | { __typename: 'ContactPayload', contact: { id: string } }
    | { __typename: 'DossierClosed', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, issues: Array<{ code: string, path: Array<string>, severity: Severity, message: string, params: unknown }> }
    | { __typename: 'KeyReused', code: string, message: string }
   };

export type UpdateContactMutationVariables = Exact<{
  id: string;
  input: ContactInput;
  version: number;
}>;


export type UpdateContactMutation = { updateContact:
    | { __typename: 'ContactPayload', contact: { id: string } }
    | { __typename: 'DossierClosed', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, issues: Array<{ code: string, path: Array<string>, severity: Severity, message: string, params: unknown }> }
    | { __typename: 'VersionConflict', code: string, message: string }
   };

export type RemoveContactMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type RemoveContactMutation = { removeContact:
    | { __typename: 'DossierClosed', code: string, message: string }
    | { __typename: 'RemovedContactPayload', id: string }
    | { __typename: 'VersionConflict', code: string, message: string }
   };

export type DocumentFileFragment = { id: string, name: string, mime: string, size: number, sensitive: boolean, createdAt: string, downloads: Array<{ id: string, at: string, by: { displayName: string } | null }> | null };

export type DocumentLineFragment = { id: string, version: number, kind: DocumentKind, label: string, sensitive: boolean, createdAt: string, withdrawnAt: string | null, withdrawnReason: string | null, withdrawnBy: { displayName: string } | null, versions: Array<{ id: string, number: number, addedAt: string, addedBy: { displayName: string } | null, file: { id: string, name: string, mime: string, size: number, sensitive: boolean, createdAt: string, downloads: Array<{ id: string, at: string, by: { displayName: string } | null }> | null } }> };

export type DossierDocumentsQueryVariables = Exact<{
  dossierId: string;
}>;


export type DossierDocumentsQuery = { dossier: { id: string, documents: Array<{ id: string, version: number, kind: DocumentKind, label: string, sensitive: boolean, createdAt: string, withdrawnAt: string | null, withdrawnReason: string | null, withdrawnBy: { displayName: string } | null, versions: Array<{ id: string, number: number, addedAt: string, addedBy: { displayName: string } | null, file: { id: string, name: string, mime: string, size: number, sensitive: boolean, createdAt: string, downloads: Array<{ id: string, at: string, by: { displayName: string } | null }> | null } }> }>, attachments: Array<{ id: string, name: string, mime: string, size: number, sensitive: boolean, createdAt: string, addedBy: { displayName: string } | null, carriers: Array<{ id: string, kind: CarrierKind, label: string | null }>, downloads: Array<{ id: string, at: string, by: { displayName: string } | null }> | null }> } | null };

export type DepositDocumentMutationVariables = Exact<{
  dossierId: string;
  attachmentId: string;
  input: DocumentInput;
  idempotencyKey: string;
}>;


export type DepositDocumentMutation = { depositDocument:
    | { __typename: 'DocumentPayload' }
    | { __typename: 'DossierClosed', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, issues: Array<{ code: string, path: Array<string>, severity: Severity, message: string, params: unknown }> }
    | { __typename: 'KeyReused', code: string, message: string }
   };

export type ReplaceDocumentMutationVariables = Exact<{
  id: string;
  attachmentId: string;
  version: number;
}>;


export type ReplaceDocumentMutation = { replaceDocument:
    | { __typename: 'DocumentPayload' }
    | { __typename: 'DocumentWithdrawn', code: string, message: string }
    | { __typename: 'DossierClosed', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, issues: Array<{ code: string, path: Array<string>, severity: Severity, message: string, params: unknown }> }
    | { __typename: 'VersionConflict', code: string, message: string }
   };

export type UpdateDocumentMutationVariables = Exact<{
  id: string;
  input: DocumentInput;
  version: number;
}>;


export type UpdateDocumentMutation = { updateDocument:
    | { __typename: 'DocumentPayload' }
    | { __typename: 'DocumentWithdrawn', code: string, message: string }
    | { __typename: 'DossierClosed', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, issues: Array<{ code: string, path: Array<string>, severity: Severity, message: string, params: unknown }> }
    | { __typename: 'VersionConflict', code: string, message: string }
   };

export type WithdrawDocumentMutationVariables = Exact<{
  id: string;
  reason: string;
  version: number;
}>;


export type WithdrawDocumentMutation = { withdrawDocument:
    | { __typename: 'DocumentPayload' }
    | { __typename: 'DocumentWithdrawn', code: string, message: string }
    | { __typename: 'DossierClosed', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, issues: Array<{ code: string, path: Array<string>, severity: Severity, message: string, params: unknown }> }
    | { __typename: 'VersionConflict', code: string, message: string }
   };

export type DossierRowFragment = { id: string, number: string, status: DossierStatus, openedAt: string, updatedAt: string, abilities: Array<string>, participant: { id: string, firstName: string | null, lastName: string | null, commune: string | null }, referent: { id: string, displayName: string, structure: { id: string, name: string } | null } | null, submissions: Array<{ id: string, status: SubmissionStatus, submittedAt: string | null, form: { id: string, kind: FormKind } }> };

export type WorkContractPageFragment = { id: string, version: number, kind: ContractKind, employer: string, startDate: string, signedEndDate: string | null, actualEndDate: string | null, weeklyHours: number | null, quotaPercent: number | null, subsidised: boolean | null, clauseHours: number | null, insertionClause: boolean, partTimeChosen: boolean | null, sameEmployer: boolean | null, annualClosingOnly: boolean | null, siaeKind: SiaeKind | null };

export type TrainingPageFragment = { id: string, version: number, kind: TrainingKind, title: string, hours: number | null, startDate: string, endDate: string | null, titleObtained: boolean | null, certificationObtained: CertificationExtent | null };

export type DossierPageFragment = { id: string, number: string, status: DossierStatus, openedAt: string, closedAt: string | null, updatedAt: string, version: number, abilities: Array<string>, participant: { id: string, firstName: string | null, lastName: string | null, birthDate: string | null, email: string | null, phone: string | null, commune: string | null, statuses: Array<string> }, referent: { id: string, displayName: string } | null, prescriber: { id: string, displayName: string } | null, previousJourneys: Array<{ number: string, dossierId: string | null, status: DossierStatus, openedAt: string, closedAt: string | null, referentName: string | null, outcomeLabel: string | null }>, standbys: Array<{ id: string, status: StandbyStatus, reasonLabel: string | null, comment: string | null, fromDay: string, untilDay: string | null, endedOn: string | null }>, suspensions: Array<{ id: string, fromDay: string, untilDay: string | null }>, referentSpells: Array<{ id: string, fromDay: string, untilDay: string | null, referent: { id: string, displayName: string } }>, journeyActs: Array<{ id: string, act: JourneyAct, onDay: string, bodyName: string | null, reason: string | null, overridden: Array<JourneyNeed>, by: { displayName: string } | null }>, submissions: Array<{ id: string, status: SubmissionStatus, createdAt: string, updatedAt: string, submittedAt: string | null, scores: unknown, abilities: Array<string>, author: { displayName: string } | null, form: { id: string, key: string, kind: FormKind, title: string }, version: { id: string, number: number } }>, events: Array<{ id: string, kind: string, at: string, sentence: string, by: { displayName: string } | null }>, workContracts: Array<{ id: string, version: number, kind: ContractKind, employer: string, startDate: string, signedEndDate: string | null, actualEndDate: string | null, weeklyHours: number | null, quotaPercent: number | null, subsidised: boolean | null, clauseHours: number | null, insertionClause: boolean, partTimeChosen: boolean | null, sameEmployer: boolean | null, annualClosingOnly: boolean | null, siaeKind: SiaeKind | null }>, trainings: Array<{ id: string, version: number, kind: TrainingKind, title: string, hours: number | null, startDate: string, endDate: string | null, titleObtained: boolean | null, certificationObtained: CertificationExtent | null }>, participations: Array<{ id: string, version: number, enteredOn: string, exitedOn: string | null, age: number | null, missing: Array<EntryQuestion>, answers: Array<{ question: EntryQuestion, value: string }> | null, operation: { id: string, operationNumber: string, label: string, firstDay: string, lastDay: string, closedOn: string | null } }>, steps: Array<{ id: string, version: number, status: StepStatus, family: string | null, familyLabel: string | null, label: string, operator: string | null, programme: boolean, plannedStart: string | null, plannedEnd: string | null, realStart: string | null, realEnd: string | null, hours: number | null, objective: string | null, reason: string | null, midReviewOn: string | null, midReview: string | null, finalReviewOn: string | null, finalReview: string | null, sheetId: string | null, validatedOn: string | null, evidence: Array<{ id: string, slot: string, attachment: { id: string, name: string } }>, decisions: Array<{ id: string, validated: boolean, computed: boolean | null, comment: string | null, decidedAt: string, explanation: Array<string> | null, decidedBy: { displayName: string } | null }> }>, exitDecision: { id: string, outcome: string, outcomeLabel: string, ruleId: string | null, comment: string | null, decidedAt: string, overrides: boolean, explanation: Array<string> | null, decidedBy: { displayName: string } | null } | null };

export type DossierListQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
  filter?: DossierFilter | null | undefined;
  orderBy?: DossierOrder | null | undefined;
}>;


export type DossierListQuery = { dossiers: { totalCount: number, nodes: Array<{ id: string, number: string, status: DossierStatus, openedAt: string, updatedAt: string, abilities: Array<string>, participant: { id: string, firstName: string | null, lastName: string | null, commune: string | null }, referent: { id: string, displayName: string, structure: { id: string, name: string } | null } | null, submissions: Array<{ id: string, status: SubmissionStatus, submittedAt: string | null, form: { id: string, kind: FormKind } }> }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean } } };

export type DossierCountsQueryVariables = Exact<{
  mine?: boolean | null | undefined;
  referentId?: string | null | undefined;
}>;


export type DossierCountsQuery = { PRESCRIBED: { totalCount: number }, CHECKING: { totalCount: number }, WELCOME: { totalCount: number }, SUBMITTED: { totalCount: number }, POSTPONED: { totalCount: number }, ACTIVE: { totalCount: number }, STANDBY: { totalCount: number }, IN_JOB_FOLLOW_UP: { totalCount: number }, EXIT_PROPOSED: { totalCount: number }, EXITED: { totalCount: number } };

export type DossierOneQueryVariables = Exact<{
  id: string;
}>;


export type DossierOneQuery = { dossier: { id: string, number: string, status: DossierStatus, openedAt: string, closedAt: string | null, updatedAt: string, version: number, abilities: Array<string>, participant: { id: string, firstName: string | null, lastName: string | null, birthDate: string | null, email: string | null, phone: string | null, commune: string | null, statuses: Array<string> }, referent: { id: string, displayName: string } | null, prescriber: { id: string, displayName: string } | null, previousJourneys: Array<{ number: string, dossierId: string | null, status: DossierStatus, openedAt: string, closedAt: string | null, referentName: string | null, outcomeLabel: string | null }>, standbys: Array<{ id: string, status: StandbyStatus, reasonLabel: string | null, comment: string | null, fromDay: string, untilDay: string | null, endedOn: string | null }>, suspensions: Array<{ id: string, fromDay: string, untilDay: string | null }>, referentSpells: Array<{ id: string, fromDay: string, untilDay: string | null, referent: { id: string, displayName: string } }>, journeyActs: Array<{ id: string, act: JourneyAct, onDay: string, bodyName: string | null, reason: string | null, overridden: Array<JourneyNeed>, by: { displayName: string } | null }>, submissions: Array<{ id: string, status: SubmissionStatus, createdAt: string, updatedAt: string, submittedAt: string | null, scores: unknown, abilities: Array<string>, author: { displayName: string } | null, form: { id: string, key: string, kind: FormKind, title: string }, version: { id: string, number: number } }>, events: Array<{ id: string, kind: string, at: string, sentence: string, by: { displayName: string } | null }>, workContracts: Array<{ id: string, version: number, kind: ContractKind, employer: string, startDate: string, signedEndDate: string | null, actualEndDate: string | null, weeklyHours: number | null, quotaPercent: number | null, subsidised: boolean | null, clauseHours: number | null, insertionClause: boolean, partTimeChosen: boolean | null, sameEmployer: boolean | null, annualClosingOnly: boolean | null, siaeKind: SiaeKind | null }>, trainings: Array<{ id: string, version: number, kind: TrainingKind, title: string, hours: number | null, startDate: string, endDate: string | null, titleObtained: boolean | null, certificationObtained: CertificationExtent | null }>, participations: Array<{ id: string, version: number, enteredOn: string, exitedOn: string | null, age: number | null, missing: Array<EntryQuestion>, answers: Array<{ question: EntryQuestion, value: string }> | null, operation: { id: string, operationNumber: string, label: string, firstDay: string, lastDay: string, closedOn: string | null } }>, steps: Array<{ id: string, version: number, status: StepStatus, family: string | null, familyLabel: string | null, label: string, operator: string | null, programme: boolean, plannedStart: string | null, plannedEnd: string | null, realStart: string | null, realEnd: string | null, hours: number | null, objective: string | null, reason: string | null, midReviewOn: string | null, midReview: string | null, finalReviewOn: string | null, finalReview: string | null, sheetId: string | null, validatedOn: string | null, evidence: Array<{ id: string, slot: string, attachment: { id: string, name: string } }>, decisions: Array<{ id: string, validated: boolean, computed: boolean | null, comment: string | null, decidedAt: string, explanation: Array<string> | null, decidedBy: { displayName: string } | null }> }>, exitDecision: { id: string, outcome: string, outcomeLabel: string, ruleId: string | null, comment: string | null, decidedAt: string, overrides: boolean, explanation: Array<string> | null, decidedBy: { displayName: string } | null } | null } | null };

export type OpenDossierMutationVariables = Exact<{
  input: OpenDossierInput;
  idempotencyKey: string;
}>;


export type OpenDossierMutation = { openDossier:
    | { __typename: 'DossierPayload', dossier: { id: string, number: string, status: DossierStatus, openedAt: string, closedAt: string | null, updatedAt: string, version: number, abilities: Array<string>, participant: { id: string, firstName: string | null, lastName: string | null, birthDate: string | null, email: string | null, phone: string | null, commune: string | null, statuses: Array<string> }, referent: { id: string, displayName: string } | null, prescriber: { id: string, displayName: string } | null, previousJourneys: Array<{ number: string, dossierId: string | null, status: DossierStatus, openedAt: string, closedAt: string | null, referentName: string | null, outcomeLabel: string | null }>, standbys: Array<{ id: string, status: StandbyStatus, reasonLabel: string | null, comment: string | null, fromDay: string, untilDay: string | null, endedOn: string | null }>, suspensions: Array<{ id: string, fromDay: string, untilDay: string | null }>, referentSpells: Array<{ id: string, fromDay: string, untilDay: string | null, referent: { id: string, displayName: string } }>, journeyActs: Array<{ id: string, act: JourneyAct, onDay: string, bodyName: string | null, reason: string | null, overridden: Array<JourneyNeed>, by: { displayName: string } | null }>, submissions: Array<{ id: string, status: SubmissionStatus, createdAt: string, updatedAt: string, submittedAt: string | null, scores: unknown, abilities: Array<string>, author: { displayName: string } | null, form: { id: string, key: string, kind: FormKind, title: string }, version: { id: string, number: number } }>, events: Array<{ id: string, kind: string, at: string, sentence: string, by: { displayName: string } | null }>, workContracts: Array<{ id: string, version: number, kind: ContractKind, employer: string, startDate: string, signedEndDate: string | null, actualEndDate: string | null, weeklyHours: number | null, quotaPercent: number | null, subsidised: boolean | null, clauseHours: number | null, insertionClause: boolean, partTimeChosen: boolean | null, sameEmployer: boolean | null, annualClosingOnly: boolean | null, siaeKind: SiaeKind | null }>, trainings: Array<{ id: string, version: number, kind: TrainingKind, title: string, hours: number | null, startDate: string, endDate: string | null, titleObtained: boolean | null, certificationObtained: CertificationExtent | null }>, participations: Array<{ id: string, version: number, enteredOn: string, exitedOn: string | null, age: number | null, missing: Array<EntryQuestion>, answers: Array<{ question: EntryQuestion, value: string }> | null, operation: { id: string, operationNumber: string, label: string, firstDay: string, lastDay: string, closedOn: string | null } }>, steps: Array<{ id: string, version: number, status: StepStatus, family: string | null, familyLabel: string | null, label: string, operator: string | null, programme: boolean, plannedStart: string | null, plannedEnd: string | null, realStart: string | null, realEnd: string | null, hours: number | null, objective: string | null, reason: string | null, midReviewOn: string | null, midReview: string | null, finalReviewOn: string | null, finalReview: string | null, sheetId: string | null, validatedOn: string | null, evidence: Array<{ id: string, slot: string, attachment: { id: string, name: string } }>, decisions: Array<{ id: string, validated: boolean, computed: boolean | null, comment: string | null, decidedAt: string, explanation: Array<string> | null, decidedBy: { displayName: string } | null }> }>, exitDecision: { id: string, outcome: string, outcomeLabel: string, ruleId: string | null, comment: string | null, decidedAt: string, overrides: boolean, explanation: Array<string> | null, decidedBy: { displayName: string } | null } | null } }
    | { __typename: 'InvalidInput', code: string, message: string, issues: Array<{ code: string, path: Array<string>, severity: Severity, message: string, params: unknown }> }
    | { __typename: 'JourneyAlreadyOpen', code: string, message: string }
    | { __typename: 'KeyReused', code: string, message: string }
   };

export type AssignReferentMutationVariables = Exact<{
  dossierId: string;
  referentId: string;
  version: number;
}>;


export type AssignReferentMutation = { assignReferent:
    | { __typename: 'DossierClosed', code: string, message: string }
    | { __typename: 'DossierPayload', dossier: { id: string, version: number } }
    | { __typename: 'InvalidInput', code: string, message: string, issues: Array<{ code: string, path: Array<string>, severity: Severity, message: string, params: unknown }> }
    | { __typename: 'VersionConflict', code: string, message: string }
   };

export type UpdateParticipantMutationVariables = Exact<{
  dossierId: string;
  input: ParticipantInput;
  version: number;
}>;


export type UpdateParticipantMutation = { updateParticipant:
    | { __typename: 'DossierPayload', dossier: { id: string, version: number } }
    | { __typename: 'InvalidInput', code: string, message: string, issues: Array<{ code: string, path: Array<string>, severity: Severity, message: string, params: unknown }> }
    | { __typename: 'VersionConflict', code: string, message: string }
   };

export type DueLineFragment = { id: string, key: string, kind: DueKind, label: string, sentence: string, dueOn: string, lateDays: number, time: DueTime, owner: DueOwner, mine: boolean, source: string | null, place: DuePlace, dossierId: string | null, prescriptionId: string | null, personName: string | null, maySnooze: boolean, snoozedUntil: string | null, snoozeWord: string | null };

export type DueItemsQueryVariables = Exact<{
  kinds?: Array<DueKind> | null | undefined;
  first: number;
  offset: number;
}>;


export type DueItemsQuery = { dueItems: { totalCount: number, counts: Array<{ kind: DueKind, label: string, count: number }>, items: Array<{ id: string, key: string, kind: DueKind, label: string, sentence: string, dueOn: string, lateDays: number, time: DueTime, owner: DueOwner, mine: boolean, source: string | null, place: DuePlace, dossierId: string | null, prescriptionId: string | null, personName: string | null, maySnooze: boolean, snoozedUntil: string | null, snoozeWord: string | null, dossier: { id: string, number: string, participant: { id: string, firstName: string | null, lastName: string | null } } | null }> } };

export type DueOfReferentQueryVariables = Exact<{
  referentId: string;
  first: number;
}>;


export type DueOfReferentQuery = { dueItems: { totalCount: number, items: Array<{ id: string, key: string, kind: DueKind, label: string, sentence: string, dueOn: string, lateDays: number, time: DueTime, owner: DueOwner, mine: boolean, source: string | null, place: DuePlace, dossierId: string | null, prescriptionId: string | null, personName: string | null, maySnooze: boolean, snoozedUntil: string | null, snoozeWord: string | null, dossier: { id: string, number: string, participant: { id: string, firstName: string | null, lastName: string | null } } | null }> } };

export type DueOfDossiersQueryVariables = Exact<{
  dossierIds: Array<string>;
}>;


export type DueOfDossiersQuery = { dueItems: { counts: Array<{ kind: DueKind, label: string, count: number }> } };

export type SnoozeDueItemsMutationVariables = Exact<{
  dossierIds: Array<string>;
  kinds: Array<DueKind>;
  until: string;
  word?: string | null | undefined;
}>;


export type SnoozeDueItemsMutation = { snoozeDueItems:
    | { __typename: 'DueSnoozesPayload', putOff: number, left: number }
    | { __typename: 'InvalidInput', code: string, message: string, issues: Array<{ code: string, path: Array<string>, severity: Severity, message: string, params: unknown }> }
   };

export type DossierDueQueryVariables = Exact<{
  dossierId: string;
}>;


export type DossierDueQuery = { dueItems: { items: Array<{ id: string, key: string, kind: DueKind, label: string, sentence: string, dueOn: string, lateDays: number, time: DueTime, owner: DueOwner, mine: boolean, source: string | null, place: DuePlace, dossierId: string | null, prescriptionId: string | null, personName: string | null, maySnooze: boolean, snoozedUntil: string | null, snoozeWord: string | null }> } };

export type SnoozeDueItemMutationVariables = Exact<{
  dossierId: string;
  key: string;
  until: string;
  word?: string | null | undefined;
}>;


export type SnoozeDueItemMutation = { snoozeDueItem:
    | { __typename: 'DossierClosed', code: string, message: string }
    | { __typename: 'DueItemGone', code: string, message: string }
    | { __typename: 'DueSnoozePayload', until: string }
    | { __typename: 'InvalidInput', code: string, message: string, issues: Array<{ code: string, path: Array<string>, severity: Severity, message: string, params: unknown }> }
   };

export type EngagementQueryVariables = Exact<{
  dossierId: string;
}>;


export type EngagementQuery = { engagement: { dossierId: string, state: EngagementState, stateLabel: string, sentence: string, expected: Array<string>, source: string | null, signatoriesSource: string | null, draftId: string | null, contracts: Array<{ submissionId: string, title: string, submittedOn: string, state: EngagementState, stateLabel: string, sentence: string, endsOn: string | null, signatures: Array<{ signatory: Signatory, label: string, sentence: string }>, toSign: Array<{ signatory: Signatory, label: string, required: boolean }> }> } };

export type SignContractMutationVariables = Exact<{
  submissionId: string;
  input: ContractSignatureInput;
  idempotencyKey: string;
}>;


export type SignContractMutation = { signContract:
    | { __typename: 'DossierClosed', code: string, message: string }
    | { __typename: 'EngagementPayload', dossier: { id: string } }
    | { __typename: 'InvalidInput', code: string, message: string, issues: Array<{ code: string, path: Array<string>, severity: Severity, message: string, params: unknown }> }
    | { __typename: 'KeyReused', code: string, message: string }
   };

export type RuleToldFragment = { id: string, label: string, outcome: string, outcomeLabel: string, truth: Truth, sentence: string, because: string, source: string | null, committee: boolean, confirmAfter: string | null, confirmation: string | null, evidence: Array<string>, missing: Array<{ kind: string, id: string, label: string }>, clauses: Array<{ depth: number, sentence: string, truth: Truth, expected: string | null, actual: string | null }> };

export type ExitAssessmentQueryVariables = Exact<{
  dossierId: string;
}>;


export type ExitAssessmentQuery = { exitAssessment: { dossierId: string, today: string, verdict: Verdict, outcome: string | null, outcomeLabel: string | null, submissionId: string | null, coming: Array<{ id: string, label: string, outcomeLabel: string, holdsFrom: string }>, version: { id: string, number: number }, missing: Array<{ kind: string, id: string, label: string }>, rules: Array<{ id: string, label: string, outcome: string, outcomeLabel: string, truth: Truth, sentence: string, because: string, source: string | null, committee: boolean, confirmAfter: string | null, confirmation: string | null, evidence: Array<string>, missing: Array<{ kind: string, id: string, label: string }>, clauses: Array<{ depth: number, sentence: string, truth: Truth, expected: string | null, actual: string | null }> }> } | null };

export type ProposeExitMutationVariables = Exact<{
  dossierId: string;
  outcome: string;
  ruleId?: string | null | undefined;
  comment?: string | null | undefined;
  version: number;
  idempotencyKey: string;
}>;


export type ProposeExitMutation = { proposeExit:
    | { __typename: 'ActNotPossible', code: string, message: string }
    | { __typename: 'DossierClosed', code: string, message: string }
    | { __typename: 'ExitDecisionPayload', decision: { id: string, outcome: string, outcomeLabel: string } }
    | { __typename: 'InvalidInput', code: string, message: string, issues: Array<{ code: string, path: Array<string>, severity: Severity, message: string, params: unknown }> }
    | { __typename: 'KeyReused', code: string, message: string }
    | { __typename: 'VersionConflict', code: string, message: string }
   };

export type ImportFormMutationVariables = Exact<{
  definition: unknown;
  title: string;
  idempotencyKey: string;
}>;


export type ImportFormMutation = { importForm:
    | { __typename: 'FormPayload', form: { id: string } }
    | { __typename: 'FormRejected', code: string, message: string, issues: Array<{ code: string, path: Array<string>, severity: Severity, message: string, params: unknown }> }
    | { __typename: 'InvalidInput', code: string, message: string, issues: Array<{ code: string, path: Array<string>, severity: Severity, message: string, params: unknown }> }
    | { __typename: 'KeyReused', code: string, message: string }
   };

export type CopyFormMutationVariables = Exact<{
  formId: string;
  title: string;
  idempotencyKey: string;
}>;


export type CopyFormMutation = { copyForm:
    | { __typename: 'FormPayload', form: { id: string } }
    | { __typename: 'FormRejected', code: string, message: string, issues: Array<{ code: string, path: Array<string>, severity: Severity, message: string, params: unknown }> }
    | { __typename: 'InvalidInput', code: string, message: string, issues: Array<{ code: string, path: Array<string>, severity: Severity, message: string, params: unknown }> }
    | { __typename: 'KeyReused', code: string, message: string }
   };

export type FormHealthQueryVariables = Exact<{
  formId: string;
}>;


export type FormHealthQuery = { formHealth: { formId: string, ofDraft: boolean, counted: number, total: number, findings: Array<{ code: string, severity: FindingSeverity, subject: string, label: string, message: string, path: Array<string> }>, fields: Array<{ id: string, label: string, section: string | null, sensitive: boolean, shown: number, answered: number | null, blank: number | null, reasons: Array<{ reason: NoAnswerReason, count: number | null }>, options: Array<{ id: string, label: string, archived: boolean, count: number | null }> }> } | null, form: { id: string, title: string, current: { number: number } | null } | null };

export type IssuePartsFragment = { code: string, path: Array<string>, severity: Severity, message: string, params: unknown };

export type FormVersionLineFragment = { id: string, number: number, hash: string, publishedAt: string, reason: string, compatibility: Compatibility, publishedBy: { id: string, displayName: string } | null };

export type FormLineFragment = { id: string, key: string, kind: FormKind, title: string, abilities: Array<string>, publicationRequest: { id: string, status: PublicationRequestStatus, mine: boolean } | null, current: { id: string, number: number, hash: string, publishedAt: string, reason: string, compatibility: Compatibility, publishedBy: { id: string, displayName: string } | null } | null, draft: { revision: number, updatedAt: string, updatedBy: { id: string, displayName: string } | null } | null };

export type FormListQueryVariables = Exact<{
  kind?: FormKind | null | undefined;
}>;


export type FormListQuery = { forms: Array<{ id: string, key: string, kind: FormKind, title: string, abilities: Array<string>, publicationRequest: { id: string, status: PublicationRequestStatus, mine: boolean } | null, current: { id: string, number: number, hash: string, publishedAt: string, reason: string, compatibility: Compatibility, publishedBy: { id: string, displayName: string } | null } | null, draft: { revision: number, updatedAt: string, updatedBy: { id: string, displayName: string } | null } | null }> };

export type DecisionOutcomesQueryVariables = Exact<{ [key: string]: never; }>;


export type DecisionOutcomesQuery = { outcomes: Array<{ id: string, label: string }> };

export type FormPresetsQueryVariables = Exact<{ [key: string]: never; }>;


export type FormPresetsQuery = { presets: Array<{ key: string, kind: FormKind, title: string }> };

export type FormHistoryQueryVariables = Exact<{
  id: string;
}>;


export type FormHistoryQuery = { form: { id: string, key: string, kind: FormKind, title: string, abilities: Array<string>, searchPreparation: { copied: number, total: number } | null, versions: Array<{ id: string, number: number, hash: string, publishedAt: string, reason: string, compatibility: Compatibility, changes: Array<{ kind: string, subject: string, sentence: string, compatibility: Compatibility }>, publishedBy: { id: string, displayName: string } | null }>, publicationRequest: { id: string, status: PublicationRequestStatus, mine: boolean } | null, current: { id: string, number: number, hash: string, publishedAt: string, reason: string, compatibility: Compatibility, publishedBy: { id: string, displayName: string } | null } | null, draft: { revision: number, updatedAt: string, updatedBy: { id: string, displayName: string } | null } | null } | null };

export type FormVersionDefinitionQueryVariables = Exact<{
  id: string;
}>;


export type FormVersionDefinitionQuery = { formVersion: { definition: unknown, id: string, number: number, hash: string, publishedAt: string, reason: string, compatibility: Compatibility, publishedBy: { id: string, displayName: string } | null } | null };

export type FormDraftToEditQueryVariables = Exact<{
  id: string;
}>;


export type FormDraftToEditQuery = { form: { id: string, key: string, kind: FormKind, title: string, abilities: Array<string>, current: { id: string, number: number, definition: unknown, publishedAt: string, publishedBy: { id: string, displayName: string } | null } | null, draft: { definition: unknown, revision: number, updatedAt: string, updatedBy: { id: string, displayName: string } | null, issues: Array<{ code: string, path: Array<string>, severity: Severity, message: string, params: unknown }> } | null } | null };

export type CreateFormMutationVariables = Exact<{
  kind: FormKind;
  title: string;
  preset?: string | null | undefined;
  idempotencyKey: string;
}>;


export type CreateFormMutation = { createForm:
    | { __typename: 'FormPayload', form: { id: string } }
    | { __typename: 'FormRejected', code: string, message: string, issues: Array<{ code: string, path: Array<string>, severity: Severity, message: string, params: unknown }> }
    | { __typename: 'InvalidInput', code: string, message: string, issues: Array<{ code: string, path: Array<string>, severity: Severity, message: string, params: unknown }> }
    | { __typename: 'KeyReused', code: string, message: string }
   };

export type SaveFormDraftMutationVariables = Exact<{
  formId: string;
  definition: unknown;
  revision?: number | null | undefined;
}>;


export type SaveFormDraftMutation = { saveFormDraft:
    | { __typename: 'FormPayload', form: { id: string, draft: { revision: number, updatedAt: string, issues: Array<{ code: string, path: Array<string>, severity: Severity, message: string, params: unknown }> } | null } }
    | { __typename: 'FormRejected', code: string, message: string, issues: Array<{ code: string, path: Array<string>, severity: Severity, message: string, params: unknown }> }
    | { __typename: 'VersionConflict', code: string, message: string, currentVersion: number, changedAt: string | null, changedBy: string | null }
   };

export type JourneyTodayQueryVariables = Exact<{
  dossierId: string;
}>;


export type JourneyTodayQuery = { journey: { dossierId: string, status: DossierStatus, admittedOn: string | null, periodEnd: string | null, capEnd: string | null, standbyMaxMonths: number | null, entryDocuments: Array<{ document: string, seen: boolean, seenOn: string | null, seenBy: string | null, documentId: string | null }>, standbyReasons: Array<{ id: string, label: string }>, offers: Array<{ act: JourneyAct, label: string, requires: Array<JourneyActInputName>, accepts: Array<JourneyActInputName>, possible: boolean, obstacles: Array<{ need: JourneyNeed, message: string, overridable: boolean }>, bodies: Array<{ id: string, label: string }> }> } };

export type ActOnJourneyMutationVariables = Exact<{
  dossierId: string;
  act: JourneyAct;
  input: JourneyActInput;
  version: number;
  idempotencyKey: string;
}>;


export type ActOnJourneyMutation = { actOnJourney:
    | { __typename: 'ActNotPossible', code: string, message: string, obstacles: Array<{ message: string }> }
    | { __typename: 'DossierClosed', code: string, message: string }
    | { __typename: 'DossierPayload', dossier: { id: string, version: number } }
    | { __typename: 'InvalidInput', code: string, message: string, issues: Array<{ code: string, path: Array<string>, severity: Severity, message: string, params: unknown }> }
    | { __typename: 'KeyReused', code: string, message: string }
    | { __typename: 'VersionConflict', code: string, message: string }
   };

export type MarkEntryDocumentMutationVariables = Exact<{
  dossierId: string;
  document: string;
  seen: boolean;
  documentId?: string | null | undefined;
  version: number;
}>;


export type MarkEntryDocumentMutation = { markEntryDocument:
    | { __typename: 'DossierClosed', code: string, message: string }
    | { __typename: 'DossierPayload', dossier: { id: string, version: number } }
    | { __typename: 'InvalidInput', code: string, message: string, issues: Array<{ code: string, path: Array<string>, severity: Severity, message: string, params: unknown }> }
    | { __typename: 'VersionConflict', code: string, message: string }
   };

export type MigrationActionPartsFragment = { do: MigrationChoice, otherwise: Uncast | null, options: Array<{ from: string, to: string | null }> };

export type FormMigrationPlanQueryVariables = Exact<{
  formId: string;
}>;


export type FormMigrationPlanQuery = { migrationPlan: { revision: number, versions: Array<{ formVersionId: string, number: number, submissions: number, entries: Array<{ id: string, sentence: string, label: string, answers: number, submissions: number, choices: Array<{ choice: MigrationChoice, sentence: string }>, proposed: { do: MigrationChoice, otherwise: Uncast | null, options: Array<{ from: string, to: string | null }> }, options: Array<{ id: string, label: string }>, targets: Array<{ id: string, label: string }>, pairs: Array<{ from: string, to: string | null }> }> }> } | null };

export type TryMigrationQueryVariables = Exact<{
  formId: string;
  revision: number;
  plan: Array<VersionMigrationInput>;
}>;


export type TryMigrationQuery = { dryRunMigration:
    | { __typename: 'FormRejected', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, issues: Array<{ code: string, path: Array<string>, severity: Severity, message: string, params: unknown }> }
    | { __typename: 'MigrationDryRun', revision: number, versions: Array<{ formVersionId: string, submissions: number, entries: Array<{ id: string, submissions: number, outcomes: Array<{ what: MigrationOutcome, sentence: string, count: number }>, samples: Array<{ what: MigrationOutcome, sentence: string, before: string | null, after: string | null, withheld: boolean, dossierNumber: string | null }> }> }> }
    | { __typename: 'VersionConflict', code: string, message: string }
   };

export type AnswerMigrationPartsFragment = { id: string, at: string, by: string | null, fromVersions: Array<number>, toVersion: number, undoneAt: string | null, undoneBy: string | null, counts: { forms: number, back: number, submitted: number, closed: number, movedAgain: number, answeredSince: number, setAside: number } };

export type FormMigrationsQueryVariables = Exact<{
  formId: string;
}>;


export type FormMigrationsQuery = { answerMigrations: Array<{ id: string, at: string, by: string | null, fromVersions: Array<number>, toVersion: number, undoneAt: string | null, undoneBy: string | null, counts: { forms: number, back: number, submitted: number, closed: number, movedAgain: number, answeredSince: number, setAside: number } }> };

export type UndoMigrationMutationVariables = Exact<{
  migrationId: string;
  idempotencyKey: string;
}>;


export type UndoMigrationMutation = { undoMigration:
    | { __typename: 'AnswerMigrationPayload', migration: { id: string, at: string, by: string | null, fromVersions: Array<number>, toVersion: number, undoneAt: string | null, undoneBy: string | null, counts: { forms: number, back: number, submitted: number, closed: number, movedAgain: number, answeredSince: number, setAside: number } } }
    | { __typename: 'KeyReused', code: string, message: string }
    | { __typename: 'MigrationUndone', code: string, message: string }
   };

export type RestoreVersionMutationVariables = Exact<{
  formId: string;
  versionId: string;
  revision?: number | null | undefined;
}>;


export type RestoreVersionMutation = { restoreVersion:
    | { __typename: 'FormPayload', form: { id: string } }
    | { __typename: 'VersionConflict', code: string, message: string, changedAt: string | null, changedBy: string | null }
   };

export type SearchCommunesQueryVariables = Exact<{
  search: string;
}>;


export type SearchCommunesQuery = { communes: Array<{ code: string, name: string, postcode: string }> };

export type SearchTradesQueryVariables = Exact<{
  search: string;
}>;


export type SearchTradesQuery = { rome: { sample: boolean, trades: Array<{ code: string, label: string }> } };

export type SearchDossiersQueryVariables = Exact<{
  search: string;
}>;


export type SearchDossiersQuery = { dossiers: { nodes: Array<{ id: string, number: string, participant: { firstName: string | null, lastName: string | null } }> } };

export type OperationLineFragment = { id: string, version: number, operationNumber: string, label: string, firstDay: string, lastDay: string, operator: string | null, closedOn: string | null, counts: { people: number, present: number, incomplete: number } | null };

export type ParticipationLineFragment = { id: string, version: number, enteredOn: string, exitedOn: string | null, age: number | null, missing: Array<EntryQuestion>, answers: Array<{ question: EntryQuestion, value: string }> | null, operation: { id: string, operationNumber: string, label: string, firstDay: string, lastDay: string, closedOn: string | null } };

export type FseOperationsQueryVariables = Exact<{ [key: string]: never; }>;


export type FseOperationsQuery = { fseOperations: Array<{ id: string, version: number, operationNumber: string, label: string, firstDay: string, lastDay: string, operator: string | null, closedOn: string | null, counts: { people: number, present: number, incomplete: number } | null }> };

export type ParticipationPreviewQueryVariables = Exact<{
  operationId: string;
  on: string;
  dossierIds?: Array<string> | null | undefined;
}>;


export type ParticipationPreviewQuery = { participationPreview: Array<{ dossierId: string, number: string, lastName: string, firstName: string, obstacles: Array<string>, returns: boolean, missing: Array<string> }> };

export type RecordFseOperationMutationVariables = Exact<{
  input: FseOperationInput;
  idempotencyKey: string;
}>;


export type RecordFseOperationMutation = { recordFseOperation:
    | { __typename: 'FseOperationPayload' }
    | { __typename: 'InvalidInput', code: string, message: string, issues: Array<{ code: string, path: Array<string>, severity: Severity, message: string, params: unknown }> }
    | { __typename: 'KeyReused', code: string, message: string }
   };

export type UpdateFseOperationMutationVariables = Exact<{
  id: string;
  input: FseOperationInput;
  version: number;
}>;


export type UpdateFseOperationMutation = { updateFseOperation:
    | { __typename: 'FseOperationPayload' }
    | { __typename: 'InvalidInput', code: string, message: string, issues: Array<{ code: string, path: Array<string>, severity: Severity, message: string, params: unknown }> }
    | { __typename: 'VersionConflict', code: string, message: string }
   };

export type CloseFseOperationMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type CloseFseOperationMutation = { closeFseOperation:
    | { __typename: 'FseOperationPayload' }
    | { __typename: 'VersionConflict', code: string, message: string }
   };

export type RecordParticipationMutationVariables = Exact<{
  dossierId: string;
  operationId: string;
  on: string;
  idempotencyKey: string;
}>;


export type RecordParticipationMutation = { recordParticipation:
    | { __typename: 'DossierClosed', code: string, message: string }
    | { __typename: 'EntryNotPossible', code: string, message: string, obstacles: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, issues: Array<{ code: string, path: Array<string>, severity: Severity, message: string, params: unknown }> }
    | { __typename: 'KeyReused', code: string, message: string }
    | { __typename: 'ParticipationPayload' }
   };

export type RecordParticipationsMutationVariables = Exact<{
  operationId: string;
  on: string;
  dossierIds: Array<string>;
  idempotencyKey: string;
}>;


export type RecordParticipationsMutation = { recordParticipations:
    | { __typename: 'InvalidInput', code: string, message: string }
    | { __typename: 'KeyReused', code: string, message: string }
    | { __typename: 'ParticipationsPayload', entered: number, skipped: Array<{ number: string, obstacles: Array<string> }> }
   };

export type LeaveOperationMutationVariables = Exact<{
  id: string;
  on: string;
  version: number;
}>;


export type LeaveOperationMutation = { leaveOperation:
    | { __typename: 'DossierClosed', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, issues: Array<{ code: string, path: Array<string>, severity: Severity, message: string, params: unknown }> }
    | { __typename: 'ParticipationPayload' }
    | { __typename: 'VersionConflict', code: string, message: string }
   };

export type UpdateParticipationMutationVariables = Exact<{
  id: string;
  input: ParticipationInput;
  version: number;
}>;


export type UpdateParticipationMutation = { updateParticipation:
    | { __typename: 'DossierClosed', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, issues: Array<{ code: string, path: Array<string>, severity: Severity, message: string, params: unknown }> }
    | { __typename: 'ParticipationPayload' }
    | { __typename: 'VersionConflict', code: string, message: string }
   };

export type RemoveParticipationMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type RemoveParticipationMutation = { removeParticipation:
    | { __typename: 'DossierClosed', code: string, message: string }
    | { __typename: 'RemovedParticipationPayload' }
    | { __typename: 'VersionConflict', code: string, message: string }
   };

export type PossibleDuplicatesQueryVariables = Exact<{
  person: PersonToCompareInput;
}>;


export type PossibleDuplicatesQuery = { possibleDuplicates: Array<{ participantId: string, score: number, reasons: Array<string>, firstName: string | null, lastName: string | null, birthDate: string | null, commune: string | null, openNumber: string | null, mayReturn: boolean, journeys: Array<{ number: string, dossierId: string | null, status: DossierStatus, openedAt: string, closedAt: string | null, referentName: string | null, outcomeLabel: string | null }> }> };

export type PlieSettingPartsFragment = { section: SettingsSection, value: unknown, revision: number, changedAt: string | null, changedBy: string | null };

export type PlieSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type PlieSettingsQuery = { plieSettings: Array<{ section: SettingsSection, value: unknown, revision: number, changedAt: string | null, changedBy: string | null }> };

export type ChangePlieSettingMutationVariables = Exact<{
  section: SettingsSection;
  value: unknown;
  revision: number;
}>;


export type ChangePlieSettingMutation = { changePlieSetting:
    | { __typename: 'InvalidInput', code: string, message: string, issues: Array<{ code: string, path: Array<string>, severity: Severity, message: string, params: unknown }> }
    | { __typename: 'PlieSettingPayload', setting: { section: SettingsSection, value: unknown, revision: number, changedAt: string | null, changedBy: string | null } }
    | { __typename: 'VersionConflict', code: string, message: string, changedAt: string | null, changedBy: string | null }
   };

export type PrescriptionRowFragment = { id: string, status: PrescriptionStatus, channel: PrescriptionChannel, eligibility: Eligibility, possibleDuplicate: boolean, submittedAt: string, sentThrough: string, person: { lastName: string | null, firstName: string | null, commune: string | null }, prescriber: { name: string | null }, form: { title: string } };

export type PrescriptionStateFragment = { id: string, status: PrescriptionStatus, version: number, decidedAt: string | null, feedback: string | null, abilities: Array<string>, dossier: { id: string, number: string } | null };

export type PrescriptionListQueryVariables = Exact<{
  first: number;
  offset: number;
  status?: Array<PrescriptionStatus> | null | undefined;
  search?: string | null | undefined;
  oldestFirst: boolean;
  filter?: PrescriptionFilter | null | undefined;
}>;


export type PrescriptionListQuery = { prescriptions: { totalCount: number, nodes: Array<{ id: string, status: PrescriptionStatus, channel: PrescriptionChannel, eligibility: Eligibility, possibleDuplicate: boolean, submittedAt: string, sentThrough: string, person: { lastName: string | null, firstName: string | null, commune: string | null }, prescriber: { name: string | null }, form: { title: string } }> } };

export type PrescriptionCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type PrescriptionCountsQuery = { received: { totalCount: number }, inReview: { totalCount: number }, awaiting: { totalCount: number }, accepted: { totalCount: number }, rejected: { totalCount: number } };

export type NextPrescriptionsQueryVariables = Exact<{ [key: string]: never; }>;


export type NextPrescriptionsQuery = { prescriptions: { nodes: Array<{ id: string, person: { lastName: string | null, firstName: string | null } }> } };

export type PrescriptionCheckQueryVariables = Exact<{
  id: string;
}>;


export type PrescriptionCheckQuery = { prescriptionCheck: { eligibility: Eligibility, needsReason: boolean, piecesBlockEntry: boolean, pieces: Array<{ document: string, state: PieceState, seenOn: string | null, seenBy: string | null }>, decision: { verdict: Verdict, outcomeLabel: string | null, missing: Array<{ kind: string, id: string, label: string }>, rules: Array<{ id: string, label: string, outcome: string, outcomeLabel: string, truth: Truth, sentence: string, because: string, source: string | null, committee: boolean, confirmAfter: string | null, confirmation: string | null, evidence: Array<string>, missing: Array<{ kind: string, id: string, label: string }>, clauses: Array<{ depth: number, sentence: string, truth: Truth, expected: string | null, actual: string | null }> }> } | null } };

export type DecisionToldFragment = { verdict: Verdict, outcomeLabel: string | null, missing: Array<{ kind: string, id: string, label: string }>, rules: Array<{ id: string, label: string, outcome: string, outcomeLabel: string, truth: Truth, sentence: string, because: string, source: string | null, committee: boolean, confirmAfter: string | null, confirmation: string | null, evidence: Array<string>, missing: Array<{ kind: string, id: string, label: string }>, clauses: Array<{ depth: number, sentence: string, truth: Truth, expected: string | null, actual: string | null }> }> };

export type PrescriptionPageQueryVariables = Exact<{
  id: string;
}>;


export type PrescriptionPageQuery = { prescription: { means: ReceptionMeans | null, answers: unknown, decidedReason: string | null, id: string, status: PrescriptionStatus, channel: PrescriptionChannel, eligibility: Eligibility, possibleDuplicate: boolean, submittedAt: string, sentThrough: string, version: number, decidedAt: string | null, feedback: string | null, abilities: Array<string>, decidedBy: { displayName: string } | null, person: { lastName: string | null, firstName: string | null, birthDate: string | null, phone: string | null, email: string | null, commune: string | null, statuses: Array<string> }, prescriber: { name: string | null, contact: string | null }, formVersion: { id: string, number: number, definition: unknown }, files: Array<{ id: string, name: string }>, requests: Array<{ id: string, question: string, askedAt: string, answer: string | null, answeredAt: string | null, askedBy: { displayName: string } | null }>, form: { title: string }, dossier: { id: string, number: string } | null } | null };

export type PrescriptionLinksQueryVariables = Exact<{ [key: string]: never; }>;


export type PrescriptionLinksQuery = { prescriptionLinks: Array<{ id: string, label: string, address: string, language: Language, audience: SheetAudience, state: PrescriptionLinkState, opensOn: string | null, expiresOn: string | null, createdAt: string, revokedAt: string | null, received: number, waiting: number, lastReceivedAt: string | null, form: { id: string, title: string } }> };

export type CreatePrescriptionLinkMutationVariables = Exact<{
  formId: string;
  label: string;
  language: Language;
  audience: SheetAudience;
  opensOn?: string | null | undefined;
  expiresOn?: string | null | undefined;
  idempotencyKey: string;
}>;


export type CreatePrescriptionLinkMutation = { createPrescriptionLink:
    | { __typename: 'InvalidInput', code: string, message: string, issues: Array<{ code: string, path: Array<string>, severity: Severity, message: string, params: unknown }> }
    | { __typename: 'KeyReused', code: string, message: string }
    | { __typename: 'PrescriptionLinkPayload', link: { id: string } }
   };

export type RevokePrescriptionLinkMutationVariables = Exact<{
  id: string;
}>;


export type RevokePrescriptionLinkMutation = { revokePrescriptionLink: { __typename: 'PrescriptionLinkPayload', link: { id: string, revokedAt: string | null } } };

export type TakePrescriptionMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type TakePrescriptionMutation = { takePrescription:
    | { __typename: 'PrescriptionPayload', prescription: { id: string, status: PrescriptionStatus, version: number, decidedAt: string | null, feedback: string | null, abilities: Array<string>, dossier: { id: string, number: string } | null } }
    | { __typename: 'PrescriptionSettled', code: string, message: string }
    | { __typename: 'VersionConflict', code: string, message: string }
   };

export type AcceptPrescriptionMutationVariables = Exact<{
  id: string;
  person: AcceptedPersonInput;
  version: number;
  reason?: string | null | undefined;
  idempotencyKey: string;
}>;


export type AcceptPrescriptionMutation = { acceptPrescription:
    | { __typename: 'InvalidInput', code: string, message: string, issues: Array<{ code: string, path: Array<string>, severity: Severity, message: string, params: unknown }> }
    | { __typename: 'JourneyAlreadyOpen', code: string, message: string }
    | { __typename: 'KeyReused', code: string, message: string }
    | { __typename: 'PrescriptionPayload', prescription: { id: string, status: PrescriptionStatus, version: number, decidedAt: string | null, feedback: string | null, abilities: Array<string>, dossier: { id: string, number: string } | null } }
    | { __typename: 'PrescriptionSettled', code: string, message: string }
    | { __typename: 'VersionConflict', code: string, message: string }
   };

export type RejectPrescriptionMutationVariables = Exact<{
  id: string;
  feedback: string;
  version: number;
}>;


export type RejectPrescriptionMutation = { rejectPrescription:
    | { __typename: 'InvalidInput', code: string, message: string, issues: Array<{ code: string, path: Array<string>, severity: Severity, message: string, params: unknown }> }
    | { __typename: 'PrescriptionPayload', prescription: { id: string, status: PrescriptionStatus, version: number, decidedAt: string | null, feedback: string | null, abilities: Array<string>, dossier: { id: string, number: string } | null } }
    | { __typename: 'PrescriptionSettled', code: string, message: string }
    | { __typename: 'VersionConflict', code: string, message: string }
   };

export type AskPrescriberMutationVariables = Exact<{
  id: string;
  question: string;
  version: number;
  idempotencyKey: string;
}>;


export type AskPrescriberMutation = { askPrescriber:
    | { __typename: 'AlreadyAsked', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, issues: Array<{ code: string, path: Array<string>, severity: Severity, message: string, params: unknown }> }
    | { __typename: 'KeyReused', code: string, message: string }
    | { __typename: 'PrescriptionPayload', prescription: { id: string, status: PrescriptionStatus, version: number, decidedAt: string | null, feedback: string | null, abilities: Array<string>, dossier: { id: string, number: string } | null } }
    | { __typename: 'PrescriptionSettled', code: string, message: string }
    | { __typename: 'VersionConflict', code: string, message: string }
   };

export type MarkPrescriptionPieceMutationVariables = Exact<{
  id: string;
  document: string;
  seen: boolean;
  version: number;
}>;


export type MarkPrescriptionPieceMutation = { markPrescriptionPiece:
    | { __typename: 'InvalidInput', code: string, message: string }
    | { __typename: 'PrescriptionPayload', prescription: { id: string, status: PrescriptionStatus, version: number, decidedAt: string | null, feedback: string | null, abilities: Array<string>, dossier: { id: string, number: string } | null } }
    | { __typename: 'PrescriptionSettled', code: string, message: string }
    | { __typename: 'VersionConflict', code: string, message: string }
   };

export type PrescriptionSheetsQueryVariables = Exact<{ [key: string]: never; }>;


export type PrescriptionSheetsQuery = { prescriptionSheets: Array<{ formId: string, formVersionId: string, title: string, definition: unknown }> };

export type SentLineFragment = { id: string, personName: string | null, state: PrescriptionState, submittedAt: string, decidedAt: string | null, feedback: string | null, referent: string | null, firstAppointmentOn: string | null, enteredOn: string | null, endedOn: string | null, outcome: string | null, request: { question: string, answer: string | null } | null };

export type SentPrescriptionsQueryVariables = Exact<{
  first: number;
  offset: number;
}>;


export type SentPrescriptionsQuery = { sentPrescriptions: { totalCount: number, nodes: Array<{ id: string, personName: string | null, state: PrescriptionState, submittedAt: string, decidedAt: string | null, feedback: string | null, referent: string | null, firstAppointmentOn: string | null, enteredOn: string | null, endedOn: string | null, outcome: string | null, request: { question: string, answer: string | null } | null }> } };

export type HandInPrescriptionMutationVariables = Exact<{
  formId: string;
  formVersionId: string;
  answers: unknown;
  means?: ReceptionMeans | null | undefined;
  idempotencyKey: string;
}>;


export type HandInPrescriptionMutation = { sendPrescription:
    | { __typename: 'AnswersRejected', code: string, message: string, issues: Array<{ code: string, path: Array<string>, severity: Severity, message: string, params: unknown }> }
    | { __typename: 'FormOutdated', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, issues: Array<{ code: string, path: Array<string>, severity: Severity, message: string, params: unknown }> }
    | { __typename: 'KeyReused', code: string, message: string }
    | { __typename: 'SentPrescriptionPayload', prescription: { id: string } }
   };

export type AnswerPrescriptionRequestMutationVariables = Exact<{
  id: string;
  answer: string;
  idempotencyKey: string;
}>;


export type AnswerPrescriptionRequestMutation = { answerPrescriptionRequest:
    | { __typename: 'InvalidInput', code: string, message: string, issues: Array<{ code: string, path: Array<string>, severity: Severity, message: string, params: unknown }> }
    | { __typename: 'KeyReused', code: string, message: string }
    | { __typename: 'NothingAsked', code: string, message: string }
    | { __typename: 'SentPrescriptionPayload', prescription: { id: string } }
   };

export type PublicationRequestPartsFragment = { id: string, revision: number, reason: string, status: PublicationRequestStatus, requestedAt: string, settledAt: string | null, answer: string | null, mine: boolean, requestedBy: { id: string, displayName: string } | null, settledBy: { id: string, displayName: string } | null, plan: Array<{ formVersionId: string, entries: Array<{ id: string, action: { do: MigrationChoice, otherwise: Uncast | null, options: Array<{ from: string, to: string | null }> } }> }> | null };

export type PublicationsToApproveQueryVariables = Exact<{ [key: string]: never; }>;


export type PublicationsToApproveQuery = { forms: Array<{ id: string, title: string, publicationRequest: { id: string, status: PublicationRequestStatus, mine: boolean, reason: string, requestedAt: string, requestedBy: { id: string, displayName: string } | null } | null }> };

export type FormDraftReviewQueryVariables = Exact<{
  formId: string;
}>;


export type FormDraftReviewQuery = { form: { id: string, key: string, kind: FormKind, title: string, abilities: Array<string>, publicationRequest: { id: string, status: PublicationRequestStatus, mine: boolean, revision: number, reason: string, requestedAt: string, settledAt: string | null, answer: string | null, requestedBy: { id: string, displayName: string } | null, settledBy: { id: string, displayName: string } | null, plan: Array<{ formVersionId: string, entries: Array<{ id: string, action: { do: MigrationChoice, otherwise: Uncast | null, options: Array<{ from: string, to: string | null }> } }> }> | null } | null, current: { id: string, number: number, hash: string, publishedAt: string, reason: string, compatibility: Compatibility, publishedBy: { id: string, displayName: string } | null } | null, draft: { revision: number, updatedAt: string, updatedBy: { id: string, displayName: string } | null } | null } | null, draftReview: { revision: number, needsSecondPerson: boolean, compatibility: Compatibility, openSubmissions: number, issues: Array<{ code: string, path: Array<string>, severity: Severity, message: string, params: unknown }>, changes: Array<{ kind: string, subject: string, label: string, sentence: string, compatibility: Compatibility, impact: { uses: Array<string>, answers: { draftAnswers: number, openAnswers: number, closedAnswers: number, openDossiers: number, closedDossiers: number } | null }, apiChanges: Array<{ breaking: boolean, description: string }> }>, otherApiChanges: Array<{ breaking: boolean, description: string }> } | null };

export type ReplayDraftQueryVariables = Exact<{
  formId: string;
  revision: number;
  after?: string | null | undefined;
}>;


export type ReplayDraftQuery = { replayDraft: { comparable: boolean, total: number, lookedAt: number, changed: number, undecided: number, endCursor: string | null, entries: Array<{ id: string, dossierNumber: string, dossierId: string | null, closed: boolean, on: string, kept: string | null, differences: Array<{ label: string, from: string, to: string }> }> } | null };

export type ReplayExplanationQueryVariables = Exact<{
  formId: string;
  revision: number;
  subjectId: string;
}>;


export type ReplayExplanationQuery = { replayExplanation: { id: string, showsFound: boolean, rules: Array<{ id: string, label: string, before: { truth: Truth, sentence: string, clauses: Array<{ depth: number, sentence: string, truth: Truth, actual: string | null, differs: boolean }> } | null, after: { truth: Truth, sentence: string, clauses: Array<{ depth: number, sentence: string, truth: Truth, actual: string | null, differs: boolean }> } | null }> } | null };

export type RuleReadingPartsFragment = { truth: Truth, sentence: string, clauses: Array<{ depth: number, sentence: string, truth: Truth, actual: string | null, differs: boolean }> };

export type PublicationSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type PublicationSettingsQuery = { publicationSettings: { needsSecondPerson: boolean } };

export type ConfigurePublicationsMutationVariables = Exact<{
  needsSecondPerson: boolean;
}>;


export type ConfigurePublicationsMutation = { configurePublications:
    | { __typename: 'NoSecondPerson', code: string, message: string }
    | { __typename: 'PublicationSettingsPayload', settings: { needsSecondPerson: boolean } }
   };

export type RequestPublicationMutationVariables = Exact<{
  formId: string;
  revision: number;
  reason: string;
  idempotencyKey: string;
  plan?: Array<VersionMigrationInput> | null | undefined;
}>;


export type RequestPublicationMutation = { requestPublication:
    | { __typename: 'AlreadyRequested', code: string, message: string }
    | { __typename: 'FormPayload', form: { id: string } }
    | { __typename: 'FormRejected', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, issues: Array<{ code: string, path: Array<string>, severity: Severity, message: string, params: unknown }> }
    | { __typename: 'KeyReused', code: string, message: string }
    | { __typename: 'NotPublishable', code: string, message: string, issues: Array<{ code: string, path: Array<string>, severity: Severity, message: string, params: unknown }> }
    | { __typename: 'VersionConflict', code: string, message: string }
   };

export type ApprovePublicationMutationVariables = Exact<{
  requestId: string;
  idempotencyKey: string;
}>;


export type ApprovePublicationMutation = { approvePublication:
    | { __typename: 'FormPayload', form: { id: string, current: { id: string, number: number, hash: string, publishedAt: string, reason: string, compatibility: Compatibility, publishedBy: { id: string, displayName: string } | null } | null } }
    | { __typename: 'FormRejected', code: string, message: string }
    | { __typename: 'KeyReused', code: string, message: string }
    | { __typename: 'NotPublishable', code: string, message: string, issues: Array<{ code: string, path: Array<string>, severity: Severity, message: string, params: unknown }> }
    | { __typename: 'OwnRequest', code: string, message: string }
    | { __typename: 'RequestSettled', code: string, message: string }
    | { __typename: 'VersionConflict', code: string, message: string }
   };

export type SendBackPublicationMutationVariables = Exact<{
  requestId: string;
  reason: string;
  idempotencyKey: string;
}>;


export type SendBackPublicationMutation = { sendBackPublication:
    | { __typename: 'FormPayload', form: { id: string } }
    | { __typename: 'InvalidInput', code: string, message: string, issues: Array<{ code: string, path: Array<string>, severity: Severity, message: string, params: unknown }> }
    | { __typename: 'KeyReused', code: string, message: string }
    | { __typename: 'OwnRequest', code: string, message: string }
    | { __typename: 'RequestSettled', code: string, message: string }
   };

export type WithdrawPublicationMutationVariables = Exact<{
  requestId: string;
  idempotencyKey: string;
}>;


export type WithdrawPublicationMutation = { withdrawPublication:
    | { __typename: 'FormPayload', form: { id: string } }
    | { __typename: 'KeyReused', code: string, message: string }
    | { __typename: 'RequestSettled', code: string, message: string }
   };

export type PublishFormMutationVariables = Exact<{
  formId: string;
  revision: number;
  reason: string;
  idempotencyKey: string;
  plan?: Array<VersionMigrationInput> | null | undefined;
}>;


export type PublishFormMutation = { publishForm:
    | { __typename: 'FormPayload', form: { id: string, current: { id: string, number: number, hash: string, publishedAt: string, reason: string, compatibility: Compatibility, publishedBy: { id: string, displayName: string } | null } | null } }
    | { __typename: 'FormRejected', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, issues: Array<{ code: string, path: Array<string>, severity: Severity, message: string, params: unknown }> }
    | { __typename: 'KeyReused', code: string, message: string }
    | { __typename: 'NotPublishable', code: string, message: string, issues: Array<{ code: string, path: Array<string>, severity: Severity, message: string, params: unknown }> }
    | { __typename: 'SecondPersonNeeded', code: string, message: string }
    | { __typename: 'VersionConflict', code: string, message: string, currentVersion: number, changedAt: string | null, changedBy: string | null }
   };

export type RecordWorkContractMutationVariables = Exact<{
  dossierId: string;
  input: WorkContractInput;
  idempotencyKey: string;
}>;


export type RecordWorkContractMutation = { recordWorkContract:
    | { __typename: 'DossierClosed', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, issues: Array<{ code: string, path: Array<string>, severity: Severity, message: string, params: unknown }> }
    | { __typename: 'KeyReused', code: string, message: string }
    | { __typename: 'WorkContractPayload', workContract: { id: string, version: number, kind: ContractKind, employer: string, startDate: string, signedEndDate: string | null, actualEndDate: string | null, weeklyHours: number | null, quotaPercent: number | null, subsidised: boolean | null, clauseHours: number | null, insertionClause: boolean, partTimeChosen: boolean | null, sameEmployer: boolean | null, annualClosingOnly: boolean | null, siaeKind: SiaeKind | null } }
   };

export type UpdateWorkContractMutationVariables = Exact<{
  id: string;
  input: WorkContractInput;
  version: number;
}>;


export type UpdateWorkContractMutation = { updateWorkContract:
    | { __typename: 'DossierClosed', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, issues: Array<{ code: string, path: Array<string>, severity: Severity, message: string, params: unknown }> }
    | { __typename: 'VersionConflict', code: string, message: string }
    | { __typename: 'WorkContractPayload', workContract: { id: string, version: number, kind: ContractKind, employer: string, startDate: string, signedEndDate: string | null, actualEndDate: string | null, weeklyHours: number | null, quotaPercent: number | null, subsidised: boolean | null, clauseHours: number | null, insertionClause: boolean, partTimeChosen: boolean | null, sameEmployer: boolean | null, annualClosingOnly: boolean | null, siaeKind: SiaeKind | null } }
   };

export type RemoveWorkContractMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type RemoveWorkContractMutation = { removeWorkContract:
    | { __typename: 'DossierClosed', code: string, message: string }
    | { __typename: 'RemovedPayload', id: string }
    | { __typename: 'VersionConflict', code: string, message: string }
   };

export type RecordTrainingMutationVariables = Exact<{
  dossierId: string;
  input: TrainingInput;
  idempotencyKey: string;
}>;


export type RecordTrainingMutation = { recordTraining:
    | { __typename: 'DossierClosed', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, issues: Array<{ code: string, path: Array<string>, severity: Severity, message: string, params: unknown }> }
    | { __typename: 'KeyReused', code: string, message: string }
    | { __typename: 'TrainingPayload', training: { id: string, version: number, kind: TrainingKind, title: string, hours: number | null, startDate: string, endDate: string | null, titleObtained: boolean | null, certificationObtained: CertificationExtent | null } }
   };

export type UpdateTrainingMutationVariables = Exact<{
  id: string;
  input: TrainingInput;
  version: number;
}>;


export type UpdateTrainingMutation = { updateTraining:
    | { __typename: 'DossierClosed', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, issues: Array<{ code: string, path: Array<string>, severity: Severity, message: string, params: unknown }> }
    | { __typename: 'TrainingPayload', training: { id: string, version: number, kind: TrainingKind, title: string, hours: number | null, startDate: string, endDate: string | null, titleObtained: boolean | null, certificationObtained: CertificationExtent | null } }
    | { __typename: 'VersionConflict', code: string, message: string }
   };

export type RemoveTrainingMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type RemoveTrainingMutation = { removeTraining:
    | { __typename: 'DossierClosed', code: string, message: string }
    | { __typename: 'RemovedPayload', id: string }
    | { __typename: 'VersionConflict', code: string, message: string }
   };

export type StepPageFragment = { id: string, version: number, status: StepStatus, family: string | null, familyLabel: string | null, label: string, operator: string | null, programme: boolean, plannedStart: string | null, plannedEnd: string | null, realStart: string | null, realEnd: string | null, hours: number | null, objective: string | null, reason: string | null, midReviewOn: string | null, midReview: string | null, finalReviewOn: string | null, finalReview: string | null, sheetId: string | null, validatedOn: string | null, evidence: Array<{ id: string, slot: string, attachment: { id: string, name: string } }>, decisions: Array<{ id: string, validated: boolean, computed: boolean | null, comment: string | null, decidedAt: string, explanation: Array<string> | null, decidedBy: { displayName: string } | null }> };

export type StepWrittenFragment = { step: { id: string, version: number, sheetId: string | null } };

export type StepsTodayQueryVariables = Exact<{
  dossierId: string;
}>;


export type StepsTodayQuery = { stepsToday: { dossierId: string, families: Array<{ id: string, label: string }>, steps: Array<{ stepId: string, sheetSubmitted: boolean, verdict: StepVerdict | null, explanation: Array<string> | null, offers: Array<{ act: StepAct, label: string, requires: Array<StepActInputName>, accepts: Array<StepActInputName>, possible: boolean, obstacles: Array<{ need: StepNeed, message: string, overridable: boolean }> }>, slots: Array<{ field: string, label: string, demand: StepDemand }>, missing: Array<{ slots: Array<string>, labels: Array<string> }> }>, goal: { year: number, expected: number, counted: number, programmeOnly: boolean } | null } };

export type RecordStepMutationVariables = Exact<{
  dossierId: string;
  input: StepInput;
  idempotencyKey: string;
}>;


export type RecordStepMutation = { recordStep:
    | { __typename: 'DossierClosed', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, issues: Array<{ code: string, path: Array<string>, severity: Severity, message: string, params: unknown }> }
    | { __typename: 'KeyReused', code: string, message: string }
    | { __typename: 'StepPayload', step: { id: string, version: number, sheetId: string | null } }
   };

export type UpdateStepMutationVariables = Exact<{
  id: string;
  input: StepInput;
  version: number;
}>;


export type UpdateStepMutation = { updateStep:
    | { __typename: 'DossierClosed', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, issues: Array<{ code: string, path: Array<string>, severity: Severity, message: string, params: unknown }> }
    | { __typename: 'StepNotPossible', code: string, message: string }
    | { __typename: 'StepPayload', step: { id: string, version: number, sheetId: string | null } }
    | { __typename: 'VersionConflict', code: string, message: string }
   };

export type ActOnStepMutationVariables = Exact<{
  id: string;
  act: StepAct;
  input: StepActInput;
  version: number;
  idempotencyKey: string;
}>;


export type ActOnStepMutation = { actOnStep:
    | { __typename: 'DossierClosed', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, issues: Array<{ code: string, path: Array<string>, severity: Severity, message: string, params: unknown }> }
    | { __typename: 'KeyReused', code: string, message: string }
    | { __typename: 'StepNotPossible', code: string, message: string, obstacles: Array<{ message: string }> }
    | { __typename: 'StepPayload', step: { id: string, version: number, sheetId: string | null } }
    | { __typename: 'VersionConflict', code: string, message: string }
   };

export type StartStepSheetMutationVariables = Exact<{
  id: string;
  idempotencyKey: string;
}>;


export type StartStepSheetMutation = { startStepSheet:
    | { __typename: 'DossierClosed', code: string, message: string }
    | { __typename: 'FormOutdated', code: string, message: string }
    | { __typename: 'KeyReused', code: string, message: string }
    | { __typename: 'StepNotPossible', code: string, message: string }
    | { __typename: 'StepPayload', step: { id: string, version: number, sheetId: string | null } }
   };

export type MarkStepEvidenceMutationVariables = Exact<{
  id: string;
  attachmentId: string;
  slot: string;
  kept: boolean;
  version: number;
}>;


export type MarkStepEvidenceMutation = { markStepEvidence:
    | { __typename: 'DossierClosed', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, issues: Array<{ code: string, path: Array<string>, severity: Severity, message: string, params: unknown }> }
    | { __typename: 'StepNotPossible', code: string, message: string }
    | { __typename: 'StepPayload', step: { id: string, version: number, sheetId: string | null } }
    | { __typename: 'VersionConflict', code: string, message: string }
   };

export type StructureLineFragment = { id: string, name: string, kind: StructureKind, communes: Array<string>, closedOn: string | null, referents: number, version: number };

export type StructuresQueryVariables = Exact<{ [key: string]: never; }>;


export type StructuresQuery = { structures: Array<{ id: string, name: string, kind: StructureKind, communes: Array<string>, closedOn: string | null, referents: number, version: number }> };

export type RecordStructureMutationVariables = Exact<{
  input: StructureInput;
  idempotencyKey: string;
}>;


export type RecordStructureMutation = { recordStructure:
    | { __typename: 'InvalidInput', code: string, message: string, issues: Array<{ code: string, path: Array<string>, severity: Severity, message: string, params: unknown }> }
    | { __typename: 'KeyReused', code: string, message: string }
    | { __typename: 'StructurePayload', structure: { id: string } }
   };

export type UpdateStructureMutationVariables = Exact<{
  id: string;
  input: StructureInput;
  version: number;
}>;


export type UpdateStructureMutation = { updateStructure:
    | { __typename: 'InvalidInput', code: string, message: string, issues: Array<{ code: string, path: Array<string>, severity: Severity, message: string, params: unknown }> }
    | { __typename: 'StructurePayload', structure: { id: string, version: number } }
    | { __typename: 'VersionConflict', code: string, message: string }
   };

export type AttachReferentMutationVariables = Exact<{
  referentId: string;
  structureId?: string | null | undefined;
  fromDay: string;
  version: number;
}>;


export type AttachReferentMutation = { attachReferent:
    | { __typename: 'AttachmentOfReferentPayload', referentId: string }
    | { __typename: 'InvalidInput', code: string, message: string, issues: Array<{ code: string, path: Array<string>, severity: Severity, message: string, params: unknown }> }
    | { __typename: 'VersionConflict', code: string, message: string }
   };

export type IssueLineFragment = { code: string, path: Array<string>, severity: Severity, message: string, params: unknown };

export type SubmissionStateFragment = { id: string, status: SubmissionStatus, lock: number, answers: unknown, withheld: Array<string>, updatedAt: string, submittedAt: string | null, abilities: Array<string>, authorKind: string | null, issues: Array<{ code: string, path: Array<string>, severity: Severity, message: string, params: unknown }> };

export type StartableFormsQueryVariables = Exact<{ [key: string]: never; }>;


export type StartableFormsQuery = { forms: Array<{ id: string, key: string, kind: FormKind, title: string, current: { id: string, number: number } | null }> };

export type SubmissionPageQueryVariables = Exact<{
  id: string;
}>;


export type SubmissionPageQuery = { submission: { id: string, status: SubmissionStatus, lock: number, answers: unknown, withheld: Array<string>, updatedAt: string, submittedAt: string | null, abilities: Array<string>, authorKind: string | null, author: { displayName: string } | null, form: { id: string, key: string, kind: FormKind, title: string }, version: { id: string, number: number, definition: unknown }, migrations: Array<{ id: string, at: string, backAt: string | null, fromVersion: number, toVersion: number, reason: string, answers: Array<{ slot: string, what: GoneAnswerKind, label: string, value: string | null, now: string | null, withheld: boolean }> }>, dossier: { id: string, number: string, status: DossierStatus, openedAt: string, participant: { firstName: string | null, lastName: string | null, birthDate: string | null, commune: string | null, statuses: Array<string> }, workContracts: Array<{ id: string, version: number, kind: ContractKind, employer: string, startDate: string, signedEndDate: string | null, actualEndDate: string | null, weeklyHours: number | null, quotaPercent: number | null, subsidised: boolean | null, clauseHours: number | null, insertionClause: boolean, partTimeChosen: boolean | null, sameEmployer: boolean | null, annualClosingOnly: boolean | null, siaeKind: SiaeKind | null }>, trainings: Array<{ id: string, version: number, kind: TrainingKind, title: string, hours: number | null, startDate: string, endDate: string | null, titleObtained: boolean | null, certificationObtained: CertificationExtent | null }>, steps: Array<{ id: string, programme: boolean, accompaniment: boolean, realStart: string | null, realEnd: string | null, validatedOn: string | null }>, exitDecision: { outcomeLabel: string, decidedAt: string, explanation: Array<string> | null } | null, attachments: Array<{ id: string, name: string }>, submissions: Array<{ id: string, status: SubmissionStatus, submittedAt: string | null, form: { id: string, key: string } }> }, issues: Array<{ code: string, path: Array<string>, severity: Severity, message: string, params: unknown }> } | null };

export type PreviousAnswersQueryVariables = Exact<{
  id: string;
}>;


export type PreviousAnswersQuery = { submission: { id: string, answers: unknown, withheld: Array<string>, scores: unknown, submittedAt: string | null, version: { definition: unknown } } | null };

export type SubmissionLockQueryVariables = Exact<{
  id: string;
}>;


export type SubmissionLockQuery = { submission: { id: string, status: SubmissionStatus, lock: number, answers: unknown, withheld: Array<string>, updatedAt: string, submittedAt: string | null, abilities: Array<string>, authorKind: string | null, author: { displayName: string } | null, version: { id: string }, issues: Array<{ code: string, path: Array<string>, severity: Severity, message: string, params: unknown }> } | null };

export type StartSubmissionMutationVariables = Exact<{
  dossierId: string;
  formId: string;
  idempotencyKey: string;
}>;


export type StartSubmissionMutation = { startSubmission:
    | { __typename: 'DossierClosed', code: string, message: string }
    | { __typename: 'FormOutdated', code: string, message: string }
    | { __typename: 'KeyReused', code: string, message: string }
    | { __typename: 'SubmissionPayload', submission: { id: string } }
   };

export type SaveAnswersMutationVariables = Exact<{
  submissionId: string;
  answers: unknown;
  lock: number;
}>;


export type SaveAnswersMutation = { saveAnswers:
    | { __typename: 'AlreadySubmitted', code: string, message: string }
    | { __typename: 'AnswersRejected', code: string, message: string, issues: Array<{ code: string, path: Array<string>, severity: Severity, message: string, params: unknown }> }
    | { __typename: 'DossierClosed', code: string, message: string }
    | { __typename: 'SubmissionPayload', submission: { id: string, status: SubmissionStatus, lock: number, answers: unknown, withheld: Array<string>, updatedAt: string, submittedAt: string | null, abilities: Array<string>, authorKind: string | null, issues: Array<{ code: string, path: Array<string>, severity: Severity, message: string, params: unknown }> } }
    | { __typename: 'VersionConflict', code: string, message: string, currentVersion: number, changedAt: string | null, changedBy: string | null }
   };

export type SubmitAnswersMutationVariables = Exact<{
  submissionId: string;
  answers?: unknown;
  lock: number;
  idempotencyKey: string;
}>;


export type SubmitAnswersMutation = { submitAnswers:
    | { __typename: 'AlreadySubmitted', code: string, message: string }
    | { __typename: 'AnswersRejected', code: string, message: string, issues: Array<{ code: string, path: Array<string>, severity: Severity, message: string, params: unknown }> }
    | { __typename: 'DossierClosed', code: string, message: string }
    | { __typename: 'KeyReused', code: string, message: string }
    | { __typename: 'SubmissionPayload', submission: { scores: unknown, id: string, status: SubmissionStatus, lock: number, answers: unknown, withheld: Array<string>, updatedAt: string, submittedAt: string | null, abilities: Array<string>, authorKind: string | null, issues: Array<{ code: string, path: Array<string>, severity: Severity, message: string, params: unknown }> } }
    | { __typename: 'VersionConflict', code: string, message: string, currentVersion: number, changedAt: string | null, changedBy: string | null }
   };

export type MemberNamesQueryVariables = Exact<{
  search: string;
}>;


export type MemberNamesQuery = { memberNames: Array<{ id: string, displayName: string }> };

export type DossierDiagnosticsQueryVariables = Exact<{
  id: string;
}>;


export type DossierDiagnosticsQuery = { dossier: { id: string, submissions: Array<{ id: string, submittedAt: string | null, answers: unknown, withheld: Array<string>, form: { id: string, kind: FormKind, title: string }, version: { id: string, definition: unknown } }> } | null };

export type ChangeLinePartsFragment = { kind: string, subject: string, sentence: string, compatibility: Compatibility };

export type UpstreamChangesQueryVariables = Exact<{
  formId: string;
}>;


export type UpstreamChangesQuery = { form: { id: string, title: string, abilities: Array<string> } | null, upstreamChanges: { template: string, title: string | null, takenAt: string, revision: number | null, available: boolean, changes: Array<{ key: string, dismissed: boolean, changes: Array<{ kind: string, subject: string, sentence: string, compatibility: Compatibility }>, conflict: Array<{ kind: string, subject: string, sentence: string, compatibility: Compatibility }>, needs: Array<{ key: string, changes: Array<{ kind: string, subject: string, sentence: string, compatibility: Compatibility }> }> }> } | null };

export type UpstreamCountQueryVariables = Exact<{
  formId: string;
}>;


export type UpstreamCountQuery = { upstreamChanges: { title: string | null, changes: Array<{ key: string, dismissed: boolean }> } | null };

export type TakeUpstreamMutationVariables = Exact<{
  formId: string;
  revision?: number | null | undefined;
  keys: Array<string>;
}>;


export type TakeUpstreamMutation = { takeUpstream:
    | { __typename: 'FormPayload', form: { id: string } }
    | { __typename: 'FormRejected', code: string, message: string, issues: Array<{ code: string, path: Array<string>, severity: Severity, message: string, params: unknown }> }
    | { __typename: 'InvalidInput', code: string, message: string }
    | { __typename: 'NoOrigin', code: string, message: string }
    | { __typename: 'VersionConflict', code: string, message: string }
   };

export type DismissUpstreamMutationVariables = Exact<{
  formId: string;
  keys: Array<string>;
  dismissed: boolean;
}>;


export type DismissUpstreamMutation = { dismissUpstream:
    | { __typename: 'FormPayload', form: { id: string } }
    | { __typename: 'InvalidInput', code: string, message: string }
    | { __typename: 'NoOrigin', code: string, message: string }
   };

export type WebhooksQueryVariables = Exact<{ [key: string]: never; }>;


export type WebhooksQuery = { webhooks: Array<{ id: string, name: string, url: string, kinds: Array<ChangeKind>, state: WebhookState, failures: number, nextAttemptAt: string, disabledAt: string | null, disabledReason: string | null, formerSecretUntil: string | null, createdAt: string, version: number, deliveries: Array<{ id: string, trial: boolean, attempt: number, events: number, at: string, ms: number, delivered: boolean, status: number | null, error: DeliveryError | null, excerpt: string | null }> }> };

export type WebhookCardFragment = { id: string, name: string, url: string, kinds: Array<ChangeKind>, state: WebhookState, failures: number, nextAttemptAt: string, disabledAt: string | null, disabledReason: string | null, formerSecretUntil: string | null, createdAt: string, version: number, deliveries: Array<{ id: string, trial: boolean, attempt: number, events: number, at: string, ms: number, delivered: boolean, status: number | null, error: DeliveryError | null, excerpt: string | null }> };

export type CreateWebhookMutationVariables = Exact<{
  input: WebhookInput;
  idempotencyKey: string;
}>;


export type CreateWebhookMutation = { createWebhook:
    | { __typename: 'InvalidInput', code: string, message: string, issues: Array<{ code: string, path: Array<string>, severity: Severity, message: string, params: unknown }> }
    | { __typename: 'KeyReused', code: string, message: string }
    | { __typename: 'WebhookSecretPayload', secret: string, webhook: { id: string, name: string } }
   };

export type UpdateWebhookMutationVariables = Exact<{
  id: string;
  input: WebhookInput;
  version: number;
}>;


export type UpdateWebhookMutation = { updateWebhook:
    | { __typename: 'InvalidInput', code: string, message: string, issues: Array<{ code: string, path: Array<string>, severity: Severity, message: string, params: unknown }> }
    | { __typename: 'VersionConflict', code: string, message: string }
    | { __typename: 'WebhookPayload', webhook: { id: string } }
   };

export type RotateWebhookSecretMutationVariables = Exact<{
  id: string;
  idempotencyKey: string;
}>;


export type RotateWebhookSecretMutation = { rotateWebhookSecret:
    | { __typename: 'KeyReused', code: string, message: string }
    | { __typename: 'WebhookSecretPayload', secret: string, webhook: { id: string, name: string } }
   };

export type PauseWebhookMutationVariables = Exact<{
  id: string;
}>;


export type PauseWebhookMutation = { pauseWebhook: { webhook: { id: string } } };

export type ResumeWebhookMutationVariables = Exact<{
  id: string;
}>;


export type ResumeWebhookMutation = { resumeWebhook: { webhook: { id: string } } };

export type ReplayWebhookMutationVariables = Exact<{
  id: string;
}>;


export type ReplayWebhookMutation = { replayWebhook:
    | { __typename: 'InvalidInput', code: string, message: string }
    | { __typename: 'WebhookPayload', webhook: { id: string } }
   };

export type TestWebhookMutationVariables = Exact<{
  id: string;
}>;


export type TestWebhookMutation = { testWebhook: { delivered: boolean, webhook: { id: string } } };

export type RemoveWebhookMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type RemoveWebhookMutation = { removeWebhook:
    | { __typename: 'VersionConflict', code: string, message: string }
    | { __typename: 'WebhookRemovedPayload', id: string }
   };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ContactLineFragmentDoc = new TypedDocumentString(`
    fragment ContactLine on Contact {
  id
  version
  on
  time
  channel
  presence
  minutes
  otherMinutes
  reason
  note
  signatureId
  recordedAt
  recordedBy {
    displayName
  }
}
    `, {"fragmentName":"ContactLine"}) as unknown as TypedDocumentString<ContactLineFragment, unknown>;
export const DocumentFileFragmentDoc = new TypedDocumentString(`
    fragment DocumentFile on Attachment {
  id
  name
  mime
  size
  sensitive
  createdAt
  downloads(first: 20) {
    id
    at
    by {
      displayName
    }
  }
}
    `, {"fragmentName":"DocumentFile"}) as unknown as TypedDocumentString<DocumentFileFragment, unknown>;
export const DocumentLineFragmentDoc = new TypedDocumentString(`
    fragment DocumentLine on Document {
  id
  version
  kind
  label
  sensitive
  createdAt
  withdrawnAt
  withdrawnReason
  withdrawnBy {
    displayName
  }
  versions {
    id
    number
    addedAt
    addedBy {
      displayName
    }
    file {
      ...DocumentFile
    }
  }
}
    fragment DocumentFile on Attachment {
  id
  name
  mime
  size
  sensitive
  createdAt
  downloads(first: 20) {
    id
    at
    by {
      displayName
    }
  }
}`, {"fragmentName":"DocumentLine"}) as unknown as TypedDocumentString<DocumentLineFragment, unknown>;
export const DossierRowFragmentDoc = new TypedDocumentString(`
    fragment DossierRow on Dossier {
  id
  number
  status
  openedAt
  updatedAt
  abilities
  participant {
    id
    firstName
    lastName
    commune
  }
  referent {
    id
    displayName
    structure {
      id
      name
    }
  }
  submissions {
    id
    status
    submittedAt
    form {
      id
      kind
    }
  }
}
    `, {"fragmentName":"DossierRow"}) as unknown as TypedDocumentString<DossierRowFragment, unknown>;
export const WorkContractPageFragmentDoc = new TypedDocumentString(`
    fragment WorkContractPage on WorkContract {
  id
  version
  kind
  employer
  startDate
  signedEndDate
  actualEndDate
  weeklyHours
  quotaPercent
  subsidised
  clauseHours
  insertionClause
  partTimeChosen
  sameEmployer
  annualClosingOnly
  siaeKind
}
    `, {"fragmentName":"WorkContractPage"}) as unknown as TypedDocumentString<WorkContractPageFragment, unknown>;
export const TrainingPageFragmentDoc = new TypedDocumentString(`
    fragment TrainingPage on Training {
  id
  version
  kind
  title
  hours
  startDate
  endDate
  titleObtained
  certificationObtained
}
    `, {"fragmentName":"TrainingPage"}) as unknown as TypedDocumentString<TrainingPageFragment, unknown>;
export const ParticipationLineFragmentDoc = new TypedDocumentString(`
    fragment ParticipationLine on Participation {
  id
  version
  enteredOn
  exitedOn
  age
  missing
  answers {
    question
    value
  }
  operation {
    id
    operationNumber
    label
    firstDay
    lastDay
    closedOn
  }
}
    `, {"fragmentName":"ParticipationLine"}) as unknown as TypedDocumentString<ParticipationLineFragment, unknown>;
export const StepPageFragmentDoc = new TypedDocumentString(`
    fragment StepPage on Step {
  id
  version
  status
  family
  familyLabel
  label
  operator
  programme
  plannedStart
  plannedEnd
  realStart
  realEnd
  hours
  objective
  reason
  midReviewOn
  midReview
  finalReviewOn
  finalReview
  sheetId
  validatedOn
  evidence {
    id
    slot
    attachment {
      id
      name
    }
  }
  decisions {
    id
    validated
    computed
    comment
    decidedAt
    explanation
    decidedBy {
      displayName
    }
  }
}
    `, {"fragmentName":"StepPage"}) as unknown as TypedDocumentString<StepPageFragment, unknown>;
export const DossierPageFragmentDoc = new TypedDocumentString(`
    fragment DossierPage on Dossier {
  id
  number
  status
  openedAt
  closedAt
  updatedAt
  version
  abilities
  participant {
    id
    firstName
    lastName
    birthDate
    email
    phone
    commune
    statuses
  }
  referent {
    id
    displayName
  }
  prescriber {
    id
    displayName
  }
  previousJourneys {
    number
    dossierId
    status
    openedAt
    closedAt
    referentName
    outcomeLabel
  }
  standbys {
    id
    status
    reasonLabel
    comment
    fromDay
    untilDay
    endedOn
  }
  suspensions {
    id
    fromDay
    untilDay
  }
  referentSpells {
    id
    fromDay
    untilDay
    referent {
      id
      displayName
    }
  }
  journeyActs {
    id
    act
    onDay
    bodyName
    reason
    overridden
    by {
      displayName
    }
  }
  submissions {
    id
    status
    createdAt
    updatedAt
    submittedAt
    scores
    abilities
    author {
      displayName
    }
    form {
      id
      key
      kind
      title
    }
    version {
      id
      number
    }
  }
  events {
    id
    kind
    at
    sentence
    by {
      displayName
    }
  }
  workContracts {
    ...WorkContractPage
  }
  trainings {
    ...TrainingPage
  }
  participations {
    ...ParticipationLine
  }
  steps {
    ...StepPage
  }
  exitDecision {
    id
    outcome
    outcomeLabel
    ruleId
    comment
    decidedAt
    overrides
    explanation
    decidedBy {
      displayName
    }
  }
}
    fragment WorkContractPage on WorkContract {
  id
  version
  kind
  employer
  startDate
  signedEndDate
  actualEndDate
  weeklyHours
  quotaPercent
  subsidised
  clauseHours
  insertionClause
  partTimeChosen
  sameEmployer
  annualClosingOnly
  siaeKind
}
fragment TrainingPage on Training {
  id
  version
  kind
  title
  hours
  startDate
  endDate
  titleObtained
  certificationObtained
}
fragment ParticipationLine on Participation {
  id
  version
  enteredOn
  exitedOn
  age
  missing
  answers {
    question
    value
  }
  operation {
    id
    operationNumber
    label
    firstDay
    lastDay
    closedOn
  }
}
fragment StepPage on Step {
  id
  version
  status
  family
  familyLabel
  label
  operator
  programme
  plannedStart
  plannedEnd
  realStart
  realEnd
  hours
  objective
  reason
  midReviewOn
  midReview
  finalReviewOn
  finalReview
  sheetId
  validatedOn
  evidence {
    id
    slot
    attachment {
      id
      name
    }
  }
  decisions {
    id
    validated
    computed
    comment
    decidedAt
    explanation
    decidedBy {
      displayName
    }
  }
}`, {"fragmentName":"DossierPage"}) as unknown as TypedDocumentString<DossierPageFragment, unknown>;
export const DueLineFragmentDoc = new TypedDocumentString(`
    fragment DueLine on DueItem {
  id
  key
  kind
  label
  sentence
  dueOn
  lateDays
  time
  owner
  mine
  source
  place
  dossierId
  prescriptionId
  personName
  maySnooze
  snoozedUntil
  snoozeWord
}
    `, {"fragmentName":"DueLine"}) as unknown as TypedDocumentString<DueLineFragment, unknown>;
export const IssuePartsFragmentDoc = new TypedDocumentString(`
    fragment IssueParts on Issue {
  code
  path
  severity
  message
  params
}
    `, {"fragmentName":"IssueParts"}) as unknown as TypedDocumentString<IssuePartsFragment, unknown>;
export const FormVersionLineFragmentDoc = new TypedDocumentString(`
    fragment FormVersionLine on FormVersion {
  id
  number
  hash
  publishedAt
  publishedBy {
    id
    displayName
  }
  reason
  compatibility
}
    `, {"fragmentName":"FormVersionLine"}) as unknown as TypedDocumentString<FormVersionLineFragment, unknown>;
export const FormLineFragmentDoc = new TypedDocumentString(`
    fragment FormLine on Form {
  id
  key
  kind
  title
  abilities
  publicationRequest {
    id
    status
    mine
  }
  current {
    ...FormVersionLine
  }
  draft {
    revision
    updatedAt
    updatedBy {
      id
      displayName
    }
  }
}
    fragment FormVersionLine on FormVersion {
  id
  number
  hash
  publishedAt
  publishedBy {
    id
    displayName
  }
  reason
  compatibility
}`, {"fragmentName":"FormLine"}) as unknown as TypedDocumentString<FormLineFragment, unknown>;
export const AnswerMigrationPartsFragmentDoc = new TypedDocumentString(`
    fragment AnswerMigrationParts on AnswerMigration {
  id
  at
  by
  fromVersions
  toVersion
  undoneAt
  undoneBy
  counts {
    forms
    back
    submitted
    closed
    movedAgain
    answeredSince
    setAside
  }
}
    `, {"fragmentName":"AnswerMigrationParts"}) as unknown as TypedDocumentString<AnswerMigrationPartsFragment, unknown>;
export const OperationLineFragmentDoc = new TypedDocumentString(`
    fragment OperationLine on FseOperation {
  id
  version
  operationNumber
  label
  firstDay
  lastDay
  operator
  closedOn
  counts {
    people
    present
    incomplete
  }
}
    `, {"fragmentName":"OperationLine"}) as unknown as TypedDocumentString<OperationLineFragment, unknown>;
export const PlieSettingPartsFragmentDoc = new TypedDocumentString(`
    fragment PlieSettingParts on PlieSetting {
  section
  value
  revision
  changedAt
  changedBy
}
    `, {"fragmentName":"PlieSettingParts"}) as unknown as TypedDocumentString<PlieSettingPartsFragment, unknown>;
export const PrescriptionRowFragmentDoc = new TypedDocumentString(`
    fragment PrescriptionRow on Prescription {
  id
  status
  channel
  eligibility
  possibleDuplicate
  submittedAt
  sentThrough
  person {
    lastName
    firstName
    commune
  }
  prescriber {
    name
  }
  form {
    title
  }
}
    `, {"fragmentName":"PrescriptionRow"}) as unknown as TypedDocumentString<PrescriptionRowFragment, unknown>;
export const PrescriptionStateFragmentDoc = new TypedDocumentString(`
    fragment PrescriptionState on Prescription {
  id
  status
  version
  decidedAt
  feedback
  abilities
  dossier {
    id
    number
  }
}
    `, {"fragmentName":"PrescriptionState"}) as unknown as TypedDocumentString<PrescriptionStateFragment, unknown>;
export const RuleToldFragmentDoc = new TypedDocumentString(`
    fragment RuleTold on RuleVerdict {
  id
  label
  outcome
  outcomeLabel
  truth
  sentence
  because
  source
  committee
  confirmAfter
  confirmation
  evidence
  missing {
    kind
    id
    label
  }
  clauses {
    depth
    sentence
    truth
    expected
    actual
  }
}
    `, {"fragmentName":"RuleTold"}) as unknown as TypedDocumentString<RuleToldFragment, unknown>;
export const DecisionToldFragmentDoc = new TypedDocumentString(`
    fragment DecisionTold on PrescriptionDecision {
  verdict
  outcomeLabel
  missing {
    kind
    id
    label
  }
  rules {
    ...RuleTold
  }
}
    fragment RuleTold on RuleVerdict {
  id
  label
  outcome
  outcomeLabel
  truth
  sentence
  because
  source
  committee
  confirmAfter
  confirmation
  evidence
  missing {
    kind
    id
    label
  }
  clauses {
    depth
    sentence
    truth
    expected
    actual
  }
}`, {"fragmentName":"DecisionTold"}) as unknown as TypedDocumentString<DecisionToldFragment, unknown>;
export const SentLineFragmentDoc = new TypedDocumentString(`
    fragment SentLine on SentPrescription {
  id
  personName
  state
  submittedAt
  decidedAt
  feedback
  referent
  firstAppointmentOn
  enteredOn
  endedOn
  outcome
  request {
    question
    answer
  }
}
    `, {"fragmentName":"SentLine"}) as unknown as TypedDocumentString<SentLineFragment, unknown>;
export const MigrationActionPartsFragmentDoc = new TypedDocumentString(`
    fragment MigrationActionParts on MigrationAction {
  do
  options {
    from
    to
  }
  otherwise
}
    `, {"fragmentName":"MigrationActionParts"}) as unknown as TypedDocumentString<MigrationActionPartsFragment, unknown>;
export const PublicationRequestPartsFragmentDoc = new TypedDocumentString(`
    fragment PublicationRequestParts on PublicationRequest {
  id
  revision
  reason
  status
  requestedAt
  requestedBy {
    id
    displayName
  }
  settledAt
  settledBy {
    id
    displayName
  }
  answer
  mine
  plan {
    formVersionId
    entries {
      id
      action {
        ...MigrationActionParts
      }
    }
  }
}
    fragment MigrationActionParts on MigrationAction {
  do
  options {
    from
    to
  }
  otherwise
}`, {"fragmentName":"PublicationRequestParts"}) as unknown as TypedDocumentString<PublicationRequestPartsFragment, unknown>;
export const RuleReadingPartsFragmentDoc = new TypedDocumentString(`
    fragment RuleReadingParts on RuleReading {
  truth
  sentence
  clauses {
    depth
    sentence
    truth
    actual
    differs
  }
}
    `, {"fragmentName":"RuleReadingParts"}) as unknown as TypedDocumentString<RuleReadingPartsFragment, unknown>;
export const StepWrittenFragmentDoc = new TypedDocumentString(`
    fragment StepWritten on StepPayload {
  step {
    id
    version
    sheetId
  }
}
    `, {"fragmentName":"StepWritten"}) as unknown as TypedDocumentString<StepWrittenFragment, unknown>;
export const StructureLineFragmentDoc = new TypedDocumentString(`
    fragment StructureLine on Structure {
  id
  name
  kind
  communes
  closedOn
  referents
  version
}
    `, {"fragmentName":"StructureLine"}) as unknown as TypedDocumentString<StructureLineFragment, unknown>;
export const IssueLineFragmentDoc = new TypedDocumentString(`
    fragment IssueLine on Issue {
  code
  path
  severity
  message
  params
}
    `, {"fragmentName":"IssueLine"}) as unknown as TypedDocumentString<IssueLineFragment, unknown>;
export const SubmissionStateFragmentDoc = new TypedDocumentString(`
    fragment SubmissionState on Submission {
  id
  status
  lock
  answers
  withheld
  updatedAt
  submittedAt
  abilities
  authorKind
  issues {
    ...IssueLine
  }
}
    fragment IssueLine on Issue {
  code
  path
  severity
  message
  params
}`, {"fragmentName":"SubmissionState"}) as unknown as TypedDocumentString<SubmissionStateFragment, unknown>;
export const ChangeLinePartsFragmentDoc = new TypedDocumentString(`
    fragment ChangeLineParts on FormChange {
  kind
  subject
  sentence
  compatibility
}
    `, {"fragmentName":"ChangeLineParts"}) as unknown as TypedDocumentString<ChangeLinePartsFragment, unknown>;
export const WebhookCardFragmentDoc = new TypedDocumentString(`
    fragment WebhookCard on Webhook {
  id
  name
  url
  kinds
  state
  failures
  nextAttemptAt
  disabledAt
  disabledReason
  formerSecretUntil
  createdAt
  version
  deliveries(first: 20) {
    id
    trial
    attempt
    events
    at
    ms
    delivered
    status
    error
    excerpt
  }
}
    `, {"fragmentName":"WebhookCard"}) as unknown as TypedDocumentString<WebhookCardFragment, unknown>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    id
    displayName
    email
    locale
    abilities
    memberships {
      plie {
        id
        slug
        name
        vocabulary
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const MembersDocument = new TypedDocumentString(`
    query Members {
  members {
    id
    displayName
    email
    roles
    active
    version
  }
}
    `) as unknown as TypedDocumentString<MembersQuery, MembersQueryVariables>;
export const ApiTokensDocument = new TypedDocumentString(`
    query ApiTokens {
  apiTokens {
    id
    name
    scopes
    cidrs
    formIds
    perMinute
    createdAt
    expiresAt
    lastUsedAt
    lastUsedFrom
    rotatedAt
    formerUntil
    revokedAt
  }
}
    `) as unknown as TypedDocumentString<ApiTokensQuery, ApiTokensQueryVariables>;
export const InviteMemberDocument = new TypedDocumentString(`
    mutation InviteMember($email: String!, $displayName: String!, $roles: [Role!]!, $idempotencyKey: ID!) {
  inviteMember(
    email: $email
    displayName: $displayName
    roles: $roles
    idempotencyKey: $idempotencyKey
  ) {
    __typename
    ... on InvitationPayload {
      link
      member {
        id
        displayName
        email
      }
    }
    ... on UserError {
      code
      message
    }
    ... on InvalidInput {
      issues {
        ...IssueLine
      }
    }
  }
}
    fragment IssueLine on Issue {
  code
  path
  severity
  message
  params
}`) as unknown as TypedDocumentString<InviteMemberMutation, InviteMemberMutationVariables>;
export const ChangeMemberRolesDocument = new TypedDocumentString(`
    mutation ChangeMemberRoles($memberId: ID!, $roles: [Role!]!, $version: Int!) {
  changeMemberRoles(memberId: $memberId, roles: $roles, version: $version) {
    __typename
    ... on CaseloadToTransfer {
      referentId
      open
    }
    ... on MemberPayload {
      member {
        id
        version
      }
    }
    ... on UserError {
      code
      message
    }
    ... on InvalidInput {
      issues {
        ...IssueLine
      }
    }
  }
}
    fragment IssueLine on Issue {
  code
  path
  severity
  message
  params
}`) as unknown as TypedDocumentString<ChangeMemberRolesMutation, ChangeMemberRolesMutationVariables>;
export const CreateApiTokenDocument = new TypedDocumentString(`
    mutation CreateApiToken($name: String!, $scopes: [ApiScope!]!, $expiresAt: DateTime!, $cidrs: [String!], $formIds: [ID!], $perMinute: Int, $idempotencyKey: ID!) {
  createApiToken(
    name: $name
    scopes: $scopes
    expiresAt: $expiresAt
    cidrs: $cidrs
    formIds: $formIds
    perMinute: $perMinute
    idempotencyKey: $idempotencyKey
  ) {
    __typename
    ... on ApiTokenPayload {
      secret
      token {
        id
        name
        scopes
      }
    }
    ... on UserError {
      code
      message
    }
    ... on InvalidInput {
      issues {
        ...IssueLine
      }
    }
  }
}
    fragment IssueLine on Issue {
  code
  path
  severity
  message
  params
}`) as unknown as TypedDocumentString<CreateApiTokenMutation, CreateApiTokenMutationVariables>;
export const RevokeApiTokenDocument = new TypedDocumentString(`
    mutation RevokeApiToken($id: ID!) {
  revokeApiToken(id: $id) {
    __typename
    token {
      id
      revokedAt
    }
  }
}
    `) as unknown as TypedDocumentString<RevokeApiTokenMutation, RevokeApiTokenMutationVariables>;
export const CreatePlieDocument = new TypedDocumentString(`
    mutation CreatePlie($slug: String!, $name: String!, $administratorEmail: String!, $preset: String, $idempotencyKey: ID!) {
  createPlie(
    slug: $slug
    name: $name
    administratorEmail: $administratorEmail
    preset: $preset
    idempotencyKey: $idempotencyKey
  ) {
    __typename
    ... on PliePayload {
      link
      plie {
        id
        slug
        name
      }
    }
    ... on UserError {
      code
      message
    }
    ... on InvalidInput {
      issues {
        ...IssueLine
      }
    }
  }
}
    fragment IssueLine on Issue {
  code
  path
  severity
  message
  params
}`) as unknown as TypedDocumentString<CreatePlieMutation, CreatePlieMutationVariables>;
export const RotateApiTokenDocument = new TypedDocumentString(`
    mutation RotateApiToken($id: ID!, $overlapHours: Int, $idempotencyKey: ID!) {
  rotateApiToken(
    id: $id
    overlapHours: $overlapHours
    idempotencyKey: $idempotencyKey
  ) {
    __typename
    ... on ApiTokenPayload {
      secret
      token {
        id
      }
    }
    ... on UserError {
      code
      message
    }
    ... on InvalidInput {
      issues {
        ...IssueLine
      }
    }
  }
}
    fragment IssueLine on Issue {
  code
  path
  severity
  message
  params
}`) as unknown as TypedDocumentString<RotateApiTokenMutation, RotateApiTokenMutationVariables>;
export const ApiNoticesDocument = new TypedDocumentString(`
    query ApiNotices {
  apiNotices {
    kind
    id
    name
    at
  }
}
    `) as unknown as TypedDocumentString<ApiNoticesQuery, ApiNoticesQueryVariables>;
export const FormsOfTokensDocument = new TypedDocumentString(`
    query FormsOfTokens {
  forms {
    id
    title
  }
}
    `) as unknown as TypedDocumentString<FormsOfTokensQuery, FormsOfTokensQueryVariables>;
export const CaseloadsDocument = new TypedDocumentString(`
    query Caseloads {
  caseloads {
    id
    name
    open
    capacity
    workingTime
    away
    communes
    version
    range {
      least
      most
    }
    structure {
      id
      name
      since
    }
    absences {
      id
      coverName
      fromDay
      untilDay
      suggestsTransfer
    }
  }
}
    `) as unknown as TypedDocumentString<CaseloadsQuery, CaseloadsQueryVariables>;
export const TransferPreviewDocument = new TypedDocumentString(`
    query TransferPreview($fromId: ID, $dossierIds: [ID!], $toIds: [ID!]!) {
  transferPreview(fromId: $fromId, dossierIds: $dossierIds, toIds: $toIds) {
    dossierId
    number
    lastName
    firstName
    commune
    version
    fromName
    referentId
    referentName
    reasons
  }
}
    `) as unknown as TypedDocumentString<TransferPreviewQuery, TransferPreviewQueryVariables>;
export const ReferentSuggestionsDocument = new TypedDocumentString(`
    query ReferentSuggestions($dossierId: ID, $commune: String) {
  referentSuggestions(dossierId: $dossierId, commune: $commune) {
    referentId
    name
    reasons
  }
}
    `) as unknown as TypedDocumentString<ReferentSuggestionsQuery, ReferentSuggestionsQueryVariables>;
export const TransferDossiersDocument = new TypedDocumentString(`
    mutation TransferDossiers($moves: [DossierMoveInput!]!, $idempotencyKey: ID!) {
  transferDossiers(moves: $moves, idempotencyKey: $idempotencyKey) {
    __typename
    ... on TransferPayload {
      moved
    }
    ... on UserError {
      code
      message
    }
    ... on InvalidInput {
      issues {
        ...IssueLine
      }
    }
  }
}
    fragment IssueLine on Issue {
  code
  path
  severity
  message
  params
}`) as unknown as TypedDocumentString<TransferDossiersMutation, TransferDossiersMutationVariables>;
export const RecordAbsenceDocument = new TypedDocumentString(`
    mutation RecordAbsence($input: AbsenceInput!, $idempotencyKey: ID!) {
  recordAbsence(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on AbsencePayload {
      absenceId
    }
    ... on UserError {
      code
      message
    }
    ... on InvalidInput {
      issues {
        ...IssueLine
      }
    }
  }
}
    fragment IssueLine on Issue {
  code
  path
  severity
  message
  params
}`) as unknown as TypedDocumentString<RecordAbsenceMutation, RecordAbsenceMutationVariables>;
export const EndAbsenceDocument = new TypedDocumentString(`
    mutation EndAbsence($id: ID!) {
  endAbsence(id: $id) {
    absenceId
  }
}
    `) as unknown as TypedDocumentString<EndAbsenceMutation, EndAbsenceMutationVariables>;
export const DossierViewsDocument = new TypedDocumentString(`
    query DossierViews {
  dossierViews {
    id
    name
    query
  }
}
    `) as unknown as TypedDocumentString<DossierViewsQuery, DossierViewsQueryVariables>;
export const DossierExportDocument = new TypedDocumentString(`
    query DossierExport($ids: [ID!]!, $columns: [DossierColumn!]!) {
  dossierExport(ids: $ids, columns: $columns) {
    text
  }
}
    `) as unknown as TypedDocumentString<DossierExportQuery, DossierExportQueryVariables>;
export const KeepDossierViewDocument = new TypedDocumentString(`
    mutation KeepDossierView($name: String!, $query: String!) {
  keepDossierView(name: $name, query: $query) {
    __typename
    ... on DossierViewPayload {
      viewId
    }
    ... on UserError {
      code
      message
    }
    ... on InvalidInput {
      issues {
        ...IssueLine
      }
    }
  }
}
    fragment IssueLine on Issue {
  code
  path
  severity
  message
  params
}`) as unknown as TypedDocumentString<KeepDossierViewMutation, KeepDossierViewMutationVariables>;
export const ForgetDossierViewDocument = new TypedDocumentString(`
    mutation ForgetDossierView($id: ID!) {
  forgetDossierView(id: $id) {
    viewId
  }
}
    `) as unknown as TypedDocumentString<ForgetDossierViewMutation, ForgetDossierViewMutationVariables>;
export const SetWorkingTimeDocument = new TypedDocumentString(`
    mutation SetWorkingTime($referentId: ID!, $percent: Int!) {
  setWorkingTime(referentId: $referentId, percent: $percent) {
    __typename
    ... on WorkingTimePayload {
      referentId
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SetWorkingTimeMutation, SetWorkingTimeMutationVariables>;
export const DossierContactsDocument = new TypedDocumentString(`
    query DossierContacts($dossierId: ID!, $first: Int, $channel: [ContactChannel!], $presence: [ContactPresence!]) {
  dossier(id: $dossierId) {
    id
    contacts(first: $first, channel: $channel, presence: $presence) {
      ...ContactLine
    }
  }
}
    fragment ContactLine on Contact {
  id
  version
  on
  time
  channel
  presence
  minutes
  otherMinutes
  reason
  note
  signatureId
  recordedAt
  recordedBy {
    displayName
  }
}`) as unknown as TypedDocumentString<DossierContactsQuery, DossierContactsQueryVariables>;
export const ContactSummaryDocument = new TypedDocumentString(`
    query ContactSummary($dossierId: ID!) {
  contactSummary(dossierId: $dossierId) {
    dossierId
    usualMinutes
    observations
    absences {
      unjustified
      toCommittee
      reached
    }
    rhythm {
      state
      line
      why
      dueOn
      daysLate
    }
  }
}
    `) as unknown as TypedDocumentString<ContactSummaryQuery, ContactSummaryQueryVariables>;
export const RecordContactDocument = new TypedDocumentString(`
    mutation RecordContact($dossierId: ID!, $input: ContactInput!, $idempotencyKey: ID!) {
  recordContact(
    dossierId: $dossierId
    input: $input
    idempotencyKey: $idempotencyKey
  ) {
    __typename
    ... on ContactPayload {
      contact {
        id
      }
    }
    ... on UserError {
      code
      message
    }
    ... on InvalidInput {
      issues {
        ...IssueLine
      }
    }
  }
}
    fragment IssueLine on Issue {
  code
  path
  severity
  message
  params
}`) as unknown as TypedDocumentString<RecordContactMutation, RecordContactMutationVariables>;
export const UpdateContactDocument = new TypedDocumentString(`
    mutation UpdateContact($id: ID!, $input: ContactInput!, $version: Int!) {
  updateContact(id: $id, input: $input, version: $version) {
    __typename
    ... on ContactPayload {
      contact {
        id
      }
    }
    ... on UserError {
      code
      message
    }
    ... on InvalidInput {
      issues {
        ...IssueLine
      }
    }
  }
}
    fragment IssueLine on Issue {
  code
  path
  severity
  message
  params
}`) as unknown as TypedDocumentString<UpdateContactMutation, UpdateContactMutationVariables>;
export const RemoveContactDocument = new TypedDocumentString(`
    mutation RemoveContact($id: ID!, $version: Int!) {
  removeContact(id: $id, version: $version) {
    __typename
    ... on RemovedContactPayload {
      id
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RemoveContactMutation, RemoveContactMutationVariables>;
export const DossierDocumentsDocument = new TypedDocumentString(`
    query DossierDocuments($dossierId: ID!) {
  dossier(id: $dossierId) {
    id
    documents(withdrawn: true) {
      ...DocumentLine
    }
    attachments {
      ...DocumentFile
      addedBy {
        displayName
      }
      carriers {
        id
        kind
        label
      }
    }
  }
}
    fragment DocumentFile on Attachment {
  id
  name
  mime
  size
  sensitive
  createdAt
  downloads(first: 20) {
    id
    at
    by {
      displayName
    }
  }
}
fragment DocumentLine on Document {
  id
  version
  kind
  label
  sensitive
  createdAt
  withdrawnAt
  withdrawnReason
  withdrawnBy {
    displayName
  }
  versions {
    id
    number
    addedAt
    addedBy {
      displayName
    }
    file {
      ...DocumentFile
    }
  }
}`) as unknown as TypedDocumentString<DossierDocumentsQuery, DossierDocumentsQueryVariables>;
export const DepositDocumentDocument = new TypedDocumentString(`
    mutation DepositDocument($dossierId: ID!, $attachmentId: ID!, $input: DocumentInput!, $idempotencyKey: ID!) {
  depositDocument(
    dossierId: $dossierId
    attachmentId: $attachmentId
    input: $input
    idempotencyKey: $idempotencyKey
  ) {
    __typename
    ... on UserError {
      code
      message
    }
    ... on InvalidInput {
      issues {
        ...IssueLine
      }
    }
  }
}
    fragment IssueLine on Issue {
  code
  path
  severity
  message
  params
}`) as unknown as TypedDocumentString<DepositDocumentMutation, DepositDocumentMutationVariables>;
export const ReplaceDocumentDocument = new TypedDocumentString(`
    mutation ReplaceDocument($id: ID!, $attachmentId: ID!, $version: Int!) {
  replaceDocument(id: $id, attachmentId: $attachmentId, version: $version) {
    __typename
    ... on UserError {
      code
      message
    }
    ... on InvalidInput {
      issues {
        ...IssueLine
      }
    }
  }
}
    fragment IssueLine on Issue {
  code
  path
  severity
  message
  params
}`) as unknown as TypedDocumentString<ReplaceDocumentMutation, ReplaceDocumentMutationVariables>;
export const UpdateDocumentDocument = new TypedDocumentString(`
    mutation UpdateDocument($id: ID!, $input: DocumentInput!, $version: Int!) {
  updateDocument(id: $id, input: $input, version: $version) {
    __typename
    ... on UserError {
      code
      message
    }
    ... on InvalidInput {
      issues {
        ...IssueLine
      }
    }
  }
}
    fragment IssueLine on Issue {
  code
  path
  severity
  message
  params
}`) as unknown as TypedDocumentString<UpdateDocumentMutation, UpdateDocumentMutationVariables>;
export const WithdrawDocumentDocument = new TypedDocumentString(`
    mutation WithdrawDocument($id: ID!, $reason: String!, $version: Int!) {
  withdrawDocument(id: $id, reason: $reason, version: $version) {
    __typename
    ... on UserError {
      code
      message
    }
    ... on InvalidInput {
      issues {
        ...IssueLine
      }
    }
  }
}
    fragment IssueLine on Issue {
  code
  path
  severity
  message
  params
}`) as unknown as TypedDocumentString<WithdrawDocumentMutation, WithdrawDocumentMutationVariables>;
export const DossierListDocument = new TypedDocumentString(`
    query DossierList($first: Int, $offset: Int, $filter: DossierFilter, $orderBy: DossierOrder) {
  dossiers(first: $first, offset: $offset, filter: $filter, orderBy: $orderBy) {
    totalCount
    nodes {
      ...DossierRow
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
    }
  }
}
    fragment DossierRow on Dossier {
  id
  number
  status
  openedAt
  updatedAt
  abilities
  participant {
    id
    firstName
    lastName
    commune
  }
  referent {
    id
    displayName
    structure {
      id
      name
    }
  }
  submissions {
    id
    status
    submittedAt
    form {
      id
      kind
    }
  }
}`) as unknown as TypedDocumentString<DossierListQuery, DossierListQueryVariables>;
export const DossierCountsDocument = new TypedDocumentString(`
    query DossierCounts($mine: Boolean, $referentId: ID) {
  PRESCRIBED: dossiers(
    first: 1
    filter: {status: [PRESCRIBED], mine: $mine, referentId: $referentId}
  ) {
    totalCount
  }
  CHECKING: dossiers(
    first: 1
    filter: {status: [CHECKING], mine: $mine, referentId: $referentId}
  ) {
    totalCount
  }
  WELCOME: dossiers(
    first: 1
    filter: {status: [WELCOME], mine: $mine, referentId: $referentId}
  ) {
    totalCount
  }
  SUBMITTED: dossiers(
    first: 1
    filter: {status: [SUBMITTED], mine: $mine, referentId: $referentId}
  ) {
    totalCount
  }
  POSTPONED: dossiers(
    first: 1
    filter: {status: [POSTPONED], mine: $mine, referentId: $referentId}
  ) {
    totalCount
  }
  ACTIVE: dossiers(
    first: 1
    filter: {status: [ACTIVE], mine: $mine, referentId: $referentId}
  ) {
    totalCount
  }
  STANDBY: dossiers(
    first: 1
    filter: {status: [STANDBY], mine: $mine, referentId: $referentId}
  ) {
    totalCount
  }
  IN_JOB_FOLLOW_UP: dossiers(
    first: 1
    filter: {status: [IN_JOB_FOLLOW_UP], mine: $mine, referentId: $referentId}
  ) {
    totalCount
  }
  EXIT_PROPOSED: dossiers(
    first: 1
    filter: {status: [EXIT_PROPOSED], mine: $mine, referentId: $referentId}
  ) {
    totalCount
  }
  EXITED: dossiers(
    first: 1
    filter: {status: [EXITED], mine: $mine, referentId: $referentId}
  ) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<DossierCountsQuery, DossierCountsQueryVariables>;
export const DossierOneDocument = new TypedDocumentString(`
    query DossierOne($id: ID!) {
  dossier(id: $id) {
    ...DossierPage
  }
}
    fragment WorkContractPage on WorkContract {
  id
  version
  kind
  employer
  startDate
  signedEndDate
  actualEndDate
  weeklyHours
  quotaPercent
  subsidised
  clauseHours
  insertionClause
  partTimeChosen
  sameEmployer
  annualClosingOnly
  siaeKind
}
fragment TrainingPage on Training {
  id
  version
  kind
  title
  hours
  startDate
  endDate
  titleObtained
  certificationObtained
}
fragment DossierPage on Dossier {
  id
  number
  status
  openedAt
  closedAt
  updatedAt
  version
  abilities
  participant {
    id
    firstName
    lastName
    birthDate
    email
    phone
    commune
    statuses
  }
  referent {
    id
    displayName
  }
  prescriber {
    id
    displayName
  }
  previousJourneys {
    number
    dossierId
    status
    openedAt
    closedAt
    referentName
    outcomeLabel
  }
  standbys {
    id
    status
    reasonLabel
    comment
    fromDay
    untilDay
    endedOn
  }
  suspensions {
    id
    fromDay
    untilDay
  }
  referentSpells {
    id
    fromDay
    untilDay
    referent {
      id
      displayName
    }
  }
  journeyActs {
    id
    act
    onDay
    bodyName
    reason
    overridden
    by {
      displayName
    }
  }
  submissions {
    id
    status
    createdAt
    updatedAt
    submittedAt
    scores
    abilities
    author {
      displayName
    }
    form {
      id
      key
      kind
      title
    }
    version {
      id
      number
    }
  }
  events {
    id
    kind
    at
    sentence
    by {
      displayName
    }
  }
  workContracts {
    ...WorkContractPage
  }
  trainings {
    ...TrainingPage
  }
  participations {
    ...ParticipationLine
  }
  steps {
    ...StepPage
  }
  exitDecision {
    id
    outcome
    outcomeLabel
    ruleId
    comment
    decidedAt
    overrides
    explanation
    decidedBy {
      displayName
    }
  }
}
fragment ParticipationLine on Participation {
  id
  version
  enteredOn
  exitedOn
  age
  missing
  answers {
    question
    value
  }
  operation {
    id
    operationNumber
    label
    firstDay
    lastDay
    closedOn
  }
}
fragment StepPage on Step {
  id
  version
  status
  family
  familyLabel
  label
  operator
  programme
  plannedStart
  plannedEnd
  realStart
  realEnd
  hours
  objective
  reason
  midReviewOn
  midReview
  finalReviewOn
  finalReview
  sheetId
  validatedOn
  evidence {
    id
    slot
    attachment {
      id
      name
    }
  }
  decisions {
    id
    validated
    computed
    comment
    decidedAt
    explanation
    decidedBy {
      displayName
    }
  }
}`) as unknown as TypedDocumentString<DossierOneQuery, DossierOneQueryVariables>;
export const OpenDossierDocument = new TypedDocumentString(`
    mutation OpenDossier($input: OpenDossierInput!, $idempotencyKey: ID!) {
  openDossier(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on DossierPayload {
      dossier {
        ...DossierPage
      }
    }
    ... on UserError {
      code
      message
    }
    ... on InvalidInput {
      issues {
        ...IssueLine
      }
    }
  }
}
    fragment WorkContractPage on WorkContract {
  id
  version
  kind
  employer
  startDate
  signedEndDate
  actualEndDate
  weeklyHours
  quotaPercent
  subsidised
  clauseHours
  insertionClause
  partTimeChosen
  sameEmployer
  annualClosingOnly
  siaeKind
}
fragment TrainingPage on Training {
  id
  version
  kind
  title
  hours
  startDate
  endDate
  titleObtained
  certificationObtained
}
fragment DossierPage on Dossier {
  id
  number
  status
  openedAt
  closedAt
  updatedAt
  version
  abilities
  participant {
    id
    firstName
    lastName
    birthDate
    email
    phone
    commune
    statuses
  }
  referent {
    id
    displayName
  }
  prescriber {
    id
    displayName
  }
  previousJourneys {
    number
    dossierId
    status
    openedAt
    closedAt
    referentName
    outcomeLabel
  }
  standbys {
    id
    status
    reasonLabel
    comment
    fromDay
    untilDay
    endedOn
  }
  suspensions {
    id
    fromDay
    untilDay
  }
  referentSpells {
    id
    fromDay
    untilDay
    referent {
      id
      displayName
    }
  }
  journeyActs {
    id
    act
    onDay
    bodyName
    reason
    overridden
    by {
      displayName
    }
  }
  submissions {
    id
    status
    createdAt
    updatedAt
    submittedAt
    scores
    abilities
    author {
      displayName
    }
    form {
      id
      key
      kind
      title
    }
    version {
      id
      number
    }
  }
  events {
    id
    kind
    at
    sentence
    by {
      displayName
    }
  }
  workContracts {
    ...WorkContractPage
  }
  trainings {
    ...TrainingPage
  }
  participations {
    ...ParticipationLine
  }
  steps {
    ...StepPage
  }
  exitDecision {
    id
    outcome
    outcomeLabel
    ruleId
    comment
    decidedAt
    overrides
    explanation
    decidedBy {
      displayName
    }
  }
}
fragment ParticipationLine on Participation {
  id
  version
  enteredOn
  exitedOn
  age
  missing
  answers {
    question
    value
  }
  operation {
    id
    operationNumber
    label
    firstDay
    lastDay
    closedOn
  }
}
fragment StepPage on Step {
  id
  version
  status
  family
  familyLabel
  label
  operator
  programme
  plannedStart
  plannedEnd
  realStart
  realEnd
  hours
  objective
  reason
  midReviewOn
  midReview
  finalReviewOn
  finalReview
  sheetId
  validatedOn
  evidence {
    id
    slot
    attachment {
      id
      name
    }
  }
  decisions {
    id
    validated
    computed
    comment
    decidedAt
    explanation
    decidedBy {
      displayName
    }
  }
}
fragment IssueLine on Issue {
  code
  path
  severity
  message
  params
}`) as unknown as TypedDocumentString<OpenDossierMutation, OpenDossierMutationVariables>;
export const AssignReferentDocument = new TypedDocumentString(`
    mutation AssignReferent($dossierId: ID!, $referentId: ID!, $version: Int!) {
  assignReferent(
    dossierId: $dossierId
    referentId: $referentId
    version: $version
  ) {
    __typename
    ... on DossierPayload {
      dossier {
        id
        version
      }
    }
    ... on UserError {
      code
      message
    }
    ... on InvalidInput {
      issues {
        ...IssueLine
      }
    }
  }
}
    fragment IssueLine on Issue {
  code
  path
  severity
  message
  params
}`) as unknown as TypedDocumentString<AssignReferentMutation, AssignReferentMutationVariables>;
export const UpdateParticipantDocument = new TypedDocumentString(`
    mutation UpdateParticipant($dossierId: ID!, $input: ParticipantInput!, $version: Int!) {
  updateParticipant(dossierId: $dossierId, input: $input, version: $version) {
    __typename
    ... on DossierPayload {
      dossier {
        id
        version
      }
    }
    ... on UserError {
      code
      message
    }
    ... on InvalidInput {
      issues {
        ...IssueLine
      }
    }
  }
}
    fragment IssueLine on Issue {
  code
  path
  severity
  message
  params
}`) as unknown as TypedDocumentString<UpdateParticipantMutation, UpdateParticipantMutationVariables>;
export const DueItemsDocument = new TypedDocumentString(`
    query DueItems($kinds: [DueKind!], $first: Int!, $offset: Int!) {
  dueItems(kinds: $kinds, first: $first, offset: $offset) {
    totalCount
    counts {
      kind
      label
      count
    }
    items {
      ...DueLine
      dossier {
        id
        number
        participant {
          id
          firstName
          lastName
        }
      }
    }
  }
}
    fragment DueLine on DueItem {
  id
  key
  kind
  label
  sentence
  dueOn
  lateDays
  time
  owner
  mine
  source
  place
  dossierId
  prescriptionId
  personName
  maySnooze
  snoozedUntil
  snoozeWord
}`) as unknown as TypedDocumentString<DueItemsQuery, DueItemsQueryVariables>;
export const DueOfReferentDocument = new TypedDocumentString(`
    query DueOfReferent($referentId: ID!, $first: Int!) {
  dueItems(referentId: $referentId, mine: false, first: $first) {
    totalCount
    items {
      ...DueLine
      dossier {
        id
        number
        participant {
          id
          firstName
          lastName
        }
      }
    }
  }
}
    fragment DueLine on DueItem {
  id
  key
  kind
  label
  sentence
  dueOn
  lateDays
  time
  owner
  mine
  source
  place
  dossierId
  prescriptionId
  personName
  maySnooze
  snoozedUntil
  snoozeWord
}`) as unknown as TypedDocumentString<DueOfReferentQuery, DueOfReferentQueryVariables>;
export const DueOfDossiersDocument = new TypedDocumentString(`
    query DueOfDossiers($dossierIds: [ID!]!) {
  dueItems(dossierIds: $dossierIds, mine: false, first: 1) {
    counts {
      kind
      label
      count
    }
  }
}
    `) as unknown as TypedDocumentString<DueOfDossiersQuery, DueOfDossiersQueryVariables>;
export const SnoozeDueItemsDocument = new TypedDocumentString(`
    mutation SnoozeDueItems($dossierIds: [ID!]!, $kinds: [DueKind!]!, $until: PlainDate!, $word: String) {
  snoozeDueItems(
    dossierIds: $dossierIds
    kinds: $kinds
    until: $until
    word: $word
  ) {
    __typename
    ... on DueSnoozesPayload {
      putOff
      left
    }
    ... on UserError {
      code
      message
    }
    ... on InvalidInput {
      issues {
        ...IssueLine
      }
    }
  }
}
    fragment IssueLine on Issue {
  code
  path
  severity
  message
  params
}`) as unknown as TypedDocumentString<SnoozeDueItemsMutation, SnoozeDueItemsMutationVariables>;
export const DossierDueDocument = new TypedDocumentString(`
    query DossierDue($dossierId: ID!) {
  dueItems(dossierId: $dossierId, mine: false, snoozed: true, first: 50) {
    items {
      ...DueLine
    }
  }
}
    fragment DueLine on DueItem {
  id
  key
  kind
  label
  sentence
  dueOn
  lateDays
  time
  owner
  mine
  source
  place
  dossierId
  prescriptionId
  personName
  maySnooze
  snoozedUntil
  snoozeWord
}`) as unknown as TypedDocumentString<DossierDueQuery, DossierDueQueryVariables>;
export const SnoozeDueItemDocument = new TypedDocumentString(`
    mutation SnoozeDueItem($dossierId: ID!, $key: String!, $until: PlainDate!, $word: String) {
  snoozeDueItem(dossierId: $dossierId, key: $key, until: $until, word: $word) {
    __typename
    ... on DueSnoozePayload {
      until
    }
    ... on UserError {
      code
      message
    }
    ... on InvalidInput {
      issues {
        ...IssueLine
      }
    }
  }
}
    fragment IssueLine on Issue {
  code
  path
  severity
  message
  params
}`) as unknown as TypedDocumentString<SnoozeDueItemMutation, SnoozeDueItemMutationVariables>;
export const EngagementDocument = new TypedDocumentString(`
    query Engagement($dossierId: ID!) {
  engagement(dossierId: $dossierId) {
    dossierId
    state
    stateLabel
    sentence
    expected
    source
    signatoriesSource
    draftId
    contracts {
      submissionId
      title
      submittedOn
      state
      stateLabel
      sentence
      endsOn
      signatures {
        signatory
        label
        sentence
      }
      toSign {
        signatory
        label
        required
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EngagementQuery, EngagementQueryVariables>;
export const SignContractDocument = new TypedDocumentString(`
    mutation SignContract($submissionId: ID!, $input: ContractSignatureInput!, $idempotencyKey: ID!) {
  signContract(
    submissionId: $submissionId
    input: $input
    idempotencyKey: $idempotencyKey
  ) {
    __typename
    ... on EngagementPayload {
      dossier {
        id
      }
    }
    ... on UserError {
      code
      message
    }
    ... on InvalidInput {
      issues {
        ...IssueLine
      }
    }
  }
}
    fragment IssueLine on Issue {
  code
  path
  severity
  message
  params
}`) as unknown as TypedDocumentString<SignContractMutation, SignContractMutationVariables>;
export const ExitAssessmentDocument = new TypedDocumentString(`
    query ExitAssessment($dossierId: ID!) {
  exitAssessment(dossierId: $dossierId) {
    dossierId
    today
    verdict
    outcome
    outcomeLabel
    submissionId
    coming {
      id
      label
      outcomeLabel
      holdsFrom
    }
    version {
      id
      number
    }
    missing {
      kind
      id
      label
    }
    rules {
      ...RuleTold
    }
  }
}
    fragment RuleTold on RuleVerdict {
  id
  label
  outcome
  outcomeLabel
  truth
  sentence
  because
  source
  committee
  confirmAfter
  confirmation
  evidence
  missing {
    kind
    id
    label
  }
  clauses {
    depth
    sentence
    truth
    expected
    actual
  }
}`) as unknown as TypedDocumentString<ExitAssessmentQuery, ExitAssessmentQueryVariables>;
export const ProposeExitDocument = new TypedDocumentString(`
    mutation ProposeExit($dossierId: ID!, $outcome: ID!, $ruleId: ID, $comment: String, $version: Int!, $idempotencyKey: ID!) {
  proposeExit(
    dossierId: $dossierId
    outcome: $outcome
    ruleId: $ruleId
    comment: $comment
    version: $version
    idempotencyKey: $idempotencyKey
  ) {
    __typename
    ... on ExitDecisionPayload {
      decision {
        id
        outcome
        outcomeLabel
      }
    }
    ... on UserError {
      code
      message
    }
    ... on InvalidInput {
      issues {
        ...IssueLine
      }
    }
  }
}
    fragment IssueLine on Issue {
  code
  path
  severity
  message
  params
}`) as unknown as TypedDocumentString<ProposeExitMutation, ProposeExitMutationVariables>;
export const ImportFormDocument = new TypedDocumentString(`
    mutation ImportForm($definition: JSON!, $title: String!, $idempotencyKey: ID!) {
  importForm(
    definition: $definition
    title: $title
    idempotencyKey: $idempotencyKey
  ) {
    __typename
    ... on FormPayload {
      form {
        id
      }
    }
    ... on UserError {
      code
      message
    }
    ... on InvalidInput {
      issues {
        ...IssueParts
      }
    }
    ... on FormRejected {
      issues {
        ...IssueParts
      }
    }
  }
}
    fragment IssueParts on Issue {
  code
  path
  severity
  message
  params
}`) as unknown as TypedDocumentString<ImportFormMutation, ImportFormMutationVariables>;
export const CopyFormDocument = new TypedDocumentString(`
    mutation CopyForm($formId: ID!, $title: String!, $idempotencyKey: ID!) {
  copyForm(formId: $formId, title: $title, idempotencyKey: $idempotencyKey) {
    __typename
    ... on FormPayload {
      form {
        id
      }
    }
    ... on UserError {
      code
      message
    }
    ... on InvalidInput {
      issues {
        ...IssueParts
      }
    }
    ... on FormRejected {
      issues {
        ...IssueParts
      }
    }
  }
}
    fragment IssueParts on Issue {
  code
  path
  severity
  message
  params
}`) as unknown as TypedDocumentString<CopyFormMutation, CopyFormMutationVariables>;
export const FormHealthDocument = new TypedDocumentString(`
    query FormHealth($formId: ID!) {
  formHealth(formId: $formId) {
    formId
    ofDraft
    counted
    total
    findings {
      code
      severity
      subject
      label
      message
      path
    }
    fields {
      id
      label
      section
      sensitive
      shown
      answered
      blank
      reasons {
        reason
        count
      }
      options {
        id
        label
        archived
        count
      }
    }
  }
  form(id: $formId) {
    id
    title
    current {
      number
    }
  }
}
    `) as unknown as TypedDocumentString<FormHealthQuery, FormHealthQueryVariables>;
export const FormListDocument = new TypedDocumentString(`
    query FormList($kind: FormKind) {
  forms(kind: $kind) {
    ...FormLine
  }
}
    fragment FormVersionLine on FormVersion {
  id
  number
  hash
  publishedAt
  publishedBy {
    id
    displayName
  }
  reason
  compatibility
}
fragment FormLine on Form {
  id
  key
  kind
  title
  abilities
  publicationRequest {
    id
    status
    mine
  }
  current {
    ...FormVersionLine
  }
  draft {
    revision
    updatedAt
    updatedBy {
      id
      displayName
    }
  }
}`) as unknown as TypedDocumentString<FormListQuery, FormListQueryVariables>;
export const DecisionOutcomesDocument = new TypedDocumentString(`
    query DecisionOutcomes {
  outcomes {
    id
    label
  }
}
    `) as unknown as TypedDocumentString<DecisionOutcomesQuery, DecisionOutcomesQueryVariables>;
export const FormPresetsDocument = new TypedDocumentString(`
    query FormPresets {
  presets {
    key
    kind
    title
  }
}
    `) as unknown as TypedDocumentString<FormPresetsQuery, FormPresetsQueryVariables>;
export const FormHistoryDocument = new TypedDocumentString(`
    query FormHistory($id: ID!) {
  form(id: $id) {
    ...FormLine
    searchPreparation {
      copied
      total
    }
    versions {
      ...FormVersionLine
      changes {
        kind
        subject
        sentence
        compatibility
      }
    }
  }
}
    fragment FormVersionLine on FormVersion {
  id
  number
  hash
  publishedAt
  publishedBy {
    id
    displayName
  }
  reason
  compatibility
}
fragment FormLine on Form {
  id
  key
  kind
  title
  abilities
  publicationRequest {
    id
    status
    mine
  }
  current {
    ...FormVersionLine
  }
  draft {
    revision
    updatedAt
    updatedBy {
      id
      displayName
    }
  }
}`) as unknown as TypedDocumentString<FormHistoryQuery, FormHistoryQueryVariables>;
export const FormVersionDefinitionDocument = new TypedDocumentString(`
    query FormVersionDefinition($id: ID!) {
  formVersion(id: $id) {
    ...FormVersionLine
    definition
  }
}
    fragment FormVersionLine on FormVersion {
  id
  number
  hash
  publishedAt
  publishedBy {
    id
    displayName
  }
  reason
  compatibility
}`) as unknown as TypedDocumentString<FormVersionDefinitionQuery, FormVersionDefinitionQueryVariables>;
export const FormDraftToEditDocument = new TypedDocumentString(`
    query FormDraftToEdit($id: ID!) {
  form(id: $id) {
    id
    key
    kind
    title
    abilities
    current {
      id
      number
      definition
      publishedAt
      publishedBy {
        id
        displayName
      }
    }
    draft {
      definition
      revision
      updatedAt
      updatedBy {
        id
        displayName
      }
      issues {
        ...IssueParts
      }
    }
  }
}
    fragment IssueParts on Issue {
  code
  path
  severity
  message
  params
}`) as unknown as TypedDocumentString<FormDraftToEditQuery, FormDraftToEditQueryVariables>;
export const CreateFormDocument = new TypedDocumentString(`
    mutation CreateForm($kind: FormKind!, $title: String!, $preset: String, $idempotencyKey: ID!) {
  createForm(
    kind: $kind
    title: $title
    preset: $preset
    idempotencyKey: $idempotencyKey
  ) {
    __typename
    ... on FormPayload {
      form {
        id
      }
    }
    ... on UserError {
      code
      message
    }
    ... on InvalidInput {
      issues {
        ...IssueParts
      }
    }
    ... on FormRejected {
      issues {
        ...IssueParts
      }
    }
  }
}
    fragment IssueParts on Issue {
  code
  path
  severity
  message
  params
}`) as unknown as TypedDocumentString<CreateFormMutation, CreateFormMutationVariables>;
export const SaveFormDraftDocument = new TypedDocumentString(`
    mutation SaveFormDraft($formId: ID!, $definition: JSON!, $revision: Int) {
  saveFormDraft(formId: $formId, definition: $definition, revision: $revision) {
    __typename
    ... on FormPayload {
      form {
        id
        draft {
          revision
          updatedAt
          issues {
            ...IssueParts
          }
        }
      }
    }
    ... on UserError {
      code
      message
    }
    ... on FormRejected {
      issues {
        ...IssueParts
      }
    }
    ... on VersionConflict {
      currentVersion
      changedAt
      changedBy
    }
  }
}
    fragment IssueParts on Issue {
  code
  path
  severity
  message
  params
}`) as unknown as TypedDocumentString<SaveFormDraftMutation, SaveFormDraftMutationVariables>;
export const JourneyTodayDocument = new TypedDocumentString(`
    query JourneyToday($dossierId: ID!) {
  journey(dossierId: $dossierId) {
    dossierId
    status
    admittedOn
    periodEnd
    capEnd
    standbyMaxMonths
    entryDocuments {
      document
      seen
      seenOn
      seenBy
      documentId
    }
    standbyReasons {
      id
      label
    }
    offers {
      act
      label
      requires
      accepts
      possible
      obstacles {
        need
        message
        overridable
      }
      bodies {
        id
        label
      }
    }
  }
}
    `) as unknown as TypedDocumentString<JourneyTodayQuery, JourneyTodayQueryVariables>;
export const ActOnJourneyDocument = new TypedDocumentString(`
    mutation ActOnJourney($dossierId: ID!, $act: JourneyAct!, $input: JourneyActInput!, $version: Int!, $idempotencyKey: ID!) {
  actOnJourney(
    dossierId: $dossierId
    act: $act
    input: $input
    version: $version
    idempotencyKey: $idempotencyKey
  ) {
    __typename
    ... on DossierPayload {
      dossier {
        id
        version
      }
    }
    ... on UserError {
      code
      message
    }
    ... on InvalidInput {
      issues {
        ...IssueLine
      }
    }
    ... on ActNotPossible {
      obstacles {
        message
      }
    }
  }
}
    fragment IssueLine on Issue {
  code
  path
  severity
  message
  params
}`) as unknown as TypedDocumentString<ActOnJourneyMutation, ActOnJourneyMutationVariables>;
export const MarkEntryDocumentDocument = new TypedDocumentString(`
    mutation MarkEntryDocument($dossierId: ID!, $document: String!, $seen: Boolean!, $documentId: ID, $version: Int!) {
  markEntryDocument(
    dossierId: $dossierId
    document: $document
    seen: $seen
    documentId: $documentId
    version: $version
  ) {
    __typename
    ... on DossierPayload {
      dossier {
        id
        version
      }
    }
    ... on UserError {
      code
      message
    }
    ... on InvalidInput {
      issues {
        ...IssueLine
      }
    }
  }
}
    fragment IssueLine on Issue {
  code
  path
  severity
  message
  params
}`) as unknown as TypedDocumentString<MarkEntryDocumentMutation, MarkEntryDocumentMutationVariables>;
export const FormMigrationPlanDocument = new TypedDocumentString(`
    query FormMigrationPlan($formId: ID!) {
  migrationPlan(formId: $formId) {
    revision
    versions {
      formVersionId
      number
      submissions
      entries {
        id
        sentence
        label
        answers
        submissions
        choices {
          choice
          sentence
        }
        proposed {
          ...MigrationActionParts
        }
        options {
          id
          label
        }
        targets {
          id
          label
        }
        pairs {
          from
          to
        }
      }
    }
  }
}
    fragment MigrationActionParts on MigrationAction {
  do
  options {
    from
    to
  }
  otherwise
}`) as unknown as TypedDocumentString<FormMigrationPlanQuery, FormMigrationPlanQueryVariables>;
export const TryMigrationDocument = new TypedDocumentString(`
    query TryMigration($formId: ID!, $revision: Int!, $plan: [VersionMigrationInput!]!) {
  dryRunMigration(formId: $formId, revision: $revision, plan: $plan) {
    __typename
    ... on MigrationDryRun {
      revision
      versions {
        formVersionId
        submissions
        entries {
          id
          submissions
          outcomes {
            what
            sentence
            count
          }
          samples {
            what
            sentence
            before
            after
            withheld
            dossierNumber
          }
        }
      }
    }
    ... on UserError {
      code
      message
    }
    ... on InvalidInput {
      issues {
        ...IssueParts
      }
    }
  }
}
    fragment IssueParts on Issue {
  code
  path
  severity
  message
  params
}`) as unknown as TypedDocumentString<TryMigrationQuery, TryMigrationQueryVariables>;
export const FormMigrationsDocument = new TypedDocumentString(`
    query FormMigrations($formId: ID!) {
  answerMigrations(formId: $formId) {
    ...AnswerMigrationParts
  }
}
    fragment AnswerMigrationParts on AnswerMigration {
  id
  at
  by
  fromVersions
  toVersion
  undoneAt
  undoneBy
  counts {
    forms
    back
    submitted
    closed
    movedAgain
    answeredSince
    setAside
  }
}`) as unknown as TypedDocumentString<FormMigrationsQuery, FormMigrationsQueryVariables>;
export const UndoMigrationDocument = new TypedDocumentString(`
    mutation UndoMigration($migrationId: ID!, $idempotencyKey: ID!) {
  undoMigration(migrationId: $migrationId, idempotencyKey: $idempotencyKey) {
    __typename
    ... on AnswerMigrationPayload {
      migration {
        ...AnswerMigrationParts
      }
    }
    ... on UserError {
      code
      message
    }
  }
}
    fragment AnswerMigrationParts on AnswerMigration {
  id
  at
  by
  fromVersions
  toVersion
  undoneAt
  undoneBy
  counts {
    forms
    back
    submitted
    closed
    movedAgain
    answeredSince
    setAside
  }
}`) as unknown as TypedDocumentString<UndoMigrationMutation, UndoMigrationMutationVariables>;
export const RestoreVersionDocument = new TypedDocumentString(`
    mutation RestoreVersion($formId: ID!, $versionId: ID!, $revision: Int) {
  restoreVersion(formId: $formId, versionId: $versionId, revision: $revision) {
    __typename
    ... on FormPayload {
      form {
        id
      }
    }
    ... on UserError {
      code
      message
    }
    ... on VersionConflict {
      changedAt
      changedBy
    }
  }
}
    `) as unknown as TypedDocumentString<RestoreVersionMutation, RestoreVersionMutationVariables>;
export const SearchCommunesDocument = new TypedDocumentString(`
    query SearchCommunes($search: String!) {
  communes(search: $search) {
    code
    name
    postcode
  }
}
    `) as unknown as TypedDocumentString<SearchCommunesQuery, SearchCommunesQueryVariables>;
export const SearchTradesDocument = new TypedDocumentString(`
    query SearchTrades($search: String!) {
  rome(search: $search) {
    sample
    trades {
      code
      label
    }
  }
}
    `) as unknown as TypedDocumentString<SearchTradesQuery, SearchTradesQueryVariables>;
export const SearchDossiersDocument = new TypedDocumentString(`
    query SearchDossiers($search: String!) {
  dossiers(first: 20, filter: {search: $search}) {
    nodes {
      id
      number
      participant {
        firstName
        lastName
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SearchDossiersQuery, SearchDossiersQueryVariables>;
export const FseOperationsDocument = new TypedDocumentString(`
    query FseOperations {
  fseOperations {
    ...OperationLine
  }
}
    fragment OperationLine on FseOperation {
  id
  version
  operationNumber
  label
  firstDay
  lastDay
  operator
  closedOn
  counts {
    people
    present
    incomplete
  }
}`) as unknown as TypedDocumentString<FseOperationsQuery, FseOperationsQueryVariables>;
export const ParticipationPreviewDocument = new TypedDocumentString(`
    query ParticipationPreview($operationId: ID!, $on: PlainDate!, $dossierIds: [ID!]) {
  participationPreview(
    operationId: $operationId
    on: $on
    dossierIds: $dossierIds
  ) {
    dossierId
    number
    lastName
    firstName
    obstacles
    returns
    missing
  }
}
    `) as unknown as TypedDocumentString<ParticipationPreviewQuery, ParticipationPreviewQueryVariables>;
export const RecordFseOperationDocument = new TypedDocumentString(`
    mutation RecordFseOperation($input: FseOperationInput!, $idempotencyKey: ID!) {
  recordFseOperation(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on UserError {
      code
      message
    }
    ... on InvalidInput {
      issues {
        ...IssueLine
      }
    }
  }
}
    fragment IssueLine on Issue {
  code
  path
  severity
  message
  params
}`) as unknown as TypedDocumentString<RecordFseOperationMutation, RecordFseOperationMutationVariables>;
export const UpdateFseOperationDocument = new TypedDocumentString(`
    mutation UpdateFseOperation($id: ID!, $input: FseOperationInput!, $version: Int!) {
  updateFseOperation(id: $id, input: $input, version: $version) {
    __typename
    ... on UserError {
      code
      message
    }
    ... on InvalidInput {
      issues {
        ...IssueLine
      }
    }
  }
}
    fragment IssueLine on Issue {
  code
  path
  severity
  message
  params
}`) as unknown as TypedDocumentString<UpdateFseOperationMutation, UpdateFseOperationMutationVariables>;
export const CloseFseOperationDocument = new TypedDocumentString(`
    mutation CloseFseOperation($id: ID!, $version: Int!) {
  closeFseOperation(id: $id, version: $version) {
    __typename
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CloseFseOperationMutation, CloseFseOperationMutationVariables>;
export const RecordParticipationDocument = new TypedDocumentString(`
    mutation RecordParticipation($dossierId: ID!, $operationId: ID!, $on: PlainDate!, $idempotencyKey: ID!) {
  recordParticipation(
    dossierId: $dossierId
    operationId: $operationId
    on: $on
    idempotencyKey: $idempotencyKey
  ) {
    __typename
    ... on UserError {
      code
      message
    }
    ... on EntryNotPossible {
      obstacles
    }
    ... on InvalidInput {
      issues {
        ...IssueLine
      }
    }
  }
}
    fragment IssueLine on Issue {
  code
  path
  severity
  message
  params
}`) as unknown as TypedDocumentString<RecordParticipationMutation, RecordParticipationMutationVariables>;
export const RecordParticipationsDocument = new TypedDocumentString(`
    mutation RecordParticipations($operationId: ID!, $on: PlainDate!, $dossierIds: [ID!]!, $idempotencyKey: ID!) {
  recordParticipations(
    operationId: $operationId
    on: $on
    dossierIds: $dossierIds
    idempotencyKey: $idempotencyKey
  ) {
    __typename
    ... on ParticipationsPayload {
      entered
      skipped {
        number
        obstacles
      }
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RecordParticipationsMutation, RecordParticipationsMutationVariables>;
export const LeaveOperationDocument = new TypedDocumentString(`
    mutation LeaveOperation($id: ID!, $on: PlainDate!, $version: Int!) {
  leaveOperation(id: $id, on: $on, version: $version) {
    __typename
    ... on UserError {
      code
      message
    }
    ... on InvalidInput {
      issues {
        ...IssueLine
      }
    }
  }
}
    fragment IssueLine on Issue {
  code
  path
  severity
  message
  params
}`) as unknown as TypedDocumentString<LeaveOperationMutation, LeaveOperationMutationVariables>;
export const UpdateParticipationDocument = new TypedDocumentString(`
    mutation UpdateParticipation($id: ID!, $input: ParticipationInput!, $version: Int!) {
  updateParticipation(id: $id, input: $input, version: $version) {
    __typename
    ... on UserError {
      code
      message
    }
    ... on InvalidInput {
      issues {
        ...IssueLine
      }
    }
  }
}
    fragment IssueLine on Issue {
  code
  path
  severity
  message
  params
}`) as unknown as TypedDocumentString<UpdateParticipationMutation, UpdateParticipationMutationVariables>;
export const RemoveParticipationDocument = new TypedDocumentString(`
    mutation RemoveParticipation($id: ID!, $version: Int!) {
  removeParticipation(id: $id, version: $version) {
    __typename
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RemoveParticipationMutation, RemoveParticipationMutationVariables>;
export const PossibleDuplicatesDocument = new TypedDocumentString(`
    query PossibleDuplicates($person: PersonToCompareInput!) {
  possibleDuplicates(person: $person) {
    participantId
    score
    reasons
    firstName
    lastName
    birthDate
    commune
    openNumber
    mayReturn
    journeys {
      number
      dossierId
      status
      openedAt
      closedAt
      referentName
      outcomeLabel
    }
  }
}
    `) as unknown as TypedDocumentString<PossibleDuplicatesQuery, PossibleDuplicatesQueryVariables>;
export const PlieSettingsDocument = new TypedDocumentString(`
    query PlieSettings {
  plieSettings {
    ...PlieSettingParts
  }
}
    fragment PlieSettingParts on PlieSetting {
  section
  value
  revision
  changedAt
  changedBy
}`) as unknown as TypedDocumentString<PlieSettingsQuery, PlieSettingsQueryVariables>;
export const ChangePlieSettingDocument = new TypedDocumentString(`
    mutation ChangePlieSetting($section: SettingsSection!, $value: JSON!, $revision: Int!) {
  changePlieSetting(section: $section, value: $value, revision: $revision) {
    __typename
    ... on PlieSettingPayload {
      setting {
        ...PlieSettingParts
      }
    }
    ... on UserError {
      code
      message
    }
    ... on InvalidInput {
      issues {
        ...IssueParts
      }
    }
    ... on VersionConflict {
      changedAt
      changedBy
    }
  }
}
    fragment IssueParts on Issue {
  code
  path
  severity
  message
  params
}
fragment PlieSettingParts on PlieSetting {
  section
  value
  revision
  changedAt
  changedBy
}`) as unknown as TypedDocumentString<ChangePlieSettingMutation, ChangePlieSettingMutationVariables>;
export const PrescriptionListDocument = new TypedDocumentString(`
    query PrescriptionList($first: Int!, $offset: Int!, $status: [PrescriptionStatus!], $search: String, $oldestFirst: Boolean!, $filter: PrescriptionFilter) {
  prescriptions(
    first: $first
    offset: $offset
    status: $status
    search: $search
    oldestFirst: $oldestFirst
    filter: $filter
  ) {
    totalCount
    nodes {
      ...PrescriptionRow
    }
  }
}
    fragment PrescriptionRow on Prescription {
  id
  status
  channel
  eligibility
  possibleDuplicate
  submittedAt
  sentThrough
  person {
    lastName
    firstName
    commune
  }
  prescriber {
    name
  }
  form {
    title
  }
}`) as unknown as TypedDocumentString<PrescriptionListQuery, PrescriptionListQueryVariables>;
export const PrescriptionCountsDocument = new TypedDocumentString(`
    query PrescriptionCounts {
  received: prescriptions(first: 0, status: [RECEIVED]) {
    totalCount
  }
  inReview: prescriptions(first: 0, status: [IN_REVIEW]) {
    totalCount
  }
  awaiting: prescriptions(first: 0, status: [AWAITING_ANSWER]) {
    totalCount
  }
  accepted: prescriptions(first: 0, status: [ACCEPTED]) {
    totalCount
  }
  rejected: prescriptions(first: 0, status: [REJECTED]) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<PrescriptionCountsQuery, PrescriptionCountsQueryVariables>;
export const NextPrescriptionsDocument = new TypedDocumentString(`
    query NextPrescriptions {
  prescriptions(first: 2, status: [RECEIVED, IN_REVIEW], oldestFirst: true) {
    nodes {
      id
      person {
        lastName
        firstName
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NextPrescriptionsQuery, NextPrescriptionsQueryVariables>;
export const PrescriptionCheckDocument = new TypedDocumentString(`
    query PrescriptionCheck($id: ID!) {
  prescriptionCheck(id: $id) {
    eligibility
    needsReason
    piecesBlockEntry
    pieces {
      document
      state
      seenOn
      seenBy
    }
    decision {
      ...DecisionTold
    }
  }
}
    fragment RuleTold on RuleVerdict {
  id
  label
  outcome
  outcomeLabel
  truth
  sentence
  because
  source
  committee
  confirmAfter
  confirmation
  evidence
  missing {
    kind
    id
    label
  }
  clauses {
    depth
    sentence
    truth
    expected
    actual
  }
}
fragment DecisionTold on PrescriptionDecision {
  verdict
  outcomeLabel
  missing {
    kind
    id
    label
  }
  rules {
    ...RuleTold
  }
}`) as unknown as TypedDocumentString<PrescriptionCheckQuery, PrescriptionCheckQueryVariables>;
export const PrescriptionPageDocument = new TypedDocumentString(`
    query PrescriptionPage($id: ID!) {
  prescription(id: $id) {
    ...PrescriptionRow
    ...PrescriptionState
    means
    answers
    decidedBy {
      displayName
    }
    person {
      lastName
      firstName
      birthDate
      phone
      email
      commune
      statuses
    }
    prescriber {
      name
      contact
    }
    formVersion {
      id
      number
      definition
    }
    files {
      id
      name
    }
    decidedReason
    requests {
      id
      question
      askedAt
      askedBy {
        displayName
      }
      answer
      answeredAt
    }
  }
}
    fragment PrescriptionRow on Prescription {
  id
  status
  channel
  eligibility
  possibleDuplicate
  submittedAt
  sentThrough
  person {
    lastName
    firstName
    commune
  }
  prescriber {
    name
  }
  form {
    title
  }
}
fragment PrescriptionState on Prescription {
  id
  status
  version
  decidedAt
  feedback
  abilities
  dossier {
    id
    number
  }
}`) as unknown as TypedDocumentString<PrescriptionPageQuery, PrescriptionPageQueryVariables>;
export const PrescriptionLinksDocument = new TypedDocumentString(`
    query PrescriptionLinks {
  prescriptionLinks {
    id
    label
    address
    language
    audience
    state
    opensOn
    expiresOn
    createdAt
    revokedAt
    received
    waiting
    lastReceivedAt
    form {
      id
      title
    }
  }
}
    `) as unknown as TypedDocumentString<PrescriptionLinksQuery, PrescriptionLinksQueryVariables>;
export const CreatePrescriptionLinkDocument = new TypedDocumentString(`
    mutation CreatePrescriptionLink($formId: ID!, $label: String!, $language: Language!, $audience: SheetAudience!, $opensOn: PlainDate, $expiresOn: PlainDate, $idempotencyKey: ID!) {
  createPrescriptionLink(
    formId: $formId
    label: $label
    language: $language
    audience: $audience
    opensOn: $opensOn
    expiresOn: $expiresOn
    idempotencyKey: $idempotencyKey
  ) {
    __typename
    ... on PrescriptionLinkPayload {
      link {
        id
      }
    }
    ... on UserError {
      code
      message
    }
    ... on InvalidInput {
      issues {
        ...IssueLine
      }
    }
  }
}
    fragment IssueLine on Issue {
  code
  path
  severity
  message
  params
}`) as unknown as TypedDocumentString<CreatePrescriptionLinkMutation, CreatePrescriptionLinkMutationVariables>;
export const RevokePrescriptionLinkDocument = new TypedDocumentString(`
    mutation RevokePrescriptionLink($id: ID!) {
  revokePrescriptionLink(id: $id) {
    __typename
    link {
      id
      revokedAt
    }
  }
}
    `) as unknown as TypedDocumentString<RevokePrescriptionLinkMutation, RevokePrescriptionLinkMutationVariables>;
export const TakePrescriptionDocument = new TypedDocumentString(`
    mutation TakePrescription($id: ID!, $version: Int!) {
  takePrescription(id: $id, version: $version) {
    __typename
    ... on PrescriptionPayload {
      prescription {
        ...PrescriptionState
      }
    }
    ... on UserError {
      code
      message
    }
  }
}
    fragment PrescriptionState on Prescription {
  id
  status
  version
  decidedAt
  feedback
  abilities
  dossier {
    id
    number
  }
}`) as unknown as TypedDocumentString<TakePrescriptionMutation, TakePrescriptionMutationVariables>;
export const AcceptPrescriptionDocument = new TypedDocumentString(`
    mutation AcceptPrescription($id: ID!, $person: AcceptedPersonInput!, $version: Int!, $reason: String, $idempotencyKey: ID!) {
  acceptPrescription(
    id: $id
    person: $person
    version: $version
    reason: $reason
    idempotencyKey: $idempotencyKey
  ) {
    __typename
    ... on PrescriptionPayload {
      prescription {
        ...PrescriptionState
      }
    }
    ... on UserError {
      code
      message
    }
    ... on InvalidInput {
      issues {
        ...IssueLine
      }
    }
  }
}
    fragment PrescriptionState on Prescription {
  id
  status
  version
  decidedAt
  feedback
  abilities
  dossier {
    id
    number
  }
}
fragment IssueLine on Issue {
  code
  path
  severity
  message
  params
}`) as unknown as TypedDocumentString<AcceptPrescriptionMutation, AcceptPrescriptionMutationVariables>;
export const RejectPrescriptionDocument = new TypedDocumentString(`
    mutation RejectPrescription($id: ID!, $feedback: String!, $version: Int!) {
  rejectPrescription(id: $id, feedback: $feedback, version: $version) {
    __typename
    ... on PrescriptionPayload {
      prescription {
        ...PrescriptionState
      }
    }
    ... on UserError {
      code
      message
    }
    ... on InvalidInput {
      issues {
        ...IssueLine
      }
    }
  }
}
    fragment PrescriptionState on Prescription {
  id
  status
  version
  decidedAt
  feedback
  abilities
  dossier {
    id
    number
  }
}
fragment IssueLine on Issue {
  code
  path
  severity
  message
  params
}`) as unknown as TypedDocumentString<RejectPrescriptionMutation, RejectPrescriptionMutationVariables>;
export const AskPrescriberDocument = new TypedDocumentString(`
    mutation AskPrescriber($id: ID!, $question: String!, $version: Int!, $idempotencyKey: ID!) {
  askPrescriber(
    id: $id
    question: $question
    version: $version
    idempotencyKey: $idempotencyKey
  ) {
    __typename
    ... on PrescriptionPayload {
      prescription {
        ...PrescriptionState
      }
    }
    ... on UserError {
      code
      message
    }
    ... on InvalidInput {
      issues {
        ...IssueLine
      }
    }
  }
}
    fragment PrescriptionState on Prescription {
  id
  status
  version
  decidedAt
  feedback
  abilities
  dossier {
    id
    number
  }
}
fragment IssueLine on Issue {
  code
  path
  severity
  message
  params
}`) as unknown as TypedDocumentString<AskPrescriberMutation, AskPrescriberMutationVariables>;
export const MarkPrescriptionPieceDocument = new TypedDocumentString(`
    mutation MarkPrescriptionPiece($id: ID!, $document: String!, $seen: Boolean!, $version: Int!) {
  markPrescriptionPiece(
    id: $id
    document: $document
    seen: $seen
    version: $version
  ) {
    __typename
    ... on PrescriptionPayload {
      prescription {
        ...PrescriptionState
      }
    }
    ... on UserError {
      code
      message
    }
  }
}
    fragment PrescriptionState on Prescription {
  id
  status
  version
  decidedAt
  feedback
  abilities
  dossier {
    id
    number
  }
}`) as unknown as TypedDocumentString<MarkPrescriptionPieceMutation, MarkPrescriptionPieceMutationVariables>;
export const PrescriptionSheetsDocument = new TypedDocumentString(`
    query PrescriptionSheets {
  prescriptionSheets {
    formId
    formVersionId
    title
    definition
  }
}
    `) as unknown as TypedDocumentString<PrescriptionSheetsQuery, PrescriptionSheetsQueryVariables>;
export const SentPrescriptionsDocument = new TypedDocumentString(`
    query SentPrescriptions($first: Int!, $offset: Int!) {
  sentPrescriptions(first: $first, offset: $offset) {
    totalCount
    nodes {
      ...SentLine
    }
  }
}
    fragment SentLine on SentPrescription {
  id
  personName
  state
  submittedAt
  decidedAt
  feedback
  referent
  firstAppointmentOn
  enteredOn
  endedOn
  outcome
  request {
    question
    answer
  }
}`) as unknown as TypedDocumentString<SentPrescriptionsQuery, SentPrescriptionsQueryVariables>;
export const HandInPrescriptionDocument = new TypedDocumentString(`
    mutation HandInPrescription($formId: ID!, $formVersionId: ID!, $answers: JSON!, $means: ReceptionMeans, $idempotencyKey: ID!) {
  sendPrescription(
    formId: $formId
    formVersionId: $formVersionId
    answers: $answers
    means: $means
    idempotencyKey: $idempotencyKey
  ) {
    __typename
    ... on SentPrescriptionPayload {
      prescription {
        id
      }
    }
    ... on UserError {
      code
      message
    }
    ... on AnswersRejected {
      issues {
        ...IssueLine
      }
    }
    ... on InvalidInput {
      issues {
        ...IssueLine
      }
    }
  }
}
    fragment IssueLine on Issue {
  code
  path
  severity
  message
  params
}`) as unknown as TypedDocumentString<HandInPrescriptionMutation, HandInPrescriptionMutationVariables>;
export const AnswerPrescriptionRequestDocument = new TypedDocumentString(`
    mutation AnswerPrescriptionRequest($id: ID!, $answer: String!, $idempotencyKey: ID!) {
  answerPrescriptionRequest(
    id: $id
    answer: $answer
    idempotencyKey: $idempotencyKey
  ) {
    __typename
    ... on SentPrescriptionPayload {
      prescription {
        id
      }
    }
    ... on UserError {
      code
      message
    }
    ... on InvalidInput {
      issues {
        ...IssueLine
      }
    }
  }
}
    fragment IssueLine on Issue {
  code
  path
  severity
  message
  params
}`) as unknown as TypedDocumentString<AnswerPrescriptionRequestMutation, AnswerPrescriptionRequestMutationVariables>;
export const PublicationsToApproveDocument = new TypedDocumentString(`
    query PublicationsToApprove {
  forms {
    id
    title
    publicationRequest {
      id
      status
      mine
      reason
      requestedAt
      requestedBy {
        id
        displayName
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PublicationsToApproveQuery, PublicationsToApproveQueryVariables>;
export const FormDraftReviewDocument = new TypedDocumentString(`
    query FormDraftReview($formId: ID!) {
  form(id: $formId) {
    ...FormLine
    publicationRequest {
      ...PublicationRequestParts
    }
  }
  draftReview(formId: $formId) {
    revision
    needsSecondPerson
    issues {
      ...IssueParts
    }
    changes {
      kind
      subject
      label
      sentence
      compatibility
      impact {
        answers {
          draftAnswers
          openAnswers
          closedAnswers
          openDossiers
          closedDossiers
        }
        uses
      }
      apiChanges {
        breaking
        description
      }
    }
    compatibility
    otherApiChanges {
      breaking
      description
    }
    openSubmissions
  }
}
    fragment IssueParts on Issue {
  code
  path
  severity
  message
  params
}
fragment FormVersionLine on FormVersion {
  id
  number
  hash
  publishedAt
  publishedBy {
    id
    displayName
  }
  reason
  compatibility
}
fragment FormLine on Form {
  id
  key
  kind
  title
  abilities
  publicationRequest {
    id
    status
    mine
  }
  current {
    ...FormVersionLine
  }
  draft {
    revision
    updatedAt
    updatedBy {
      id
      displayName
    }
  }
}
fragment MigrationActionParts on MigrationAction {
  do
  options {
    from
    to
  }
  otherwise
}
fragment PublicationRequestParts on PublicationRequest {
  id
  revision
  reason
  status
  requestedAt
  requestedBy {
    id
    displayName
  }
  settledAt
  settledBy {
    id
    displayName
  }
  answer
  mine
  plan {
    formVersionId
    entries {
      id
      action {
        ...MigrationActionParts
      }
    }
  }
}`) as unknown as TypedDocumentString<FormDraftReviewQuery, FormDraftReviewQueryVariables>;
export const ReplayDraftDocument = new TypedDocumentString(`
    query ReplayDraft($formId: ID!, $revision: Int!, $after: String) {
  replayDraft(formId: $formId, revision: $revision, after: $after, first: 100) {
    comparable
    total
    lookedAt
    changed
    undecided
    endCursor
    entries {
      id
      dossierNumber
      dossierId
      closed
      on
      kept
      differences {
        label
        from
        to
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReplayDraftQuery, ReplayDraftQueryVariables>;
export const ReplayExplanationDocument = new TypedDocumentString(`
    query ReplayExplanation($formId: ID!, $revision: Int!, $subjectId: ID!) {
  replayExplanation(formId: $formId, revision: $revision, subjectId: $subjectId) {
    id
    showsFound
    rules {
      id
      label
      before {
        ...RuleReadingParts
      }
      after {
        ...RuleReadingParts
      }
    }
  }
}
    fragment RuleReadingParts on RuleReading {
  truth
  sentence
  clauses {
    depth
    sentence
    truth
    actual
    differs
  }
}`) as unknown as TypedDocumentString<ReplayExplanationQuery, ReplayExplanationQueryVariables>;
export const PublicationSettingsDocument = new TypedDocumentString(`
    query PublicationSettings {
  publicationSettings {
    needsSecondPerson
  }
}
    `) as unknown as TypedDocumentString<PublicationSettingsQuery, PublicationSettingsQueryVariables>;
export const ConfigurePublicationsDocument = new TypedDocumentString(`
    mutation ConfigurePublications($needsSecondPerson: Boolean!) {
  configurePublications(needsSecondPerson: $needsSecondPerson) {
    __typename
    ... on PublicationSettingsPayload {
      settings {
        needsSecondPerson
      }
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ConfigurePublicationsMutation, ConfigurePublicationsMutationVariables>;
export const RequestPublicationDocument = new TypedDocumentString(`
    mutation RequestPublication($formId: ID!, $revision: Int!, $reason: String!, $idempotencyKey: ID!, $plan: [VersionMigrationInput!]) {
  requestPublication(
    formId: $formId
    revision: $revision
    reason: $reason
    idempotencyKey: $idempotencyKey
    plan: $plan
  ) {
    __typename
    ... on FormPayload {
      form {
        id
      }
    }
    ... on UserError {
      code
      message
    }
    ... on NotPublishable {
      issues {
        ...IssueParts
      }
    }
    ... on InvalidInput {
      issues {
        ...IssueParts
      }
    }
  }
}
    fragment IssueParts on Issue {
  code
  path
  severity
  message
  params
}`) as unknown as TypedDocumentString<RequestPublicationMutation, RequestPublicationMutationVariables>;
export const ApprovePublicationDocument = new TypedDocumentString(`
    mutation ApprovePublication($requestId: ID!, $idempotencyKey: ID!) {
  approvePublication(requestId: $requestId, idempotencyKey: $idempotencyKey) {
    __typename
    ... on FormPayload {
      form {
        id
        current {
          ...FormVersionLine
        }
      }
    }
    ... on UserError {
      code
      message
    }
    ... on NotPublishable {
      issues {
        ...IssueParts
      }
    }
  }
}
    fragment IssueParts on Issue {
  code
  path
  severity
  message
  params
}
fragment FormVersionLine on FormVersion {
  id
  number
  hash
  publishedAt
  publishedBy {
    id
    displayName
  }
  reason
  compatibility
}`) as unknown as TypedDocumentString<ApprovePublicationMutation, ApprovePublicationMutationVariables>;
export const SendBackPublicationDocument = new TypedDocumentString(`
    mutation SendBackPublication($requestId: ID!, $reason: String!, $idempotencyKey: ID!) {
  sendBackPublication(
    requestId: $requestId
    reason: $reason
    idempotencyKey: $idempotencyKey
  ) {
    __typename
    ... on FormPayload {
      form {
        id
      }
    }
    ... on UserError {
      code
      message
    }
    ... on InvalidInput {
      issues {
        ...IssueParts
      }
    }
  }
}
    fragment IssueParts on Issue {
  code
  path
  severity
  message
  params
}`) as unknown as TypedDocumentString<SendBackPublicationMutation, SendBackPublicationMutationVariables>;
export const WithdrawPublicationDocument = new TypedDocumentString(`
    mutation WithdrawPublication($requestId: ID!, $idempotencyKey: ID!) {
  withdrawPublication(requestId: $requestId, idempotencyKey: $idempotencyKey) {
    __typename
    ... on FormPayload {
      form {
        id
      }
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawPublicationMutation, WithdrawPublicationMutationVariables>;
export const PublishFormDocument = new TypedDocumentString(`
    mutation PublishForm($formId: ID!, $revision: Int!, $reason: String!, $idempotencyKey: ID!, $plan: [VersionMigrationInput!]) {
  publishForm(
    formId: $formId
    revision: $revision
    reason: $reason
    idempotencyKey: $idempotencyKey
    plan: $plan
  ) {
    __typename
    ... on FormPayload {
      form {
        id
        current {
          ...FormVersionLine
        }
      }
    }
    ... on UserError {
      code
      message
    }
    ... on NotPublishable {
      issues {
        ...IssueParts
      }
    }
    ... on InvalidInput {
      issues {
        ...IssueParts
      }
    }
    ... on VersionConflict {
      currentVersion
      changedAt
      changedBy
    }
  }
}
    fragment IssueParts on Issue {
  code
  path
  severity
  message
  params
}
fragment FormVersionLine on FormVersion {
  id
  number
  hash
  publishedAt
  publishedBy {
    id
    displayName
  }
  reason
  compatibility
}`) as unknown as TypedDocumentString<PublishFormMutation, PublishFormMutationVariables>;
export const RecordWorkContractDocument = new TypedDocumentString(`
    mutation RecordWorkContract($dossierId: ID!, $input: WorkContractInput!, $idempotencyKey: ID!) {
  recordWorkContract(
    dossierId: $dossierId
    input: $input
    idempotencyKey: $idempotencyKey
  ) {
    __typename
    ... on WorkContractPayload {
      workContract {
        ...WorkContractPage
      }
    }
    ... on UserError {
      code
      message
    }
    ... on InvalidInput {
      issues {
        ...IssueLine
      }
    }
  }
}
    fragment WorkContractPage on WorkContract {
  id
  version
  kind
  employer
  startDate
  signedEndDate
  actualEndDate
  weeklyHours
  quotaPercent
  subsidised
  clauseHours
  insertionClause
  partTimeChosen
  sameEmployer
  annualClosingOnly
  siaeKind
}
fragment IssueLine on Issue {
  code
  path
  severity
  message
  params
}`) as unknown as TypedDocumentString<RecordWorkContractMutation, RecordWorkContractMutationVariables>;
export const UpdateWorkContractDocument = new TypedDocumentString(`
    mutation UpdateWorkContract($id: ID!, $input: WorkContractInput!, $version: Int!) {
  updateWorkContract(id: $id, input: $input, version: $version) {
    __typename
    ... on WorkContractPayload {
      workContract {
        ...WorkContractPage
      }
    }
    ... on UserError {
      code
      message
    }
    ... on InvalidInput {
      issues {
        ...IssueLine
      }
    }
  }
}
    fragment WorkContractPage on WorkContract {
  id
  version
  kind
  employer
  startDate
  signedEndDate
  actualEndDate
  weeklyHours
  quotaPercent
  subsidised
  clauseHours
  insertionClause
  partTimeChosen
  sameEmployer
  annualClosingOnly
  siaeKind
}
fragment IssueLine on Issue {
  code
  path
  severity
  message
  params
}`) as unknown as TypedDocumentString<UpdateWorkContractMutation, UpdateWorkContractMutationVariables>;
export const RemoveWorkContractDocument = new TypedDocumentString(`
    mutation RemoveWorkContract($id: ID!, $version: Int!) {
  removeWorkContract(id: $id, version: $version) {
    __typename
    ... on RemovedPayload {
      id
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RemoveWorkContractMutation, RemoveWorkContractMutationVariables>;
export const RecordTrainingDocument = new TypedDocumentString(`
    mutation RecordTraining($dossierId: ID!, $input: TrainingInput!, $idempotencyKey: ID!) {
  recordTraining(
    dossierId: $dossierId
    input: $input
    idempotencyKey: $idempotencyKey
  ) {
    __typename
    ... on TrainingPayload {
      training {
        ...TrainingPage
      }
    }
    ... on UserError {
      code
      message
    }
    ... on InvalidInput {
      issues {
        ...IssueLine
      }
    }
  }
}
    fragment TrainingPage on Training {
  id
  version
  kind
  title
  hours
  startDate
  endDate
  titleObtained
  certificationObtained
}
fragment IssueLine on Issue {
  code
  path
  severity
  message
  params
}`) as unknown as TypedDocumentString<RecordTrainingMutation, RecordTrainingMutationVariables>;
export const UpdateTrainingDocument = new TypedDocumentString(`
    mutation UpdateTraining($id: ID!, $input: TrainingInput!, $version: Int!) {
  updateTraining(id: $id, input: $input, version: $version) {
    __typename
    ... on TrainingPayload {
      training {
        ...TrainingPage
      }
    }
    ... on UserError {
      code
      message
    }
    ... on InvalidInput {
      issues {
        ...IssueLine
      }
    }
  }
}
    fragment TrainingPage on Training {
  id
  version
  kind
  title
  hours
  startDate
  endDate
  titleObtained
  certificationObtained
}
fragment IssueLine on Issue {
  code
  path
  severity
  message
  params
}`) as unknown as TypedDocumentString<UpdateTrainingMutation, UpdateTrainingMutationVariables>;
export const RemoveTrainingDocument = new TypedDocumentString(`
    mutation RemoveTraining($id: ID!, $version: Int!) {
  removeTraining(id: $id, version: $version) {
    __typename
    ... on RemovedPayload {
      id
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RemoveTrainingMutation, RemoveTrainingMutationVariables>;
export const StepsTodayDocument = new TypedDocumentString(`
    query StepsToday($dossierId: ID!) {
  stepsToday(dossierId: $dossierId) {
    dossierId
    families {
      id
      label
    }
    steps {
      stepId
      offers {
        act
        label
        requires
        accepts
        possible
        obstacles {
          need
          message
          overridable
        }
      }
      slots {
        field
        label
        demand
      }
      missing {
        slots
        labels
      }
      sheetSubmitted
      verdict
      explanation
    }
    goal {
      year
      expected
      counted
      programmeOnly
    }
  }
}
    `) as unknown as TypedDocumentString<StepsTodayQuery, StepsTodayQueryVariables>;
export const RecordStepDocument = new TypedDocumentString(`
    mutation RecordStep($dossierId: ID!, $input: StepInput!, $idempotencyKey: ID!) {
  recordStep(
    dossierId: $dossierId
    input: $input
    idempotencyKey: $idempotencyKey
  ) {
    __typename
    ...StepWritten
    ... on UserError {
      code
      message
    }
    ... on InvalidInput {
      issues {
        ...IssueLine
      }
    }
  }
}
    fragment StepWritten on StepPayload {
  step {
    id
    version
    sheetId
  }
}
fragment IssueLine on Issue {
  code
  path
  severity
  message
  params
}`) as unknown as TypedDocumentString<RecordStepMutation, RecordStepMutationVariables>;
export const UpdateStepDocument = new TypedDocumentString(`
    mutation UpdateStep($id: ID!, $input: StepInput!, $version: Int!) {
  updateStep(id: $id, input: $input, version: $version) {
    __typename
    ...StepWritten
    ... on UserError {
      code
      message
    }
    ... on InvalidInput {
      issues {
        ...IssueLine
      }
    }
  }
}
    fragment StepWritten on StepPayload {
  step {
    id
    version
    sheetId
  }
}
fragment IssueLine on Issue {
  code
  path
  severity
  message
  params
}`) as unknown as TypedDocumentString<UpdateStepMutation, UpdateStepMutationVariables>;
export const ActOnStepDocument = new TypedDocumentString(`
    mutation ActOnStep($id: ID!, $act: StepAct!, $input: StepActInput!, $version: Int!, $idempotencyKey: ID!) {
  actOnStep(
    id: $id
    act: $act
    input: $input
    version: $version
    idempotencyKey: $idempotencyKey
  ) {
    __typename
    ...StepWritten
    ... on UserError {
      code
      message
    }
    ... on InvalidInput {
      issues {
        ...IssueLine
      }
    }
    ... on StepNotPossible {
      obstacles {
        message
      }
    }
  }
}
    fragment StepWritten on StepPayload {
  step {
    id
    version
    sheetId
  }
}
fragment IssueLine on Issue {
  code
  path
  severity
  message
  params
}`) as unknown as TypedDocumentString<ActOnStepMutation, ActOnStepMutationVariables>;
export const StartStepSheetDocument = new TypedDocumentString(`
    mutation StartStepSheet($id: ID!, $idempotencyKey: ID!) {
  startStepSheet(id: $id, idempotencyKey: $idempotencyKey) {
    __typename
    ...StepWritten
    ... on UserError {
      code
      message
    }
  }
}
    fragment StepWritten on StepPayload {
  step {
    id
    version
    sheetId
  }
}`) as unknown as TypedDocumentString<StartStepSheetMutation, StartStepSheetMutationVariables>;
export const MarkStepEvidenceDocument = new TypedDocumentString(`
    mutation MarkStepEvidence($id: ID!, $attachmentId: ID!, $slot: ID!, $kept: Boolean!, $version: Int!) {
  markStepEvidence(
    id: $id
    attachmentId: $attachmentId
    slot: $slot
    kept: $kept
    version: $version
  ) {
    __typename
    ...StepWritten
    ... on UserError {
      code
      message
    }
    ... on InvalidInput {
      issues {
        ...IssueLine
      }
    }
  }
}
    fragment StepWritten on StepPayload {
  step {
    id
    version
    sheetId
  }
}
fragment IssueLine on Issue {
  code
  path
  severity
  message
  params
}`) as unknown as TypedDocumentString<MarkStepEvidenceMutation, MarkStepEvidenceMutationVariables>;
export const StructuresDocument = new TypedDocumentString(`
    query Structures {
  structures {
    ...StructureLine
  }
}
    fragment StructureLine on Structure {
  id
  name
  kind
  communes
  closedOn
  referents
  version
}`) as unknown as TypedDocumentString<StructuresQuery, StructuresQueryVariables>;
export const RecordStructureDocument = new TypedDocumentString(`
    mutation RecordStructure($input: StructureInput!, $idempotencyKey: ID!) {
  recordStructure(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on StructurePayload {
      structure {
        id
      }
    }
    ... on UserError {
      code
      message
    }
    ... on InvalidInput {
      issues {
        ...IssueLine
      }
    }
  }
}
    fragment IssueLine on Issue {
  code
  path
  severity
  message
  params
}`) as unknown as TypedDocumentString<RecordStructureMutation, RecordStructureMutationVariables>;
export const UpdateStructureDocument = new TypedDocumentString(`
    mutation UpdateStructure($id: ID!, $input: StructureInput!, $version: Int!) {
  updateStructure(id: $id, input: $input, version: $version) {
    __typename
    ... on StructurePayload {
      structure {
        id
        version
      }
    }
    ... on UserError {
      code
      message
    }
    ... on InvalidInput {
      issues {
        ...IssueLine
      }
    }
  }
}
    fragment IssueLine on Issue {
  code
  path
  severity
  message
  params
}`) as unknown as TypedDocumentString<UpdateStructureMutation, UpdateStructureMutationVariables>;
export const AttachReferentDocument = new TypedDocumentString(`
    mutation AttachReferent($referentId: ID!, $structureId: ID, $fromDay: PlainDate!, $version: Int!) {
  attachReferent(
    referentId: $referentId
    structureId: $structureId
    fromDay: $fromDay
    version: $version
  ) {
    __typename
    ... on AttachmentOfReferentPayload {
      referentId
    }
    ... on UserError {
      code
      message
    }
    ... on InvalidInput {
      issues {
        ...IssueLine
      }
    }
  }
}
    fragment IssueLine on Issue {
  code
  path
  severity
  message
  params
}`) as unknown as TypedDocumentString<AttachReferentMutation, AttachReferentMutationVariables>;
export const StartableFormsDocument = new TypedDocumentString(`
    query StartableForms {
  forms {
    id
    key
    kind
    title
    current {
      id
      number
    }
  }
}
    `) as unknown as TypedDocumentString<StartableFormsQuery, StartableFormsQueryVariables>;
export const SubmissionPageDocument = new TypedDocumentString(`
    query SubmissionPage($id: ID!) {
  submission(id: $id) {
    ...SubmissionState
    author {
      displayName
    }
    form {
      id
      key
      kind
      title
    }
    version {
      id
      number
      definition
    }
    migrations {
      id
      at
      backAt
      fromVersion
      toVersion
      reason
      answers {
        slot
        what
        label
        value
        now
        withheld
      }
    }
    dossier {
      id
      number
      status
      openedAt
      participant {
        firstName
        lastName
        birthDate
        commune
        statuses
      }
      workContracts {
        ...WorkContractPage
      }
      trainings {
        ...TrainingPage
      }
      steps {
        id
        programme
        accompaniment
        realStart
        realEnd
        validatedOn
      }
      exitDecision {
        outcomeLabel
        decidedAt
        explanation
      }
      attachments {
        id
        name
      }
      submissions {
        id
        status
        submittedAt
        form {
          id
          key
        }
      }
    }
  }
}
    fragment WorkContractPage on WorkContract {
  id
  version
  kind
  employer
  startDate
  signedEndDate
  actualEndDate
  weeklyHours
  quotaPercent
  subsidised
  clauseHours
  insertionClause
  partTimeChosen
  sameEmployer
  annualClosingOnly
  siaeKind
}
fragment TrainingPage on Training {
  id
  version
  kind
  title
  hours
  startDate
  endDate
  titleObtained
  certificationObtained
}
fragment IssueLine on Issue {
  code
  path
  severity
  message
  params
}
fragment SubmissionState on Submission {
  id
  status
  lock
  answers
  withheld
  updatedAt
  submittedAt
  abilities
  authorKind
  issues {
    ...IssueLine
  }
}`) as unknown as TypedDocumentString<SubmissionPageQuery, SubmissionPageQueryVariables>;
export const PreviousAnswersDocument = new TypedDocumentString(`
    query PreviousAnswers($id: ID!) {
  submission(id: $id) {
    id
    answers
    withheld
    scores
    submittedAt
    version {
      definition
    }
  }
}
    `) as unknown as TypedDocumentString<PreviousAnswersQuery, PreviousAnswersQueryVariables>;
export const SubmissionLockDocument = new TypedDocumentString(`
    query SubmissionLock($id: ID!) {
  submission(id: $id) {
    ...SubmissionState
    author {
      displayName
    }
    version {
      id
    }
  }
}
    fragment IssueLine on Issue {
  code
  path
  severity
  message
  params
}
fragment SubmissionState on Submission {
  id
  status
  lock
  answers
  withheld
  updatedAt
  submittedAt
  abilities
  authorKind
  issues {
    ...IssueLine
  }
}`) as unknown as TypedDocumentString<SubmissionLockQuery, SubmissionLockQueryVariables>;
export const StartSubmissionDocument = new TypedDocumentString(`
    mutation StartSubmission($dossierId: ID!, $formId: ID!, $idempotencyKey: ID!) {
  startSubmission(
    dossierId: $dossierId
    formId: $formId
    idempotencyKey: $idempotencyKey
  ) {
    __typename
    ... on SubmissionPayload {
      submission {
        id
      }
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<StartSubmissionMutation, StartSubmissionMutationVariables>;
export const SaveAnswersDocument = new TypedDocumentString(`
    mutation SaveAnswers($submissionId: ID!, $answers: JSON!, $lock: Int!) {
  saveAnswers(submissionId: $submissionId, answers: $answers, lock: $lock) {
    __typename
    ... on SubmissionPayload {
      submission {
        ...SubmissionState
      }
    }
    ... on UserError {
      code
      message
    }
    ... on AnswersRejected {
      issues {
        ...IssueLine
      }
    }
    ... on VersionConflict {
      currentVersion
      changedAt
      changedBy
    }
  }
}
    fragment IssueLine on Issue {
  code
  path
  severity
  message
  params
}
fragment SubmissionState on Submission {
  id
  status
  lock
  answers
  withheld
  updatedAt
  submittedAt
  abilities
  authorKind
  issues {
    ...IssueLine
  }
}`) as unknown as TypedDocumentString<SaveAnswersMutation, SaveAnswersMutationVariables>;
export const SubmitAnswersDocument = new TypedDocumentString(`
    mutation SubmitAnswers($submissionId: ID!, $answers: JSON, $lock: Int!, $idempotencyKey: ID!) {
  submitAnswers(
    submissionId: $submissionId
    answers: $answers
    lock: $lock
    idempotencyKey: $idempotencyKey
  ) {
    __typename
    ... on SubmissionPayload {
      submission {
        ...SubmissionState
        scores
      }
    }
    ... on UserError {
      code
      message
    }
    ... on AnswersRejected {
      issues {
        ...IssueLine
      }
    }
    ... on VersionConflict {
      currentVersion
      changedAt
      changedBy
    }
  }
}
    fragment IssueLine on Issue {
  code
  path
  severity
  message
  params
}
fragment SubmissionState on Submission {
  id
  status
  lock
  answers
  withheld
  updatedAt
  submittedAt
  abilities
  authorKind
  issues {
    ...IssueLine
  }
}`) as unknown as TypedDocumentString<SubmitAnswersMutation, SubmitAnswersMutationVariables>;
export const MemberNamesDocument = new TypedDocumentString(`
    query MemberNames($search: String!) {
  memberNames(search: $search) {
    id
    displayName
  }
}
    `) as unknown as TypedDocumentString<MemberNamesQuery, MemberNamesQueryVariables>;
export const DossierDiagnosticsDocument = new TypedDocumentString(`
    query DossierDiagnostics($id: ID!) {
  dossier(id: $id) {
    id
    submissions {
      id
      submittedAt
      answers
      withheld
      form {
        id
        kind
        title
      }
      version {
        id
        definition
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DossierDiagnosticsQuery, DossierDiagnosticsQueryVariables>;
export const UpstreamChangesDocument = new TypedDocumentString(`
    query UpstreamChanges($formId: ID!) {
  form(id: $formId) {
    id
    title
    abilities
  }
  upstreamChanges(formId: $formId) {
    template
    title
    takenAt
    revision
    available
    changes {
      key
      dismissed
      changes {
        ...ChangeLineParts
      }
      conflict {
        ...ChangeLineParts
      }
      needs {
        key
        changes {
          ...ChangeLineParts
        }
      }
    }
  }
}
    fragment ChangeLineParts on FormChange {
  kind
  subject
  sentence
  compatibility
}`) as unknown as TypedDocumentString<UpstreamChangesQuery, UpstreamChangesQueryVariables>;
export const UpstreamCountDocument = new TypedDocumentString(`
    query UpstreamCount($formId: ID!) {
  upstreamChanges(formId: $formId) {
    title
    changes {
      key
      dismissed
    }
  }
}
    `) as unknown as TypedDocumentString<UpstreamCountQuery, UpstreamCountQueryVariables>;
export const TakeUpstreamDocument = new TypedDocumentString(`
    mutation TakeUpstream($formId: ID!, $revision: Int, $keys: [ID!]!) {
  takeUpstream(formId: $formId, revision: $revision, keys: $keys) {
    __typename
    ... on FormPayload {
      form {
        id
      }
    }
    ... on UserError {
      code
      message
    }
    ... on FormRejected {
      issues {
        ...IssueParts
      }
    }
  }
}
    fragment IssueParts on Issue {
  code
  path
  severity
  message
  params
}`) as unknown as TypedDocumentString<TakeUpstreamMutation, TakeUpstreamMutationVariables>;
export const DismissUpstreamDocument = new TypedDocumentString(`
    mutation DismissUpstream($formId: ID!, $keys: [ID!]!, $dismissed: Boolean!) {
  dismissUpstream(formId: $formId, keys: $keys, dismissed: $dismissed) {
    __typename
    ... on FormPayload {
      form {
        id
      }
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DismissUpstreamMutation, DismissUpstreamMutationVariables>;
export const WebhooksDocument = new TypedDocumentString(`
    query Webhooks {
  webhooks {
    ...WebhookCard
  }
}
    fragment WebhookCard on Webhook {
  id
  name
  url
  kinds
  state
  failures
  nextAttemptAt
  disabledAt
  disabledReason
  formerSecretUntil
  createdAt
  version
  deliveries(first: 20) {
    id
    trial
    attempt
    events
    at
    ms
    delivered
    status
    error
    excerpt
  }
}`) as unknown as TypedDocumentString<WebhooksQuery, WebhooksQueryVariables>;
export const CreateWebhookDocument = new TypedDocumentString(`
    mutation CreateWebhook($input: WebhookInput!, $idempotencyKey: ID!) {
  createWebhook(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on WebhookSecretPayload {
      secret
      webhook {
        id
        name
      }
    }
    ... on UserError {
      code
      message
    }
    ... on InvalidInput {
      issues {
        ...IssueLine
      }
    }
  }
}
    fragment IssueLine on Issue {
  code
  path
  severity
  message
  params
}`) as unknown as TypedDocumentString<CreateWebhookMutation, CreateWebhookMutationVariables>;
export const UpdateWebhookDocument = new TypedDocumentString(`
    mutation UpdateWebhook($id: ID!, $input: WebhookInput!, $version: Int!) {
  updateWebhook(id: $id, input: $input, version: $version) {
    __typename
    ... on WebhookPayload {
      webhook {
        id
      }
    }
    ... on UserError {
      code
      message
    }
    ... on InvalidInput {
      issues {
        ...IssueLine
      }
    }
  }
}
    fragment IssueLine on Issue {
  code
  path
  severity
  message
  params
}`) as unknown as TypedDocumentString<UpdateWebhookMutation, UpdateWebhookMutationVariables>;
export const RotateWebhookSecretDocument = new TypedDocumentString(`
    mutation RotateWebhookSecret($id: ID!, $idempotencyKey: ID!) {
  rotateWebhookSecret(id: $id, idempotencyKey: $idempotencyKey) {
    __typename
    ... on WebhookSecretPayload {
      secret
      webhook {
        id
        name
      }
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RotateWebhookSecretMutation, RotateWebhookSecretMutationVariables>;
export const PauseWebhookDocument = new TypedDocumentString(`
    mutation PauseWebhook($id: ID!) {
  pauseWebhook(id: $id) {
    webhook {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<PauseWebhookMutation, PauseWebhookMutationVariables>;
export const ResumeWebhookDocument = new TypedDocumentString(`
    mutation ResumeWebhook($id: ID!) {
  resumeWebhook(id: $id) {
    webhook {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ResumeWebhookMutation, ResumeWebhookMutationVariables>;
export const ReplayWebhookDocument = new TypedDocumentString(`
    mutation ReplayWebhook($id: ID!) {
  replayWebhook(id: $id) {
    __typename
    ... on WebhookPayload {
      webhook {
        id
      }
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ReplayWebhookMutation, ReplayWebhookMutationVariables>;
export const TestWebhookDocument = new TypedDocumentString(`
    mutation TestWebhook($id: ID!) {
  testWebhook(id: $id) {
    delivered
    webhook {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<TestWebhookMutation, TestWebhookMutationVariables>;
export const RemoveWebhookDocument = new TypedDocumentString(`
    mutation RemoveWebhook($id: ID!, $version: Int!) {
  removeWebhook(id: $id, version: $version) {
    __typename
    ... on WebhookRemovedPayload {
      id
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RemoveWebhookMutation, RemoveWebhookMutationVariables>;