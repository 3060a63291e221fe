//! JSON Schema of commands (draft 2020-12), from their descriptions.
//!
//! A schema accepts what the checker accepts, except for nulls and tags in other cases. What it can't express stands in its
//! descriptions.

mod bounds;

use serde_json::{Map, Value, json};
use wabakit::{Check, Field, Object, Type, Union};

use super::CommandDescription;

/// Version of JSON Schema.
const DRAFT: &str = "https://json-schema.org/draft/2020-12/schema";

impl CommandDescription {
    /// Returns the JSON Schema of the parameters.
    pub fn schema(&self) -> Value {
        let mut types = Types::default();
        let Value::Object(mut schema) = types.content(self.params) else { return Value::Null };
        schema.insert("$schema".into(), DRAFT.into());
        schema.insert("title".into(), self.name.into());
        schema.insert("$defs".into(), types.named.into());
        schema.into()
    }

    /// Returns the JSON Schema of an object that has the name of any command as its only key, and the parameters as the
    /// value. Under `$defs` are all types by name, and `answers`: an object with the result of each command.
    pub fn schema_of_all() -> Value {
        let mut types = Types::default();
        let by_name = |ty: fn(&Self) -> Type, types: &mut Types| -> Map<String, Value> {
            Self::all().map(|command| (command.name.to_owned(), types.of(ty(command)))).collect()
        };
        let commands = by_name(|command| command.params, &mut types);
        let answers = by_name(|command| command.answer, &mut types);
        types.named.insert("answers".into(), json!({ "type": "object", "properties": answers }));
        json!({
            "$schema": DRAFT,
            "title": "Commands of the sandbox",
            "description": "A command: its name, and its parameters.",
            "type": "object",
            "properties": commands,
            "additionalProperties": false,
            "minProperties": 1,
            "maxProperties": 1,
            "$defs": types.named,
        })
    }
}

/// Schemas of named types, which others refer to.
#[derive(Default)]
struct Types {
    named: Map<String, Value>,
}

impl Types {
    /// Returns the schema of a type, or a reference to it.
    fn of(&mut self, ty: Type) -> Value {
        let name = match ty {
            Type::Object(object) => object.name.text(),
            Type::Union(union) => union.name.text(),
            Type::Choice(choice) => choice.name.text(),
            _ => return self.content(ty),
        };
        let schema = self.content(ty);
        // Of two types with one name, the second stands at its place.
        match self.named.get(name) {
            Some(other) if *other != schema => return schema,
            Some(_) => {}
            None => drop(self.named.insert(name.to_owned(), schema)),
        }
        json!({ "$ref": format!("#/$defs/{name}") })
    }

    /// Returns the schema of a type itself.
    fn content(&mut self, ty: Type) -> Value {
        match ty {
            Type::Any => json!({}),
            Type::Bool => json!({ "type": "boolean" }),
            Type::Integer => json!({ "type": "integer" }),
            Type::Number => json!({ "type": "number" }),
            Type::Id => json!({ "type": ["string", "integer"], "minimum": 0 }),
            Type::String | Type::Secret | Type::Timestamp | Type::FieldName(_) => json!({ "type": "string" }),
            Type::OrText(of) => json!({ "anyOf": [self.of(*of), { "type": "string" }] }),
            Type::OrList(of) => {
                let item = self.of(*of);
                json!({ "anyOf": [item, { "type": "array", "items": item, "minItems": 1, "maxItems": 1 }] })
            }
            Type::List(of) => json!({ "type": "array", "items": self.of(*of) }),
            Type::Map(of) => json!({ "type": "object", "additionalProperties": self.of(*of) }),
            Type::Choice(choice) => {
                let known: Vec<_> = choice.values.iter().map(|(value, _)| *value).collect();
                json!({ "type": "string", "examples": known, "description": choice.docs.text() })
            }
            Type::Object(object) => self.object(object),
            Type::Union(union) => self.union(union),
            // Files aren't JSON.
            _ => json!(false),
        }
    }

    fn object(&mut self, object: &'static Object) -> Value {
        let mut keys = Keys::default();
        self.add(object, &mut keys);
        keys.schema(object.docs.text())
    }

