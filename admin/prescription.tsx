import './app/without-eval.ts'
import '@fontsource-variable/inter/wght.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { reloadAfterUpdate } from './app/reload-after-update.ts'
import { plainThemes } from './app/theme/plain-theme.ts'
import { PrescriptionPage } from './prescription-page/index.ts'

reloadAfterUpdate()

const root = document.getElementById('root')
if (root)
  createRoot(root).render(
    <StrictMode>
      <PrescriptionPage themes={plainThemes} />
    </StrictMode>,
  )
