/** The window that the directory is shown in while the page that asked for it stays. */
const name = 'kontor-sign-in'

/** Opens it at `url`; `false` where the browser does not let us. */
export function openSignInWindow(url: string): boolean {
  return window.open(url, name, 'popup,width=520,height=720') !== null
}

/**
 * Where the directory comes back to: in such a window, gives what it put into the address to the page that asked, and closes
 * the window. `false` in any other.
 */
export function tellWhoAsked(): boolean {
  if (window.name !== name || !window.opener) return false
  const asker = window.opener as Window
  asker.postMessage({ signedIn: location.search }, location.origin)
  window.close()
  return true
}

/** Calls `onAnswer` with what the directory put into the address. Answers how to stop. */
export function listenToSignInWindow(onAnswer: (query: URLSearchParams) => void): () => void {
  const listener = ({ origin, data }: MessageEvent<{ signedIn?: unknown } | null>) => {
    if (origin === location.origin && typeof data?.signedIn === 'string') {
      onAnswer(new URLSearchParams(data.signedIn))
    }
  }
  window.addEventListener('message', listener)
  return () => window.removeEventListener('message', listener)
}
