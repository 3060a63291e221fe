//! Webhooks: signature verification, and reading deliveries into events.

use std::{
    borrow::Cow,
    collections::BTreeMap,
    sync::{Arc, Mutex, PoisonError},
};

use bumpalo::Bump;
use http::Method;
use pyo3::{
    exceptions::PyKeyError,
    prelude::*,
    sync::PyOnceLock,
    types::{PyByteArray, PyBytes, PyDict, PyMemoryView, PyType},
};
use self_cell::self_cell;
use wabakit::{
    Json, Webhooks as Core,
    webhook::{self, Event as CoreEvent},
};

use crate::{
    errors::raised,
    object::Object,
    parse::parse,
    secret::Text,
    value::{refused, type_name},
};

/// Size in bytes from which other threads run while a delivery is read.
const LARGE: usize = 8 * 1024;

/// Names of an event's fields.
const NAMES: [&str; 9] =
    ["kind", "field", "entry_id", "phone_number_id", "timestamp", "key", "contact", "context", "data"];

type Events<'a> = Vec<CoreEvent<'a>>;

/// Pickled form of an event: the function that restores it, its JSON form and its bytes.
type Reduced = (Py<PyAny>, (String, Py<PyBytes>));

self_cell!(
    struct Read {
        owner: Py<PyBytes>,
        #[covariant]
        dependent: Events,
    }
);

/// Key of a part that events share: of a change, the context, or the contact at a position.
type Part = (usize, Option<usize>);

/// A delivery, and the parts that its events share.
struct Delivery {
    read: Read,
    /// Created at the first access to an event.
    shared: Mutex<BTreeMap<Part, Py<PyAny>>>,
}

impl Delivery {
    fn events(&self) -> &Events<'_> {
        self.read.borrow_dependent()
    }

    fn shared<'a>(&self, py: Python<'_>, of: Part, json: impl FnOnce() -> Option<Cow<'a, str>>) -> PyResult<Py<PyAny>> {
        // The lock isn't held while Python runs, which may switch to another thread.
        let held = || self.shared.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(made) = held().get(&of) {
            return Ok(made.clone_ref(py));
        }
        let made = json().map_or_else(|| Ok(py.None()), |json| parse(py, &json).map(Bound::unbind))?;
        Ok(held().entry(of).or_insert(made).clone_ref(py))
    }
}

/// The receiver of webhooks: verifies signatures, answers the handshake and reads events.
#[pyclass(frozen, module = "wabakit._core")]
pub(crate) struct Webhooks(Core);

#[pymethods]
impl Webhooks {
    #[new]
    fn new(py: Python<'_>, secrets: Vec<Text>, verify_token: Text) -> PyResult<Self> {
        let none = Core::new("", verify_token.0);
        let hooks = secrets.into_iter().fold(none, |hooks, secret| hooks.with_secret(secret.0));
        hooks.check().map(|()| Self(hooks)).map_err(|e| raised(py, e))
    }

    /// Raises an exception unless the signature matches the body.
    fn verify_signature(&self, py: Python<'_>, signature: Option<&str>, body: &Bound<'_, PyAny>) -> PyResult<()> {
        self.verified(py, signature, &bytes(body)?)
    }

    /// Largest accepted delivery, in bytes.
    #[classattr]
    const LIMIT: usize = Core::LIMIT;

    /// Verifies the signature and reads the events.
    fn verify(&self, py: Python<'_>, signature: Option<&str>, body: &Bound<'_, PyAny>) -> PyResult<Vec<Event>> {
        let body = bytes(body)?;
        self.verified(py, signature, &body)?;
        Ok(read(py, body))
    }

    /// Returns the reply to a request to the callback URL as a status and a text, or `None` for a signed delivery,
    /// whose events are read next.
    fn reply(
        &self,
        py: Python<'_>,
        method: &str,
        query: &str,
        signature: Option<&str>,
        body: &Bound<'_, PyAny>,
    ) -> PyResult<Option<(u16, String)>> {
        // An invalid method is refused like any unsupported method.
        let method = method.parse().unwrap_or(Method::OPTIONS);
        let body = bytes(body)?;
        let body = body.as_bytes();
        let reply = match body.len() {
            LARGE.. => py.detach(|| self.0.reply(&method, query, signature, body)),
            _ => self.0.reply(&method, query, signature, body),
        };
        Ok(reply.map(|reply| (reply.status().as_u16(), reply.into_body())))
    }

