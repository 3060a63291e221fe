//! Shapes: the keys that objects share. The platform sends the same few kinds of object repeatedly: their keys are
//! created once, and an object is little more than its values.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, TryLockError},
};

use pyo3::{
    prelude::*,
    types::{PyDict, PyString},
};

/// Keys of an object, in their order.
pub(crate) struct Shape {
    keys: Vec<Py<PyString>>,
    /// Position of each key; of a repeated key, the last.
    places: Py<PyDict>,
    /// `true` if a key is repeated.
    twice: bool,
}

/// Number of keys that are compared one by one.
const NEAR: usize = 32;

impl Shape {
    pub(crate) fn new(py: Python<'_>, keys: Vec<Py<PyString>>) -> PyResult<Self> {
        let places = PyDict::new(py);
        for (place, key) in keys.iter().enumerate() {
            places.set_item(key, place)?;
        }
        Ok(Self { twice: places.len() < keys.len(), keys, places: places.unbind() })
    }

    pub(crate) fn keys(&self) -> &[Py<PyString>] {
        &self.keys
    }

    /// Returns the position of a key.
    pub(crate) fn place(&self, key: &Bound<'_, PyAny>) -> PyResult<Option<usize>> {
        // Names in programs are mostly the same string object. Later keys are found faster by their hash.
        let same = self.keys.iter().take(NEAR).position(|known| known.as_ptr() == key.as_ptr());
        if same.is_some() && !self.twice {
            return Ok(same);
        }
        self.places.bind(key.py()).get_item(key)?.map(|place| place.extract()).transpose()
    }
}

/// All shapes that arrived, as a tree: from an object's first key to its second, and so on; and from a key to the
/// objects under it.
pub(crate) struct Shapes {
    steps: Vec<Step>,
    /// By the previous step, and the key as written.
    found: BTreeMap<(usize, Box<str>), usize>,
}

struct Step {
    before: usize,
    /// Key as written, with its closing quote.
    written: Box<str>,
    key: Option<Py<PyString>>,
    /// Step that followed it the last time.
    next: usize,
    /// Start of the objects under this key.
    inside: usize,
    shape: Option<Arc<Shape>>,
}

static SHAPES: Mutex<Option<Shapes>> = Mutex::new(None);

/// Maximum number of steps, more than the platform's payloads have. Further steps aren't kept.
const MOST: usize = 10_000;

impl Shapes {
    /// Start of values that aren't under any key.
    pub(crate) const START: usize = 0;

    fn new() -> Self {
        let start = Step { before: 0, written: "".into(), key: None, next: 0, inside: 0, shape: None };
        Self { steps: vec![start], found: BTreeMap::new() }
    }

    /// Runs a function on the shared shapes, or on an empty set if another thread uses them.
    pub(crate) fn with<T>(read: impl FnOnce(&mut Self) -> T) -> T {
        let mut held = match SHAPES.try_lock() {
            Ok(held) => held,
            Err(TryLockError::Poisoned(held)) => held.into_inner(),
            Err(TryLockError::WouldBlock) => return read(&mut Self::new()),
        };
        let known = held.as_ref().is_some_and(|shapes| shapes.steps.len() < MOST);
        if !known {
            *held = None;
        }
        read(held.get_or_insert_with(Self::new))
    }

    /// Returns the start of the objects under a key.
    pub(crate) fn inside(&mut self, step: usize) -> usize {
        if self.steps[step].inside == 0 {
            self.steps.push(Step { before: 0, written: "".into(), key: None, next: 0, inside: 0, shape: None });
            self.steps[step].inside = self.steps.len() - 1;
        }
        self.steps[step].inside
    }

    /// Returns the step that followed this one the last time, with its length, if the text begins with its key.
    pub(crate) fn usual(&self, step: usize, text: &[u8]) -> Option<(usize, usize)> {
        let next = self.steps[step].next;
        let written = self.steps[next].written.as_bytes();
        (next > 0 && text.starts_with(written)).then_some((next, written.len()))
    }

    /// Returns the step to a key. `written` is its text with the closing quote.
    pub(crate) fn step<'py>(
        &mut self,
        before: usize,
        written: &str,
        key: impl FnOnce() -> PyResult<Bound<'py, PyString>>,
    ) -> PyResult<usize> {
        let at = (before, Box::from(written));
        let next = match self.found.get(&at) {
            Some(&step) => step,
            None => {
                let key = Some(key()?.unbind());
                self.steps.push(Step { before, written: written.into(), key, next: 0, inside: 0, shape: None });
                self.found.insert(at, self.steps.len() - 1);
                self.steps.len() - 1
            }
        };
        self.steps[before].next = next;
        Ok(next)
    }

    /// Returns the shape of an object that ends with this step.
    pub(crate) fn shape(&mut self, py: Python<'_>, last: usize) -> PyResult<Arc<Shape>> {
        if let Some(shape) = &self.steps[last].shape {
            return Ok(shape.clone());
        }
        let (mut keys, mut at) = (vec![], last);
        while let Step { before, key: Some(key), .. } = &self.steps[at] {
            keys.push(key.clone_ref(py));
            at = *before;
        }
        keys.reverse();
        let shape = Arc::new(Shape::new(py, keys)?);
        self.steps[last].shape = Some(shape.clone());
        Ok(shape)
    }
}
