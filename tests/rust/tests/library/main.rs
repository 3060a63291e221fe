//! Tests of core, a module for each part of it.

mod bounds;
mod clients;
mod codes;
mod convergence;
mod descriptions;
mod filling;
mod flows;
mod fuzz;
mod grammar;
mod keys;
mod language;
mod layers;
mod limits;
mod normalize;
mod platform;
mod properties;
mod route;
mod rules;
mod secrets;
mod typed;
mod vectors;
mod views;