    /// Adds the keys of an object, and those of the objects that stand flat in it.
    fn add(&mut self, object: &'static Object, keys: &mut Keys) {
        for (name, value) in object.set {
            keys.properties.insert((*name).into(), json!({ "const": value }));
        }
        for field in object.fields {
            match field.ty {
                Type::Object(inner) if field.flat => self.add(inner, keys),
                Type::Union(union) if field.flat => {
                    let (properties, choice) = self.alternatives(union);
                    keys.properties.extend(properties);
                    keys.bounds.push(choice);
                }
                _ => {
                    keys.properties.insert(field.name.into(), self.field(field));
                    keys.required.extend(field.required.then_some(field.name));
                }
            }
        }
        keys.check(object.checks, object.docs.text());
    }

    fn field(&mut self, field: &Field) -> Value {
        self.bounded(field.ty, field.checks, field.docs.text())
    }

    /// The schema of a value with its bounds and its documentation.
    fn bounded(&mut self, ty: Type, checks: &[Check], docs: &str) -> Value {
        let mut docs = docs.to_owned();
        let mut schema = self.of(ty);
        for check in checks {
            match bounds::of(check, ty) {
                Some(bound) => join(&mut schema, bound),
                None => add_sentence(&mut docs, check),
            }
        }
        if let Value::Object(schema) = &mut schema {
            schema.insert("description".into(), docs.into());
        }
        schema
    }

    /// The schema of a union that is an object of its own.
    fn union(&mut self, union: &'static Union) -> Value {
        if union.inline {
            let variants = union.variants.iter().filter_map(|variant| match variant.ty {
                Type::Object(object) => {
                    let mut keys = Keys::default();
                    self.add(object, &mut keys);
                    keys.properties.insert("type".into(), json!({ "const": variant.tag }));
                    keys.required.push("type");
                    Some(keys.schema(variant.docs.text()))
                }
                _ => None,
            });
            return json!({ "description": union.docs.text(), "oneOf": variants.collect::<Vec<_>>() });
        }
        let (properties, choice) = self.alternatives(union);
        let keys = Keys { properties, bounds: vec![choice], ..Keys::default() };
        keys.schema(union.docs.text())
    }

    /// The keys of a union whose tag names the content, and the rule that there is one content.
    fn alternatives(&mut self, union: &'static Union) -> (Map<String, Value>, Value) {
        let tags: Vec<_> = union.variants.iter().map(|variant| variant.tag).collect();
        let mut properties = Map::new();
        properties.insert("type".into(), json!({ "enum": tags }));
        for variant in union.variants {
            let content = self.bounded(variant.ty, variant.checks, variant.docs.text());
            properties.insert(variant.tag.into(), content);
        }
        let one = tags.iter().map(|tag| json!({ "required": [tag], "properties": { "type": { "const": tag } } }));
        (properties, json!({ "oneOf": one.collect::<Vec<_>>() }))
    }
}

/// Keys of an object, and what holds for several of them.
#[derive(Default)]
struct Keys {
    properties: Map<String, Value>,
    required: Vec<&'static str>,
    bounds: Vec<Value>,
    /// Requirements that a schema can't express.
    rules: String,
}

impl Keys {
    fn check(&mut self, checks: &[Check], docs: &str) {
        for check in checks {
            match bounds::of(check, Type::Any) {
                Some(bound) => self.bounds.push(bound),
                None if docs.contains(&check.sentence()) => {}
                None => add_sentence(&mut self.rules, check),
            }
        }
    }

    fn schema(self, docs: &str) -> Value {
        let Self { properties, required, bounds, rules } = self;
        let docs = [docs, &rules].into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" ");
        let mut schema = json!({
            "description": docs, "type": "object", "properties": properties, "additionalProperties": false,
        });
        for (name, list) in [("required", json!(required)), ("allOf", json!(bounds))] {
            if let (Value::Object(schema), false) = (&mut schema, list == json!([])) {
                schema.insert(name.into(), list);
            }
        }
        schema
    }
}

/// Adds keywords to a schema.
fn join(schema: &mut Value, keywords: Value) {
    if let (Value::Object(schema), Value::Object(keywords)) = (schema, keywords) {
        schema.extend(keywords);
    }
}

/// Adds a requirement in words to a documentation that doesn't state it.
fn add_sentence(docs: &mut String, check: &Check) {
    let sentence = check.sentence();
    if !docs.contains(&sentence) {
        if !docs.is_empty() {
            docs.push(' ');
        }
        docs.push_str(&sentence);
    }
}
