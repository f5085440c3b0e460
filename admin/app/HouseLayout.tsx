import { Layout, type LayoutProps } from 'react-admin'
import { HouseAppBar } from './HouseAppBar.tsx'
import { HouseMenu } from './menu.tsx'

/** Bar on top, navigation at the side (a drawer on a phone), the page in between. */
export const HouseLayout = (props: LayoutProps) => (
  <Layout {...props} appBar={HouseAppBar} menu={HouseMenu} appBarAlwaysOn />
)