    /// Answers the platform's handshake.
    fn challenge(&self, py: Python<'_>, query: &str) -> PyResult<String> {
        self.0.challenge(query).map_err(|e| raised(py, e))
    }
}

impl Webhooks {
    fn verified(&self, py: Python<'_>, signature: Option<&str>, body: &Bound<'_, PyBytes>) -> PyResult<()> {
        let body = body.as_bytes();
        let verified = match body.len() {
            LARGE.. => py.detach(|| self.0.verify_signature(signature, body)),
            _ => self.0.verify_signature(signature, body),
        };
        verified.map_err(|e| raised(py, e))
    }
}

/// Reads the events of a delivery whose signature was verified elsewhere: every item of every change of every entry, in
/// order. Never fails and never drops an item: unknown content becomes an event too.
#[pyfunction]
pub(crate) fn events(py: Python<'_>, body: &Bound<'_, PyAny>) -> PyResult<Vec<Event>> {
    Ok(read(py, bytes(body)?))
}

fn read(py: Python<'_>, body: Bound<'_, PyBytes>) -> Vec<Event> {
    let read = Read::new(body.unbind(), |body| {
        let body = body.as_bytes(py);
        if body.len() < LARGE { webhook::read(body) } else { py.detach(|| webhook::read(body)) }
    });
    let count = read.borrow_dependent().len();
    let delivery = Arc::new(Delivery { read, shared: Mutex::default() });
    (0..count).map(|place| Event::new(Source::Delivered(delivery.clone(), place))).collect()
}

fn bytes<'py>(body: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyBytes>> {
    if let Ok(bytes) = body.cast::<PyBytes>() {
        return Ok(bytes.clone());
    }
    if body.is_instance_of::<PyByteArray>() || body.is_instance_of::<PyMemoryView>() {
        return Ok(body.py().get_type::<PyBytes>().call1((body,))?.cast_into()?);
    }
    Err(refused(body.py(), "body".into(), "bytes, as they came", &type_name(body)))
}

enum Source {
    Delivered(Arc<Delivery>, usize),
    /// An unpickled event, without a delivery.
    Kept {
        form: Py<Object>,
        json: String,
        raw: Py<PyBytes>,
    },
}

/// An event of a delivery: its kind, its origin and its complete content. Rarely used fields are computed on access.
/// The event keeps its delivery in memory.
#[pyclass(frozen, mapping, subclass, weakref, module = "wabakit._core")]
pub(crate) struct Event {
    source: Source,
    made: [PyOnceLock<Py<PyAny>>; NAMES.len()],
}

impl Event {
    fn new(source: Source) -> Self {
        Self { source, made: [const { PyOnceLock::new() }; NAMES.len()] }
    }

    fn part(&self, py: Python<'_>, index: usize) -> PyResult<Py<PyAny>> {
        // A part that exists already needn't be kept.
        if index < 3 {
            return self.make(py, index);
        }
        self.made[index].get_or_try_init(py, || self.make(py, index)).map(|value| value.clone_ref(py))
    }

    fn make(&self, py: Python<'_>, index: usize) -> PyResult<Py<PyAny>> {
        let (delivery, event) = match &self.source {
            Source::Kept { form, .. } => {
                let value = form.get().fields(py)?.get_item(NAMES[index])?;
                return Ok(value.map_or_else(|| py.None(), Bound::unbind));
            }
            Source::Delivered(delivery, place) => (delivery, &delivery.events()[*place]),
        };
        let text = |text: Option<&str>| text.into_pyobject(py).map(Bound::unbind).map_err(PyErr::from);
        match NAMES[index] {
            "kind" => text(Some(event.kind().as_str())),
            "field" => text(Some(event.field())),
            "entry_id" => text(Some(event.entry_id())),
            "phone_number_id" => text(event.phone_number_id().as_deref()),
            "timestamp" => Ok(event.timestamp().map(|at| at.0).into_pyobject(py)?.unbind()),
            "key" => text(Some(&event.key())),
            "contact" => match event.contact_place() {
                None => Ok(py.None()),
                place => delivery.shared(py, (event.change(), place), || event.contact_json().map(Cow::Borrowed)),
            },
            "context" => delivery.shared(py, (event.change(), None), || Some(event.context().into())),
            _ => match event.json() {
                Some(json) => Ok(parse(py, json)?.unbind()),
                // The last part of the JSON form: bytes in Base64.
                None => Ok(parse(py, &event.to_json())?.get_item("data")?.unbind()),
            },
        }
    }

