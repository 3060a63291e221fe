//! Commands of every area, each a struct of its parameters. They are performed by [`Sandbox::run`](crate::Sandbox::run),
//! or by name with [`Sandbox::command`](crate::Sandbox::command).

pub use crate::{
    clock::commands::*,
    command::{Content, Done, Period},
    deliveries::commands::*,
    faults::commands::*,
    numbers::commands::*,
    state::commands::*,
    templates::commands::*,
    users::commands::*,
};
