//! The fuzz targets without libFuzzer.

use wabakit_vectors::{fuzz::TARGETS, mutate, random::Random};

/// Number of mutated inputs for each target.
const CHANGED: usize = 2_000;

#[test]
fn fuzz_targets_accept_vectors_and_mutations() {
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
