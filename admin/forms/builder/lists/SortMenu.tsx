import SortIcon from '@mui/icons-material/SortOutlined'
import { Button, Menu, MenuItem } from '@mui/material'
import { useId, useState } from 'react'
import { useTranslate } from 'react-admin'
import type { ListId } from '../../../../schema/index.ts'
import { useLocale } from '../../../app/i18n/use-locale.ts'
import { useBuilder } from '../state/builder-context.ts'

const ORDERS = ['label', 'code', 'score'] as const

/** Puts the options of a list in order, once. */
export const SortMenu = ({ list }: { list: ListId }) => {
  const t = useTranslate()
  const locale = useLocale()
  const menuId = useId()
  const { run } = useBuilder()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  return (
    <>
      <Button
        size="small"
        startIcon={<SortIcon />}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        {...(anchor === null ? {} : { 'aria-controls': menuId })}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {t('logic.lists.sort')}
      </Button>
      <Menu id={menuId} anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {ORDERS.map((by) => (
          <MenuItem
            key={by}
            onClick={() => {
              setAnchor(null)
              run('sort-options', { list, by, locale })
            }}
          >
            {t(`logic.lists.sort_by.${by}`)}
          </MenuItem>
        ))}
      </Menu>
    </>
  )
}
