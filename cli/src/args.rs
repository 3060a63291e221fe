//! What stands on the command line.

use crate::failure::Failure;

/// The words and options of a command.
pub(crate) struct Args {
    words: Vec<String>,
    options: Vec<(String, String)>,
    help: bool,
}

impl Args {
    /// Read the rest of the command line, where these options take a value, and these don't. What follows `--help` doesn't
    /// matter.
    pub(crate) fn read(mut parser: lexopt::Parser, options: &[&str], switches: &[&str]) -> Result<Self, Failure> {
        let mut args = Args { words: vec![], options: vec![], help: false };
        while let Some(arg) = parser.next()? {
            match arg {
                lexopt::Arg::Value(word) => args.words.push(word.to_string_lossy().into_owned()),
                lexopt::Arg::Long(name) if switches.contains(&name) => args.options.push((name.into(), String::new())),
                lexopt::Arg::Long(name) if options.contains(&name) => {
                    let name = name.to_owned();
                    let value = parser.value()?.to_string_lossy().into_owned();
                    args.options.push((name, value));
                }
                lexopt::Arg::Short('h') | lexopt::Arg::Long("help") => return Ok(Args { help: true, ..args }),
                other => return Err(other.unexpected().into()),
            }
        }
        Ok(args)
    }

    /// Whether `--help` was given.
    pub(crate) fn wants_help(&self) -> bool {
        self.help
    }

    /// The words after the command.
    pub(crate) fn words(&self) -> &[String] {
        &self.words
    }

    /// Options alone.
    pub(crate) fn no_words(&self) -> Result<(), Failure> {
        match self.words.first() {
            Some(word) => Err(Failure::usage("command line", "options alone", word)),
            None => Ok(()),
        }
    }

    /// The only word.
    pub(crate) fn word(&self, name: &str) -> Result<&str, Failure> {
        match self.words.as_slice() {
            [word] => Ok(word),
            [] => Err(Failure::usage(name, "required", "")),
            [_, more, ..] => Err(Failure::usage(name, "one word", more)),
        }
    }

    /// Whether this was given.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.options.iter().any(|(given, _)| given == name)
    }

    /// The value of an option; the last, if it was given often.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.all(name).last()
    }

    /// All values of an option.
    pub(crate) fn all(&self, name: &str) -> impl Iterator<Item = &str> {
        self.options.iter().filter(move |(given, _)| given == name).map(|(_, value)| value.as_str())
    }

    /// The value of an option, or of the environment: `--app-secret`, or `WABAKIT_APP_SECRET`.
    pub(crate) fn setting(&self, name: &str) -> Option<String> {
        let variable = || std::env::var(format!("WABAKIT_{}", name.to_uppercase().replace('-', "_"))).ok();
        self.get(name).map(str::to_owned).or_else(variable).filter(|value| !value.is_empty())
    }

    /// A number.
    pub(crate) fn number<T: std::str::FromStr>(&self, name: &str) -> Result<Option<T>, Failure> {
        let refused = |text| Failure::usage(&format!("--{name}"), "a number", text);
        self.get(name).map(|text| text.parse().map_err(|_| refused(text))).transpose()
    }
}
