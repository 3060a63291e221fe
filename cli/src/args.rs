//! Arguments of a command.

use crate::failure::Failure;

/// The words and options of a command.
pub(crate) struct Args {
    words: Vec<String>,
    options: Vec<(String, String)>,
    help: bool,
}

impl Args {
    /// Reads the rest of the command line. `options` take a value, `switches` don't. Arguments after `--help` are
    /// ignored.
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

    /// Returns whether `--help` was given.
    pub(crate) fn wants_help(&self) -> bool {
        self.help
    }

    /// Returns the words after the command.
    pub(crate) fn words(&self) -> &[String] {
        &self.words
    }

    /// Returns an error if there is any word.
    pub(crate) fn no_words(&self) -> Result<(), Failure> {
        match self.words.first() {
            Some(word) => Err(Failure::usage("command line", "options only", word)),
            None => Ok(()),
        }
    }

    /// Returns the only word.
    pub(crate) fn word(&self, name: &str) -> Result<&str, Failure> {
        match self.words.as_slice() {
            [word] => Ok(word),
            [] => Err(Failure::usage(name, "required", "")),
            [_, more, ..] => Err(Failure::usage(name, "one word", more)),
        }
    }

    /// Returns whether this option was given.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.options.iter().any(|(given, _)| given == name)
    }

    /// Returns the value of an option. If it was given several times, the last one.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.all(name).last()
    }

    /// Returns all values of an option.
    pub(crate) fn all(&self, name: &str) -> impl Iterator<Item = &str> {
        self.options.iter().filter(move |(given, _)| given == name).map(|(_, value)| value.as_str())
    }

    /// Returns the value of an option, from the command line or from the environment: `--app-secret`, or
    /// `WABAKIT_APP_SECRET`.
    pub(crate) fn setting(&self, name: &str) -> Option<String> {
        let variable = || std::env::var(format!("WABAKIT_{}", name.to_uppercase().replace('-', "_"))).ok();
        self.get(name).map(str::to_owned).or_else(variable).filter(|value| !value.is_empty())
    }

    /// Returns the value of an option as a number.
    pub(crate) fn number<T: std::str::FromStr>(&self, name: &str) -> Result<Option<T>, Failure> {
        let refused = |text| Failure::usage(&format!("--{name}"), "a number", text);
        self.get(name).map(|text| text.parse().map_err(|_| refused(text))).transpose()
    }
}
