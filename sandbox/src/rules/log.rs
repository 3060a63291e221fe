//! The rules of the log.

super::area! {
    KEPT "log.kept" Chosen("Memory is bounded."),
        "The log keeps the newest entries, 32 MiB by default.";
    SHORTENED "log.shortened" Chosen("A few large requests must not displace the rest."),
        "A detail or body over 64 KiB, and a text over 16 KiB, is shortened to its beginning.";
}
