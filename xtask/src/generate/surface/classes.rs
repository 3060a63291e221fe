//! Classes of objects with state: their functions, and the types that these take and return.

use std::collections::{BTreeMap, BTreeSet};

use wabakit::{
    CLASSES, Reason,
    class::{self, Described, Value},
};

use crate::generate::naming::snake;

/// Home of types that several classes reach.
const SHARED: &str = "class_types";

/// Content of a printed file: types, and a class unless it is the shared file.
pub(crate) struct Module {
    /// Name, in snake case.
    pub(crate) name: String,
    pub(crate) class: Option<Class>,
    pub(crate) types: Vec<Type>,
}

/// A type with a name.
#[derive(Clone, Copy)]
pub(crate) struct Type {
    pub(crate) name: &'static str,
    pub(crate) docs: Linked,
    pub(crate) form: Form,
    /// True for a type that only arguments have, false for one that a result has.
    pub(crate) given: bool,
    /// True for a type that an argument has.
    pub(crate) taken: bool,
}

/// Form of a type with a name.
#[derive(Clone, Copy)]
pub(crate) enum Form {
    /// Names with their documentation.
    Choice(&'static [(&'static str, &'static str)]),
    Record(&'static class::Record),
}

/// A class of objects with state.
pub(crate) struct Class {
    pub(crate) name: &'static str,
    pub(crate) docs: Linked,
    /// Functions of the class: those that create objects first.
    pub(crate) functions: Vec<Function>,
}

/// Role of a function in its class.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    Constructor,
    Restore,
    Method,
    Snapshot,
    /// A function of the class itself.
    Function,
}

/// A function of a class.
pub(crate) struct Function {
    pub(crate) name: &'static str,
    pub(crate) role: Role,
    pub(crate) docs: Linked,
    /// Arguments of the function, without the seed.
    pub(crate) arguments: Vec<Argument>,
    pub(crate) returns: Value,
    /// True if the function can fail with valid types of arguments.
    pub(crate) fails: bool,
}

/// An argument of a function, or a field of a record.
#[derive(Clone, Copy)]
pub(crate) struct Argument {
    pub(crate) name: &'static str,
    pub(crate) docs: Linked,
    pub(crate) value: Value,
    pub(crate) presence: Presence,
}

/// Value of an argument that is left out.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Presence {
    Required,
    /// Default of core.
    Optional,
    /// Current time.
    Now,
}

