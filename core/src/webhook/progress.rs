//! The final status of a message, independent of the order in which its statuses arrive.

/// Statuses in rising order. A delivered message didn't fail, and a failed message may have been sent before.
/// `pending`, `captured` and `success` belong to payments, whose statuses have the type `payment`.
const PROGRESS: [&str; 11] = [
    "paused",
    "held_for_quality_assessment",
    "accepted",
    "sent",
    "pending",
    "failed",
    "delivered",
    "read",
    "played",
    "captured",
    "success",
];

/// Returns the rank of a message status. Statuses arrive in any order and more than once; the status with the highest
/// rank counts. An unknown status has rank 0. In a database, store the rank beside the status and update only rows with
/// a lower rank.
///
/// Track the statuses of a payment (type `payment`) separately from those of its message, and in groups track those of
/// each participant separately.
pub fn status_rank(status: &str) -> u8 {
    let at = PROGRESS.into_iter().position(|known| known == status);
    at.and_then(|at| u8::try_from(at.saturating_add(1)).ok()).unwrap_or_default()
}

/// Returns the status that counts out of two statuses of a message, independent of their order. `failed` replaces
/// `accepted`, `sent` and earlier statuses, but never a status that proves that the message arrived.
///
/// ```
/// use wabakit::webhook::merge_status;
///
/// assert_eq!(merge_status("read", "delivered"), "read");
/// assert_eq!(merge_status("sent", "failed"), "failed");
/// ```
pub fn merge_status<'s>(one: &'s str, other: &'s str) -> &'s str {
    // Of two unknown statuses either may count, but always the same one.
    std::cmp::max_by_key(one, other, |status| (status_rank(status), *status))
}
