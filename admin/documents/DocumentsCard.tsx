import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { CarrierKind, DossierDocumentsDocument } from '../data/generated/graphql.ts'
import { useDocument } from '../data/use-document.ts'
import { SectionCard } from '../shared/SectionCard.tsx'
import { CorrectDialog } from './CorrectDialog.tsx'
import { DepositDialog } from './DepositDialog.tsx'
import { type DocumentAsk, DocumentLine } from './DocumentLine.tsx'
import { DropArea } from './DropArea.tsx'
import type { DocumentedDossier, DossierFile, ShownDocument } from './documented-dossier.ts'
import { OtherFiles } from './OtherFiles.tsx'
import { ReplaceDialog } from './ReplaceDialog.tsx'
import { WithdrawDialog } from './WithdrawDialog.tsx'

type Asked =
  | { to: 'deposit'; files: readonly File[]; held: DossierFile | null }
  | { to: DocumentAsk; document: ShownDocument }

/** Every document of a dossier: those deposited with their versions, and the files its forms, étapes and contacts hold. */
export const DocumentsCard = ({ dossier }: { dossier: DocumentedDossier }) => {
  const t = useTranslate()
  const { data, error } = useDocument('documents', DossierDocumentsDocument, { dossierId: dossier.id })
  const [asked, setAsked] = useState<Asked | null>(null)
  const [all, setAll] = useState(false)
  const mayWrite = dossier.abilities.includes('attachment.write')
  const documents = data?.dossier?.documents ?? []
  const withdrawn = documents.filter(({ withdrawnAt }) => withdrawnAt !== null)
  const shown = all ? documents : documents.filter(({ withdrawnAt }) => withdrawnAt === null)
  const others = (data?.dossier?.attachments ?? []).filter(({ carriers }) =>
    carriers.every(({ kind }) => kind !== CarrierKind.Document),
  )
  const close = () => setAsked(null)
  return (
    <SectionCard title={t('jalon.documents.title')} anchor="documents">
      {error && <Alert severity="error">{t(error.message, { _: error.message })}</Alert>}
      {!data && !error && <Typography>{t('jalon.loading')}</Typography>}
      {mayWrite && <DropArea onFiles={(files) => setAsked({ to: 'deposit', files, held: null })} />}
      {data && shown.length === 0 && <Typography color="textSecondary">{t('jalon.documents.none')}</Typography>}
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {shown.map((document) => (
          <DocumentLine
            key={document.id}
            document={document}
            mayWrite={mayWrite}
            onAsk={(to) => setAsked({ to, document })}
          />
        ))}
      </Box>
      {withdrawn.length > 0 && (
        <Button size="small" onClick={() => setAll(!all)} aria-expanded={all}>
          {t(all ? 'jalon.documents.hideWithdrawn' : 'jalon.documents.showWithdrawn', {
            smart_count: withdrawn.length,
          })}
        </Button>
      )}
      <OtherFiles
        files={others}
        mayWrite={mayWrite}
        onDeposit={(held) => setAsked({ to: 'deposit', files: [], held })}
      />
      {asked?.to === 'deposit' && (
        <DepositDialog dossierId={dossier.id} files={asked.files} held={asked.held} onClose={close} />
      )}
      {asked?.to === 'replace' && <ReplaceDialog dossierId={dossier.id} document={asked.document} onClose={close} />}
      {asked?.to === 'correct' && <CorrectDialog document={asked.document} onClose={close} />}
      {asked?.to === 'withdraw' && <WithdrawDialog document={asked.document} onClose={close} />}
    </SectionCard>
  )
}
