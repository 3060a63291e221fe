//! Tests of the command line, a module for each part of it, and the modules that they share.
#![allow(clippy::disallowed_methods, clippy::disallowed_types)] // They run programs, open sockets and files, and wait.

mod folder;
mod platform;
mod program;
mod running;

mod commands;
mod doctor;
mod driver;
mod sandbox;
mod scenarios;
mod server;
mod template_files;
mod templates;
