import Link from '@mui/material/Link'
import { useTranslate } from 'react-admin'
import { useNavigate } from 'react-router'
import { type MissingPiece, placeOf } from './exit-model.ts'
import { useOpenExitForm } from './use-open-exit-form.ts'

/** What is not known yet, each piece leading to where it is typed. */
export const MissingPieces = ({
  missing,
  submissionId,
}: {
  missing: readonly MissingPiece[]
  submissionId: string | null
}) => {
  const t = useTranslate()
  const go = useGoToPiece(submissionId)
  return (
    <ul style={{ margin: 0, paddingInlineStart: 18 }}>
      {missing.map((piece) => (
        <li key={`${piece.kind}-${piece.id}-${piece.label}`}>
          <Link
            component="button"
            type="button"
            color="inherit"
            sx={{ font: 'inherit', textAlign: 'start' }}
            onClick={() => go(piece)}
          >
            {piece.label}
          </Link>{' '}
          ({t(`jalon.exit.goTo.${placeOf(piece).where}`)})
        </li>
      ))}
    </ul>
  )
}

const useGoToPiece = (submissionId: string | null) => {
  const navigate = useNavigate()
  const openExitForm = useOpenExitForm()
  return async (piece: MissingPiece) => {
    const place = placeOf(piece)
    if (place.where === 'field') {
      const form = submissionId ?? (await openExitForm())
      if (form !== null) navigate(`/submissions/${form}?${new URLSearchParams({ field: place.field })}`)
      return
    }
    const block = document.getElementById(place.anchor)
    block?.scrollIntoView({ block: 'start' })
    block?.focus({ preventScroll: true })
  }
}
