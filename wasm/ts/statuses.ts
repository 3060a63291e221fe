// Statuses of a message, which arrive in any order and more than once.

import { asText } from "./crossing.js";
import { core } from "./runtime.js";

/**
 * Returns the rank of a message status. Statuses arrive in any order and more than once; the status with the highest
 * rank counts. An unknown status has rank 0. In a database, store the rank beside the status and update only rows with
 * a lower rank.
 *
 * Track the statuses of a payment (type `payment`) separately from those of its message, and in groups track those of
 * each participant separately.
 */
export function statusRank(status: string): number {
  return core().statusRank(asText(status, "status"));
}

/**
 * Returns the status that counts out of two statuses of a message, independent of their order. `failed` replaces
 * `accepted`, `sent` and earlier statuses, but never a status that proves that the message arrived.
 */
export function mergeStatus(one: string, other: string): string {
  return core().mergeStatus(asText(one, "one"), asText(other, "other"));
}
