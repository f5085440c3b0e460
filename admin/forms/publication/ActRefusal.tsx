import { Alert, Button } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { ActState } from './use-publication-act.ts'

/** Why an act on a publication was refused, with the way to look at the draft again when it is another one. */
export const ActRefusal = ({ state, onOutdated }: { state: ActState; onOutdated: () => void }) => {
  const t = useTranslate()
  if (state.kind !== 'refused') return null
  return (
    <Alert
      severity="error"
      {...(state.outdated
        ? {
            action: (
              <Button color="inherit" onClick={onOutdated}>
                {t('publish.read_again')}
              </Button>
            ),
          }
        : {})}
    >
      {t(state.message, { _: state.message })}
      {state.issues.map((issue) => (
        <div key={issue}>{issue}</div>
      ))}
    </Alert>
  )
}
