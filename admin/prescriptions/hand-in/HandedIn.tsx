import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useTranslate } from 'react-admin'
import { Link } from 'react-router'
import { FilesToJoin } from '../FilesToJoin.tsx'

/** It is there: the paper and its pieces are joined, then it is looked at, followed, or another one typed. */
export const HandedIn = ({ id, types, onAnother }: { id: string; types: boolean; onAnother: () => void }) => {
  const t = useTranslate()
  return (
    <>
      <Alert severity="success" sx={{ mb: 2 }}>
        {t(types ? 'prescriptions.handIn.office.done' : 'prescriptions.handIn.own.done')}
      </Alert>
      <FilesToJoin prescriptionId={id} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, mt: 2 }}>
        <Button variant="contained" component={Link} to={types ? `/prescriptions/${id}/show` : '/sent-prescriptions'}>
          {t(types ? 'prescriptions.handIn.office.open' : 'prescriptions.handIn.own.follow')}
        </Button>
        <Button onClick={onAnother}>{t('prescriptions.handIn.another')}</Button>
      </Box>
    </>
  )
}
