import { type ComponentType, lazy } from 'react'
import { QuestionsView } from './QuestionsView.tsx'
import type { BuilderViewProps } from './view-props.ts'

/** The views of one draft, in the order of their tabs, each named by `forms.views.<key>`. Those few people open are loaded lazily. */
export const builderViews: readonly { key: string; View: ComponentType<BuilderViewProps> }[] = [
  { key: 'questions', View: QuestionsView },
  { key: 'logic', View: lazy(() => import('../logic/LogicView.tsx')) },
  { key: 'lists', View: lazy(() => import('../lists/ListsView.tsx')) },
  { key: 'translations', View: lazy(() => import('../translations/TranslationsView.tsx')) },
]