    /// Returns the event as an argument of core's classes.
    pub(crate) fn parts<'a>(&self, py: Python<'_>, arena: &'a Bump) -> PyResult<Json<'a>> {
        let part = |index| self.part(py, index);
        let (kind, entry, number) = (part(0)?, part(2)?, part(3)?);
        let data = match &self.source {
            Source::Delivered(delivery, place) => delivery.events()[*place].json(),
            Source::Kept { raw, .. } => std::str::from_utf8(raw.as_bytes(py)).ok(),
        };
        let text = |value: Py<PyAny>| -> PyResult<Option<&'a str>> {
            Ok(value.extract::<Option<&str>>(py)?.map(|text| &*arena.alloc_str(text)))
        };
        Ok(Json::from([
            ("kind", text(kind)?.into()),
            ("entry_id", text(entry)?.into()),
            ("phone_number_id", text(number)?.into()),
            ("timestamp", self.part(py, 4)?.extract::<Option<u64>>(py)?.into()),
            ("data", data.map(|data| &*arena.alloc_str(data)).into()),
        ]))
    }

    fn form(&self) -> String {
        match &self.source {
            Source::Delivered(delivery, place) => delivery.events()[*place].to_json(),
            Source::Kept { json, .. } => json.clone(),
        }
    }

    fn present(&self, py: Python<'_>) -> PyResult<Vec<&'static str>> {
        let mut names = vec![];
        for (index, name) in NAMES.iter().enumerate() {
            let optional = matches!(*name, "phone_number_id" | "timestamp" | "contact");
            if !optional || !self.part(py, index)?.is_none(py) {
                names.push(*name);
            }
        }
        Ok(names)
    }
}

#[pymethods]
impl Event {
    /// Kind of the event. The list belongs to this library and is closed: content that the platform adds later is
    /// `unknown` until a new version knows it.
    #[getter]
    fn kind(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        self.part(py, 0)
    }

    /// Webhook field that the event arrived in.
    #[getter]
    fn field(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        self.part(py, 1)
    }

    /// ID of the WhatsApp Business account. A few fields hold the ID of the business portfolio instead.
    #[getter]
    fn entry_id(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        self.part(py, 2)
    }

    /// ID of the business phone number, if the event belongs to one.
    #[getter]
    fn phone_number_id(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        self.part(py, 3)
    }

    /// Time of the event, in milliseconds since the Unix epoch. If the item has no time, this is the time of the
    /// delivery's entry.
    #[getter]
    fn timestamp(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        static MOMENT: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
        let moment = MOMENT.import(py, "wabakit.given", "moment")?;
        Ok(moment.call1((self.part(py, 4)?,))?.unbind())
    }

    /// Deduplication key. Identical across redeliveries; keep it for at least 7 days to handle each event once.
    #[getter]
    fn key(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        self.part(py, 5)
    }

    /// Contact of the user that the event is from or for.
    #[getter]
    fn contact(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        self.part(py, 6)
    }

    /// Rest of the change that brought the event: its value without the lists of items and contacts.
    #[getter]
    fn context(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        self.part(py, 7)
    }

    /// The item as received.
    #[getter]
    fn data(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        self.part(py, 8)
    }

