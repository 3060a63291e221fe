//! Components of new templates: header, body and footer, with sample values of their parameters.

use super::{NewButtons, NewCallPermissionRequest, NewCarousel, NewLimitedTimeOffer};
use crate::schema::model;

/// A component of a new template.
#[model(inline, case = UPPER)]
pub enum NewComponent {
    /// Header of the template. Not for authentication templates.
    Header(NewHeader),
    /// Body of the template. Exactly one.
    Body(NewBody),
    /// Footer of the template.
    Footer(NewFooter),
    /// Buttons of the template.
    Buttons(NewButtons),
    /// Cards below the body. For marketing templates.
    Carousel(NewCarousel),
    /// Limited-time offer. For marketing templates.
    LimitedTimeOffer(NewLimitedTimeOffer),
    /// Request for permission to call the user. For marketing and utility templates without buttons.
    #[wire("call_permission_request")]
    CallPermissionRequest(NewCallPermissionRequest),
}

/// Header of a new template.
#[model]
pub struct NewHeader {
    /// Format of the header.
    pub format: HeaderFormat,
    /// Text of a text header. At most 60 characters, with at most one parameter.
    pub text: Option<String>,
    /// Sample content of the header. Required for media and for a text with a parameter.
    pub example: Option<HeaderExample>,
}

impl NewHeader {
    /// Creates a media header from its format and sample media: the handle of a resumable upload.
    pub fn media(format: HeaderFormat, handle: impl Into<String>) -> Self {
        Self::new(format).example(HeaderExample::new().header_handle(vec![handle.into()]))
    }
}

impl From<&str> for NewHeader {
    /// Creates a text header.
    fn from(text: &str) -> Self {
        Self::new(HeaderFormat::Text).text(text)
    }
}

/// Format of a template header.
#[model(case = UPPER)]
pub enum HeaderFormat {
    /// A text header.
    Text,
    /// An image header: JPEG or PNG.
    Image,
    /// A video header: MP4.
    Video,
    /// A document header: PDF.
    Document,
    /// A GIF header: MP4 of at most 3.5 MB. Marketing Messages API only.
    Gif,
    /// A location header.
    Location,
    /// A product header, for a template or card with one product.
    Product,
}

/// Sample content of a template header.
#[model]
pub struct HeaderExample {
    /// Sample value of a positional parameter.
    pub header_text: Option<Vec<String>>,
    /// Sample value of a named parameter.
    pub header_text_named_params: Option<Vec<NamedExample>>,
    /// Sample media for an image, video, GIF or document header: the handle of a resumable upload.
    pub header_handle: Option<Vec<String>>,
}

/// Body of a new template.
#[model]
pub struct NewBody {
    /// Text of the body. At most 1,024 characters; at most 600 with a limited-time offer, and 160 with a product header. Not for
    /// authentication templates, which have a fixed text.
    pub text: Option<String>,
    /// Sample values of the parameters in the text.
    pub example: Option<BodyExample>,
    /// Adds the recommendation not to share the code. For authentication templates.
    pub add_security_recommendation: Option<bool>,
}

impl From<&str> for NewBody {
    fn from(text: &str) -> Self {
        Self::new().text(text)
    }
}

/// Sample values of the parameters in a template body.
#[model]
pub struct BodyExample {
    /// Sample values of positional parameters: a list that contains one list of values.
    pub body_text: Option<Vec<Vec<String>>>,
    /// Sample values of named parameters.
    pub body_text_named_params: Option<Vec<NamedExample>>,
}

impl BodyExample {
    /// Creates sample values of positional parameters, in their order.
    pub fn positional<T: Into<String>>(values: impl IntoIterator<Item = T>) -> Self {
        Self::new().body_text(vec![values.into_iter().map(Into::into).collect::<Vec<_>>()])
    }

    /// Creates sample values of named parameters.
    pub fn named<N: Into<String>, T: Into<String>>(values: impl IntoIterator<Item = (N, T)>) -> Self {
        let values = values.into_iter().map(|(name, value)| NamedExample::new(name, value));
        Self::new().body_text_named_params(values.collect::<Vec<_>>())
    }
}

/// Sample value of a named parameter.
#[model]
pub struct NamedExample {
    /// Name of the parameter. Lowercase letters and underscores.
    pub param_name: String,
    /// Sample value of the parameter.
    pub example: String,
}

/// Footer of a new template.
#[model]
pub struct NewFooter {
    /// Text of the footer. At most 60 characters, without parameters. Not for authentication templates.
    pub text: Option<String>,
    /// Validity of the code in minutes, 1 to 90. For authentication templates.
    pub code_expiration_minutes: Option<u32>,
}

impl From<&str> for NewFooter {
    fn from(text: &str) -> Self {
        Self::new().text(text)
    }
}
