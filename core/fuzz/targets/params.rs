//! Parameters: the first two bytes tell of which operation, the next whether leniently. They make a request, or an error
//! that says what is wrong.
#![no_main]

use libfuzzer_sys::fuzz_target;
use wabakit::{Api, RawCall, Error, JsonObject, File, OPERATIONS, Options, RawCall};

fuzz_target!(|input: &[u8]| {
    let [low, high, how, text @ ..] = input else { return };
    let op = &OPERATIONS[usize::from(u16::from_le_bytes([*low, *high])) % OPERATIONS.len()];
    let Some(params) = std::str::from_utf8(text).ok().and_then(|text| JsonObject::read(text).ok()) else { return };
    let file = (how & 2 == 2).then_some(File::Held(b"bytes"));
    let call = RawCall { params, file, options: Options { lenient: how & 1 == 1, ..Options::default() } };
    let api = Api::new("TOKEN").number("106540352242922").waba("102290129340398").business("1").app("2");
    if let Err(error) = api.call(op, call) {
        assert!(matches!(error, Error::Validation { .. }), "{error:?}");
    }
});
