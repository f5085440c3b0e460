import { z } from 'zod'
import { ViewerDocument, type ViewerQuery } from './generated/graphql.ts'
import { sendDocument } from './graphql-client.ts'
import { choosePlie, rememberedPlie, requestSettings, type Vocabulary } from './request-settings.ts'

/** Words by key; what is not a text is as if it were not there. */
const vocabularyShape: z.ZodType<Vocabulary> = z
  .record(z.string(), z.object({ fr: z.string() }).catchall(z.string()))
  .catch({})

/** The person signed in, with what they may do in the PLIE they work in. */
export type Viewer = NonNullable<ViewerQuery['viewer']>

let known: Promise<Viewer | null> | null = null

/** The person signed in, null when nobody is. Asked once, then remembered until `forgetViewer`. */
export const loadViewer = (): Promise<Viewer | null> => {
  known ??= askViewer().catch((error: unknown) => {
    known = null
    throw error
  })
  return known
}

let wasSignedIn = false

/** Whether somebody was signed in on this page and did not sign out: at the door again, their session ended by itself. */
export const sessionHasEnded = (): boolean => wasSignedIn

/** To call when a person signs out: nothing ended by itself then. */
export const rememberSignOut = () => {
  wasSignedIn = false
}

/** To call whenever the session or the PLIE changes. */
export const forgetViewer = () => {
  known = null
}

const askViewer = async (): Promise<Viewer | null> => {
  const { viewer } = await sendDocument(ViewerDocument, {}, { anyPlie: true })
  if (viewer === null) return null
  wasSignedIn = true
  const slugs = viewer.memberships.map((membership) => membership.plie.slug)
  const remembered = rememberedPlie()
  const slug = remembered !== null && slugs.includes(remembered) ? remembered : (slugs[0] ?? null)
  choosePlie(slug)
  requestSettings.vocabulary = vocabularyShape.parse(
    viewer.memberships.find(({ plie }) => plie.slug === slug)?.plie.vocabulary,
  )
  if (slugs.length < 2) return viewer
  // What one may do depends on the PLIE: with several memberships only the PLIE's own address knows.
  const inPlie = await sendDocument(ViewerDocument, {})
  return inPlie.viewer
}
