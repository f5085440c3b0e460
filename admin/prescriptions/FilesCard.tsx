import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import { SectionCard } from '../shared/SectionCard.tsx'
import { FilesToJoin } from './FilesToJoin.tsx'
import type { PrescriptionData } from './prescription-model.ts'
import { prescriptionUpload } from './prescription-upload.ts'

/** Every file that came with it, or was joined since; they all go into the dossier. */
export const FilesCard = ({ prescription }: { prescription: PrescriptionData }) => {
  const t = useTranslate()
  const { id, files, abilities } = prescription
  const may = abilities.includes('prescription.review')
  if (files.length === 0 && !may) return null
  const { href } = prescriptionUpload(id, '', files)
  return (
    <SectionCard title={t('prescriptions.files.title')}>
      {files.length === 0 ? (
        <Typography color="textSecondary" sx={{ mb: 1 }}>
          {t('prescriptions.files.none')}
        </Typography>
      ) : (
        <ul style={{ margin: '0 0 8px', paddingInlineStart: 18 }}>
          {files.map((file) => (
            <li key={file.id}>
              <Link href={href(file.id) ?? ''} sx={{ overflowWrap: 'anywhere' }}>
                {file.name}
              </Link>
            </li>
          ))}
        </ul>
      )}
      {may && <FilesToJoin prescriptionId={id} />}
    </SectionCard>
  )
}
