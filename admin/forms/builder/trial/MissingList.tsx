import { Link } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { ToldMissing } from '../../../../schema/index.ts'

/** What is not known yet, each piece leading to where the bench asks for it. */
export const MissingList = ({
  missing,
  onGo,
}: {
  missing: readonly ToldMissing[]
  onGo: (piece: ToldMissing) => void
}) => {
  const t = useTranslate()
  const once = [...new Map(missing.map((piece) => [`${piece.kind} ${piece.id} ${piece.label}`, piece])).entries()]
  return (
    <ul style={{ margin: 0, paddingInlineStart: 18 }}>
      {once.map(([key, piece]) => (
        <li key={key}>
          <Link
            component="button"
            type="button"
            color="inherit"
            sx={{ font: 'inherit', textAlign: 'start', minHeight: 24 }}
            onClick={() => onGo(piece)}
          >
            {piece.label}
          </Link>{' '}
          ({t(`trial.missing.${piece.kind}`)})
        </li>
      ))}
    </ul>
  )
}
