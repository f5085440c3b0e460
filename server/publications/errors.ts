import { DomainError } from '../platform/errors.ts'

/** The PLIE wants two people for a publication: ask for it, another administrator publishes. */
export class SecondPersonNeeded extends DomainError {
  readonly type = 'SecondPersonNeeded'
  readonly code = 'SECOND_PERSON_NEEDED'
  constructor() {
    super('second person needed')
  }
}

/** Two people cannot be asked for where there is only one administrator: nothing could be published any more. */
export class NoSecondPerson extends DomainError {
  readonly type = 'NoSecondPerson'
  readonly code = 'NO_SECOND_PERSON'
  constructor() {
    super('no second person')
  }
}

/** Whoever asked for a publication does not answer it. */
export class OwnRequest extends DomainError {
  readonly type = 'OwnRequest'
  readonly code = 'OWN_REQUEST'
  constructor() {
    super('own request')
  }
}

/** This revision is already waiting for its second person. */
export class AlreadyRequested extends DomainError {
  readonly type = 'AlreadyRequested'
  readonly code = 'ALREADY_REQUESTED'
  constructor() {
    super('already requested')
  }
}

/** The request was answered, withdrawn, or its draft was changed since: there is nothing left to answer. */
export class RequestSettled extends DomainError {
  readonly type = 'RequestSettled'
  readonly code = 'REQUEST_SETTLED'
  constructor() {
    super('request settled')
  }
}
