//! Named types in the forms that languages write.

use std::rc::Rc;

use wabakit::{Check, Op, Type};

/// A type where it is used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Ref {
    /// No value.
    Empty,
    /// Any JSON value.
    Any,
    Bool,
    Integer,
    Number,
    Text,
    /// Text that isn't printed.
    Secret,
    /// A file.
    Bytes,
    /// A value, or its text.
    OrText(Box<Ref>),
    List(Box<Ref>),
    /// An object with free keys.
    Map(Box<Ref>),
    /// A constant text.
    Constant(&'static str),
    /// The tag of a union: one of these texts.
    Tag(Vec<&'static str>),
    /// A type with a name.
    Named(&'static str),
}

/// A named type.
#[derive(Debug)]
pub(crate) struct Named {
    /// Name in every language.
    pub(crate) name: &'static str,
    /// Documentation.
    pub(crate) docs: Docs,
    /// Its form.
    pub(crate) form: Form,
    /// The area whose file declares it, or one of the other homes.
    pub(crate) home: &'static str,
}

/// Form of a named type.
#[derive(Clone, Debug)]
pub(crate) enum Form {
    Object(Rc<Object>),
    /// Known texts with their documentation; other texts are accepted.
    Choice(&'static [(&'static str, &'static str)]),
    Union(Rc<Union>),
}

/// An object with known keys.
#[derive(Debug)]
pub(crate) struct Object {
    /// True if the type is received, false if it is sent.
    pub(crate) received: bool,
    /// Keys of the object; for parameters, including those of the path.
    pub(crate) fields: Vec<Field>,
    /// Keys whose values are constants.
    constants: &'static [(&'static str, &'static str)],
    /// Keys of which some are required.
    pub(crate) group: Option<Group>,
    /// Operation, if the object holds its parameters.
    pub(crate) operation: Option<&'static str>,
    /// True if an operation returns the object.
    pub(crate) returned: bool,
}

/// Keys of which exactly one is required, or at least one.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Group {
    pub(crate) keys: &'static [&'static str],
    pub(crate) exactly_one: bool,
}

/// A key of an object.
#[derive(Clone, Debug)]
pub(crate) struct Field {
    /// The platform's name.
    pub(crate) name: &'static str,
    /// Documentation.
    pub(crate) docs: Docs,
    /// The type of its value.
    pub(crate) ty: Ref,
    /// True if the key is required.
    pub(crate) required: bool,
    /// The form whose keys are written beside the object's other keys instead of under this one.
    pub(crate) beside: Option<Form>,
    /// True for the media type of the object's file, which the files of some languages carry themselves.
    pub(crate) media_type: bool,
}

/// One of several contents.
#[derive(Debug)]
pub(crate) struct Union {
    /// True if the type is received, false if it is sent.
    pub(crate) received: bool,
    /// True if the keys of the content stand beside the tag; false if they stand under the key that the tag names.
    pub(crate) inline: bool,
    /// Its contents, named by their tags.
    pub(crate) variants: Vec<Field>,
}

/// Documentation: a text, and the rules that core checks, except those that the text states itself.
#[derive(Clone, Debug, Default)]
pub(crate) struct Docs {
    pub(crate) text: &'static str,
    pub(crate) rules: Vec<String>,
}

/// Sentence in the documentation of every choice.
const OPEN: &str = "Other values are accepted, too.";

/// Way in which a language writes keys that stand beside an object's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Beside {
    /// In separate types. A received union is the exception: its contents are optional keys, so that new ones break
    /// nothing.
    Apart,
    /// As properties, required ones first. A sent union is one property; constants and files are omitted. Keys that
    /// may be missing from a response are empty or absent.
    Properties,
    /// As keys among the others.
    Keys,
}

impl Ref {
    pub(super) fn of(ty: Type) -> Self {
        match ty {
            Type::Empty => Ref::Empty,
            Type::Any => Ref::Any,
            Type::Bool => Ref::Bool,
            Type::Integer => Ref::Integer,
            Type::Number => Ref::Number,
            Type::String | Type::Id | Type::Timestamp => Ref::Text,
            Type::Secret => Ref::Secret,
            Type::Bytes => Ref::Bytes,
            Type::OrText(of) => Ref::OrText(Box::new(Ref::of(*of))),
            Type::OrList(of) => Ref::of(*of),
            Type::List(of) => Ref::List(Box::new(Ref::of(*of))),
            Type::Map(of) => Ref::Map(Box::new(Ref::of(*of))),
            Type::Object(object) => Ref::Named(object.name.text()),
            Type::Choice(choice) => Ref::Named(choice.name.text()),
            Type::FieldName(fields) => Ref::Named(fields.choice.name.text()),
            Type::Union(union) => Ref::Named(union.name.text()),
            other => unimplemented!("printers know no {other:?}"),
        }
    }

