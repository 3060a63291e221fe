//! The search language of the log.

mod condition;
mod plain;

use std::fmt;

use self::condition::Condition;
use super::Entry;

/// A search in the log: terms, all of which an entry meets. Without terms, every entry matches.
///
/// A term is a word, a phrase in quotes, or a key with a value; `-` before a term excludes what meets it. Words and
/// phrases are searched for in the text of an entry, in either case.
///
/// | key | entries |
/// |---|---|
/// | `op:` | requests for an operation, as in `messages.send`, or for all operations of an area, as in `messages` |
/// | `status:` | with a status code of HTTP, or with the status of a message or a template, as in `delivered` |
/// | `code:` | with an error code of the platform |
/// | `to:`, `from:` | to or from a phone number in any notation, a user ID or a group ID |
/// | `number:` | about a business phone number: its ID or its digits |
/// | `template:` | about a template: its name or its ID |
/// | `field:` | about webhooks with this field |
/// | `kind:` | about webhooks with an event of this kind, as in `status` |
/// | `id:` | with this ID anywhere: of a message, a template, media, a trace |
/// | `is:` | of this kind: a [`What`](super::What), or `call`, `webhook` or `handshake` |
/// | `after:`, `before:` | after or before a time: ISO 8601 in UTC, or milliseconds since the Unix epoch |
/// | `slower:` | whose response took longer than this, as in `500ms` |
///
/// ```
/// # use wabakit_sandbox::{Sandbox, Settings};
/// # let sandbox = Sandbox::new(Settings::default());
/// assert!(sandbox.search(r#"op:messages.send to:+16505551234 -code:131047 "order left""#, 0, 10).unwrap().is_empty());
/// let error = sandbox.search("cod:131047", 0, 10).unwrap_err();
/// assert!(error.to_string().starts_with("search, position 1: one of op, status, code, "));
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Search(Vec<Term>);

#[derive(Clone, Debug, PartialEq)]
struct Term {
    is_excluded: bool,
    condition: Condition,
}

impl Search {
    /// Reads a search.
    pub fn parse(text: &str) -> Result<Self, SearchError> {
        let mut terms = vec![];
        let mut rest = Rest { text, all: text };
        while rest.skip_spaces() {
            terms.push(rest.term()?);
        }
        Ok(Self(terms))
    }

    /// Returns true if an entry meets all terms.
    pub fn matches(&self, entry: &Entry) -> bool {
        self.0.iter().all(|term| term.condition.is_met(entry) != term.is_excluded)
    }
}

/// The part of a search that isn't read yet.
struct Rest<'s> {
    text: &'s str,
    all: &'s str,
}

impl<'s> Rest<'s> {
    /// Skips spaces. Returns true if something follows.
    fn skip_spaces(&mut self) -> bool {
        self.text = self.text.trim_start();
        !self.text.is_empty()
    }

    fn term(&mut self) -> Result<Term, SearchError> {
        let is_excluded = self.skip('-');
        let position = self.position();
        let key = self.text.split_once(':').map(|(key, _)| key);
        let key = key.filter(|key| !key.is_empty() && key.bytes().all(|b| b.is_ascii_lowercase() || b == b'_'));
        let Some(key) = key else {
            let text = self.value("a word after -")?;
            return Ok(Term { is_excluded, condition: Condition::word(&text) });
        };
        let Some(wanted) = Condition::wanted(key) else {
            let wanted = format!("one of {}, or the word in quotes", Condition::keys());
            return Err(SearchError::new(position, "", &wanted, key));
        };
        self.take(key.len());
        self.skip(':');
        let position = self.position();
        let value = self.value(wanted).map_err(|error| SearchError { key: key.to_owned(), ..error })?;
        let condition = Condition::read(key, &value).ok_or_else(|| SearchError::new(position, key, wanted, &value))?;
        Ok(Term { is_excluded, condition })
    }

    /// Takes a phrase in quotes, or what comes before the next space.
    fn value(&mut self, wanted: &str) -> Result<String, SearchError> {
        let position = self.position();
        let is_quoted = self.skip('"');
        let end = if is_quoted { self.text.find('"') } else { self.text.find(char::is_whitespace) };
        if is_quoted && end.is_none() {
            return Err(SearchError::new(position, "", "a closing quote", self.text));
        }
        let value = self.take(end.unwrap_or(self.text.len())).to_owned();
        if is_quoted {
            self.skip('"');
        }
        if value.is_empty() {
            return Err(SearchError::new(position, "", wanted, ""));
        }
        Ok(value)
    }

    fn skip(&mut self, c: char) -> bool {
        let rest = self.text.strip_prefix(c);
        self.text = rest.unwrap_or(self.text);
        rest.is_some()
    }

    fn take(&mut self, length: usize) -> &'s str {
        let (taken, rest) = self.text.split_at_checked(length).unwrap_or((self.text, ""));
        self.text = rest;
        taken
    }

    /// Number of the next character, from 1.
    fn position(&self) -> usize {
        let read = self.all.len().saturating_sub(self.text.len());
        self.all.char_indices().take_while(|(place, _)| *place < read).count().saturating_add(1)
    }
}

/// The reason why a search can't be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SearchError {
    /// Number of the character at which the mistake is, from 1.
    pub position: usize,
    /// Key whose value is wrong. Empty if the mistake isn't in a value.
    pub key: String,
    /// Requirement that isn't met.
    pub wanted: String,
    /// Text at the position.
    pub got: String,
}

impl SearchError {
    fn new(position: usize, key: &str, wanted: &str, got: &str) -> Self {
        Self { position, key: key.to_owned(), wanted: wanted.to_owned(), got: got.to_owned() }
    }
}

impl fmt::Display for SearchError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let colon = if self.key.is_empty() { "" } else { ": " };
        let Self { position, key, wanted, got } = self;
        write!(f, "search, position {position}: {key}{colon}{wanted}, got {got:?}")
    }
}

impl std::error::Error for SearchError {}
