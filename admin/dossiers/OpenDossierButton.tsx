import AddOutlined from '@mui/icons-material/AddOutlined'
import Button from '@mui/material/Button'
import { useTranslate } from 'react-admin'
import { Link } from 'react-router'
import { IfAble } from '../access/IfAble.tsx'

/** Leads to opening a dossier, for who may. */
export const OpenDossierButton = () => {
  const t = useTranslate()
  return (
    <IfAble to="dossier.open">
      <Button variant="contained" startIcon={<AddOutlined />} component={Link} to="/dossiers/create">
        {t('jalon.dossier.newAction')}
      </Button>
    </IfAble>
  )
}
