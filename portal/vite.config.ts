import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
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
  plugins: [react(), compiledMessages()],
  build: { target: 'es2023' },
  // The server must see the address that the browser sees, or it would send people to another.
  server: {
    proxy: Object.fromEntries(servedByKontor.map((path) => [path, { target: server, changeOrigin: false }])),
  },
})
