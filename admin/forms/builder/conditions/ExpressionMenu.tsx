import MoreVertIcon from '@mui/icons-material/MoreVert'
import { IconButton, Menu, MenuItem } from '@mui/material'
import { useState } from 'react'
import { useNotify, useTranslate } from 'react-admin'
import type { Expr } from '../../../../schema/index.ts'
import { ApplyToDialog } from './ApplyToDialog.tsx'
import { copyExpression, useCopiedExpression } from './clipboard.ts'
import { applicable } from './model/apply-to.ts'
import { type Draft, hole, toDraft } from './model/draft.ts'
import type { ExpressionPlace } from './use-expression-draft.ts'

interface ExpressionMenuProps {
  place: ExpressionPlace
  draft: Draft
  /** The expression once complete. */
  expr: Expr | null
  condition: boolean
  onChange: (draft: Draft) => void
}

/** The same condition on other items without writing it again: copy, paste, apply to several at once. */
export const ExpressionMenu = ({ place, draft, expr, condition, onChange }: ExpressionMenuProps) => {
  const t = useTranslate()
  const notify = useNotify()
  const copied = useCopiedExpression()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const [applying, setApplying] = useState(false)
  const close = () => setAnchor(null)
  const property = applicable(place.property)

  return (
    <>
      <IconButton
        size="small"
        aria-label={t(condition ? 'conditions.menu_condition' : 'conditions.menu_value')}
        aria-haspopup="menu"
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <MoreVertIcon fontSize="small" />
      </IconButton>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={close}>
        <MenuItem
          disabled={expr === null}
          onClick={() => {
            close()
            if (expr === null) return
            copyExpression({ expr, condition })
            notify('conditions.copied', { type: 'info' })
          }}
        >
          {t('conditions.copy')}
        </MenuItem>
        <MenuItem
          disabled={copied === null || copied.condition !== condition}
          onClick={() => {
            close()
            if (copied !== null) onChange(toDraft(copied.expr))
          }}
        >
          {t('conditions.paste')}
        </MenuItem>
        {property !== null && (
          <MenuItem
            disabled={expr === null}
            onClick={() => {
              close()
              setApplying(true)
            }}
          >
            {t('conditions.apply_to')}
          </MenuItem>
        )}
        <MenuItem
          disabled={draft.t === 'hole'}
          onClick={() => {
            close()
            onChange(hole())
          }}
        >
          {t('conditions.start_over')}
        </MenuItem>
      </Menu>
      {property !== null && expr !== null && (
        <ApplyToDialog
          open={applying}
          owner={place.owner}
          property={property}
          expr={expr}
          onClose={() => setApplying(false)}
        />
      )}
    </>
  )
}
