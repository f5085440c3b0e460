import { useTranslate } from 'react-admin'
import type { Id, Used } from '../../../../schema/index.ts'
import { SettingsGroup } from '../settings/SettingsGroup.tsx'
import { WhereUsed } from './WhereUsed.tsx'

/** « Où est-ce utilisé » as a part of a settings panel. */
export const UsesGroup = ({ used, except }: { used: Used; except?: Id }) => {
  const t = useTranslate()
  return (
    <SettingsGroup title={t('logic.uses.title')}>
      <WhereUsed used={used} {...(except === undefined ? {} : { except })} />
    </SettingsGroup>
  )
}
