// Waiting, which a signal ends.

import { ValidationError } from "./errors.js";

/** Checks the signals of a call. */
export function checkedSignals(given: readonly (AbortSignal | undefined)[]): readonly AbortSignal[] {
  const signals = given.filter((signal) => signal != null);
  for (const signal of signals) {
    if (typeof signal.throwIfAborted !== "function") throw new ValidationError("signal", "an AbortSignal", typeof signal);
    signal.throwIfAborted();
  }
  return signals;
}

/** Waits, unless a signal aborts. */
export function sleep(time: number, signals: readonly AbortSignal[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = ({ target }: { target: unknown }) => end(() => reject((target as AbortSignal).reason as Error));
    const end = (settle: () => void) => {
      clearTimeout(timer);
      for (const signal of signals) signal.removeEventListener("abort", stop);
      settle();
    };
    const timer = setTimeout(() => end(resolve), time);
    for (const signal of signals) signal.aborted ? stop({ target: signal }) : signal.addEventListener("abort", stop);
  });
}
