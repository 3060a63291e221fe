//! Results of tests, from the reports of their runners.

use std::{fs, path::Path};

use anyhow::{Context, Result};
use roxmltree::{Document, Node};

/// Results of the tests of a step.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Results {
    pub(super) passed: usize,
    /// Names of the tests that failed.
    pub(super) failed: Vec<String>,
    /// Names of the tests that were skipped.
    pub(super) skipped: Vec<String>,
}

impl Results {
    /// Reads a report in JUnit's XML, or all reports in a folder. A missing report contains no tests.
    pub(super) fn read(report: &Path) -> Result<Self> {
        let mut results = Self::default();
        let files = match fs::read_dir(report) {
            Ok(folder) => folder.map(|file| Ok(file?.path())).collect::<Result<Vec<_>>>()?,
            Err(_) => vec![report.to_owned()],
        };
        for file in files.iter().filter(|file| file.extension().is_some_and(|kind| kind == "xml") && file.exists()) {
            results.junit(&fs::read_to_string(file)?).with_context(|| file.display().to_string())?;
        }
        Ok(results)
    }

    /// Adds the test cases of a report. Runners disagree about the counts in attributes, but not about the elements
    /// of a case.
    fn junit(&mut self, xml: &str) -> Result<()> {
        for case in Document::parse(xml)?.descendants().filter(|node| node.has_tag_name("testcase")) {
            let name = || case.attribute("name").unwrap_or_default().to_owned();
            let became = |outcome: &str| case.children().any(|child: Node| child.has_tag_name(outcome));
            match () {
                () if became("failure") || became("error") => self.failed.push(name()),
                () if became("skipped") => self.skipped.push(name()),
                () => self.passed += 1,
            }
        }
        Ok(())
    }

    /// Reads the output of `cargo test`, the only runner of doc tests: it has no report on a stable toolchain.
    pub(super) fn libtest(output: &str) -> Self {
        let mut results = Self::default();
        for test in output.lines().filter_map(|line| line.strip_prefix("test ")) {
            let Some((name, outcome)) = test.rsplit_once(" ... ") else { continue };
            match outcome.split(',').next() {
                Some("ok") => results.passed += 1,
                Some("FAILED") => results.failed.push(name.to_owned()),
                Some("ignored") => results.skipped.push(name.to_owned()),
                _ => {}
            }
        }
        results
    }

    pub(super) fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

#[cfg(test)]
mod tests {
    use super::Results;

    fn results(passed: usize, failed: &[&str], skipped: &[&str]) -> Results {
        let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        Results { passed, failed: names(failed), skipped: names(skipped) }
    }

    #[test]
    fn counts_the_cases_of_every_runner() {
        let pytest = r#"<testsuites><testsuite errors="1" failures="1" skipped="1" tests="4">
            <testcase name="good" /><testcase name="bad"><failure message="assert 1 == 2" /></testcase>
            <testcase name="broken"><error message="in its fixture" /></testcase>
            <testcase name="known"><skipped type="pytest.xfail" message="reason" /></testcase></testsuite></testsuites>"#;
        let node = r#"<?xml version="1.0" encoding="utf-8"?><testsuites><testcase name="one" classname="test"/>
            <testsuite name="group" tests="1" failures="0"><testcase name="two" classname="test"/></testsuite>
            <testcase name="Chromium"><skipped type="skipped" message="no browser"/></testcase></testsuites>"#;
        let surefire = r#"<?xml version="1.0"?><testsuite tests="2"><properties><property name="a" value="b"/></properties>
            <testcase name="reads"><system-out><![CDATA[<failure>]]></system-out></testcase>
            <testcase name="writes"><failure type="AssertionError">at</failure></testcase></testsuite>"#;
        let mut read = Results::default();
        for report in [pytest, node, surefire] {
            read.junit(report).unwrap();
        }
        assert_eq!(read, results(4, &["bad", "broken", "writes"], &["known", "Chromium"]));
    }

    #[test]
    fn refuses_a_truncated_report() {
        assert!(Results::default().junit("<testsuites><testcase name=\"a\"/>").is_err());
    }

    #[test]
    fn counts_doc_tests() {
        let output = "running 4 tests
test core/src/lib.rs - (line 12) ... ok
test core/src/api.rs - api::Api (line 30) - compile ... ok
test core/src/id.rs - id (line 3) ... ignored, needs a phone
test core/src/time.rs - time (line 5) ... FAILED

test result: FAILED. 2 passed; 1 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.01s
";
        assert_eq!(
            Results::libtest(output),
            results(2, &["core/src/time.rs - time (line 5)"], &["core/src/id.rs - id (line 3)"])
        );
    }
}
