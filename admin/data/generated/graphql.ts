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

export const ApiScope = {
  AggregatesRead: 'AGGREGATES_READ',
  AnswersRead: 'ANSWERS_READ',
  DossiersRead: 'DOSSIERS_READ',
  IdentityRead: 'IDENTITY_READ',
  SchemaRead: 'SCHEMA_READ'
} as const;

export type ApiScope = typeof ApiScope[keyof typeof ApiScope];
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
  UpdatedAt: 'UPDATED_AT'
} as const;

export type DossierColumn = typeof DossierColumn[keyof typeof DossierColumn];
export type DossierFilter = {
  /** However it is written. */
  commune?: string | null | undefined;
  enteredFrom?: string | null | undefined;
  enteredTo?: string | null | undefined;
  mine?: boolean | null | undefined;
  openedFrom?: string | null | undefined;
  openedTo?: string | null | undefined;
  referentId?: string | null | undefined;
  /** Family and first names, accents and a slip apart, or the beginning of a dossier number. */
  search?: string | null | undefined;
  status?: Array<DossierStatus> | null | undefined;
  withoutReferent?: boolean | null | undefined;
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

export type PersonToCompareInput = {
  birthDate?: string | null | undefined;
  email?: string | null | undefined;
  firstName: string;
  lastName: string;
  phone?: string | null | undefined;
};

export const PrescriptionLinkState = {
  Expired: 'EXPIRED',
  NotYet: 'NOT_YET',
  Open: 'OPEN',
  Revoked: 'REVOKED'
} as const;

export type PrescriptionLinkState = typeof PrescriptionLinkState[keyof typeof PrescriptionLinkState];
export const PrescriptionStatus = {
  Accepted: 'ACCEPTED',
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
  JourneyLength: 'JOURNEY_LENGTH',
  Outcomes: 'OUTCOMES',
  PublicPage: 'PUBLIC_PAGE',
  Reviews: 'REVIEWS',
  Standby: 'STANDBY'
} as const;

export type SettingsSection = typeof SettingsSection[keyof typeof SettingsSection];
export const Severity = {
  Error: 'ERROR',
  Warning: 'WARNING'
} as const;

export type Severity = typeof Severity[keyof typeof Severity];
export const SiaeKind = {
  Aci: 'ACI',
  Ai: 'AI',
  Ei: 'EI',
  Eiti: 'EITI',
  Etti: 'ETTI',
  None: 'NONE'
} as const;

export type SiaeKind = typeof SiaeKind[keyof typeof SiaeKind];
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
export const SubmissionStatus = {
  Draft: 'DRAFT',
  Submitted: 'SUBMITTED'
} as const;

export type SubmissionStatus = typeof SubmissionStatus[keyof typeof SubmissionStatus];
export type TrainingInput = {
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


export type ApiTokensQuery = { apiTokens: Array<{ id: string, name: string, scopes: Array<ApiScope>, cidrs: Array<string>, createdAt: string, expiresAt: string, lastUsedAt: string | null, revokedAt: string | null }> };

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

export type CaseloadsQueryVariables = Exact<{ [key: string]: never; }>;


export type CaseloadsQuery = { caseloads: Array<{ id: string, name: string, open: number, capacity: number | null, workingTime: number, away: boolean, communes: Array<string>, absences: Array<{ id: string, coverName: string, fromDay: string, untilDay: string | null, suggestsTransfer: boolean }> }> };

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

export type DossierRowFragment = { id: string, number: string, status: DossierStatus, openedAt: string, updatedAt: string, abilities: Array<string>, participant: { id: string, firstName: string | null, lastName: string | null, commune: string | null }, referent: { id: string, displayName: string } | null, submissions: Array<{ id: string, status: SubmissionStatus, submittedAt: string | null, form: { id: string, kind: FormKind } }> };

export type WorkContractPageFragment = { id: string, version: number, kind: ContractKind, employer: string, startDate: string, signedEndDate: string | null, actualEndDate: string | null, weeklyHours: number | null, quotaPercent: number | null, subsidised: boolean | null, clauseHours: number | null, insertionClause: boolean, partTimeChosen: boolean | null, sameEmployer: boolean | null, annualClosingOnly: boolean | null, siaeKind: SiaeKind | null };

export type TrainingPageFragment = { id: string, version: number, kind: TrainingKind, title: string, hours: number | null, startDate: string, endDate: string | null, titleObtained: boolean | null };

export type DossierPageFragment = { id: string, number: string, status: DossierStatus, openedAt: string, closedAt: string | null, updatedAt: string, version: number, abilities: Array<string>, participant: { id: string, firstName: string | null, lastName: string | null, birthDate: string | null, email: string | null, phone: string | null, commune: string | null, statuses: Array<string> }, referent: { id: string, displayName: string } | null, prescriber: { id: string, displayName: string } | null, previousJourneys: Array<{ number: string, dossierId: string | null, status: DossierStatus, openedAt: string, closedAt: string | null, referentName: string | null, outcomeLabel: string | null }>, standbys: Array<{ id: string, status: StandbyStatus, reasonLabel: string | null, comment: string | null, fromDay: string, untilDay: string | null, endedOn: string | null }>, suspensions: Array<{ id: string, fromDay: string, untilDay: string | null }>, referentSpells: Array<{ id: string, fromDay: string, untilDay: string | null, referent: { id: string, displayName: string } }>, journeyActs: Array<{ id: string, act: JourneyAct, onDay: string, bodyName: string | null, reason: string | null, overridden: Array<JourneyNeed>, by: { displayName: string } | null }>, submissions: Array<{ id: string, status: SubmissionStatus, createdAt: string, updatedAt: string, submittedAt: string | null, scores: unknown, abilities: Array<string>, author: { displayName: string } | null, form: { id: string, key: string, kind: FormKind, title: string }, version: { id: string, number: number } }>, events: Array<{ id: string, kind: string, at: string, sentence: string, by: { displayName: string } | null }>, workContracts: Array<{ id: string, version: number, kind: ContractKind, employer: string, startDate: string, signedEndDate: string | null, actualEndDate: string | null, weeklyHours: number | null, quotaPercent: number | null, subsidised: boolean | null, clauseHours: number | null, insertionClause: boolean, partTimeChosen: boolean | null, sameEmployer: boolean | null, annualClosingOnly: boolean | null, siaeKind: SiaeKind | null }>, trainings: Array<{ id: string, version: number, kind: TrainingKind, title: string, hours: number | null, startDate: string, endDate: string | null, titleObtained: boolean | null }>, steps: Array<{ id: string, version: number, status: StepStatus, family: string | null, familyLabel: string | null, label: string, operator: string | null, programme: boolean, plannedStart: string | null, plannedEnd: string | null, realStart: string | null, realEnd: string | null, hours: number | null, objective: string | null, reason: string | null, midReviewOn: string | null, midReview: string | null, finalReviewOn: string | null, finalReview: string | null, sheetId: string | null, validatedOn: string | null, evidence: Array<{ id: string, slot: string, attachment: { id: string, name: string } }>, decisions: Array<{ id: string, validated: boolean, computed: boolean | null, comment: string | null, decidedAt: string, explanation: Array<string> | null, decidedBy: { displayName: string } | null }> }>, exitDecision: { id: string, outcome: string, outcomeLabel: string, ruleId: string | null, comment: string | null, decidedAt: string, overrides: boolean, explanation: Array<string> | null, decidedBy: { displayName: string } | null } | null };

export type DossierListQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
  filter?: DossierFilter | null | undefined;
  orderBy?: DossierOrder | null | undefined;
}>;


export type DossierListQuery = { dossiers: { totalCount: number, nodes: Array<{ id: string, number: string, status: DossierStatus, openedAt: string, updatedAt: string, abilities: Array<string>, participant: { id: string, firstName: string | null, lastName: string | null, commune: string | null }, referent: { id: string, displayName: string } | null, submissions: Array<{ id: string, status: SubmissionStatus, submittedAt: string | null, form: { id: string, kind: FormKind } }> }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean } } };

