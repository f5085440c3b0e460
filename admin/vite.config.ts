import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { printFirstLoads } from './first-load.ts'

/** Where `npm run dev` finds the API. */
const api = process.env.JALON_API ?? 'http://127.0.0.1:4000'

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), printFirstLoads()],
  build: {
    outDir: '../dist/admin',
    emptyOutDir: true,
    manifest: true,
    target: 'es2023',
    // The page's policy allows files of our own origin only: nothing may become a data: address.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      input: { index: `${import.meta.dirname}/index.html`, prescription: `${import.meta.dirname}/prescription.html` },
      // Pure by its own rule (`npm run arch`): a page takes the part of it that it uses, and no preset it never opens.
      treeshake: { moduleSideEffects: (id) => !id.includes('/schema/') || id.includes('node_modules') },
      output: {
        codeSplitting: {
          // Shared by the two pages, and no more: what only later screens need stays with them.
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 3 },
            // Zod's settings are evaluated with it, before any schema is declared.
            { name: 'zod', test: /node_modules[\\/]zod[\\/]|admin[\\/]app[\\/]without-eval/, priority: 4 },
            // Charts come with the screen that draws them.
            {
              name: 'material',
              test: /node_modules[\\/](@mui[\\/](?!x-)|@emotion[\\/])/,
              priority: 2,
              tags: ['$initial'],
            },
          ],
        },
      },
    },
  },
  server: {
    port: 5173,
    proxy: Object.fromEntries(
      ['/graphql', '/session', '/files', '/sdl', '/healthz', '/prescription-files'].map((path) => [path, api]),
    ),
  },
})
