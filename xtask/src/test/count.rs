//! How many tests passed, from what those who ran them said.

use std::{fmt, ops::AddAssign};

/// How many tests did what.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Counts {
    pub(crate) passed: usize,
    pub(crate) failed: usize,
    pub(crate) skipped: usize,
}

impl Counts {
    /// All counts in a text: of `cargo test` (`5 passed; 0 failed; 1 ignored`), of `node --test` (`# pass 5`, `ℹ pass 5`)
    /// of Surefire's last line (`[WARNING] Tests run: 5, Failures: 1, Errors: 1, Skipped: 1`), and of our own scripts
    /// (`5 passed, 0 failed, 1 skipped`).
    pub(crate) fn read(text: &str) -> Self {
        let mut counts = Self::default();
        for line in text.lines().map(str::trim) {
            let line =
                line.strip_prefix("test result:").and_then(|rest| rest.split_once(". ")).map_or(line, |(_, rest)| rest);
            if let Some((_, line)) = line.split_once("Tests run: ").filter(|_| !line.contains("Time elapsed")) {
                let told: Vec<usize> =
                    line.split(", ").filter_map(|part| part.split(' ').next_back()?.parse().ok()).collect();
                let [run, failures, errors, skipped] = *told else { continue };
                counts.failed += failures + errors;
                counts.skipped += skipped;
                counts.passed += run.saturating_sub(failures + errors + skipped);
            } else if let Some(line) = line.strip_prefix("# ").or_else(|| line.strip_prefix("ℹ ")) {
                let Some((word, number)) = line.split_once(' ') else { continue };
                counts.add(number, word);
            } else if let Some(line) = line.find(" passed").map(|_| line) {
                for part in line.split([';', ',']) {
                    let Some((number, word)) = part.trim().split_once(' ') else { break };
                    counts.add(number, word);
                }
            }
        }
        counts
    }

    fn add(&mut self, number: &str, word: &str) {
        let Ok(number) = number.parse::<usize>() else { return };
        // pytest says after the last how long it took.
        match word.split(' ').next().unwrap_or_default() {
            "passed" | "pass" => self.passed += number,
            "failed" | "fail" | "cancelled" | "error" | "errors" => self.failed += number,
            "skipped" | "ignored" | "todo" => self.skipped += number,
            _ => {}
        }
    }
}

impl AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
    }
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed, {} skipped", self.passed, self.failed, self.skipped)
    }
}

#[cfg(test)]
mod tests {
    use super::Counts;

    #[test]
    fn every_runner_is_understood() {
        let said = "
test a::b ... ok
test result: ok. 5 passed; 0 failed; 1 ignored; 0 measured; 2 filtered out; finished in 0.01s
test result: FAILED. 2 passed; 3 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.01s
# tests 8
# pass 7
# fail 1
# cancelled 0
# skipped 0
# duration_ms 12.5
ℹ pass 10
ℹ fail 0
4 passed, 0 failed, 1 skipped
1 failed, 6 passed, 2 errors in 2.07s
[ERROR] Tests run: 3, Failures: 1, Errors: 1, Skipped: 0, Time elapsed: 0.1 s <<< FAILURE! -- in a.B
[ERROR] Tests run: 9, Failures: 1, Errors: 1, Skipped: 2
all that was passed on
";
        assert_eq!(Counts::read(said), Counts { passed: 39, failed: 9, skipped: 4 });
        assert_eq!(Counts::read("").to_string(), "0 passed, 0 failed, 0 skipped");
    }
}
