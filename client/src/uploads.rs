//! Uploads of files that are read while they are sent.

use std::hash::{BuildHasher, RandomState};

use wabakit::{Error, File, Operation, RawCall, params, read_object};

use crate::{
    body::{Content, Upload},
    client::Client,
    exchange::Exchange,
    response::Response,
};

impl Client {
    /// Sends an operation with a file that is read while it is sent. The file in the operation itself is ignored.
    ///
    /// ```no_run
    /// # async fn example(wa: wabakit_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use wabakit::media::UploadMedia;
    /// use wabakit_client::Upload;
    ///
    /// let video = Upload::path("parcel.mp4").await?;
    /// let uploaded = wa.send_file(&UploadMedia::new(vec![], "video/mp4"), video).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn send_file<O: Operation>(&self, op: &O, file: Upload) -> Result<Response<O::Response>, Error> {
        if op.bytes().is_none() {
            return Err(Error::validation(O::OP.name, "an operation that sends a file", ""));
        }
        let params = params(op)?;
        let seed = format!("{:016x}", RandomState::new().hash_one(&params));
        let elsewhere = File::Elsewhere { length: file.length, seed: &seed };
        let call = RawCall { params: read_object(O::OP.name, &params)?, file: Some(elsewhere), ..RawCall::default() };
        let mut parts = self.api.build(O::OP, call)?;
        let (before, after) = (std::mem::take(&mut parts.head), std::mem::take(&mut parts.tail));
        let content = Content::with_file(before, file, after);
        let head = self.api.http(O::OP.name, parts, None)?.into_parts().0;
        self.exchange(op, Exchange::new(self, O::OP, head, content).counted(self.counted(op)?)).await
    }
}