export type DossierCountsQueryVariables = Exact<{
  mine?: boolean | null | undefined;
}>;


export type DossierCountsQuery = { PRESCRIBED: { totalCount: number }, CHECKING: { totalCount: number }, WELCOME: { totalCount: number }, SUBMITTED: { totalCount: number }, POSTPONED: { totalCount: number }, ACTIVE: { totalCount: number }, STANDBY: { totalCount: number }, IN_JOB_FOLLOW_UP: { totalCount: number }, EXIT_PROPOSED: { totalCount: number }, EXITED: { totalCount: number } };

export type DossierOneQueryVariables = Exact<{
  id: string;
}>;


export type DossierOneQuery = { dossier: { id: string, number: string, status: DossierStatus, openedAt: string, closedAt: string | null, updatedAt: string, version: number, abilities: Array<string>, participant: { id: string, firstName: string | null, lastName: string | null, birthDate: string | null, email: string | null, phone: string | null, commune: string | null, statuses: Array<string> }, referent: { id: string, displayName: string } | null, prescriber: { id: string, displayName: string } | null, previousJourneys: Array<{ number: string, dossierId: string | null, status: DossierStatus, openedAt: string, closedAt: string | null, referentName: string | null, outcomeLabel: string | null }>, standbys: Array<{ id: string, status: StandbyStatus, reasonLabel: string | null, comment: string | null, fromDay: string, untilDay: string | null, endedOn: string | null }>, suspensions: Array<{ id: string, fromDay: string, untilDay: string | null }>, referentSpells: Array<{ id: string, fromDay: string, untilDay: string | null, referent: { id: string, displayName: string } }>, journeyActs: Array<{ id: string, act: JourneyAct, onDay: string, bodyName: string | null, reason: string | null, overridden: Array<JourneyNeed>, by: { displayName: string } | null }>, submissions: Array<{ id: string, status: SubmissionStatus, createdAt: string, updatedAt: string, submittedAt: string | null, scores: unknown, abilities: Array<string>, author: { displayName: string } | null, form: { id: string, key: string, kind: FormKind, title: string }, version: { id: string, number: number } }>, events: Array<{ id: string, kind: string, at: string, sentence: string, by: { displayName: string } | null }>, workContracts: Array<{ id: string, version: number, kind: ContractKind, employer: string, startDate: string, signedEndDate: string | null, actualEndDate: string | null, weeklyHours: number | null, quotaPercent: number | null, subsidised: boolean | null, clauseHours: number | null, insertionClause: boolean, partTimeChosen: boolean | null, sameEmployer: boolean | null, annualClosingOnly: boolean | null, siaeKind: SiaeKind | null }>, trainings: Array<{ id: string, version: number, kind: TrainingKind, title: string, hours: number | null, startDate: string, endDate: string | null, titleObtained: boolean | null }>, steps: Array<{ id: string, version: number, status: StepStatus, family: string | null, familyLabel: string | null, label: string, operator: string | null, programme: boolean, plannedStart: string | null, plannedEnd: string | null, realStart: string | null, realEnd: string | null, hours: number | null, objective: string | null, reason: string | null, midReviewOn: string | null, midReview: string | null, finalReviewOn: string | null, finalReview: string | null, sheetId: string | null, validatedOn: string | null, evidence: Array<{ id: string, slot: string, attachment: { id: string, name: string } }>, decisions: Array<{ id: string, validated: boolean, computed: boolean | null, comment: string | null, decidedAt: string, explanation: Array<string> | null, decidedBy: { displayName: string } | null }> }>, exitDecision: { id: string, outcome: string, outcomeLabel: string, ruleId: string | null, comment: string | null, decidedAt: string, overrides: boolean, explanation: Array<string> | null, decidedBy: { displayName: string } | null } | null } | null };

