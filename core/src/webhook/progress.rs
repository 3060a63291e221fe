//! What becomes of a message, whichever of its statuses comes first.

/// From the least that can be known to the most. A message that was delivered didn't fail, and one that failed may have been
/// sent before. `pending`, `captured` and `success` are of payments, whose statuses have the type `payment`.
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

/// How far a message has come by this status: statuses come in any order and more than once, and the one of the highest rank
/// counts. 0 for a status that isn't known. In a database, keep it beside the status and update only rows whose rank is lower.
///
/// Count the statuses of a payment (of type `payment`) apart from its message's, and in groups those of each participant.
pub fn status_rank(status: &str) -> u8 {
    let at = PROGRESS.into_iter().position(|known| known == status);
    at.and_then(|at| u8::try_from(at.saturating_add(1)).ok()).unwrap_or_default()
}

/// Which of two statuses of a message counts, in whichever order they came. `failed` replaces `accepted`, `sent`
/// and what comes before them, and nothing that says that the message arrived.
///
/// ```
/// use wabakit::webhook::merge_status;
///
/// assert_eq!(merge_status("read", "delivered"), "read");
/// assert_eq!(merge_status("sent", "failed"), "failed");
/// ```
pub fn merge_status<'s>(one: &'s str, other: &'s str) -> &'s str {
    // Of two that aren't known it doesn't matter which, but it must be the same one.
    std::cmp::max_by_key(one, other, |status| (status_rank(status), *status))
}
