import AttachFileIcon from '@mui/icons-material/AttachFile'
import ChevronRightIcon from '@mui/icons-material/ChevronRight'
import ErrorOutlineIcon from '@mui/icons-material/ErrorOutlined'
import ExpandMoreIcon from '@mui/icons-material/ExpandMore'
import LockOutlinedIcon from '@mui/icons-material/LockOutlined'
import RuleIcon from '@mui/icons-material/Rule'
import { Box, Typography } from '@mui/material'
import { memo } from 'react'
import { useTranslate } from 'react-admin'
import type { FieldKind } from '../../../../schema/index.ts'
import { kindIcons } from './kind-icons.ts'

interface OutlineLineProps {
  /** Empty for the form's own line. */
  id: string
  level: number
  position: number
  siblings: number
  label: string
  /** What kind of item it is, in words. */
  detail?: string
  strong: boolean
  conditional?: boolean
  required?: boolean
  sensitive?: boolean
  /** A document is asked beside the answer. */
  evidence?: boolean
  archived?: boolean
  kind?: FieldKind
  expanded?: boolean | undefined
  selected: boolean
  tabStop: boolean
  issues: number
}

/**
 * One line of the outline. Marks are icons with words for a screen reader, never colour alone. Takes plain values only
 * and handles no event itself, so that typing a label redraws one line out of a thousand.
 */
export const OutlineLine = memo((props: OutlineLineProps) => {
  const t = useTranslate()
  const { expanded, selected } = props
  const KindIcon = props.kind === undefined ? null : kindIcons[props.kind]
  return (
    <Box
      role="treeitem"
      data-row={props.id}
      aria-level={props.level}
      aria-posinset={props.position}
      aria-setsize={props.siblings}
      aria-selected={selected}
      aria-expanded={expanded}
      tabIndex={props.tabStop ? 0 : -1}
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 0.5,
        minHeight: 32,
        // Of a thousand lines, those out of sight cost nothing to lay out.
        contentVisibility: 'auto',
        containIntrinsicBlockSize: 'auto 44px',
        pl: (props.level - 1) * 1.5,
        pr: 0.75,
        borderRadius: 1,
        cursor: 'pointer',
        borderLeft: '3px solid',
        borderLeftColor: selected ? 'primary.main' : 'transparent',
        bgcolor: selected ? 'action.selected' : undefined,
        '&:hover': { bgcolor: 'action.hover' },
        '&:focus-visible': { outline: '3px solid', outlineColor: 'secondary.main', outlineOffset: -3 },
      }}
    >
      <Box
        component="span"
        aria-hidden
        data-toggle={expanded === undefined ? undefined : props.id}
        sx={{ width: 24, height: 24, display: 'grid', placeItems: 'center', flexShrink: 0 }}
      >
        {expanded === true && <ExpandMoreIcon fontSize="small" />}
        {expanded === false && <ChevronRightIcon fontSize="small" />}
        {expanded === undefined && KindIcon && <KindIcon fontSize="small" sx={{ color: 'text.secondary' }} />}
      </Box>
      <Box sx={{ minWidth: 0, flex: 1, py: 0.25 }}>
        <Typography
          variant="body2"
          noWrap
          title={props.label}
          sx={{ fontWeight: props.strong ? 650 : 400, textDecoration: props.archived ? 'line-through' : undefined }}
        >
          {props.label}
          {props.required && <span title={t('forms.outline.required')}> *</span>}
        </Typography>
        {props.detail && !props.strong && (
          <Typography variant="caption" noWrap sx={{ display: 'block', color: 'text.secondary', lineHeight: 1.2 }}>
            {props.archived ? `${props.detail} · ${t('forms.outline.archived')}` : props.detail}
          </Typography>
        )}
      </Box>
      {props.sensitive && <LockOutlinedIcon fontSize="small" titleAccess={t('builder.marks.sensitive')} />}
      {props.evidence && <AttachFileIcon fontSize="small" titleAccess={t('builder.marks.evidence')} />}
      {props.conditional && <RuleIcon fontSize="small" titleAccess={t('forms.outline.conditional')} />}
      {props.issues > 0 && (
        <ErrorOutlineIcon
          fontSize="small"
          color="error"
          titleAccess={t('forms.outline.issues', { smart_count: props.issues })}
        />
      )}
    </Box>
  )
})
