//! Operations as methods.

use wabakit::{Auth, Body, Op, Type};

use super::types::{Docs, Field, Object, Ref};

/// URL of the platform's documentation.
pub(crate) const PAGES: &str = "https://developers.facebook.com/documentation/business-messaging/whatsapp/";

/// An operation, as a method of its area.
pub(crate) struct Method {
    /// Name within its area, in snake case.
    pub(crate) name: &'static str,
    /// Full name of the operation: area, dot, method.
    pub(crate) operation: &'static str,
    /// Place in core's list.
    pub(crate) index: usize,
    /// Documentation, with the rules for its parameters.
    pub(crate) docs: Docs,
    /// URL of the platform's page about it.
    pub(crate) page: String,
    /// The type of its parameters.
    pub(crate) params: Ref,
    /// Its parameters.
    pub(crate) object: Object,
    /// The parameter that is a file.
    pub(crate) file: Option<Field>,
    /// True if the file's name and type are parameters too.
    pub(crate) named: bool,
    /// The parameter that is a list of files, which a client uploads before the call.
    pub(crate) media: Option<Field>,
    /// The type of its response; [`Ref::Bytes`] for a file.
    pub(crate) returns: Ref,
    /// Pages, if it returns them.
    pub(crate) pages: Option<Pages>,
    /// HTTP method.
    pub(crate) http: &'static str,
    /// Authorization scheme.
    pub(crate) auth: &'static str,
    /// Parameter with the SHA-256 of the returned file.
    pub(crate) digest: Option<&'static str>,
    /// Paths of secrets in its response.
    pub(crate) secrets: &'static [&'static str],
    /// True if the operation is idempotent.
    pub(crate) idempotent: bool,
}

/// Pages of an operation that returns a list.
pub(crate) struct Pages {
    /// Name of the method that returns all items, in snake case.
    pub(crate) name: String,
    /// Documentation of that method.
    pub(crate) docs: &'static str,
    /// Path of the items in a page.
    pub(crate) path: &'static [&'static str],
    /// The type of an item.
    pub(crate) item: Ref,
}

impl Method {
    pub(super) fn of(op: &Op, index: usize) -> Self {
        let endpoint = &op.endpoint;
        let Type::Object(params) = endpoint.params else { panic!("{}: its parameters are no object", op.name) };
        let object = Object::of(params, Some(op));
        Self {
            name: op.verb(),
            operation: op.name,
            index,
            docs: Docs::of(endpoint.docs.text(), params.checks),
            page: format!("{PAGES}{}", endpoint.link.text()),
            params: Ref::Named(params.name.text()),
            file: object.fields.iter().find(|field| matches!(field.ty, Ref::Bytes)).cloned(),
            named: endpoint.body == Body::Multipart,
            media: object.fields.iter().find(|field| field.ty.is_files()).cloned(),
            pages: Pages::of(op, &object),
            object,
            returns: Ref::of(endpoint.returns),
            http: endpoint.method.as_str(),
            auth: match endpoint.auth {
                Auth::Bearer => "bearer",
                Auth::Oauth => "oauth",
                Auth::None => "none",
            },
            digest: endpoint.digest,
            secrets: endpoint.secrets,
            idempotent: endpoint.idempotent,
        }
    }

    /// Returns true if the response is a file.
    pub(crate) fn downloads(&self) -> bool {
        matches!(self.returns, Ref::Bytes)
    }
}

impl Pages {
    fn of(op: &Op, params: &Object) -> Option<Self> {
        let path = op.endpoint.pages;
        if path.is_empty() {
            return None;
        }
        let list = path.iter().fold(op.endpoint.returns, |ty, name| {
            let Type::Object(object) = ty else { panic!("{}: {name} is in no object", op.name) };
            let field = object.fields.iter().find(|field| field.name == *name && field.required);
            field.unwrap_or_else(|| panic!("{}: a page has no {name}", op.name)).ty
        });
        let Type::List(item) = list else { panic!("{}: {} is no list", op.name, path.join(".")) };
        let after = params.fields.iter().find(|field| field.name == "after");
        assert!(after.is_some_and(|field| !field.required), "{}: its pages can't be requested", op.name);
        let docs = "Iterates over the items of all pages. Each page is requested when its first item is needed.";
        Some(Self { name: format!("{}_all", op.verb()), docs, path, item: Ref::of(*item) })
    }
}
