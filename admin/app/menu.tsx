import AccountBalanceOutlined from '@mui/icons-material/AccountBalanceOutlined'
import ApartmentOutlined from '@mui/icons-material/ApartmentOutlined'
import DescriptionOutlined from '@mui/icons-material/DescriptionOutlined'
import EuroOutlined from '@mui/icons-material/EuroOutlined'
import FolderSharedOutlined from '@mui/icons-material/FolderSharedOutlined'
import GroupOutlined from '@mui/icons-material/GroupOutlined'
import HomeOutlined from '@mui/icons-material/HomeOutlined'
import LinkOutlined from '@mui/icons-material/LinkOutlined'
import MoveToInboxOutlined from '@mui/icons-material/MoveToInboxOutlined'
import NotificationsActiveOutlined from '@mui/icons-material/NotificationsActiveOutlined'
import SendOutlined from '@mui/icons-material/SendOutlined'
import SettingsOutlined from '@mui/icons-material/SettingsOutlined'
import SwapHorizOutlined from '@mui/icons-material/SwapHorizOutlined'
import VpnKeyOutlined from '@mui/icons-material/VpnKeyOutlined'
import Box from '@mui/material/Box'
import { Menu, useTranslate } from 'react-admin'
import { IfAble } from '../access/IfAble.tsx'
import { useAbilities } from '../access/useAbilities.ts'

/** Main navigation: a section is offered to whom the server says may read it. */
export const HouseMenu = () => {
  const t = useTranslate()
  return (
    <Box component="nav" aria-label={t('jalon.menu.label')}>
      <Menu>
        <Menu.Item to="/" primaryText={t('jalon.menu.home')} leftIcon={<HomeOutlined />} />
        <IfAble to="dossier.list">
          <Menu.Item to="/dossiers" primaryText={t('jalon.menu.dossiers')} leftIcon={<FolderSharedOutlined />} />
        </IfAble>
        <IfAble to="prescription.list">
          <Menu.Item to="/prescriptions" primaryText={t('prescriptions.menu')} leftIcon={<MoveToInboxOutlined />} />
        </IfAble>
        <SentItem />
        <IfAble to="caseload.manage">
          <Menu.Item to="/caseloads" primaryText={t('caseloads.title')} leftIcon={<SwapHorizOutlined />} />
        </IfAble>
        <IfAble to="structure.manage">
          <Menu.Item to="/structures" primaryText={t('structures.title')} leftIcon={<ApartmentOutlined />} />
        </IfAble>
        <IfAble to="operation.list">
          <Menu.Item to="/operations" primaryText={t('participations.title')} leftIcon={<EuroOutlined />} />
        </IfAble>
        <IfAble to="form.edit">
          <Menu.Item to="/forms" primaryText={t('jalon.menu.forms')} leftIcon={<DescriptionOutlined />} />
        </IfAble>
        <IfAble to="prescription.manage-links">
          <Menu.Item to="/prescription-links" primaryText={t('prescriptions.menuLinks')} leftIcon={<LinkOutlined />} />
        </IfAble>
        <IfAble to="member.list">
          <Menu.Item to="/members" primaryText={t('jalon.menu.members')} leftIcon={<GroupOutlined />} />
        </IfAble>
        <IfAble to="token.manage">
          <Menu.Item to="/tokens" primaryText={t('jalon.menu.tokens')} leftIcon={<VpnKeyOutlined />} />
        </IfAble>
        <IfAble to="webhook.manage">
          <Menu.Item to="/webhooks" primaryText={t('webhooks.title')} leftIcon={<NotificationsActiveOutlined />} />
        </IfAble>
        <IfAble to="plie.configure">
          <Menu.Item to="/plie-settings" primaryText={t('plieSettings.title')} leftIcon={<SettingsOutlined />} />
        </IfAble>
        <IfAble to="plie.create">
          <Menu.Item to="/plies" primaryText={t('jalon.menu.plies')} leftIcon={<AccountBalanceOutlined />} />
        </IfAble>
      </Menu>
    </Box>
  )
}

/** For whoever sends without deciding: the coordination finds what it typed among the others. */
const SentItem = () => {
  const t = useTranslate()
  const abilities = useAbilities()
  if (!abilities.includes('prescription.send') || abilities.includes('prescription.review')) return null
  return <Menu.Item to="/sent-prescriptions" primaryText={t('prescriptions.sent.menu')} leftIcon={<SendOutlined />} />
}
