// The decision whether a message may be sent, shared by the limiter and the send policy.

import type { Reason } from "./classes/class_types.js";

/**
 * Decision whether a message may be sent: now; not before `until` (milliseconds since the Unix epoch); or not at all
 * while the reason stands. `whatToDo` describes the remedy for a refusal.
 */
export type Decision =
  | { send: true }
  | { send: false; until: number; because: Reason; whatToDo?: undefined }
  | { send: false; until?: undefined; because: Reason; whatToDo: string };
