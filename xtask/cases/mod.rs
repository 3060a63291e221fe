//! The printers, compared with folders of types and operations and what they must print for them.

mod post {
    include!(concat!(env!("CARGO_MANIFEST_DIR"), "/cases/post/surface.rs"));
}

use std::{fs, path::PathBuf};

use wabakit::Schema;

use super::{
    Printed, kotlin, python,
    surface::{Beside, Descriptions, Direction, Form, Named, Surface},
    swift, typescript,
};

macro_rules! cases {
    ($($case:ident: $root:ident),* $(,)?) => { $(
        mod $case {
            include!(concat!(env!("CARGO_MANIFEST_DIR"), "/cases/", stringify!($case), "/types.rs"));
        }

        #[test]
        fn $case() {
            prints(stringify!($case), &[$case::$root::TYPE]);
        }
    )* };
}

cases! { objects: Tree, choices: Palette, unions: Letter, received: Arrival, forms: Parcel }

/// Compares what is printed for these types with the files of a case.
fn prints(case: &str, roots: &'static [wabakit::Type]) {
    let none = Descriptions { operations: &[], fingerprint: 0, views: &[], beside_views: roots, items: &[] };
    let surface = Surface::new(&none);
    let of = |beside| surface.types(&[Direction::Received], beside);
    let received = |ty: &&Named| matches!(&ty.form, Form::Object(object) if object.received);
    let python =
        if of(Beside::Keys).first().is_some_and(received) { python::types::received } else { python::types::sent };
    let printed = [
        ("ts", typescript::named(&of(Beside::Apart))),
        ("py", python(&of(Beside::Keys))),
        ("kt", kotlin::named(&of(Beside::Properties))),
        ("swift", swift::named(&of(Beside::Properties))),
    ];
    for (ending, text) in printed {
        same(&format!("{case}/out.{ending}"), &format!("{}\n", text.trim_end()));
    }
}

#[test]
fn operations_and_events() {
    let surface = Surface::new(&post::POST);
    let printers: [fn(&Surface) -> Vec<Printed>; 4] = [typescript::files, python::files, kotlin::files, swift::files];
    let printed: Vec<_> = printers.iter().flat_map(|files| files(&surface)).collect();
    assert_eq!(printed.len(), files_in(folder().join("post/out")), "post/out has other files");
    for Printed { path, text } in printed {
        same(&format!("post/out/{path}"), &text);
    }
}

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("cases")
}

fn files_in(folder: PathBuf) -> usize {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.map(|path| if path.is_dir() { files_in(path) } else { 1 }).sum()
}

/// Compares a text with a file of the cases.
fn same(file: &str, text: &str) {
    assert_eq!(text, fs::read_to_string(folder().join(file)).unwrap_or_default(), "{file}");
}
