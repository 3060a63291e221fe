//! Downloads of files that are read while they arrive.

use std::{
    io,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
};

use bytes::Bytes;
use futures_util::stream::{self, Stream, StreamExt};
use http::{HeaderMap, Response};
use http_body_util::BodyExt;
use sha2::{Digest, Sha256};
use tokio::io::{AsyncWrite, AsyncWriteExt};
use wabakit::{Error, Metadata, Operation, digest_matches, params, read_object};

use crate::{
    body::Content,
    client::Client,
    exchange::{Exchange, Received, Taken, held},
    progress::Progress,
    transport::{Arriving, Failure},
};

/// A file that is downloaded, as a stream of its bytes. If the operation names the SHA-256 of the file, the stream ends with an
/// error if the bytes differ.
pub struct Download {
    /// Headers of the response.
    pub headers: HeaderMap,
    /// Trace ID, Graph API version and used quotas.
    pub metadata: Metadata,
    /// Number of attempts, the successful one included.
    pub attempts: u32,
    bytes: Pin<Box<dyn Stream<Item = Result<Bytes, Error>> + Send>>,
}

impl Client {
    /// Downloads a file, such as with [`DownloadMedia`](wabakit::media::DownloadMedia). The call is retried until the response
    /// begins, and its deadline counts until then. Bytes may be used before the whole file was checked.
    ///
    /// ```no_run
    /// # async fn example(wa: wabakit_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use wabakit::media::{DownloadMedia, GetMedia};
    ///
    /// let media = wa.send(&GetMedia::new("1166846181421424")).await?;
    /// let mut download = wa.download(&DownloadMedia::new(&*media.url)).await?;
    /// download.write_to(&mut tokio::fs::File::create("parcel.jpg").await?).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn download<O: Operation>(&self, op: &O) -> Result<Download, Error> {
        if !O::OP.endpoint.file {
            return Err(Error::validation(O::OP.name, "an operation that returns a file", ""));
        }
        let (head, body) = self.api.request(op)?.into_parts();
        let exchange = Exchange::new(self, O::OP, head, Content::held(body)).streamed().counted(self.counted(op)?);
        let read = |response: Response<Taken>| {
            if matches!(response.body(), Taken::Streamed(_)) {
                return Ok(response.into_body());
            }
            let response = held(response);
            self.api.response_to(op, &response)?;
            Ok(Taken::Held(response.into_body()))
        };
        let Received { value, headers, attempts } = exchange.run(read).await?;
        let params = params(op)?;
        let params = read_object(O::OP.name, &params)?;
        let digest = O::OP.endpoint.digest.and_then(|name| params.get(name)?.as_str());
        let bytes = match value {
            Taken::Held(bytes) => stream::iter([Ok(bytes)]).boxed(),
            Taken::Streamed(body) => Arrival {
                client: self.clone(),
                op: O::OP,
                body,
                expected: digest.map(str::to_owned),
                digest: Sha256::new(),
                progress: Arc::new(Progress::start()),
            }
            .stream(),
        };
        Ok(Download { metadata: Metadata::of(&headers), headers, attempts, bytes })
    }
}

impl Download {
    /// Returns the next bytes of the file. Returns `None` at its end.
    pub async fn next(&mut self) -> Option<Result<Bytes, Error>> {
        self.bytes.next().await
    }

    /// Writes the file to a writer, such as a file on disk. Returns the number of bytes.
    pub async fn write_to(&mut self, writer: &mut (impl AsyncWrite + Unpin)) -> io::Result<u64> {
        let mut length = 0_u64;
        while let Some(bytes) = self.next().await {
            let bytes = bytes.map_err(io::Error::other)?;
            writer.write_all(&bytes).await?;
            length = length.saturating_add(bytes.len() as u64);
        }
        writer.flush().await?;
        Ok(length)
    }
}

impl Stream for Download {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.bytes.poll_next_unpin(context)
    }
}

/// A file that is arriving.
struct Arrival {
    client: Client,
    op: &'static wabakit::Op,
    body: Arriving,
    expected: Option<String>,
    digest: Sha256,
    progress: Arc<Progress>,
}

impl Arrival {
    fn stream(self) -> Pin<Box<dyn Stream<Item = Result<Bytes, Error>> + Send>> {
        stream::try_unfold(Some(self), |arrival| async move {
            let Some(mut arrival) = arrival else { return Ok(None) };
            Ok(arrival.next().await?.map(|bytes| (bytes, Some(arrival))))
        })
        .boxed()
    }

    async fn next(&mut self) -> Result<Option<Bytes>, Error> {
        let timeout = self.client.options.time_without_progress();
        loop {
            let frame = self.progress.within(timeout, self.body.frame()).await;
            let frame = frame.map_err(|_| self.op.transport_error(format!("no progress within {timeout:?}"), true))?;
            let Some(frame) = frame else { break };
            let frame = frame.map_err(|error| self.client.transport_error(self.op, Failure::of(&*error)))?;
            if let Ok(bytes) = frame.into_data() {
                self.digest.update(&bytes);
                return Ok(Some(bytes));
            }
        }
        match &self.expected {
            Some(expected) if !digest_matches(expected, &self.digest.clone().finalize()) => {
                Err(self.op.mismatched(200))
            }
            _ => Ok(None),
        }
    }
}
