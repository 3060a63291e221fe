//! The rules of marks and exports of the state.

super::area! {
    MARKS "state.marks" Chosen("Memory is bounded."),
        "100 marks are kept. An exported state has neither the marks nor the log.";
}