    /// Returns true for a list of files.
    pub(super) fn is_files(&self) -> bool {
        matches!(self, Ref::List(of) if **of == Ref::Bytes)
    }

    /// Returns the name of the type, if it has one.
    pub(crate) fn name(&self) -> Option<&'static str> {
        match self {
            Ref::Named(name) => Some(name),
            Ref::OrText(of) | Ref::List(of) | Ref::Map(of) => of.name(),
            _ => None,
        }
    }
}

/// Returns all named types among these and inside them. `operations` determine which are parameters and responses.
pub(crate) fn reached(roots: impl IntoIterator<Item = Type>, operations: &[Op]) -> Vec<Named> {
    let mut found = vec![];
    roots.into_iter().for_each(|root| reach(root, operations, &mut found));
    found
}

fn reach(ty: Type, operations: &[Op], found: &mut Vec<Named>) {
    if let Type::List(of) | Type::Map(of) | Type::OrText(of) | Type::OrList(of) = ty {
        return reach(*of, operations, found);
    }
    let Some(named) = Named::of(ty, operations).filter(|named| found.iter().all(|other| other.name != named.name))
    else {
        return;
    };
    found.push(named);
    held(ty).into_iter().for_each(|ty| reach(ty, operations, found));
}

/// Returns the types of an object's fields or of a union's contents.
fn held(ty: Type) -> Vec<Type> {
    match ty {
        Type::Object(object) => object.fields.iter().map(|field| field.ty).collect(),
        Type::Union(union) => union.variants.iter().map(|variant| variant.ty).collect(),
        _ => vec![],
    }
}

impl Named {
    /// Creates a named type, if the type has a name.
    fn of(ty: Type, operations: &[Op]) -> Option<Self> {
        let choice_of = |choice: &'static wabakit::Choice, rules| {
            (choice.name.text(), Docs { rules, ..Docs::of(choice.docs.text(), &[]) }, Form::Choice(choice.values))
        };
        let (name, docs, form) = match ty {
            Type::Object(object) => {
                let is = |ty: Type| matches!(ty, Type::Object(other) if std::ptr::eq(other, object));
                let op = operations.iter().find(|op| is(op.endpoint.params));
                let returned = operations.iter().any(|op| is(op.endpoint.returns));
                let form = Object { returned, ..Object::of(object, op) };
                (object.name.text(), Docs::of(object.docs.text(), object.checks), Form::Object(Rc::new(form)))
            }
            Type::Choice(choice) => choice_of(choice, vec![OPEN.to_owned()]),
            Type::FieldName(fields) => choice_of(&fields.choice, vec![]),
            Type::Union(union) => {
                (union.name.text(), Docs::of(union.docs.text(), &[]), Form::Union(Rc::new(Union::of(union))))
            }
            _ => return None,
        };
        Some(Self { name, docs, form, home: super::SHARED })
    }

    /// Returns the types of its values, for this way of writing keys.
    pub(super) fn holds(&self, beside: Beside) -> Vec<Ref> {
        match &self.form {
            Form::Object(object) if beside == Beside::Apart => object.fields.iter().map(|of| of.ty.clone()).collect(),
            Form::Object(object) => object.fields(beside).into_iter().map(|field| field.ty).collect(),
            Form::Union(union) => union.variants.iter().map(|variant| variant.ty.clone()).collect(),
            Form::Choice(_) => vec![],
        }
    }
}

impl Form {
    /// Returns the form of an object or a union.
    fn of(ty: Type) -> Option<Self> {
        match ty {
            Type::Object(object) => Some(Form::Object(Rc::new(Object::of(object, None)))),
            Type::Union(union) => Some(Form::Union(Rc::new(Union::of(union)))),
            _ => None,
        }
    }
}

impl Object {
    /// Creates an object. For parameters, adds the placeholders of the operation's path.
    pub(super) fn of(object: &'static wabakit::Object, op: Option<&Op>) -> Self {
        let media_type = object.checks.iter().find_map(|check| match check {
            Check::Files { mime, .. } => Some(*mime),
            _ => None,
        });
        let group = object.checks.iter().find_map(|check| match check {
            Check::ExactlyOne(keys) => Some(Group { keys, exactly_one: true }),
            Check::AtLeastOne(keys) => Some(Group { keys, exactly_one: false }),
            _ => None,
        });
        let field = |field: &wabakit::Field| Field { media_type: media_type == Some(field.name), ..Field::of(field) };
        let mut fields: Vec<_> = object.fields.iter().map(field).collect();
        for (hole, _) in op.iter().flat_map(|op| op.endpoint.holes()) {
            if fields.iter().all(|field| field.name != hole) {
                fields.push(Field::optional(hole, default_of(hole), Ref::Text));
            }
        }
        let operation = op.map(|op| op.name);
        Self { received: object.received, fields, constants: object.set, group, operation, returned: false }
    }

