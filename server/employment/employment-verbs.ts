import {
  contractRecorded,
  contractRemoved,
  contractUpdated,
  trainingRecorded,
  trainingRemoved,
  trainingUpdated,
} from '../../schema/index.ts'
import { trainings, workContracts } from './employment.repository.ts'
import { trainingInput, trainingKind, workContractInput } from './employment-input.ts'
import { recordVerbs } from './record-verbs.ts'
import type { Training } from './training.entity.ts'
import type { WorkContract } from './work-contract.entity.ts'

const contract = ({ id, kind }: WorkContract) => ({
  workContractId: id,
  kind: workContractInput.shape.kind.parse(kind),
})
const training = ({ id, kind }: Training) => ({ trainingId: id, kind: trainingKind.parse(kind) })

export const {
  recordOne: recordWorkContract,
  updateOne: updateWorkContract,
  removeOne: removeWorkContract,
} = recordVerbs({
  name: 'work-contract',
  values: workContractInput,
  records: workContracts,
  recorded: (row) => contractRecorded(contract(row)),
  updated: (row) => contractUpdated(contract(row)),
  removed: (row) => contractRemoved(contract(row)),
})

export const {
  recordOne: recordTraining,
  updateOne: updateTraining,
  removeOne: removeTraining,
} = recordVerbs({
  name: 'training',
  values: trainingInput,
  records: trainings,
  recorded: (row) => trainingRecorded(training(row)),
  updated: (row) => trainingUpdated(training(row)),
  removed: (row) => trainingRemoved(training(row)),
})
