//! The rules of the clock.

super::area! {
    MOVES "clock.moves" Chosen("Tests must not wait for hours."),
        "The time is the host's until a command sets it, moves it or changes its rate. On the way, every event and delivery \
         happens at its own time; a move is at most 366 days.";
}
