import { useQuery } from '@tanstack/react-query'
import { requestSettings } from '../data/request-settings.ts'
import { loadViewer } from '../data/viewer.ts'

/** The person signed in and the PLIE they work in; both null until known. */
export const useViewer = () => {
  const { data: viewer = null } = useQuery({ queryKey: ['viewer'], queryFn: loadViewer })
  const membership = viewer?.memberships.find(({ plie }) => plie.slug === requestSettings.plie)
  return { viewer, plie: membership?.plie ?? null }
}
