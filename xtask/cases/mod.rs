//! The printers, held against folders of types and what they must print for them.

use wabakit::Schema;

use super::{typescript, walk};

macro_rules! cases {
    ($($case:ident: $root:ident),* $(,)?) => { $(
        mod $case {
            include!(concat!(env!("CARGO_MANIFEST_DIR"), "/cases/", stringify!($case), "/types.rs"));
        }

        #[test]
        fn $case() {
            let types = walk::named([$case::$root::ty as fn() -> wabakit::Type]);
            let wanted = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/cases/", stringify!($case), "/out.ts"));
            assert_eq!(typescript::named(&types), wanted);
        }
    )* };
}

cases! { objects: Tree, choices: Palette, unions: Letter, received: Arrival }
