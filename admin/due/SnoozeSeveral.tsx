import SnoozeOutlined from '@mui/icons-material/SnoozeOutlined'
import Button from '@mui/material/Button'
import { lazy, Suspense, useState } from 'react'
import { useTranslate } from 'react-admin'
import { IfAble } from '../access/IfAble.tsx'

const SnoozeSeveralDialog = lazy(() =>
  import('./SnoozeSeveralDialog.tsx').then((file) => ({ default: file.SnoozeSeveralDialog })),
)

/** « Remettre à… » for the dossiers chosen in a list, for who may. */
export const SnoozeSeveral = ({ dossierIds }: { dossierIds: readonly string[] }) => {
  const t = useTranslate()
  const [asked, setAsked] = useState(false)
  return (
    <IfAble to="due.snooze">
      <Button size="small" startIcon={<SnoozeOutlined />} onClick={() => setAsked(true)}>
        {t('due.snooze')}
      </Button>
      {asked && (
        <Suspense>
          <SnoozeSeveralDialog dossierIds={dossierIds} onClose={() => setAsked(false)} />
        </Suspense>
      )}
    </IfAble>
  )
}
