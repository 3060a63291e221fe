//! Proofs: the tests that hold the guarantees, at full size, and with planted faults that must turn them red.

mod mutants;

use std::{
    fs,
    time::{Instant, SystemTime, UNIX_EPOCH},
};

use anyhow::{Result, bail, ensure};

use wabakit::Time;

use crate::run::{capture, command, root};

/// A test that holds a guarantee.
struct Proof {
    /// The guarantee.
    what: &'static str,
    package: &'static str,
    /// Test program of the package.
    program: &'static str,
    test: &'static str,
}

const LIBRARY: (&str, &str) = ("wabakit-vectors", "library");
const AGREEMENT: (&str, &str) = ("wabakit-fleet", "agreement");
const PROCESSES: (&str, &str) = ("wabakit-fleet", "processes");
const SANDBOX: (&str, &str) = ("wabakit-sandbox", "sandbox");

const PROOFS: &[Proof] = &[
    proof(
        "The limiter decides as the rules of pairs and throughput say, by a second implementation that keeps every message.",
        LIBRARY,
        "properties::the_limiter_allows_exactly_what_the_rule_allows",
    ),
    proof(
        "A wait ends at the first permitted time, for every limit of a call.",
        LIBRARY,
        "properties::a_wait_ends_at_the_first_permitted_time",
    ),
    proof(
        "No second and no pair has more messages than its limit, under every reading of the rule.",
        LIBRARY,
        "properties::neither_limit_is_ever_exceeded",
    ),
    proof(
        "No window of 24 hours has more users than the messaging limit.",
        LIBRARY,
        "properties::no_window_of_a_day_has_more_users_than_the_messaging_limit",
    ),
    proof(
        "Names of one user share one budget, in whatever order they are linked.",
        LIBRARY,
        "properties::linking_in_any_order_gives_one_budget",
    ),
    proof(
        "At the full rate, with received messages, the sandbox refuses nothing that the limiter allows.",
        SANDBOX,
        "limiter::refuses_nothing_that_the_limiter_allows_at_the_full_rate",
    ),
    proof(
        "With requests that take 28 to 100 ms, 131056 never occurs, and 130429 for at most 0.05 % of the messages at 94 % of the rate.",
        SANDBOX,
        "limiter::refuses_almost_nothing_if_requests_take_different_times",
    ),
    proof(
        "With requests that take 28 to 100 ms, messages at the end of a burst are never refused, because pairs are timed from the response.",
        SANDBOX,
        "limiter::refuses_pairs_whose_messages_are_not_observed",
    ),
    proof(
        "Limits in Redis decide as those in memory, to the millisecond.",
        AGREEMENT,
        "random_steps_have_the_same_decisions_as_in_memory",
    ),
    proof(
        "Processes that wait in an outage exceed no limit, though one is stopped, clocks differ by 10 minutes, and Redis is killed and restarted.",
        PROCESSES,
        "processes_that_wait_exceed_no_limit_while_the_server_is_killed_or_stands",
    ),
    proof(
        "Processes that share in an outage keep the throughput, though Redis loses everything.",
        PROCESSES,
        "processes_that_share_keep_the_throughput_though_the_server_loses_everything",
    ),
];

const fn proof(what: &'static str, (package, program): (&'static str, &'static str), test: &'static str) -> Proof {
    Proof { what, package, program, test }
}

/// Runs every proof at full size, and writes PROOFS.md.
pub(crate) fn run() -> Result<()> {
    let mut rows = String::new();
    for proof in PROOFS {
        let Proof { what, package, program, test } = proof;
        let began = Instant::now();
        let mut whole =
            command(&format!("cargo test --quiet --package {package} --test {program} -- {test} --exact --nocapture"));
        whole.env("WABAKIT_PROOF", "whole");
        let (status, output) = capture(whole)?;
        ensure!(status.success() && output.contains("1 passed"), "{test}:\n{output}");
        // The harness prints a dot or the name of the test before the line.
        let shown = output.lines().find_map(|line| Some(line.split_once("shown: ")?.1)).unwrap_or_default();
        println!("{test}: {shown}, {} s", began.elapsed().as_secs());
        rows += &format!("| {what} | `{test}` | {shown} | {} |\n", began.elapsed().as_secs());
    }
    let mutants = mutants::table();
    let today = Time::from_secs(SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs()).date();
    let text = format!(
        "# Proofs\n\nWritten by `cargo xtask prove` on {today}. `cargo xtask test` runs the same tests at a smaller size.\n\n\
         | Guarantee | Test | Shown | Seconds |\n| --- | --- | --- | --- |\n{rows}\n\
         ## Planted faults\n\n`cargo xtask prove --mutants` plants each fault in a copy of the code, and runs all proofs: exactly these fail.\n\n{mutants}"
    );
    fs::write(root().join("PROOFS.md"), text)?;
    Ok(())
}

/// Plants each fault, and checks that exactly its proofs fail.
pub(crate) fn mutants() -> Result<()> {
    let mut wrong = vec![];
    let tree = mutants::Tree::copy()?;
    for mutant in mutants::ALL {
        let failed = tree.failing(mutant)?;
        let expected: Vec<_> = mutant.red.iter().map(|test| (*test).to_owned()).collect();
        println!("{}: {}", mutant.what, if failed == expected { "found" } else { "WRONG" });
        if failed != expected {
            wrong.push(format!("{}: failed {failed:?}, expected {expected:?}", mutant.what));
        }
    }
    if !wrong.is_empty() {
        bail!("{}", wrong.join("\n"));
    }
    Ok(())
}
