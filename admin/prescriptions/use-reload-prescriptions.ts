import { useQueryClient } from '@tanstack/react-query'

/** To read the prescription again, and every list it stands in. */
export const useReloadPrescriptions = () => {
  const queryClient = useQueryClient()
  return async () => {
    await Promise.all(
      ['prescription', 'prescriptions', 'prescriptionCounts', 'prescriptionCheck', 'nextPrescriptions'].map((name) =>
        queryClient.invalidateQueries({ queryKey: [name] }),
      ),
    )
  }
}
