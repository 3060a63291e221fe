// The decision whether a message may be sent, shared by the limiter and the send policy.

/** Rate limit of the platform: the pair rate limit (error 131056), or the number's throughput (error 130429). */
export type Limit = "pair" | "throughput";

/**
 * Reason why a message must not be sent:
 * - `window_closed`: the customer service window is closed, so only a template may be sent. The API accepts other messages and doesn't
 *   deliver them (error 131047).
 * - `opted_out`: the user opted out, with the business (`optOut`) or by stopping marketing messages in WhatsApp, after which the API
 *   accepts them and doesn't deliver them (error 131050).
 * - `no_opt_in`: the business requires an opt-in, and the user hasn't opted in.
 */
export type Refusal = "window_closed" | "opted_out" | "no_opt_in";

/**
 * Decision whether a message may be sent: now; not before `until` (milliseconds since the Unix epoch) because of a limit;
 * or not at all while the reason stands. `whatToDo` describes the remedy for a refusal.
 */
export type Decision =
  | { send: true }
  | { send: false; until: number; because: Limit; whatToDo?: undefined }
  | { send: false; until?: undefined; because: Refusal; whatToDo: string };

/**
 * Reads a decision from the core's text: empty to send; the reason and the time to wait until; or the reason, 0 and the
 * remedy.
 */
export function decision(text: string | undefined): Decision {
  if (!text) return { send: true };
  const [because, until, ...words] = text.split(" ") as [string, string, ...string[]];
  if (words.length > 0) return { send: false, because: because as Refusal, whatToDo: words.join(" ") };
  return { send: false, until: Number(until), because: because as Limit };
}
