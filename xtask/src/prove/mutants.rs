//! Planted faults: each is a change of one place in a copy of the code, which its proofs must find.

use std::{
    collections::BTreeSet,
    fmt::Write,
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, ensure};

use super::{PROOFS, Proof};
use crate::run::{capture, command, root, succeed, target};

/// A planted fault.
pub(super) struct Mutant {
    pub(super) what: &'static str,
    file: &'static str,
    /// Text that occurs once in the file, and what replaces it.
    from: &'static str,
    to: &'static str,
    /// Tests that fail with it, sorted: all others pass.
    pub(super) red: &'static [&'static str],
}

const PAIR: &str = "core/src/state/limiter/pair.rs";
const THROUGHPUT: &str = "core/src/state/limiter/throughput.rs";

pub(super) const ALL: &[Mutant] = &[
    Mutant {
        what: "A pair is timed from the departure of its first message.",
        file: PAIR,
        from: "if is_first { Self { lag: now.since(departed), ..self } } else { self }",
        to: "let _ = (is_first, now); self",
        red: &["limiter::refuses_pairs_whose_messages_are_not_observed"],
    },
    Mutant {
        what: "The pair is asked for now, not for the end of the other waits.",
        file: "core/src/state/limiter.rs",
        from: "let at = verdict.until;\n            verdict.raise(pair",
        to: "let at = now;\n            verdict.raise(pair",
        red: &[
            "properties::a_wait_ends_at_the_first_permitted_time",
            "properties::the_limiter_allows_exactly_what_the_rule_allows",
        ],
    },
    Mutant {
        what: "Received messages don't count for the throughput.",
        file: "core/src/state/limiter/events.rs",
        from: "self.count_received(number, now);",
        to: "let _ = number;",
        red: &["limiter::refuses_nothing_that_the_limiter_allows_at_the_full_rate"],
    },
    Mutant {
        what: "The margin isn't counted.",
        file: THROUGHPUT,
        from: "SECOND.saturating_add(margin).saturating_add(self.learned_margin(now))",
        to: "SECOND.saturating_add(margin.min(Duration::ZERO)).saturating_add(self.learned_margin(now))",
        red: &["limiter::refuses_almost_nothing_if_requests_take_different_times"],
    },
    Mutant {
        what: "A user leaves the messaging limit after 23 hours.",
        file: "core/src/state/limiter/audience.rs",
        from: "pub(super) const DAY: Duration = Duration::from_secs(24 * 60 * 60);",
        to: "pub(super) const DAY: Duration = Duration::from_secs(23 * 60 * 60);",
        red: &["properties::no_window_of_a_day_has_more_users_than_the_messaging_limit"],
    },
    Mutant {
        what: "A link forgets the debt under the other name.",
        file: "core/src/state/limiter.rs",
        from: "self.pairs.set(kept, owed.pack());",
        to: "let _ = (kept, owed);",
        // Statuses link the names of a user, so the sandbox refuses messages, too.
        red: &[
            "limiter::refuses_almost_nothing_if_requests_take_different_times",
            "properties::linking_in_any_order_gives_one_budget",
        ],
    },
    Mutant {
        what: "Redis lets a burst go on after a refusal.",
        file: "core/src/state/limiter/shared/change.lua",
        from: "set_pair(name, pair and math.max(due_of(unpack(pair)), held) or held, 0, 0)",
        to: "if not pair or due_of(unpack(pair)) < held then set_pair(name, held, 0, 0) end",
        red: &["random_steps_have_the_same_decisions_as_in_memory"],
    },
];

/// Returns the planted faults as a table.
pub(super) fn table() -> String {
    let mut table = "| Fault | Fails |\n| --- | --- |\n".to_owned();
    for Mutant { what, red, .. } in ALL {
        let tests: Vec<_> = red.iter().map(|test| format!("`{test}`")).collect();
        let _ = writeln!(table, "| {what} | {} |", tests.join(", "));
    }
    table
}

/// A copy of the code.
pub(super) struct Tree {
    root: PathBuf,
}

impl Tree {
    /// Copies all files that git knows.
    pub(super) fn copy() -> Result<Self> {
        let tree = target()?.join("mutants/tree");
        for name in succeed(command("git ls-files"))?.lines() {
            let (from, to) = (root().join(name), tree.join(name));
            // An unchanged file keeps its time, so that cargo doesn't build it again.
            if fs::read(&from).ok() == fs::read(&to).ok() {
                continue;
            }
            fs::create_dir_all(to.parent().unwrap_or(Path::new("")))?;
            fs::copy(from, to)?;
        }
        Ok(Self { root: tree })
    }

    /// Plants a fault. Returns the proofs that fail, sorted.
    pub(super) fn failing(&self, mutant: &Mutant) -> Result<Vec<String>> {
        let file = self.root.join(mutant.file);
        let code = fs::read_to_string(&file).with_context(|| mutant.file.to_owned())?;
        ensure!(code.matches(mutant.from).count() == 1, "{}: the changed text isn't there once", mutant.what);
        fs::write(&file, code.replace(mutant.from, mutant.to))?;
        let failing = self.run(PROOFS);
        fs::write(&file, code)?;
        failing
    }

    fn run(&self, proofs: &[Proof]) -> Result<Vec<String>> {
        let mut failing = BTreeSet::new();
        let programs: BTreeSet<_> = proofs.iter().map(|proof| (proof.package, proof.program)).collect();
        for (package, program) in programs {
            let of_program = || proofs.iter().filter(|proof| (proof.package, proof.program) == (package, program));
            let tests: Vec<_> = of_program().map(|proof| proof.test).collect();
            let mut test =
                command(&format!("cargo test --package {package} --test {program} -- {} --exact", tests.join(" ")));
            test.current_dir(&self.root)
                .env("CARGO_TARGET_DIR", target()?.join("mutants/target"))
                .env("RUSTFLAGS", "-A warnings");
            let (_, output) = capture(test)?;
            let is_whole = output.contains(&format!("running {} test", tests.len()));
            ensure!(is_whole, "the tests didn't run:\n{output}");
            failing.extend(
                tests.into_iter().filter(|test| output.contains(&format!("test {test} ... FAILED"))).map(str::to_owned),
            );
        }
        Ok(failing.into_iter().collect())
    }
}