/// Documentation with links to names in Rust.
#[derive(Clone, Copy)]
pub(crate) struct Linked(&'static str);

/// Names of a language for the targets of links.
pub(crate) struct Names {
    /// A function of the same class.
    pub(crate) function: fn(&str) -> String,
    /// A name of a choice.
    pub(crate) value: fn(&str, &str) -> String,
    /// Missing value.
    pub(crate) none: &'static str,
}

/// The files of all classes.
pub(crate) fn modules() -> Vec<Module> {
    let classes: Vec<_> = CLASSES.iter().map(Class::of).collect();
    let mut types: Vec<Type> = vec![];
    let mut homes: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for class in &classes {
        for function in &class.functions {
            let given = function.arguments.iter().map(|argument| (argument.value, true));
            for (value, given) in given.chain([(function.returns, false)]) {
                reach(value, given, &mut |ty| {
                    let homes = homes.entry(ty.name).or_default();
                    homes.insert(class.name);
                    match types.iter_mut().find(|known| known.name == ty.name) {
                        Some(known) => known.join(&ty),
                        None => types.push(ty),
                    }
                });
            }
        }
    }
    let (shared, own): (Vec<_>, Vec<_>) = types.into_iter().partition(|ty| homes[ty.name].len() > 1);
    let own = |class: &Class| own.iter().copied().filter(|ty| homes[ty.name].contains(class.name)).collect();
    let module = |class: Class| Module { name: snake(class.name), types: own(&class), class: Some(class) };
    let shared = Module { name: SHARED.into(), class: None, types: shared };
    [shared].into_iter().chain(classes.into_iter().map(module)).collect()
}

/// Calls a function for each named type that a value holds, and for its own: what it holds comes first.
fn reach(value: Value, given: bool, found: &mut impl FnMut(Type)) {
    match value {
        Value::Optional(inner) | Value::List(inner) => reach(*inner, given, found),
        Value::Decision => reach(Reason::VALUE, given, found),
        Value::Choice(choice) => found(Type {
            name: choice.name.text(),
            docs: Linked(choice.docs.text()),
            form: Form::Choice(choice.values),
            given,
            taken: given,
        }),
        Value::Record(record) => {
            record.fields.iter().for_each(|field| reach(field.value, given, found));
            found(Type {
                name: record.name,
                docs: Linked(record.docs.text()),
                form: Form::Record(record),
                given,
                taken: given,
            });
        }
        _ => {}
    }
}

impl Type {
    /// Adds another use of the type.
    fn join(&mut self, other: &Self) {
        self.given &= other.given;
        self.taken |= other.taken;
    }
}

impl Class {
    fn of(class: &class::Class) -> Self {
        let one = |function, role| [Function::of(function, role)];
        let all = |functions: &'static [class::Function], role| functions.iter().map(move |f| Function::of(f, role));
        let functions = one(&class.constructor, Role::Constructor)
            .into_iter()
            .chain(one(&class.restore, Role::Restore))
            .chain(all(class.methods, Role::Method))
            .chain(one(&class.snapshot, Role::Snapshot))
            .chain(all(class.functions, Role::Function));
        Self { name: class.name, docs: Linked(class.docs.text()), functions: functions.collect() }
    }
}

impl Function {
    fn of(function: &class::Function, role: Role) -> Self {
        let arguments = function.arguments.iter().filter(|argument| argument.name != "seed");
        Self {
            name: function.name,
            role,
            docs: Linked(function.docs.text()),
            arguments: arguments.map(Argument::of).collect(),
            returns: function.returns,
            fails: function.fails,
        }
    }
}

impl Argument {
    pub(crate) fn of(argument: &class::Argument) -> Self {
        let presence = match argument.name {
            "now" | "at" => Presence::Now,
            _ if argument.optional => Presence::Optional,
            _ => Presence::Required,
        };
        Self { name: argument.name, docs: Linked(argument.docs.text()), value: argument.value, presence }
    }
}

impl Linked {
    pub(crate) fn new(text: &'static str) -> Self {
        Self(text)
    }

    pub(crate) fn is_empty(self) -> bool {
        self.0.is_empty()
    }

    /// Returns the text with the names of a language, and without examples, which are Rust's.
    pub(crate) fn text(self, names: &Names) -> String {
        let prose: String = self.0.split("```").step_by(2).collect();
        let mut out = String::new();
        let mut rest = prose.trim_end();
        while let Some((before, link)) = rest.split_once('[') {
            out += before;
            let (shown, after) = link.split_once(']').expect("a link in documentation ends");
            let target = after.strip_prefix('(').and_then(|after| after.split_once(')'));
            rest = target.map_or(after, |(_, after)| after);
            let code = shown.strip_prefix('`').and_then(|shown| shown.strip_suffix('`'));
            out += &match (code, target) {
                (Some(_), Some((path, _))) if path.starts_with("Self::") => {
                    format!("`{}`", (names.function)(path.trim_start_matches("Self::")))
                }
                (Some(path), _) => match path.split_once("::") {
                    Some((ty, value)) if value.starts_with(char::is_uppercase) => {
                        format!("`{}`", (names.value)(ty, &snake(value)))
                    }
                    Some((_, function)) => format!("`{}`", (names.function)(function)),
                    None => format!("`{path}`"),
                },
                // The words of a link to a function are plain.
                (None, _) => shown.to_owned(),
            };
        }
        (out + rest).replace("`None`", &format!("`{}`", names.none))
    }
}
