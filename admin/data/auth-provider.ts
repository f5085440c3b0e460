import type { AuthProvider } from 'react-admin'
import { Refusal } from './errors.ts'
import { closeSession, openSession } from './session.ts'
import { forgetViewer, loadViewer } from './viewer.ts'

/** Signing in and out as react-admin asks for it. Rights come from the server with each record; none is decided here. */
export const authProvider: AuthProvider = {
  async login({ email, password }: { email: string; password: string }) {
    const outcome = await openSession(email, password)
    forgetViewer()
    if (!outcome.ok) throw new Error(outcome.message)
  },
  async logout() {
    await closeSession()
    forgetViewer()
  },
  async checkAuth() {
    const viewer = await loadViewer()
    // `message: false`: arriving without a session is not an error to announce.
    if (viewer === null) throw Object.assign(new Error('signed out'), { message: false })
  },
  async checkError(error: unknown) {
    if (error instanceof Refusal && error.code === 'UNAUTHENTICATED') {
      forgetViewer()
      throw error
    }
  },
  async getIdentity() {
    const viewer = await loadViewer()
    return { id: viewer?.id ?? '', fullName: viewer?.displayName ?? '' }
  },
  async getPermissions() {
    const viewer = await loadViewer()
    return viewer?.abilities ?? []
  },
}