    /// Returns its fields, for this way of writing keys.
    pub(crate) fn fields(&self, beside: Beside) -> Vec<Field> {
        let mut fields: Vec<_> = self.fields.iter().flat_map(|field| self.written(field, beside)).collect();
        if beside == Beside::Properties {
            // Methods have arguments for files.
            fields.retain(|field| self.operation.is_none() || !(field.ty == Ref::Bytes || field.ty.is_files()));
            fields.sort_by_key(|field| !field.required);
        } else {
            fields.extend(self.constants());
        }
        fields
    }

    /// Returns its keys with constant values.
    pub(crate) fn constants(&self) -> impl Iterator<Item = Field> {
        let constant = |(name, value): &(&'static str, &'static str)| {
            Field::optional(name, "Constant; may be omitted.", Ref::Constant(value))
        };
        self.constants.iter().map(constant)
    }

    /// Returns the field, or the fields that replace it.
    fn written(&self, field: &Field, beside: Beside) -> Vec<Field> {
        match &field.beside {
            Some(Form::Union(union)) if union.received || beside == Beside::Keys => union.fields(beside),
            Some(Form::Object(object)) if beside != Beside::Apart => object.fields(beside),
            // The platform leaves out empty lists.
            _ if self.received && beside == Beside::Properties && matches!(field.ty, Ref::List(_)) => {
                vec![Field { required: true, ..field.clone() }]
            }
            _ => vec![field.clone()],
        }
    }

    /// Returns true if no key is required.
    pub(crate) fn may_be_empty(&self) -> bool {
        self.group.is_none() && self.fields.iter().all(|field| !field.required)
    }
}

/// Returns the documentation of a placeholder that the client's settings can fill.
fn default_of(hole: &str) -> &'static str {
    match hole {
        "phone_number_id" => "Default: the client's phone number ID.",
        "waba_id" => "Default: the client's WhatsApp Business account ID.",
        "business_id" => "Default: the client's business portfolio ID.",
        "app_id" => "Default: the client's app ID.",
        other => panic!("{other} is neither a parameter nor known to clients"),
    }
}

impl Field {
    fn of(field: &wabakit::Field) -> Self {
        let ty = field.ty;
        let beside = if field.flat { Form::of(ty) } else { None };
        Self {
            name: field.name,
            docs: Docs::of(field.docs.text(), field.checks),
            ty: Ref::of(ty),
            required: field.required,
            beside,
            media_type: false,
        }
    }

    /// Creates an optional field.
    pub(crate) fn optional(name: &'static str, docs: &'static str, ty: Ref) -> Self {
        let docs = Docs::of(docs, &[]);
        Self { name, docs, ty, required: false, beside: None, media_type: false }
    }

    /// Returns the field as a required one.
    pub(crate) fn required(self) -> Self {
        Self { required: true, ..self }
    }
}

impl Union {
    fn of(union: &'static wabakit::Union) -> Self {
        let variant = |variant: &wabakit::Variant| Field {
            docs: Docs::of(variant.docs.text(), variant.checks),
            beside: if union.inline { Form::of(variant.ty) } else { None },
            ..Field::optional(variant.tag, "", Ref::of(variant.ty))
        };
        let variants = union.variants.iter().map(variant).collect();
        Self { received: union.received, inline: union.inline, variants }
    }

    /// Returns its tag and its contents as optional keys. Received unions always have a tag, but typed readers don't
    /// require it.
    pub(crate) fn fields(&self, beside: Beside) -> Vec<Field> {
        let tags = Ref::Tag(self.variants.iter().map(|variant| variant.name).collect());
        let tag = Field::optional("type", "Type of the content: the name of the key that holds it.", tags);
        let tag = Field { required: self.received && beside != Beside::Properties, ..tag };
        std::iter::once(tag).chain(self.variants.iter().cloned()).collect()
    }
}

impl Docs {
    pub(super) fn of(text: &'static str, checks: &[Check]) -> Self {
        let unwrapped = text.replace('\n', " ");
        let rules = checks.iter().filter(|check| is_rule(check)).map(Check::sentence);
        Self { text, rules: rules.filter(|rule| !unwrapped.contains(rule)).collect() }
    }

    /// Returns the text, followed by each rule on its own line.
    pub(crate) fn lines(&self) -> String {
        self.text.lines().chain(self.rules.iter().map(String::as_str)).collect::<Vec<_>>().join("\n")
    }
}

/// Returns true for rules, and for checks over several keys. Bounds of one value stand in the documentation of its field.
fn is_rule(check: &Check) -> bool {
    matches!(
        check,
        Check::Rule(_)
            | Check::Validate(_)
            | Check::When { .. }
            | Check::AtMostOne(_)
            | Check::Requires(_)
            | Check::Forbids(_)
    )
}
