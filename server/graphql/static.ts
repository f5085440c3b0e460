import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'

/** Serves the built back office. Names under `assets/` carry a hash of their content and never change; `index.html` does. */
export const addBackOffice = async (app: FastifyInstance, root: string | null): Promise<void> => {
  if (root === null || !existsSync(join(root, 'index.html'))) return
  await app.register(fastifyStatic, {
    root,
    index: 'index.html',
    cacheControl: false,
    dotfiles: 'ignore',
    setHeaders: (reply, path) => {
      const hashed = path.startsWith(join(root, 'assets'))
      reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-store')
    },
  })
  // The page of a public link: the same bytes for any address, which tells nothing of it.
  for (const url of ['/p/:plie/:link', '/p/:plie/:link/suivi'])
    app.get(url, (_request, reply) => reply.header('x-robots-tag', 'noindex, nofollow').sendFile('prescription.html'))
}
