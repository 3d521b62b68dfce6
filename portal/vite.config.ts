import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { compression } from 'vite-plugin-compression2'
import { compiledMessages } from './compiled-messages.ts'

/** Everything that is not the portal's own belongs to the server; in development it runs beside us. */
const server = process.env.KONTOR_ROOT ?? 'http://127.0.0.1:8080'
const servedByKontor = [
  '/v1',
  '/sandbox',
  '/operator',
  '/docs',
  '/openapi.json',
  '^/[^/]+/oauth2/',
  '^/sign-in/',
  '^/identity/',
]

export default defineConfig({
  // Kontor serves the files compressed once, here, as its static files' library asks for them.
  plugins: [react(), compiledMessages(), compression({ algorithms: ['brotliCompress', 'gzip'] })],
  // The licences of what the portal is made of travel with it.
  build: { target: 'es2023', license: { fileName: 'licences.md' } },
  // The server must see the address that the browser sees, or it would send people to another.
  server: {
    proxy: Object.fromEntries(servedByKontor.map((path) => [path, { target: server, changeOrigin: false }])),
  },
})
