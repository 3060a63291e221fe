//! The rules of template definitions: their table, their vectors, and what creations and updates refuse.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use wabakit::{
    Api, Error, Op, RawCall,
    templates::{Severity, TEMPLATE_RULES, TemplateFinding},
    validate_template,
};
use wabakit_vectors::cases;

fn findings(definition: &Value) -> Vec<TemplateFinding> {
    validate_template(definition.clone())
}

#[test]
fn every_rule_has_a_definition_that_meets_it_and_one_that_breaks_it() {
    let (mut met, mut broken) = (BTreeSet::new(), BTreeSet::new());
    for case in cases("definitions") {
        let found = findings(&case.object("definition").into());
        let Some(rule) = case.get("rule").and_then(Value::as_str).map(str::to_owned) else { continue };
        match found.iter().any(|finding| finding.rule == rule) {
            true => broken.insert(rule),
            false => met.insert(rule),
        };
    }
    let all: BTreeSet<_> = TEMPLATE_RULES.iter().map(|rule| rule.id.to_owned()).collect();
    assert_eq!(all.len(), TEMPLATE_RULES.len(), "each ID stands once");
    assert_eq!(met, all);
    assert_eq!(broken, all);
}

#[test]
fn the_table_describes_every_rule() {
    for rule in TEMPLATE_RULES {
        let sentence = rule.docs.text();
        assert!(sentence.ends_with('.') && !rule.category.text().is_empty() && !rule.component.text().is_empty());
        assert!(rule.severity == Severity::Warning || rule.code != 0, "{}: an error has a code", rule.id);
        assert!(rule.subcode == 0 || rule.code == 100, "{}", rule.id);
    }
}

/// Builds a creation, and returns the path and the requirement of its refusal.
fn refused(definition: &Value, lenient: bool) -> Option<(String, String)> {
    let mut call = RawCall { params: definition.as_object().unwrap().clone().into(), ..RawCall::default() };
    call.options.lenient = lenient;
    match Api::new("TOKEN").waba("1").call(Op::find("templates.create").unwrap(), call) {
        Ok(_) => None,
        Err(Error::Validation(error)) => Some((error.path, error.wanted)),
        Err(other) => panic!("{other}"),
    }
}

/// True if types refuse a definition, before any rule sees it: values of other types, keys that no type has, unknown parts.
fn is_mistyped(definition: &Value) -> bool {
    let untyped = |(path, wanted): (String, String)| wanted == "no such field" || path.ends_with(".type");
    refused(definition, true).is_some() || refused(definition, false).is_some_and(untyped)
}

#[test]
fn a_creation_refuses_exactly_the_errors() {
    let (mut passed, mut refusals) = (0, 0);
    for case in cases("definitions") {
        let definition = Value::from(case.object("definition"));
        if is_mistyped(&definition) {
            continue;
        }
        let error = findings(&definition).into_iter().find(|finding| finding.severity == Severity::Error);
        let path = error.map(|finding| format!("templates.create.{}", finding.path));
        match &path {
            Some(_) => refusals += 1,
            None => passed += 1,
        }
        let refused = refused(&definition, false).map(|(path, _)| path);
        assert_eq!(refused, path, "{}: {}", case.file, case.name);
    }
    assert!(passed > 100 && refusals > 80, "{passed} {refusals}");
}

#[test]
fn odd_definitions_never_panic() {
    let odd = [json!(null), json!(7), json!("{{"), json!([]), json!({}), json!([[1]]), json!({ "components": 1 })];
    for case in cases("definitions") {
        let definition = Value::from(case.object("definition"));
        for value in &odd {
            findings(value);
            replaced(&definition, value, &mut |changed| drop(findings(changed)));
        }
    }
}

/// Calls back with every copy of a value in which one part is another value.
fn replaced(whole: &Value, by: &Value, call: &mut dyn FnMut(&Value)) {
    let mut paths = vec![];
    collect(whole, String::new(), &mut paths);
    for path in paths {
        let mut changed = whole.clone();
        *changed.pointer_mut(&path).unwrap() = by.clone();
        call(&changed);
    }
}

fn collect(value: &Value, at: String, paths: &mut Vec<String>) {
    match value {
        Value::Object(map) => map.iter().for_each(|(key, value)| collect(value, format!("{at}/{key}"), paths)),
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(i, value)| collect(value, format!("{at}/{i}"), paths))
        }
        _ => {}
    }
    paths.push(at);
}

#[test]
fn messages_name_the_requirement_and_what_was_found() {
    let definition = json!({
        "name": "Spring", "language": "en_US", "category": "MARKETING",
        "components": [{ "type": "BODY", "text": "b".repeat(1025) }, { "type": "FOOTER", "text": "{{1}}" }],
    });
    let messages: Vec<_> = findings(&definition).into_iter().map(|finding| finding.message).collect();
    let expected = [
        "lowercase letters, digits and underscores, got \"Spring\"",
        "at most 1024 characters, got 1025",
        "no parameters, got \"{{1}}\"",
    ];
    assert_eq!(messages, expected);
}
