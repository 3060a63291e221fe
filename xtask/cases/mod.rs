//! The printers, held against folders of types and what they must print for them.

use wabakit::Schema;

use super::{kotlin, python, swift, typescript, walk};

macro_rules! cases {
    ($($case:ident: $root:ident),* $(,)?) => { $(
        mod $case {
            include!(concat!(env!("CARGO_MANIFEST_DIR"), "/cases/", stringify!($case), "/types.rs"));
        }

        #[test]
        fn $case() {
            let types = walk::named([$case::$root::ty as fn() -> wabakit::Type], walk::described);
            let wanted = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/cases/", stringify!($case), "/out.ts"));
            assert_eq!(typescript::named(&types), wanted);
            let types = walk::named([$case::$root::ty as fn() -> wabakit::Type], python::spread);
            let wanted = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/cases/", stringify!($case), "/out.py"));
            let arrives = matches!(types[0], wabakit::Type::Object(object) if object.received);
            assert_eq!(if arrives { python::arriving(&types) } else { python::sent(&types) }, wanted);
            let types = walk::named([$case::$root::ty as fn() -> wabakit::Type], walk::flat);
            let wanted = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/cases/", stringify!($case), "/out.kt"));
            assert_eq!(kotlin::named(&types), wanted);
            let wanted = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/cases/", stringify!($case), "/out.swift"));
            assert_eq!(swift::named(&types), wanted);
        }
    )* };
}

cases! { objects: Tree, choices: Palette, unions: Letter, received: Arrival }
