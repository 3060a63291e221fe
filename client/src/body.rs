//! Bodies of requests: bytes in memory, and files that are read while they are sent.

use std::{
    fmt, io,
    path::PathBuf,
    pin::Pin,
    sync::{Arc, Mutex, PoisonError},
    task::{Context, Poll, ready},
};

use bytes::{Bytes, BytesMut};
use futures_util::stream::{self, Stream, StreamExt, TryStreamExt};
use http_body::{Frame, SizeHint};
use tokio::{fs, io::AsyncReadExt};

use crate::{progress::Progress, transport::BoxError};

/// Bytes in one frame of a body. Small enough to notice the progress of a slow upload.
const FRAME: usize = 64 * 1024;

type ByteStream = Pin<Box<dyn Stream<Item = Result<Bytes, BoxError>> + Send>>;

/// File to upload, read while it is sent.
pub struct Upload {
    pub(crate) length: u64,
    source: Source,
}

#[derive(Clone)]
enum Source {
    /// A stream that can be read once. The first body that is sent takes it.
    Once(Arc<Mutex<Option<ByteStream>>>),
    /// Opens the file again for each attempt.
    Repeatable(Arc<dyn Fn() -> ByteStream + Send + Sync>),
}

impl Upload {
    /// Creates an upload from a stream of `length` bytes. Once it was read from, the call isn't retried.
    pub fn stream<S, E>(length: u64, stream: S) -> Self
    where
        S: Stream<Item = Result<Bytes, E>> + Send + 'static,
        E: Into<BoxError> + 'static,
    {
        let stream: ByteStream = Box::pin(stream.map_err(Into::into));
        Self { length, source: Source::Once(Arc::new(Mutex::new(Some(stream)))) }
    }

    /// Creates an upload from a function that opens the stream of `length` bytes, once for each attempt.
    pub fn repeatable<S, E>(length: u64, open: impl Fn() -> S + Send + Sync + 'static) -> Self
    where
        S: Stream<Item = Result<Bytes, E>> + Send + 'static,
        E: Into<BoxError> + 'static,
    {
        let open = move || Box::pin(open().map_err(Into::into)) as ByteStream;
        Self { length, source: Source::Repeatable(Arc::new(open)) }
    }

    /// Creates an upload from a file on disk, opened for each attempt.
    pub async fn path(path: impl Into<PathBuf>) -> io::Result<Self> {
        let path = path.into();
        let length = fs::metadata(&path).await?.len();
        Ok(Self::repeatable(length, move || read(path.clone())))
    }
}

impl fmt::Debug for Upload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Upload").field("length", &self.length).finish_non_exhaustive()
    }
}

/// Reads a file in frames.
fn read(path: PathBuf) -> impl Stream<Item = Result<Bytes, io::Error>> + Send {
    stream::once(fs::File::open(path)).map_ok(frames).try_flatten()
}

fn frames(file: fs::File) -> impl Stream<Item = Result<Bytes, io::Error>> + Send {
    stream::try_unfold(file, |mut file| async move {
        let mut frame = BytesMut::with_capacity(FRAME);
        let read = file.read_buf(&mut frame).await?;
        Ok((read > 0).then(|| (frame.freeze(), file)))
    })
}

/// Content of a request, from which each attempt makes its [`Body`].
pub(crate) struct Content {
    head: Bytes,
    file: Option<Upload>,
    tail: Bytes,
}

impl Content {
    pub(crate) fn held(bytes: impl Into<Bytes>) -> Self {
        Self { head: bytes.into(), file: None, tail: Bytes::new() }
    }

    /// Creates the content of a request with a file between the parts of its body.
    pub(crate) fn with_file(head: String, file: Upload, tail: String) -> Self {
        Self { head: head.into(), file: Some(file), tail: tail.into() }
    }

    /// Returns whether the content can be sent once more: it can't if an attempt read from its stream.
    pub(crate) fn repeatable(&self) -> bool {
        match &self.file {
            Some(Upload { source: Source::Once(stream), .. }) => {
                stream.lock().unwrap_or_else(PoisonError::into_inner).is_some()
            }
            _ => true,
        }
    }

    /// Returns the bytes in memory up to the file.
    pub(crate) fn text(&self) -> &[u8] {
        &self.head
    }

    pub(crate) fn body(&self, progress: Arc<Progress>) -> Body {
        let file = self.file.as_ref().map(|file| Reading::Closed(file.source.clone()));
        let left = self.file.as_ref().map_or(0, |file| file.length);
        Body { head: self.head.clone(), file: Mutex::new(file), left, tail: self.tail.clone(), progress }
    }
}

/// Body of a request, for any HTTP client.
pub struct Body {
    head: Bytes,
    /// In a mutex because a stream needn't be `Sync`, but some HTTP clients need a body that is.
    file: Mutex<Option<Reading>>,
    /// Bytes of the file that weren't read yet.
    left: u64,
    tail: Bytes,
    progress: Arc<Progress>,
}

enum Reading {
    Closed(Source),
    Open(ByteStream),
}

impl Body {
    fn poll_file(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, BoxError>>> {
        let file = self.file.get_mut().unwrap_or_else(PoisonError::into_inner);
        if let Some(Reading::Closed(source)) = file {
            let opened = match source {
                Source::Once(stream) => stream.lock().unwrap_or_else(PoisonError::into_inner).take(),
                Source::Repeatable(open) => Some(open()),
            };
            *file = opened.map(Reading::Open);
            if file.is_none() {
                return Poll::Ready(Some(Err("the stream of the file was read before".into())));
            }
        }
        let Some(Reading::Open(stream)) = file else { return Poll::Ready(None) };
        let read = ready!(stream.poll_next_unpin(context));
        let read = match read {
            Some(Ok(bytes)) => match self.left.checked_sub(bytes.len() as u64) {
                Some(left) => {
                    self.left = left;
                    Some(Ok(bytes))
                }
                None => Some(Err("the file has more bytes than the declared length".into())),
            },
            None if self.left > 0 => {
                Some(Err(format!("the file has {} bytes less than the declared length", self.left).into()))
            }
            other => other,
        };
        if !matches!(read, Some(Ok(_))) {
            *file = None;
        }
        Poll::Ready(read)
    }
}

/// Takes the next frame off some bytes.
fn frame(bytes: &mut Bytes) -> Option<Bytes> {
    let frame = bytes.split_to(bytes.len().min(FRAME));
    (!frame.is_empty()).then_some(frame)
}

impl http_body::Body for Body {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        self.progress.made();
        if let Some(bytes) = frame(&mut self.head) {
            return Poll::Ready(Some(Ok(Frame::data(bytes))));
        }
        if let Some(read) = ready!(self.poll_file(context)) {
            self.progress.made();
            return Poll::Ready(Some(read.map(Frame::data)));
        }
        Poll::Ready(frame(&mut self.tail).map(|bytes| Ok(Frame::data(bytes))))
    }

    fn is_end_stream(&self) -> bool {
        let file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        self.head.is_empty() && file.is_none() && self.tail.is_empty()
    }

    fn size_hint(&self) -> SizeHint {
        let held = self.head.len().saturating_add(self.tail.len()) as u64;
        SizeHint::with_exact(held.saturating_add(self.left))
    }
}
