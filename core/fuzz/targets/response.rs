//! An answer: the first two bytes tell to which operation, the next the status, and a line the headers.
#![no_main]

use libfuzzer_sys::fuzz_target;
use wabakit::{Api, Error, OPERATIONS, delay, next_page, without_tokens};

/// Short enough to be found by chance.
const TOKEN: &str = "TOKE";

fuzz_target!(|input: &[u8]| {
    let [low, high, status, rest @ ..] = input else { return };
    let op = &OPERATIONS[usize::from(u16::from_le_bytes([*low, *high])) % OPERATIONS.len()];
    let (line, body) = rest.split_at(rest.iter().position(|byte| *byte == b'\n').map_or(0, |at| at + 1));
    let status = [200, 200, 206, 301, 400, 401, 404, 429, 500, 503][usize::from(*status) % 10];
    let mut response = http::Response::builder().status(status);
    for (name, value) in line.split(|byte| *byte == b';').filter_map(pair) {
        response = response.header(name, value);
    }
    let Ok(response) = response.body(body.to_vec()) else { return };
    match wabakit_vectors::read(&Api::new(TOKEN), op.name, &response) {
        // A file is as it came, whatever stands in it.
        Ok(raw) => assert!(raw == *without_tokens(body) || raw == body),
        Err(error) => {
            assert!(matches!(error, Error::Api(_) | Error::UnexpectedResponse(_)), "{error:?}");
            delay(&error.retry(), 0, 1);
            for printed in [error.to_string(), format!("{error:?}"), error.to_json().to_string()] {
                assert!(!printed.contains(TOKEN), "{printed}");
            }
        }
    }
    if let Ok(Some(after)) = next_page(body, &[""]) {
        assert!(next_page(body, &[after]).is_err(), "a cursor that comes again");
    }
});

/// A header's name and value.
fn pair(header: &[u8]) -> Option<(&str, &str)> {
    std::str::from_utf8(header).ok()?.split_once(':')
}
