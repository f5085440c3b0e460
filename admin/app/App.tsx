import { Suspense } from 'react'
import { Admin, CustomRoutes, Resource } from 'react-admin'
import { Route } from 'react-router'
import { authProvider } from '../data/auth-provider.ts'
import { dataProvider } from '../data/data-provider.ts'
import { HomePage } from './HomePage.tsx'
import { HouseLayout } from './HouseLayout.tsx'
import { i18nProvider } from './i18n/i18n-provider.ts'
import { NowherePage } from './NowherePage.tsx'
import { barePages, pages, resources } from './resources.ts'
import { ActivationPage } from './sign-in/ActivationPage.tsx'
import { SignInPage } from './sign-in/SignInPage.tsx'
import { darkTheme, lightTheme } from './theme/house-theme.ts'

/** The whole back office. Nobody but the sign-in and activation pages is shown without a session. */
export const App = () => (
  <Admin
    title="Jalon"
    dataProvider={dataProvider}
    authProvider={authProvider}
    i18nProvider={i18nProvider}
    layout={HouseLayout}
    dashboard={HomePage}
    loginPage={SignInPage}
    catchAll={NowherePage}
    theme={lightTheme}
    darkTheme={darkTheme}
    defaultTheme="light"
    requireAuth
    disableTelemetry
  >
    {resources.map((resource) => (
      <Resource key={resource.name} {...resource} />
    ))}
    <CustomRoutes>
      {pages.map(({ path, Page }) => (
        <Route key={path} path={path} element={<Page />} />
      ))}
    </CustomRoutes>
    <CustomRoutes noLayout>
      <Route path="/activation" element={<ActivationPage />} />
      {barePages.map(({ path, Page }) => (
        <Route
          key={path}
          path={path}
          element={
            <Suspense fallback={null}>
              <Page />
            </Suspense>
          }
        />
      ))}
    </CustomRoutes>
  </Admin>
)
