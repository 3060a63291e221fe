//! Commands of every area, each a struct of its parameters. They are performed by [`Sandbox::run`](crate::Sandbox::run),
//! or by name with [`Sandbox::command`](crate::Sandbox::command).

pub use crate::{
    accounts::commands::*,
    clock::commands::*,
    command::{Content, Done, Period},
    deliveries::commands::*,
    faults::commands::*,
    messages::commands::*,
    numbers::commands::*,
    portfolio::commands::*,
    state::commands::*,
    templates::commands::*,
    tokens::commands::*,
    users::commands::*,
};
