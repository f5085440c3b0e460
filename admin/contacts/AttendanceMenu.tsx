import DownloadOutlined from '@mui/icons-material/DownloadOutlined'
import Button from '@mui/material/Button'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import { useId, useState } from 'react'
import { useGetIdentity, useTranslate } from 'react-admin'
import { IfAble } from '../access/IfAble.tsx'
import { useLocale } from '../app/i18n/use-locale.ts'
import { requestSettings } from '../data/request-settings.ts'
import { localToday } from '../shared/format-date.ts'

const MONTHS = 6

/** The last months, the present one first: `2026-11`. */
const lastMonths = (): string[] => {
  const [year = 0, month = 0] = localToday().split('-').map(Number)
  return Array.from({ length: MONTHS }, (_, back) => {
    const at = year * 12 + (month - 1) - back
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`
  })
}

/** The attendance sheet of a month as a PDF, of one dossier or of a référent’s people. */
export const AttendanceMenu = ({ of }: { of: { dossier: string } | { referent: string } }) => {
  const t = useTranslate()
  const locale = useLocale()
  const menuId = useId()
  const [at, setAt] = useState<HTMLElement | null>(null)
  const monthName = (month: string) =>
    new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric' }).format(new Date(`${month}-15T12:00:00`))
  const href = (month: string) =>
    `/files/${encodeURIComponent(requestSettings.plie ?? '')}/attendance/${month}?${new URLSearchParams(of)}`
  return (
    <>
      <Button
        size="small"
        variant="outlined"
        startIcon={<DownloadOutlined />}
        aria-haspopup="menu"
        aria-controls={at === null ? undefined : menuId}
        aria-expanded={at !== null}
        onClick={(event) => setAt(event.currentTarget)}
      >
        {t('jalon.contact.sheet')}
      </Button>
      <Menu id={menuId} anchorEl={at} open={at !== null} onClose={() => setAt(null)}>
        {lastMonths().map((month) => (
          <MenuItem key={month} component="a" href={href(month)} download onClick={() => setAt(null)}>
            {monthName(month)}
          </MenuItem>
        ))}
      </Menu>
    </>
  )
}

/** The sheets of the reader’s own people. */
export const CaseloadSheets = () => {
  const { identity } = useGetIdentity()
  if (identity === undefined) return null
  return (
    <IfAble to="contact.edit">
      <AttendanceMenu of={{ referent: String(identity.id) }} />
    </IfAble>
  )
}
