//! Lists that the platform returns in pages.

use std::{
    pin::Pin,
    task::{Context, Poll},
};

use futures_util::stream::{self, Stream, StreamExt};
use wabakit::{Error, JsonObject, Operation, Options, next_page};

use crate::{client::Client, response::Response};

/// The pages of a list, as a stream. A page is requested when the one before was taken.
pub struct Pages<T>(Pin<Box<dyn Stream<Item = Result<Response<T>, Error>> + Send>>);

impl Client {
    /// Lists all pages of an operation, from the page that it names.
    ///
    /// ```no_run
    /// # async fn example(wa: wabakit_client::Client) -> Result<(), wabakit::Error> {
    /// let mut pages = wa.pages(wabakit::templates::ListTemplates::new());
    /// while let Some(page) = pages.next().await {
    ///     println!("{:?}", page?.data);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn pages<O>(&self, op: O) -> Pages<O::Response>
    where
        O: Operation + Send + Sync + 'static,
        O::Response: Send + 'static,
    {
        let list = List { client: self.clone(), op, cursors: vec![], ended: false };
        Pages(Box::pin(stream::try_unfold(list, |list| Box::pin(list.next()))))
    }
}

struct List<O> {
    client: Client,
    op: O,
    /// Cursors of the pages after the first.
    cursors: Vec<String>,
    ended: bool,
}

impl<O: Operation> List<O> {
    async fn next(mut self) -> Result<Option<(Response<O::Response>, Self)>, Error> {
        if self.ended {
            return Ok(None);
        }
        let mut after = JsonObject::default();
        if let Some(cursor) = self.cursors.last() {
            after.push("after", cursor.clone());
        }
        let page = self.client.send_with(&self.op, Options::new().extra(after)).await?;
        let next = next_page(page.raw(), &self.cursors)?;
        self.ended = next.is_none();
        self.cursors.extend(next);
        Ok(Some((page, self)))
    }
}

impl<T> Pages<T> {
    /// Requests the next page. Returns `None` after the last.
    pub async fn next(&mut self) -> Option<Result<Response<T>, Error>> {
        self.0.next().await
    }
}

impl<T> Stream for Pages<T> {
    type Item = Result<Response<T>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.poll_next_unpin(context)
    }
}
