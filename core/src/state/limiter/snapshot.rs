//! Snapshots of a limiter: sections of bytes, each with a checksum, as Base64.
//!
//! `WBKL`, the version in two bytes, sections, and a zero. A section is a tag, the length as a varint, the data, and the
//! CRC-32 of tag and data. A reader skips unknown tags from 128 on, and refuses others. Earlier versions wrote JSON.

use base64::{Engine, engine::general_purpose::STANDARD};

use crate::{
    error::{Error, Reason, excerpt},
    json::JsonObject,
    schema::class::{Returned, given},
    state::{
        identities::Identities,
        limiter::{
            Limiter, Limits, Rank, audience::Audience, counters::Counter, pair::Pair, state::LimitOrigin,
            throughput::Number,
        },
        snapshot::Snapshot,
    },
    table::{Keys, Table},
    time::Time,
};

const MAGIC: &[u8] = b"WBKL";
const VERSION: [u8; 2] = 2_u16.to_le_bytes();
/// Tags from here on may be skipped by readers that don't know them.
const OPTIONAL: u8 = 128;

const END: u8 = 0;
const SETTINGS: u8 = 1;
const LINKS: u8 = 2;
const PAIRS: u8 = 3;
const RECIPIENTS: u8 = 4;
const NUMBERS: u8 = 5;
const AUDIENCES: u8 = 6;
const COUNTERS: u8 = 7;
const PORTFOLIOS: u8 = 8;

impl Limiter {
    pub(super) fn written(&self) -> String {
        let mut out = Writer(MAGIC.to_vec());
        out.0.extend(VERSION);
        out.section(SETTINGS, |out| {
            out.words(self.identities.keys().words());
            let mut limits = String::new();
            self.limits.clone().into_json().write(&mut limits);
            out.text(&limits);
        });
        for (tag, table) in [(LINKS, self.identities.links()), (PAIRS, &self.pairs), (RECIPIENTS, &self.recipients)] {
            out.section(tag, |out| out.table(table));
        }
        out.section(NUMBERS, |out| {
            for (key, number) in &self.numbers {
                out.words([*key]);
                number.write(out);
            }
        });
        out.section(AUDIENCES, |out| {
            for (key, audience) in &self.audiences {
                out.words([*key]);
                out.text(&audience.name);
                out.known(audience.limit);
                out.list(audience.words().collect());
            }
        });
        out.section(COUNTERS, |out| {
            for (key, counter) in self.counters.iter() {
                out.words([key]);
                out.text(counter.limit.as_str());
                out.text(&counter.scope);
                out.byte(counter.source as u8);
                out.list(counter.words());
            }
        });
        out.section(PORTFOLIOS, |out| {
            for (waba, portfolio) in &self.portfolios {
                out.text(waba);
                out.text(portfolio);
            }
        });
        out.byte(END);
        STANDARD.encode(out.0)
    }

    pub(super) fn read(snapshot: &str) -> Result<Self, Error> {
        const WANTED: &str = "a limiter's snapshot";
        if snapshot.trim_start().starts_with('{') {
            return Snapshot::restore(snapshot, WANTED, Self::read_version_1);
        }
        let bytes = STANDARD.decode(snapshot.trim()).ok();
        let limiter = bytes.and_then(|bytes| Self::read_sections(&bytes));
        limiter.ok_or_else(|| Error::validation("snapshot", WANTED, excerpt(snapshot)))
    }

