// Statuses of a message, which arrive in any order and more than once.

import WabakitFFI

/// Returns the rank of a message status. Statuses arrive in any order and more than once, and the one of the highest rank counts; 0
/// for an unknown status. In a database, store it beside the status, and update only rows with a lower rank.
///
/// Track the statuses of a payment (of type `payment`) apart from those of its message, and in groups those of each participant.
public func statusRank(_ status: String) -> Int {
    Int(WabakitFFI.statusRank(status: status))
}

/// Returns the one of two statuses of a message that counts, whatever order they arrived in. `failed` replaces `accepted` and
/// `sent`, but no status of a message that was delivered.
public func mergeStatus(_ one: String, _ other: String) -> String {
    WabakitFFI.mergeStatus(one: one, other: other)
}
