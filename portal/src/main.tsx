import { notifyManager, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { router } from './router.tsx'
import { loadMessages, preferredLanguage } from './shell/language.ts'
import { Preferences } from './shell/preferences.tsx'
import { keepRestingButtonsFromSending } from './shell/resting-buttons.ts'
import { loadTheme, rememberedThemeChoice, themeFor } from './shell/theme.ts'
import './reset.css'

// A button whose work has begun is at rest before the second half of a double click arrives.
notifyManager.setScheduler(queueMicrotask)
keepRestingButtonsFromSending()

const queries = new QueryClient({
  // The client already waits and sends again as it is told; what reaches us is an answer.
  defaultOptions: { queries: { retry: false, staleTime: 15_000 } },
})

const [messages, theme] = await Promise.all([
  loadMessages(preferredLanguage()),
  loadTheme(themeFor(rememberedThemeChoice())),
])
const place = document.getElementById('portal')
if (!place) throw new Error('The page has no place for the portal')

createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <Preferences messages={messages} theme={theme}>
        <RouterProvider router={router} />
      </Preferences>
    </QueryClientProvider>
  </StrictMode>,
)