    fn read_sections(bytes: &[u8]) -> Option<Self> {
        let mut reader = Reader(bytes.strip_prefix(MAGIC)?.strip_prefix(&VERSION)?);
        let (SETTINGS, data) = reader.section()? else { return None };
        let mut settings = Reader(data);
        let keys = Keys::read(settings.words(2)?)?;
        let text = settings.text()?;
        let limits = given(&JsonObject::read(text).ok()?.into(), "limits").ok()?;
        let mut limiter = Self::new(limits, 0);
        let mut links = Table::default();
        while let (tag @ 1.., data) = reader.section()? {
            let mut data = Reader(data);
            while !data.0.is_empty() {
                match tag {
                    LINKS => links = data.table()?,
                    PAIRS => limiter.pairs = data.table()?,
                    RECIPIENTS => limiter.recipients = data.table()?,
                    NUMBERS => {
                        let number = (data.word()?, Number::read(&mut data)?);
                        push(&mut limiter.numbers, number)?;
                    }
                    AUDIENCES => {
                        let (key, mut audience) = (data.word()?, Audience::new(data.text()?));
                        audience.limit = data.known()?;
                        push(&mut limiter.audiences, (key, audience.read(&data.list()?)?))?;
                    }
                    COUNTERS => {
                        let (key, limit) = (data.word()?, Reason::from_name(data.text()?)?);
                        let mut counter = Counter::new(limit, data.text()?.to_owned());
                        counter.source = data.source()?;
                        limiter.counters.push(key, counter.read(&data.list()?)?)?;
                    }
                    PORTFOLIOS => limiter.portfolios.push((data.text()?.to_owned(), data.text()?.to_owned())),
                    OPTIONAL.. => data.0 = &[],
                    _ => return None,
                }
            }
        }
        limiter.identities = Identities::of(keys, links);
        reader.0.is_empty().then_some(limiter)
    }

    fn read_version_1(parts: &Snapshot<'_>) -> Option<Self> {
        let limits: Limits = given(parts.part("limits")?, "limits").ok()?;
        let (model, identities) = (limits.pair_model, Identities::read(parts)?);
        let owed = parts.table("pairs")?;
        let mut limiter = Self::new(limits, 0);
        (limiter.identities, limiter.pairs) = (identities, Table::with_room(owed.len()));
        owed.iter().for_each(|(key, word)| limiter.pairs.set(key, Pair::of_version_1(word, model).pack()));
        let mut numbers = parts.words("numbers")?.into_iter();
        while let Some(key) = numbers.next() {
            push(&mut limiter.numbers, (key, Number::read_version_1(key, &mut numbers)?))?;
        }
        Some(limiter)
    }
}

impl Number {
    fn write(&self, out: &mut Writer) {
        out.text(&self.name);
        for known in [&self.phone, &self.waba] {
            out.text(known.as_deref().unwrap_or_default());
        }
        out.byte(self.portfolio_rank() as u8);
        out.text(self.portfolio_name());
        out.words([self.portfolio_key()]);
        out.known(self.throughput);
        out.list(self.words().collect());
    }

    fn read(data: &mut Reader<'_>) -> Option<Self> {
        let mut number = Self::new(data.text()?, 0);
        let mut known = || Some(Some(data.text()?.to_owned()).filter(|text| !text.is_empty()));
        (number.phone, number.waba) = (known()?, known()?);
        let rank = [Rank::Number, Rank::Waba, Rank::Portfolio].get(usize::from(data.byte()?)).copied()?;
        let (name, key) = (data.text()?, data.word()?);
        number.set_portfolio(rank, name, key);
        number.throughput = data.known()?;
        number.read_words(&data.list()?)
    }
}

/// Adds an entry to a list that must be sorted.
fn push<T>(list: &mut Vec<(u64, T)>, entry: (u64, T)) -> Option<()> {
    list.last().is_none_or(|(last, _)| *last < entry.0).then(|| list.push(entry))
}

struct Writer(Vec<u8>);

impl Writer {
    /// Writes a section, unless it is empty.
    fn section(&mut self, tag: u8, write: impl FnOnce(&mut Writer)) {
        let mut data = Writer(vec![]);
        write(&mut data);
        if !data.0.is_empty() {
            self.byte(tag);
            self.varint(data.0.len() as u64);
            self.0.extend_from_slice(&data.0);
            self.0.extend(crc32(tag, &data.0).to_le_bytes());
        }
    }

    fn byte(&mut self, byte: u8) {
        self.0.push(byte);
    }

    #[inline(never)]
    fn varint(&mut self, mut number: u64) {
        while let Some(rest @ 1..) = Some(number >> 7) {
            self.byte(number.to_le_bytes()[0] | 128);
            number = rest;
        }
        self.byte(number.to_le_bytes()[0]);
    }

