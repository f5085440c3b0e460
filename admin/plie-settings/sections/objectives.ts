import { objectOf, typedNumber } from '../cited.ts'
import {
  citedParts,
  filled,
  labelsPart,
  linesPart,
  numberPart,
  type PartShape,
  rangePart,
  sharePart,
  typedRange,
} from '../cited-parts.ts'
import { type SettingSection, typedText } from '../setting-section.ts'
import { ObjectivesInputs } from './ObjectivesInputs.tsx'

const orNone = (text: string) => (text === '' ? null : text)

const stepsPart: PartShape = {
  read: (value) => value,
  write: (typed) => {
    const { perParticipantPerYear, perFte, forCaseload, proratedOn, excludesAccompaniment, programmeOnly } =
      objectOf(typed)
    return filled({
      perParticipantPerYear: typedRange(perParticipantPerYear),
      ...{
        perFte: typedNumber(perFte),
        forCaseload: typedNumber(forCaseload),
        proratedOn: orNone(typedText(proratedOn)),
      },
      excludesAccompaniment: excludesAccompaniment === true ? true : null,
      programmeOnly: programmeOnly === true ? true : null,
    })
  },
}

const exitsPart: PartShape = {
  read: (value) => value,
  write: (typed) => {
    const { all, positive } = objectOf(typed)
    return filled({ all: typedRange(all), positive: typedRange(positive) })
  },
}

/** Yes, no, or silent. */
const saidPart: PartShape = {
  read: (value) => (typeof value === 'boolean' ? String(value) : null),
  write: (typed) => (typed === 'true' ? true : typed === 'false' ? false : null),
}

/** A working time and the people who go with it; left out, the server says where. */
const byWorkingTime = ({ fte, people }: Record<string, unknown>) => ({
  fte: typedNumber(fte),
  people: typedRange(people) ?? {},
})

export const objectives: SettingSection = {
  words: 'plieSettings.objectives',
  ...citedParts({
    stepsPerParticipantPerYear: stepsPart,
    activeCaseloadPerFte: linesPart((line) => ({ ...byWorkingTime(line), counted: orNone(typedText(line.counted)) })),
    activeCaseloadIncludesStandBy: saidPart,
    accompaniedPerYear: linesPart(byWorkingTime),
    entriesPerFtePerYear: rangePart,
    exitsPerFtePerYear: exitsPart,
    positiveExitRate: sharePart,
    positiveRateExcludes: labelsPart,
    exitShare: sharePart,
    rsaShareTarget: sharePart,
    continuityAbsenceWeeks: numberPart,
  }),
  Inputs: ObjectivesInputs,
}
