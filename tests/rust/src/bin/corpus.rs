//! Writes mutated deliveries with the events that Rust reads in them, one JSON object on each line. `tests/README.md`
//! defines the format.

#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "a program has arguments and files")]

use std::{
    env,
    error::Error,
    fs::File,
    io::{BufWriter, Write},
};

use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::json;
use wabakit::webhook::{self, Event};
use wabakit_vectors::{
    mutate::{deliveries, delivery, has_duplicate_keys},
    random::Random,
};

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [file, bodies, seed] = arguments.as_slice() else { return Err("corpus <file> <bodies> <seed>".into()) };
    let (vectors, mut random) = (deliveries(), Random::new(seed.parse()?));
    let mut out = BufWriter::new(File::create(file)?);
    for _ in 0..bodies.parse::<u32>()? {
        let body = delivery(&mut random, &vectors);
        let events: Vec<_> = webhook::read(&body).iter().map(Event::to_json).collect();
        let duplicate_keys = has_duplicate_keys(&body);
        let line = json!({ "body": STANDARD.encode(body), "events": events, "duplicate_keys": duplicate_keys });
        writeln!(out, "{line}")?;
    }
    Ok(out.flush()?)
}