    fn words<const N: usize>(&mut self, words: [u64; N]) {
        words.into_iter().for_each(|word| self.0.extend(word.to_le_bytes()));
    }

    #[inline(never)]
    fn text(&mut self, text: &str) {
        self.varint(text.len() as u64);
        self.0.extend_from_slice(text.as_bytes());
    }

    #[inline(never)]
    fn list(&mut self, numbers: Vec<u64>) {
        self.varint(numbers.len() as u64);
        numbers.into_iter().for_each(|number| self.varint(number));
    }

    /// Writes a number with its source and time.
    #[inline(never)]
    fn known(&mut self, known: Option<(u32, LimitOrigin, Time)>) {
        let Some((number, source, since)) = known else { return self.byte(u8::MAX) };
        self.byte(source as u8);
        self.varint(number.into());
        self.varint(since.0);
    }

    /// Writes the entries of a table in the order of their keys.
    fn table(&mut self, table: &Table) {
        let mut entries: Vec<_> = table.iter().filter(|(_, word)| *word != 0).collect();
        entries.sort_unstable();
        for (key, word) in entries {
            self.words([key, word]);
        }
    }
}

struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    /// Reads a section: its tag and data. The end has no data.
    #[inline(never)]
    fn section(&mut self) -> Option<(u8, &'a [u8])> {
        let tag = self.byte()?;
        if tag == END {
            return Some((END, &[]));
        }
        let length = usize::try_from(self.varint()?).ok()?;
        let data = self.take(length)?;
        let sum = self.take(4)?;
        (sum == crc32(tag, data).to_le_bytes()).then_some((tag, data))
    }

    #[inline(never)]
    fn take(&mut self, length: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(taken)
    }

    fn byte(&mut self) -> Option<u8> {
        self.take(1)?.first().copied()
    }

    #[inline(never)]
    fn varint(&mut self) -> Option<u64> {
        let mut number = 0_u64;
        for shift in (0..64).step_by(7) {
            let byte = self.byte()?;
            let part = u64::from(byte & 127);
            (part.leading_zeros() >= shift).then_some(())?;
            number |= part << shift;
            if byte < 128 {
                return Some(number);
            }
        }
        None
    }

    #[inline(never)]
    fn word(&mut self) -> Option<u64> {
        Some(u64::from_le_bytes(self.take(8)?.try_into().ok()?))
    }

    fn words(&mut self, count: usize) -> Option<Vec<u64>> {
        (0..count).map(|_| self.word()).collect()
    }

    #[inline(never)]
    fn text(&mut self) -> Option<&'a str> {
        let length = usize::try_from(self.varint()?).ok()?;
        std::str::from_utf8(self.take(length)?).ok()
    }

    #[inline(never)]
    fn list(&mut self) -> Option<Vec<u64>> {
        (0..self.varint()?).map(|_| self.varint()).collect()
    }

    fn source(&mut self) -> Option<LimitOrigin> {
        LimitOrigin::ALL.get(usize::from(self.byte()?)).copied()
    }

    #[inline(never)]
    fn known(&mut self) -> Option<Option<(u32, LimitOrigin, Time)>> {
        if self.0.first() == Some(&u8::MAX) {
            self.byte()?;
            return Some(None);
        }
        let source = self.source()?;
        Some(Some((u32::try_from(self.varint()?).ok()?, source, Time(self.varint()?))))
    }

    /// Reads all that is left as a table.
    #[inline(never)]
    fn table(&mut self) -> Option<Table> {
        let mut table = Table::with_room(self.0.len() / 16);
        while !self.0.is_empty() {
            table.set(self.word()?, self.word()?);
        }
        Some(table)
    }
}

