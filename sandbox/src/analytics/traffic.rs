//! The traffic of the account: what was sent, received and called, as analytics count it.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use serde::{Deserialize, Serialize};
use wabakit::Time;

/// Everything that analytics count, in order of time.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Traffic {
    facts: Vec<(Time, Arc<Fact>)>,
    /// The different facts, which are kept once.
    known: BTreeSet<Arc<Fact>>,
    /// IDs of templates, by the IDs of the messages that were sent with them.
    templates: BTreeMap<String, String>,
}

/// Something that is counted.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) struct Fact {
    pub(crate) what: Counted,
    /// Business phone number, digits only.
    pub(crate) number: String,
    /// Country of the user. Empty for participants of groups, who aren't counted by country.
    pub(crate) country: String,
    /// ID of the group.
    pub(crate) group: Option<String>,
    /// ID of the template.
    pub(crate) template: Option<String>,
}

/// Kind of a fact.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) enum Counted {
    Sent(Price),
    Delivered(Price),
    Read(Price),
    /// A message of a user.
    Received,
    /// A reply to a template.
    Replied,
    /// A click on a quick reply button with this text.
    Clicked(String),
    /// A call that has ended.
    Call {
        direction: String,
        seconds: u64,
    },
    Joined,
    Left,
}

/// Price of a message.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) struct Price {
    /// Pricing category, in upper case.
    pub(crate) category: String,
    /// Pricing type, in upper case.
    pub(crate) kind: String,
    /// True if the message is or counts as a template message.
    pub(crate) is_template: bool,
}

impl Traffic {
    pub(crate) fn add(&mut self, at: Time, fact: Fact) {
        let fact = self.known.get(&fact).cloned().unwrap_or_else(|| {
            let fact = Arc::new(fact);
            self.known.insert(Arc::clone(&fact));
            fact
        });
        self.facts.push((at, fact));
    }

    /// Records the template of a message, which replies are counted for.
    pub(crate) fn sent_with(&mut self, message: &str, template: &str) {
        self.templates.insert(message.to_owned(), template.to_owned());
    }

    /// Counts a message of a user, perhaps a reply, and a click if it comes from a button.
    pub(crate) fn receive(&mut self, at: Time, fact: Fact, replied_to: Option<&str>, button: Option<&str>) {
        let template = replied_to.and_then(|message| self.templates.get(message)).cloned();
        let mut count = |what: Counted| self.add(at, Fact { what, template: template.clone(), ..fact.clone() });
        count(fact.what.clone());
        if template.is_some() {
            count(Counted::Replied);
            button.into_iter().for_each(|text| count(Counted::Clicked(text.to_owned())));
        }
    }

    /// The facts of a period, each with its time.
    pub(crate) fn within(&self, start: u64, end: u64) -> impl Iterator<Item = (Time, &Fact)> {
        let period = Time::from_secs(start)..Time::from_secs(end);
        self.facts.iter().filter(move |(at, _)| period.contains(at)).map(|(at, fact)| (*at, &**fact))
    }
}

impl Price {
    /// Rate of one delivery, in hundredths of a cent. The sandbox has one price list for all countries. Rule:
    /// `rules::analytics::PRICES`.
    pub(crate) fn rate(&self) -> u64 {
        match self.category.trim_start_matches("GROUP_") {
            _ if self.kind != "REGULAR" => 0,
            "MARKETING" | "MARKETING_LITE" => 250,
            _ => 40,
        }
    }
}
