//! Calls with files that are uploaded before: sample media of templates.

use crate::{
    api::{Api, params},
    engine::{Op, Operation, RawCall},
    error::{Error, read_object},
    operations::{
        templates::{SampleFile, sample_uploads, with_samples},
        uploads::StartUpload,
    },
};

impl Api {
    /// Returns the uploads that a call with `media` needs first: the parameters of `uploads.start` for each file, in order. Checks
    /// the files and the rest of the call, so that nothing is uploaded for a call that will be refused.
    ///
    /// ```
    /// use wabakit::{Api, templates::*, uploads::{AppendUpload, StartUpload}};
    ///
    /// let wa = Api::new("EAAJB").waba("102290129340398").app("670843887433847");
    /// let photo = b"\x89PNG\r\n\x1a\n...".as_slice();
    /// let components = vec![
    ///     NewComponent::Header(NewHeader::new(HeaderFormat::Image)),
    ///     NewComponent::Body("Our new collection is here.".into()),
    /// ];
    /// let create = CreateTemplate::new("new_collection", "en_US", TemplateCategory::Marketing, components).media(vec![photo.into()]);
    ///
    /// let mut handles = vec![];
    /// for (start, file) in wa.uploads(&create)?.iter().zip(create.media.iter().flatten()) {
    ///     let request = wa.request(start)?;                               // send it with your HTTP client
    ///     # let response = http::Response::new(br#"{"id":"upload:MTphdHRh?sig=ARZq"}"#);
    ///     let session = wa.response::<StartUpload>(&response)?;
    ///     let request = wa.request(&AppendUpload::new(session.id.clone(), file.clone(), 0_u64))?;
    ///     # let response = http::Response::new(br#"{"h":"4:cGhvdG8=:aW1hZ2UvcG5n:ARb"}"#);
    ///     handles.push(wa.response::<AppendUpload>(&response)?.h.clone());
    /// }
    /// let request = wa.request_uploaded(&create, &handles)?;
    /// # assert!(String::from_utf8_lossy(request.body()).contains(r#""header_handle":["4:cGhvdG8=:aW1hZ2UvcG5n:ARb"]"#));
    /// # Ok::<(), wabakit::Error>(())
    /// ```
    pub fn uploads<O: Operation>(&self, op: &O) -> Result<Vec<StartUpload>, Error> {
        let params = params(op)?;
        let call = RawCall { params: read_object(O::OP.name, &params)?, ..RawCall::default() };
        let files: Vec<SampleFile<'_>> = op.media().iter().map(|file| (&**file).into()).collect();
        self.uploads_of(O::OP, call, &files)
    }

    /// Builds the request of an operation whose files were uploaded, with the handles of the [`uploads`](Self::uploads).
    pub fn request_uploaded<O: Operation>(
        &self,
        op: &O,
        handles: &[impl AsRef<str>],
    ) -> Result<http::Request<Vec<u8>>, Error> {
        let params = params(op)?;
        let params = with_samples(read_object(O::OP.name, &params)?, handles);
        self.call(O::OP, RawCall { params, ..RawCall::default() })
    }

    /// Returns the uploads that an untyped call needs first, like [`uploads`](Self::uploads). [`with_samples`] puts their handles
    /// into the parameters.
    pub fn uploads_of(
        &self,
        op: &Op,
        mut call: RawCall<'_>,
        files: &[SampleFile<'_>],
    ) -> Result<Vec<StartUpload>, Error> {
        let uploads = sample_uploads(&mut call.params, files).map_err(|error| error.below(op.name))?;
        self.build(op, call)?;
        Ok(uploads)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operations::templates::{CreateTemplate, HeaderFormat, NewComponent, NewHeader, TemplateCategory};

    const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";

    fn create(name: &str) -> CreateTemplate {
        let components = vec![
            NewComponent::Header(NewHeader::new(HeaderFormat::Image)),
            NewComponent::Body("New in our shop.".into()),
        ];
        CreateTemplate::new(name, "en_US", TemplateCategory::Marketing, components).media(vec![PNG.into()])
    }

    #[test]
    fn checks_the_whole_call_before_the_first_upload() {
        let wa = Api::new("TOKEN").waba("102290129340398");
        assert_eq!(wa.uploads(&create("new")).unwrap(), [StartUpload::new(8_u64, "image/png")]);
        let error = wa.uploads(&create("New")).unwrap_err().to_string();
        assert!(error.starts_with("templates.create.name: "), "{error}");
        let error = Api::new("TOKEN").uploads(&create("new")).unwrap_err().to_string();
        assert_eq!(error, "templates.create.waba_id: required");
    }

    #[test]
    fn refuses_files_that_nothing_uploads() {
        let wa = Api::new("TOKEN").waba("102290129340398");
        let expected = CreateTemplate::OP.not_uploaded().to_string();
        assert_eq!(wa.request(&create("new")).unwrap_err().to_string(), expected);
        assert_eq!(wa.batch().add(&create("new")).unwrap_err().to_string(), expected);
        assert!(expected.starts_with("templates.create.media: no files"), "{expected}");
    }
}