/// Returns the checksum of Ethernet and zip.
fn crc32(tag: u8, bytes: &[u8]) -> u32 {
    // Remainders of the half-bytes by the polynomial 0xedb88320.
    const NIBBLES: [u32; 16] = [
        0x0000_0000,
        0x1db7_1064,
        0x3b6e_20c8,
        0x26d9_30ac,
        0x76dc_4190,
        0x6b6b_51f4,
        0x4db2_6158,
        0x5005_713c,
        0xedb8_8320,
        0xf00f_9344,
        0xd6d6_a3e8,
        0xcb61_b38c,
        0x9b64_c2b0,
        0x86d3_d2d4,
        0xa00a_e278,
        0xbdbd_f21c,
    ];
    let step = |sum: u32| NIBBLES.get((sum & 15) as usize).map_or(0, |entry| entry ^ sum >> 4);
    let bytes = [tag].into_iter().chain(bytes.iter().copied());
    !bytes.fold(u32::MAX, |sum, byte| step(step(sum ^ u32::from(byte))))
}

#[cfg(test)]
mod tests {
    use super::{END, MAGIC, Reader, VERSION, Writer, crc32};
    use crate::{
        error::Reason,
        json::Json,
        state::{
            decision::Decision,
            limiter::{LimitQuery, Limiter, Limits, NumberLimits, Outcome, PairModel},
        },
        time::Time,
    };

    /// Snapshots that the first version wrote at [`WRITTEN`]: 20 messages to a user with two names and one to another a
    /// tenth of a second later, a pair that is paused for 50 seconds, and a number that is paused for 30.
    const DEBT: &str = r#"{"version":1,"seed":"00000000000000079e3779be7f4a7c15","links":"348ab55ff7f33200081b474c7d227e1c","limits":{"pair_interval":6000,"pair_burst":45,"pair_burst_window":6000,"pair_model":"debt","throughput":100},"pairs":"067824707ce4aff300018bcfe62b50006631ae4593e0606600018bcfe5686401d71504994ecc2a1f00018bcfe5680014","numbers":"33ee5403df0e43d5000000000000000000000000000000020000018bcfe5680000000000000000140000018bcfe568640000000000000001c89f768807342dda0000018bcfe5dd300000000000000000"}"#;
    const GCRA: &str = r#"{"version":1,"seed":"00000000000000079e3779be7f4a7c15","links":"348ab55ff7f33200081b474c7d227e1c","limits":{"pair_interval":6000,"pair_burst":45,"pair_burst_window":6000,"pair_model":"gcra","throughput":100},"pairs":"067824707ce4aff30000018bcfea32906631ae4593e060660000018bcfe57fd4d71504994ecc2a1f0000018bcfe73cc0","numbers":"33ee5403df0e43d5000000000000000000000000000000020000018bcfe5680000000000000000140000018bcfe568640000000000000001c89f768807342dda0000018bcfe5dd300000000000000000"}"#;
    const WRITTEN: u64 = 1_700_000_000_000;

    #[test]
    fn restores_snapshots_of_the_first_version() {
        for (text, model, due) in [(DEBT, PairModel::Debt, 120_000), (GCRA, PairModel::Gcra, 0)] {
            let mut limiter = Limiter::restore(text).unwrap();
            assert_eq!((limiter.limits().pair_model, limiter.limits().throughput), (model, 100));
            let until = |number: &str, user: &str, after: u64| match limiter.clone().take(
                number,
                user,
                Time(WRITTEN + after),
            ) {
                Decision::Send => None,
                Decision::Wait { until, because } => Some((until.0 - WRITTEN, because)),
                Decision::Refuse { because } => panic!("{because}"),
            };
            let first = "106540352242922";
            for name in ["+16505551234", "US.1", "1 650 555-1234"] {
                assert_eq!(until(first, name, 6000), (due > 0).then_some((due, Reason::Pair)), "{model:?} {name}");
            }
            assert_eq!(until(first, "+16505559999", 6000), Some((50_000, Reason::Pair)), "{model:?}");
            assert_eq!(until("110987654321012", "+1", 6000), Some((30_000, Reason::Throughput)), "{model:?}");
            // 21 of 100 messages in the last second.
            let sent = (0..200)
                .filter(|user| limiter.take(first, &format!("US.{user}0"), Time(WRITTEN + 200)) == Decision::Send);
            assert_eq!(sent.count(), 79, "{model:?}");
        }
    }