    /// Raw bytes of the item.
    #[getter]
    fn raw(&self, py: Python<'_>) -> Py<PyBytes> {
        match &self.source {
            Source::Delivered(delivery, place) => PyBytes::new(py, delivery.events()[*place].raw()).unbind(),
            Source::Kept { raw, .. } => raw.clone_ref(py),
        }
    }

    fn __getitem__(&self, py: Python<'_>, name: &str) -> PyResult<Py<PyAny>> {
        match self.present(py)?.contains(&name) {
            true => self.part(py, NAMES.iter().position(|known| *known == name).unwrap_or_default()),
            false => Err(PyKeyError::new_err(name.to_owned())),
        }
    }

    fn __contains__(&self, py: Python<'_>, name: &str) -> PyResult<bool> {
        Ok(self.present(py)?.contains(&name))
    }

    fn __len__(&self, py: Python<'_>) -> PyResult<usize> {
        Ok(self.present(py)?.len())
    }

    fn __iter__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(self.keys(py)?.into_pyobject(py)?.try_iter()?.into_any())
    }

    /// Returns the names of the fields that the event has.
    fn keys(&self, py: Python<'_>) -> PyResult<Vec<&'static str>> {
        self.present(py)
    }

    /// Returns the values of the fields that the event has.
    fn values(&self, py: Python<'_>) -> PyResult<Vec<Py<PyAny>>> {
        self.present(py)?.into_iter().map(|name| self.__getitem__(py, name)).collect()
    }

    /// Returns the names and values of the fields that the event has.
    fn items(&self, py: Python<'_>) -> PyResult<Vec<(&'static str, Py<PyAny>)>> {
        self.present(py)?.into_iter().map(|name| Ok((name, self.__getitem__(py, name)?))).collect()
    }

    /// Returns the field of this name, or the default.
    #[pyo3(signature = (name, default=None, /))]
    fn get(&self, py: Python<'_>, name: &str, default: Option<Py<PyAny>>) -> PyResult<Option<Py<PyAny>>> {
        if self.__contains__(py, name)? { self.__getitem__(py, name).map(Some) } else { Ok(default) }
    }

    fn __eq__(&self, py: Python<'_>, other: &Bound<'_, PyAny>) -> bool {
        let Ok(other) = other.cast::<Event>() else { return false };
        self.raw(py).as_bytes(py) == other.get().raw(py).as_bytes(py) && self.form() == other.get().form()
    }

    fn __hash__(&self, py: Python<'_>) -> PyResult<isize> {
        self.part(py, 5)?.bind(py).hash()
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        Ok(format!("Event(kind='{}', key={})", self.part(py, 0)?, self.part(py, 5)?.bind(py).repr()?))
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<Reduced> {
        let restore = slf.get_type().getattr("_restore")?.unbind();
        Ok((restore, (slf.get().form(), slf.get().raw(slf.py()))))
    }

    /// Parameters of `messages.send` with which to answer the event: the group, the phone number or the user ID. `None`
    /// if the event belongs to no user and no group.
    #[getter]
    fn recipient<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyDict>>> {
        let form = self.form();
        let event = CoreEvent::from_json(&form).map_err(|e| raised(py, e))?;
        let Some(recipient) = event.recipient() else { return Ok(None) };
        let params = PyDict::new(py);
        for (name, value) in recipient.params() {
            params.set_item(name, value)?;
        }
        Ok(Some(params))
    }

    /// Returns the event as JSON text, to store it. `from_json` reads it.
    fn to_json(&self) -> String {
        self.form()
    }

    /// Reads an event from the text that `to_json` returned, to handle a stored event. It has the same key and content.
    #[classmethod]
    fn from_json(_class: &Bound<'_, PyType>, py: Python<'_>, json: &str) -> PyResult<Self> {
        let raw = PyBytes::new(py, CoreEvent::from_json(json).map_err(|e| raised(py, e))?.raw()).unbind();
        Self::_restore(py, json.to_owned(), raw)
    }

    #[staticmethod]
    fn _restore(py: Python<'_>, json: String, raw: Py<PyBytes>) -> PyResult<Self> {
        let form = parse(py, &json)?.cast_into::<Object>()?.unbind();
        Ok(Self::new(Source::Kept { form, json, raw }))
    }
}