export type OpenDossierMutationVariables = Exact<{
  input: OpenDossierInput;
  idempotencyKey: string;
}>;


export type OpenDossierMutation = { openDossier:
    | { __typename: 'DossierPayload', dossier: { id: string, number: string, status: DossierStatus, openedAt: string, closedAt: string | null, updatedAt: string, version: number, abilities: Array<string>, participant: { id: string, firstName: string | null, lastName: string | null, birthDate: string | null, email: string | null, phone: string | null, commune: string | null, statuses: Array<string> }, referent: { id: string, displayName: string } | null, prescriber: { id: string, displayName: string } | null, previousJourneys: Array<{ number: string, dossierId: string | null, status: DossierStatus, openedAt: string, closedAt: string | null, referentName: string | null, outcomeLabel: string | null }>, standbys: Array<{ id: string, status: StandbyStatus, reasonLabel: string | null, comment: string | null, fromDay: string, untilDay: string | null, endedOn: string | null }>, suspensions: Array<{ id: string, fromDay: string, untilDay: string | null }>, referentSpells: Array<{ id: string, fromDay: string, untilDay: string | null, referent: { id: string, displayName: string } }>, journeyActs: Array<{ id: string, act: JourneyAct, onDay: string, bodyName: string | null, reason: string | null, overridden: Array<JourneyNeed>, by: { displayName: string } | null }>, submissions: Array<{ id: string, status: SubmissionStatus, createdAt: string, updatedAt: string, submittedAt: string | null, scores: unknown, abilities: Array<string>, author: { displayName: string } | null, form: { id: string, key: string, kind: FormKind, title: string }, version: { id: string, number: number } }>, events: Array<{ id: string, kind: string, at: string, sentence: string, by: { displayName: string } | null }>, workContracts: Array<{ id: string, version: number, kind: ContractKind, employer: string, startDate: string, signedEndDate: string | null, actualEndDate: string | null, weeklyHours: number | null, quotaPercent: number | null, subsidised: boolean | null, clauseHours: number | null, insertionClause: boolean, partTimeChosen: boolean | null, sameEmployer: boolean | null, annualClosingOnly: boolean | null, siaeKind: SiaeKind | null }>, trainings: Array<{ id: string, version: number, kind: TrainingKind, title: string, hours: number | null, startDate: string, endDate: string | null, titleObtained: boolean | null }>, steps: Array<{ id: string, version: number, status: StepStatus, family: string | null, familyLabel: string | null, label: string, operator: string | null, programme: boolean, plannedStart: string | null, plannedEnd: string | null, realStart: string | null, realEnd: string | null, hours: number | null, objective: string | null, reason: string | null, midReviewOn: string | null, midReview: string | null, finalReviewOn: string | null, finalReview: string | null, sheetId: string | null, validatedOn: string | null, evidence: Array<{ id: string, slot: string, attachment: { id: string, name: string } }>, decisions: Array<{ id: string, validated: boolean, computed: boolean | null, comment: string | null, decidedAt: string, explanation: Array<string> | null, decidedBy: { displayName: string } | null }> }>, exitDecision: { id: string, outcome: string, outcomeLabel: string, ruleId: string | null, comment: string | null, decidedAt: string, overrides: boolean, explanation: Array<string> | null, decidedBy: { displayName: string } | null } | null } }
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

export type ExitAssessmentQueryVariables = Exact<{
  dossierId: string;
}>;


export type ExitAssessmentQuery = { exitAssessment: { dossierId: string, today: string, verdict: Verdict, outcome: string | null, outcomeLabel: string | null, submissionId: string | null, version: { id: string, number: number }, missing: Array<{ kind: string, id: string, label: string }>, rules: Array<{ id: string, label: string, outcome: string, outcomeLabel: string, truth: Truth, sentence: string, because: string, source: string | null, committee: boolean, confirmAfter: string | null, evidence: Array<string>, missing: Array<{ kind: string, id: string, label: string }>, clauses: Array<{ depth: number, sentence: string, truth: Truth, expected: string | null, actual: string | null }> }> } | null };

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


export type JourneyTodayQuery = { journey: { dossierId: string, status: DossierStatus, admittedOn: string | null, periodEnd: string | null, capEnd: string | null, standbyMaxMonths: number | null, entryDocuments: Array<{ document: string, seen: boolean }>, standbyReasons: Array<{ id: string, label: string }>, offers: Array<{ act: JourneyAct, label: string, requires: Array<JourneyActInputName>, accepts: Array<JourneyActInputName>, possible: boolean, obstacles: Array<{ need: JourneyNeed, message: string, overridable: boolean }>, bodies: Array<{ id: string, label: string }> }> } };

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

export type PrescriptionRowFragment = { id: string, status: PrescriptionStatus, submittedAt: string, sentThrough: string, person: { lastName: string | null, firstName: string | null }, prescriber: { name: string | null }, form: { title: string } };

export type PrescriptionStateFragment = { id: string, status: PrescriptionStatus, version: number, decidedAt: string | null, feedback: string | null, abilities: Array<string>, dossier: { id: string, number: string } | null };

export type PrescriptionListQueryVariables = Exact<{
  first: number;
  offset: number;
  status?: Array<PrescriptionStatus> | null | undefined;
  search?: string | null | undefined;
  oldestFirst: boolean;
}>;


export type PrescriptionListQuery = { prescriptions: { totalCount: number, nodes: Array<{ id: string, status: PrescriptionStatus, submittedAt: string, sentThrough: string, person: { lastName: string | null, firstName: string | null }, prescriber: { name: string | null }, form: { title: string } }> } };

export type PrescriptionCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type PrescriptionCountsQuery = { received: { totalCount: number }, inReview: { totalCount: number } };

export type PrescriptionPageQueryVariables = Exact<{
  id: string;
}>;


export type PrescriptionPageQuery = { prescription: { answers: unknown, id: string, status: PrescriptionStatus, submittedAt: string, sentThrough: string, version: number, decidedAt: string | null, feedback: string | null, abilities: Array<string>, decidedBy: { displayName: string } | null, person: { lastName: string | null, firstName: string | null, birthDate: string | null, phone: string | null, email: string | null, commune: string | null, statuses: Array<string> }, prescriber: { name: string | null, contact: string | null }, formVersion: { id: string, number: number, definition: unknown }, files: Array<{ id: string, name: string }>, decision: { verdict: Verdict, outcomeLabel: string | null, missing: Array<{ kind: string, id: string, label: string }>, rules: Array<{ id: string, label: string, outcome: string, outcomeLabel: string, truth: Truth, sentence: string, because: string, source: string | null, committee: boolean, confirmAfter: string | null, evidence: Array<string>, missing: Array<{ kind: string, id: string, label: string }>, clauses: Array<{ depth: number, sentence: string, truth: Truth, expected: string | null, actual: string | null }> }> } | null, form: { title: string }, dossier: { id: string, number: string } | null } | null };

export type PrescriptionLinksQueryVariables = Exact<{ [key: string]: never; }>;


export type PrescriptionLinksQuery = { prescriptionLinks: Array<{ id: string, label: string, address: string, language: Language, state: PrescriptionLinkState, opensOn: string | null, expiresOn: string | null, createdAt: string, revokedAt: string | null, received: number, waiting: number, lastReceivedAt: string | null, form: { id: string, title: string } }> };

export type CreatePrescriptionLinkMutationVariables = Exact<{
  formId: string;
  label: string;
  language: Language;
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
    | { __typename: 'TrainingPayload', training: { id: string, version: number, kind: TrainingKind, title: string, hours: number | null, startDate: string, endDate: string | null, titleObtained: boolean | null } }
   };

export type UpdateTrainingMutationVariables = Exact<{
  id: string;
  input: TrainingInput;
  version: number;
}>;


export type UpdateTrainingMutation = { updateTraining:
    | { __typename: 'DossierClosed', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, issues: Array<{ code: string, path: Array<string>, severity: Severity, message: string, params: unknown }> }
    | { __typename: 'TrainingPayload', training: { id: string, version: number, kind: TrainingKind, title: string, hours: number | null, startDate: string, endDate: string | null, titleObtained: boolean | null } }
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

export type IssueLineFragment = { code: string, path: Array<string>, severity: Severity, message: string, params: unknown };

export type SubmissionStateFragment = { id: string, status: SubmissionStatus, lock: number, answers: unknown, withheld: Array<string>, updatedAt: string, submittedAt: string | null, abilities: Array<string>, authorKind: string | null, issues: Array<{ code: string, path: Array<string>, severity: Severity, message: string, params: unknown }> };

export type StartableFormsQueryVariables = Exact<{ [key: string]: never; }>;


export type StartableFormsQuery = { forms: Array<{ id: string, key: string, kind: FormKind, title: string, current: { id: string, number: number } | null }> };

export type SubmissionPageQueryVariables = Exact<{
  id: string;
}>;


export type SubmissionPageQuery = { submission: { id: string, status: SubmissionStatus, lock: number, answers: unknown, withheld: Array<string>, updatedAt: string, submittedAt: string | null, abilities: Array<string>, authorKind: string | null, author: { displayName: string } | null, form: { id: string, key: string, kind: FormKind, title: string }, version: { id: string, number: number, definition: unknown }, migrations: Array<{ id: string, at: string, backAt: string | null, fromVersion: number, toVersion: number, reason: string, answers: Array<{ slot: string, what: GoneAnswerKind, label: string, value: string | null, now: string | null, withheld: boolean }> }>, dossier: { id: string, number: string, status: DossierStatus, openedAt: string, participant: { firstName: string | null, lastName: string | null, birthDate: string | null, commune: string | null, statuses: Array<string> }, workContracts: Array<{ id: string, version: number, kind: ContractKind, employer: string, startDate: string, signedEndDate: string | null, actualEndDate: string | null, weeklyHours: number | null, quotaPercent: number | null, subsidised: boolean | null, clauseHours: number | null, insertionClause: boolean, partTimeChosen: boolean | null, sameEmployer: boolean | null, annualClosingOnly: boolean | null, siaeKind: SiaeKind | null }>, trainings: Array<{ id: string, version: number, kind: TrainingKind, title: string, hours: number | null, startDate: string, endDate: string | null, titleObtained: boolean | null }>, steps: Array<{ id: string, programme: boolean, accompaniment: boolean, realStart: string | null, realEnd: string | null, validatedOn: string | null }>, exitDecision: { outcomeLabel: string, decidedAt: string, explanation: Array<string> | null } | null, attachments: Array<{ id: string, name: string }>, submissions: Array<{ id: string, status: SubmissionStatus, submittedAt: string | null, form: { id: string, key: string } }> }, issues: Array<{ code: string, path: Array<string>, severity: Severity, message: string, params: unknown }> } | null };

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
}
    `, {"fragmentName":"TrainingPage"}) as unknown as TypedDocumentString<TrainingPageFragment, unknown>;
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
  submittedAt
  sentThrough
  person {
    lastName
    firstName
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
    createdAt
    expiresAt
    lastUsedAt
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
    mutation CreateApiToken($name: String!, $scopes: [ApiScope!]!, $expiresAt: DateTime!, $cidrs: [String!], $idempotencyKey: ID!) {
  createApiToken(
    name: $name
    scopes: $scopes
    expiresAt: $expiresAt
    cidrs: $cidrs
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
    query DossierCounts($mine: Boolean) {
  PRESCRIBED: dossiers(first: 1, filter: {status: [PRESCRIBED], mine: $mine}) {
    totalCount
  }
  CHECKING: dossiers(first: 1, filter: {status: [CHECKING], mine: $mine}) {
    totalCount
  }
  WELCOME: dossiers(first: 1, filter: {status: [WELCOME], mine: $mine}) {
    totalCount
  }
  SUBMITTED: dossiers(first: 1, filter: {status: [SUBMITTED], mine: $mine}) {
    totalCount
  }
  POSTPONED: dossiers(first: 1, filter: {status: [POSTPONED], mine: $mine}) {
    totalCount
  }
  ACTIVE: dossiers(first: 1, filter: {status: [ACTIVE], mine: $mine}) {
    totalCount
  }
  STANDBY: dossiers(first: 1, filter: {status: [STANDBY], mine: $mine}) {
    totalCount
  }
  IN_JOB_FOLLOW_UP: dossiers(
    first: 1
    filter: {status: [IN_JOB_FOLLOW_UP], mine: $mine}
  ) {
    totalCount
  }
  EXIT_PROPOSED: dossiers(
    first: 1
    filter: {status: [EXIT_PROPOSED], mine: $mine}
  ) {
    totalCount
  }
  EXITED: dossiers(first: 1, filter: {status: [EXITED], mine: $mine}) {
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
export const ExitAssessmentDocument = new TypedDocumentString(`
    query ExitAssessment($dossierId: ID!) {
  exitAssessment(dossierId: $dossierId) {
    dossierId
    today
    verdict
    outcome
    outcomeLabel
    submissionId
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
  }
}
    `) as unknown as TypedDocumentString<ExitAssessmentQuery, ExitAssessmentQueryVariables>;
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
    mutation MarkEntryDocument($dossierId: ID!, $document: String!, $seen: Boolean!, $version: Int!) {
  markEntryDocument(
    dossierId: $dossierId
    document: $document
    seen: $seen
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
    query PrescriptionList($first: Int!, $offset: Int!, $status: [PrescriptionStatus!], $search: String, $oldestFirst: Boolean!) {
  prescriptions(
    first: $first
    offset: $offset
    status: $status
    search: $search
    oldestFirst: $oldestFirst
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
  submittedAt
  sentThrough
  person {
    lastName
    firstName
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
}
    `) as unknown as TypedDocumentString<PrescriptionCountsQuery, PrescriptionCountsQueryVariables>;
export const PrescriptionPageDocument = new TypedDocumentString(`
    query PrescriptionPage($id: ID!) {
  prescription(id: $id) {
    ...PrescriptionRow
    ...PrescriptionState
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
    decision {
      verdict
      outcomeLabel
      missing {
        kind
        id
        label
      }
      rules {
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
    }
  }
}
    fragment PrescriptionRow on Prescription {
  id
  status
  submittedAt
  sentThrough
  person {
    lastName
    firstName
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
    mutation CreatePrescriptionLink($formId: ID!, $label: String!, $language: Language!, $opensOn: PlainDate, $expiresOn: PlainDate, $idempotencyKey: ID!) {
  createPrescriptionLink(
    formId: $formId
    label: $label
    language: $language
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
    mutation AcceptPrescription($id: ID!, $person: AcceptedPersonInput!, $version: Int!, $idempotencyKey: ID!) {
  acceptPrescription(
    id: $id
    person: $person
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