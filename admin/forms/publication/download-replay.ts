import { requestSettings } from '../../data/request-settings.ts'

/** Downloads the table of a replay. Gives the sentence (or its key) of a refusal, null once the file is there. */
export const downloadReplay = async (formId: string, revision: number): Promise<string | null> => {
  const plie = encodeURIComponent(requestSettings.plie ?? '')
  const response = await fetch(`/files/${plie}/replays/${encodeURIComponent(formId)}/${revision}`, {
    headers: { 'Accept-Language': requestSettings.locale },
  }).catch(() => null)
  if (response === null) return 'jalon.network.offline'
  if (!response.ok) return 'jalon.network.strange'
  const file = URL.createObjectURL(await response.blob())
  const link = document.createElement('a')
  link.href = file
  link.download = fileName(response) ?? 'decisions.csv'
  link.click()
  URL.revokeObjectURL(file)
  return null
}

const fileName = (response: Response): string | undefined =>
  /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1]
