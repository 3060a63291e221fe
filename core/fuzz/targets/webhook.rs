#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| wabakit_vectors::fuzz::webhook(input));
