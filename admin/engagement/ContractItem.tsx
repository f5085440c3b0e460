import DownloadOutlined from '@mui/icons-material/DownloadOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { IfAble } from '../access/IfAble.tsx'
import { useLocale } from '../app/i18n/use-locale.ts'
import type { EngagementQuery } from '../data/generated/graphql.ts'
import { requestSettings } from '../data/request-settings.ts'
import { formatDate } from '../shared/format-date.ts'
import type { EngagedDossier } from './engaged-dossier.ts'
import { SignDialog } from './SignDialog.tsx'

type Contract = EngagementQuery['engagement']['contracts'][number]
type Awaited = Contract['toSign'][number]

/** One contract: what it is, who signed and how, and who may still sign. */
export const ContractItem = ({
  contract,
  dossier,
  alone,
}: {
  contract: Contract
  dossier: EngagedDossier
  /** The card says already where the only contract stands. */
  alone: boolean
}) => {
  const t = useTranslate()
  const locale = useLocale()
  const [asked, setAsked] = useState<Awaited | null>(null)
  const { submissionId, title, submittedOn, endsOn } = contract
  const dates = [t('jalon.engagement.submitted', { date: formatDate(submittedOn, locale) })]
  if (endsOn !== null) dates.push(t('jalon.engagement.ends', { date: formatDate(endsOn, locale) }))
  return (
    <Box sx={{ borderTop: 1, borderColor: 'divider', pt: 1, display: 'grid', gap: 1 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'flex-start' }}>
        <Box sx={{ flex: '1 1 220px', minWidth: 0 }}>
          <Typography sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>{title}</Typography>
          <Typography variant="body2" color="textSecondary">
            {dates.join(' · ')}
          </Typography>
          {!alone && <Typography variant="body2">{contract.sentence}</Typography>}
        </Box>
        <Button
          size="small"
          variant="outlined"
          startIcon={<DownloadOutlined />}
          href={`/files/${encodeURIComponent(requestSettings.plie ?? '')}/contract/${submissionId}`}
          download
        >
          {t('jalon.engagement.pdf')}
        </Button>
      </Box>
      {contract.signatures.length > 0 && (
        <Box component="ul" sx={{ pl: 2.5, m: 0 }}>
          {contract.signatures.map(({ signatory, label, sentence }) => (
            <Typography component="li" variant="body2" key={signatory} sx={{ overflowWrap: 'anywhere' }}>
              <strong>{label}</strong> – {sentence}
            </Typography>
          ))}
        </Box>
      )}
      {contract.toSign.length > 0 && (
        <IfAble to="engagement.sign" abilities={dossier.abilities}>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
            {contract.toSign.map((one) => (
              <Button
                key={one.signatory}
                size="small"
                variant={one.required ? 'contained' : 'outlined'}
                onClick={() => setAsked(one)}
              >
                {t('jalon.engagement.sign', { who: one.label })}
              </Button>
            ))}
          </Box>
        </IfAble>
      )}
      {asked && (
        <SignDialog submissionId={submissionId} awaited={asked} dossier={dossier} onClose={() => setAsked(null)} />
      )}
    </Box>
  )
}
