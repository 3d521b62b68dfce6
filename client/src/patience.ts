/** How long a client keeps trying before it gives a failure to its caller. */
export interface Patience {
  /** Sends in all while the server answers 429. Default 8. */
  sendsWhenThrottled: number
  /** Sends in all while the server cannot be reached or answers 502, 503 or 504. Default 4. */
  sendsWhenUnavailable: number
  /** Waits; replaced in tests. Rejects when the signal aborts. */
  wait: (seconds: number, signal?: AbortSignal) => Promise<void>
  /** Told before each wait, so that a person can be told why nothing happens. */
  onWait?: (reason: 'throttled' | 'unavailable', seconds: number) => void
}

export const defaultPatience: Patience = { sendsWhenThrottled: 8, sendsWhenUnavailable: 4, wait }

const unavailable = new Set([502, 503, 504])
const unavailableWaitsSeconds = [0.5, 1.5, 3.5]

/**
 * A `fetch` that waits as the server tells it to (429 with `Retry-After`, growing if told again) and sends once more
 * after an outage. Every send carries the same headers, `MS-RequestId` among them, so a write happens once at most.
 */
export function patientFetch(send: typeof fetch, patience: Patience) {
  return async function fetchPatiently(request: Request): Promise<Response> {
    let throttled = 0
    let outages = 0
    for (;;) {
      // A request's body can be read once: each send gets a copy.
      const answer = await sendOnce(send, request.clone())
      if (answer instanceof Response && answer.status === 429) {
        throttled += 1
        if (throttled >= patience.sendsWhenThrottled) return answer
        await pause('throttled', retryAfterSeconds(answer) * 2 ** (throttled - 1))
      } else if (!(answer instanceof Response) || unavailable.has(answer.status)) {
        outages += 1
        if (outages >= patience.sendsWhenUnavailable || request.signal.aborted) return orThrow(answer)
        await pause('unavailable', unavailableWaitsSeconds[outages - 1] ?? 3.5)
      } else {
        return answer
      }
    }

    async function pause(reason: 'throttled' | 'unavailable', seconds: number) {
      patience.onWait?.(reason, seconds)
      await patience.wait(seconds, request.signal)
    }
  }
}

async function sendOnce(send: typeof fetch, request: Request): Promise<Response | { failure: unknown }> {
  try {
    return await send(request)
  } catch (failure) {
    return { failure }
  }
}

function orThrow(answer: Response | { failure: unknown }): Response {
  if (answer instanceof Response) return answer
  throw answer.failure
}

/** Whole seconds of `Retry-After`; one second when the header is missing or is not a number. */
function retryAfterSeconds(response: Response): number {
  const seconds = Number(response.headers.get('Retry-After') ?? '')
  return Number.isFinite(seconds) && seconds > 0 ? seconds : 1
}

function wait(seconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = () => {
      clearTimeout(timer)
      reject(signal?.reason)
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', abort)
      resolve()
    }, seconds * 1000)
    signal?.addEventListener('abort', abort, { once: true })
  })
}
