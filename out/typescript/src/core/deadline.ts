/** How long a call may take: until its time is up, or its caller's signal is aborted. */

import { Aborted, ApiError, ConnectionFailed, Timeout } from "./errors.js";
import type { RequestOptions } from "./settings.js";

const LONGEST = 2 ** 31 - 1; // what timers can count

/**
 * Does the work, and ends it early when it must. Nothing is left behind: no timer, and no
 * listener on the caller's signal. What goes wrong is told as an error of ours.
 */
export async function within<T>(
  operation: string,
  { signal, timeout }: Pick<RequestOptions, "signal" | "timeout">,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const stop = () => controller.abort();
  const timer =
    typeof timeout === "number" ? setTimeout(stop, Math.min(timeout, LONGEST)) : undefined;
  try {
    signal?.addEventListener("abort", stop, { once: true });
    if (signal?.aborted) stop();
    controller.signal.throwIfAborted();
    return await Promise.race([work(controller.signal), ended(controller.signal)]);
  } catch (error) {
    if (error instanceof ApiError) throw error;
    if (signal?.aborted) {
      throw new Aborted(operation, "it was aborted", { cause: signal.reason });
    }
    if (controller.signal.aborted) throw new Timeout(operation, "it took too long");
    throw new ConnectionFailed(operation, "the connection failed", { cause: error });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", stop);
  }
}

/** Rejects when the signal is aborted, for a `fetch` that does not heed it. */
function ended(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
  });
}
