import type {
  ContactChannel,
  ContactPresence,
  ContactReason,
  JourneyAct,
  PlainDate,
  StepAct,
  TrainingRecord,
  WorkContractRecord,
} from '../../../schema/index.ts'
import type { EndingKind } from '../demo/endings.ts'

export type Who = 'referent' | 'coordination' | 'prescriber'

/** How somebody came: sent by a prescriber who has an account, by the sheet of a public link, received at the PLIE, or met by a référent. */
export type Arrival = 'prescriber' | 'sheet' | 'coordination' | 'referent'

/** Forms of a journey, but the sheet of an étape, which its étape brings. */
export type FilledForm = 'prescription' | 'diagnostic' | 'contract' | 'review'

export interface PlannedContact {
  readonly channel: ContactChannel
  readonly presence: ContactPresence
  readonly reason: ContactReason
  readonly time: string
  readonly minutes: number | null
  readonly note: boolean
  /** The appointment given with it. */
  readonly nextOn: PlainDate | null
}

export interface PlannedStep {
  /** Place of its family among those the PLIE offers: the remainder by how many there are. */
  readonly family: number
  readonly label: string
  readonly operator: string | null
  readonly programme: boolean
  readonly plannedStart: PlainDate
  readonly plannedEnd: PlainDate
  readonly hours: number | null
}

/** Something that is done, by whom; what is not given is what the act takes by itself. */
type Done =
  | { readonly do: 'open'; readonly how: Arrival }
  | {
      readonly do: 'move'
      readonly act: JourneyAct
      readonly by: Who
      readonly reason?: string
      readonly standbyReason?: string
      readonly from?: PlainDate
      readonly until?: PlainDate
      /** Over an obstacle, with the reason. */
      readonly override?: true
    }
  | { readonly do: 'documents' }
  | { readonly do: 'fill'; readonly form: FilledForm; readonly lifted: number }
  /** The same form, begun and not finished that day. */
  | { readonly do: 'begin'; readonly form: FilledForm; readonly lifted: number }
  /** `heldOn`: the day it took place, where it was noted some days later. */
  | { readonly do: 'contact'; readonly contact: PlannedContact; readonly heldOn?: PlainDate }
  | { readonly do: 'step'; readonly step: number; readonly planned: PlannedStep }
  | {
      readonly do: 'step-act'
      readonly step: number
      readonly act: StepAct
      readonly text?: string
      readonly override?: true
    }
  | { readonly do: 'work'; readonly contract: WorkContractRecord }
  | { readonly do: 'work-ends' }
  | { readonly do: 'training'; readonly training: TrainingRecord }
  | { readonly do: 'exit'; readonly ending: EndingKind; readonly otherwise: boolean }

/** One thing of a life, on a day. */
export type Deed = Done & { readonly on: PlainDate }
export type DeedKind = Deed['do']

/** Deeds are put down in any order and read day by day; those of one day stay in the order they were put down. */
export interface Diary {
  readonly add: (...deeds: readonly Deed[]) => void
  readonly deeds: () => Deed[]
}

export const newDiary = (): Diary => {
  const held: Deed[] = []
  return {
    add: (...deeds) => {
      held.push(...deeds)
    },
    deeds: () => held.toSorted((a, b) => a.on.localeCompare(b.on)),
  }
}
