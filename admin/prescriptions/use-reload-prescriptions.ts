import { useQueryClient } from '@tanstack/react-query'

const READS = [
  'prescription',
  'prescriptions',
  'prescriptionCounts',
  'prescriptionCheck',
  'nextPrescriptions',
  'sentPrescriptions',
]

/** To read the prescription again, and every list it stands in. */
export const useReloadPrescriptions = () => {
  const queryClient = useQueryClient()
  return async () => {
    await Promise.all(READS.map((name) => queryClient.invalidateQueries({ queryKey: [name] })))
  }
}