    #[test]
    fn the_checksum_is_that_of_zip() {
        // The check value of CRC-32/ISO-HDLC.
        assert_eq!(crc32(b'1', b"23456789"), 0xcbf4_3926);
    }

    /// A limiter with state of every kind, and its sections.
    fn sections() -> (Limiter, Vec<(u8, Vec<u8>)>) {
        let mut limiter = Limiter::new(Limits { messaging_limit: Some(250), ..Limits::default() }, 7);
        let now = Time(WRITTEN);
        limiter.set_portfolio("1", "506914307656634");
        limiter.set_number("2", NumberLimits { throughput: Some(20), ..NumberLimits::default() }, now);
        limiter.link("+16505551234", "US.1");
        let mut query = LimitQuery::service("2", "US.1");
        (query.outside_window, query.waba) = (true, Some("1"));
        assert_eq!(limiter.decide(&query, now), Decision::Send);
        for code in [131_049_u64, 131_042, 130_429] {
            let error = [("kind", Json::from("api")), ("code", Json::from(code))].into_iter().collect();
            limiter.observe_json(&query, now, Some(&error), None, now);
        }
        limiter.observe(&query, now, Outcome::Unknown, &[], now);
        let bytes = base64::Engine::decode(&super::STANDARD, limiter.snapshot()).unwrap();
        let mut reader = Reader(bytes.strip_prefix(MAGIC).unwrap().strip_prefix(&VERSION).unwrap());
        let mut sections = vec![];
        while let (tag @ 1.., data) = reader.section().unwrap() {
            sections.push((tag, data.to_vec()));
        }
        (limiter, sections)
    }

    fn joined(sections: &[(u8, Vec<u8>)]) -> Vec<u8> {
        let mut out = Writer([MAGIC, &VERSION].concat());
        for (tag, data) in sections {
            out.section(*tag, |out| out.0.extend_from_slice(data));
        }
        out.byte(END);
        out.0
    }

    #[test]
    fn keeps_everything_and_skips_optional_sections_only() {
        let (limiter, mut sections) = sections();
        assert_eq!(sections.len(), 8, "a section is empty: {sections:?}");
        let restored = |sections: &[(u8, Vec<u8>)]| Limiter::read_sections(&joined(sections));
        assert_eq!(restored(&sections).unwrap().snapshot(), limiter.snapshot());
        sections.push((200, b"later".to_vec()));
        assert_eq!(restored(&sections).unwrap().snapshot(), limiter.snapshot());
        sections.push((100, b"later".to_vec()));
        assert!(restored(&sections).is_none());
    }

    #[test]
    fn refuses_every_changed_bit_and_missing_byte() {
        let (_, sections) = sections();
        let bytes = joined(&sections);
        assert!(Limiter::read_sections(&bytes).is_some());
        for at in 0..bytes.len() {
            assert!(Limiter::read_sections(&bytes[..at]).is_none(), "{at} bytes");
            for bit in 0..8 {
                let mut flipped = bytes.clone();
                flipped[at] ^= 1 << bit;
                assert!(Limiter::read_sections(&flipped).is_none(), "bit {bit} of byte {at}");
            }
        }
    }

    #[test]
    fn forged_sections_do_no_harm() {
        let (_, sections) = sections();
        let mut random = 7_u64;
        let mut next = |end: usize| {
            random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (random >> 33) as usize % end
        };
        for _ in 0..20_000 {
            let mut forged = sections.clone();
            let (_, data) = &mut forged[next(sections.len())];
            for _ in 0..=next(3) {
                let at = next(data.len());
                match next(3) {
                    0 => data[at] = next(256) as u8,
                    1 => data.truncate(at.max(1)),
                    _ => data.insert(at, next(256) as u8),
                }
            }
            if let Some(mut limiter) = Limiter::read_sections(&joined(&forged)) {
                for now in [Time(0), Time(WRITTEN), Time(u64::MAX)] {
                    limiter.take("2", "US.1", now);
                    limiter.explain(now);
                }
                limiter.prune(Time(WRITTEN));
            }
        }
    }
}
