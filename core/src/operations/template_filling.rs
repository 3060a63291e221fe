//! Parameters of template messages, which must match the stored template: [`fill_template`] makes them of values, and
//! [`check_template`] compares those of a message, instead of errors 132000, 132005 and 132012 afterwards.

mod check;
mod fill;
mod form;
mod mismatch;
mod stored;

pub use self::{
    check::{check_template, template_mismatches},
    fill::fill_template,
    mismatch::{MismatchKind, TemplateMismatch},
};
