//! The fuzz targets without libFuzzer.

use wabakit_vectors::{fuzz::TARGETS, mutate, random::Random};

/// How many changed inputs each target gets.
const CHANGED: usize = 2_000;

#[test]
fn fuzz_targets_take_the_vectors_and_what_changes_make_of_them() {
    for target in TARGETS {
        let (inputs, mut random) = (target.inputs(), Random::new(1));
        assert!(!inputs.is_empty(), "{}", target.name);
        inputs.iter().for_each(|input| (target.run)(input));
        for _ in 0..CHANGED {
            let input = random.of(&inputs).clone();
            (target.run)(&mutate::bytes(&mut random, input, &inputs));
        }
    }
}
