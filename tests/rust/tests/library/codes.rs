//! The platform's error codes.

use std::collections::BTreeSet;

use wabakit::{Change, ErrorKind, Retry, codes};
use wabakit_vectors::cases;

#[test]
fn every_code_has_its_vectors() {
    let cases = cases("responses");
    let tried: BTreeSet<_> = cases.iter().filter_map(|case| case.get("error")?.get("code")?.as_u64()).collect();
    let missing: Vec<_> = codes::ALL.iter().filter(|code| !tried.contains(&code.code.into())).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn classifies_codes_outside_responses() {
    assert_eq!(ErrorKind::of(codes::RE_ENGAGEMENT_MESSAGE), ErrorKind::WindowClosed);
    assert_eq!(Retry::of_code(codes::RE_ENGAGEMENT_MESSAGE, true), Retry::AfterChange(Change::Window));
    assert_eq!(Retry::of_code(codes::SOMETHING_WENT_WRONG, true), Retry::Safe { after: None });
    assert_eq!(Retry::of_code(codes::SOMETHING_WENT_WRONG, false), Retry::MaybeDuplicate);
    assert_eq!((ErrorKind::of(999_999), Retry::of_code(999_999, true)), (ErrorKind::Unknown, Retry::Never));
}
