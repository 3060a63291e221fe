//! Snapshots of a limiter: sections of bytes, each with a checksum, as Base64.
//!
//! `WBKL`, the version in two bytes, and sections: a tag, the length as a varint, the data, and the CRC-32 of the data. A
//! reader skips unknown tags from 128 on, and refuses others. Earlier versions wrote JSON.

use base64::{Engine, engine::general_purpose::STANDARD};

use crate::{
    error::{Error, excerpt},
    json::JsonObject,
    schema::class::{Returned, given},
    state::{
        decision::Reason,
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
        let mut settings = Reader(reader.section(SETTINGS)?);
        let keys = Keys::read(settings.words(2)?)?;
        let text = settings.text()?;
        let limits = given(&JsonObject::read(text).ok()?.into(), "limits").ok()?;
        let mut limiter = Self::new(limits, 0);
        let mut links = Table::default();
        while !reader.0.is_empty() {
            let tag = reader.byte()?;
            let mut data = Reader(reader.data()?);
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
        Some(limiter)
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
            self.0.extend(crc32(&data.0).to_le_bytes());
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
    /// Reads the section of this tag, which must be the next.
    fn section(&mut self, tag: u8) -> Option<&'a [u8]> {
        (self.byte()? == tag).then_some(())?;
        self.data()
    }

    /// Reads the data of a section.
    #[inline(never)]
    fn data(&mut self) -> Option<&'a [u8]> {
        let length = usize::try_from(self.varint()?).ok()?;
        let data = self.take(length)?;
        let sum = self.take(4)?;
        (sum == crc32(data).to_le_bytes()).then_some(data)
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
fn crc32(bytes: &[u8]) -> u32 {
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
    !bytes.iter().fold(u32::MAX, |sum, byte| step(step(sum ^ u32::from(*byte))))
}

#[cfg(test)]
mod tests {
    use super::crc32;

    #[test]
    fn the_checksum_is_that_of_zip() {
        // The check value of CRC-32/ISO-HDLC.
        assert_eq!(crc32(b"123456789"), 0xcbf4_3926);
        assert_eq!(crc32(b""), 0);
    }
}
