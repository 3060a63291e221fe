//! Interactive messages. They require an open customer service window and cannot be sent to groups.

mod buttons;
mod carousel;
mod links;
mod list;
mod order_details;
mod order_status;
mod payments;
mod products;
mod requests;

pub use buttons::*;
pub use carousel::*;
pub use links::*;
pub use list::*;
pub use order_details::*;
pub use order_status::*;
pub use payments::*;
pub use products::*;
pub use requests::*;

use crate::schema::{MediaId, model};

/// Content of an interactive message, by type.
#[model(inline)]
pub enum Interactive {
    /// Up to three reply buttons.
    Button(ReplyButtons),
    /// List of options, behind a button.
    List(ListMessage),
    /// URL button, which opens a web page.
    CtaUrl(CtaUrlMessage),
    /// Flow, behind a button.
    Flow(FlowMessage),
    /// Single product of a catalog.
    Product(ProductMessage),
    /// List of up to 30 products of a catalog.
    ProductList(ProductListMessage),
    /// Product catalog, behind a button.
    CatalogMessage(CatalogMessage),
    /// Request for the user's location.
    LocationRequestMessage(LocationRequest),
    /// Request for an address, in India.
    AddressMessage(AddressMessage),
    /// Request for the user's phone number.
    RequestContactInfo(ContactRequest),
    /// Request for permission to call the user.
    CallPermissionRequest(CallPermissionRequest),
    /// Button that calls the business.
    VoiceCall(VoiceCallMessage),
    /// Carousel of cards, side by side.
    Carousel(CarouselMessage),
    /// Order details with payment, in India and Brazil.
    OrderDetails(OrderDetailsMessage),
    /// Status update of an order sent earlier with `order_details`.
    OrderStatus(OrderStatusMessage),
}

/// Body of an interactive message.
#[model]
pub struct InteractiveBody {
    /// Text of the body. 1 to 1,024 characters.
    #[check(length(1..=1024))]
    pub text: String,
}

/// Footer of an interactive message.
#[model]
pub struct InteractiveFooter {
    /// Text of the footer. 1 to 60 characters.
    #[check(length(1..=60))]
    pub text: String,
}

/// Header of an interactive message.
#[model]
pub struct InteractiveHeader {
    /// Content of the header: text, image, video or document.
    #[union]
    pub content: HeaderContent,
    /// Subtitle below a text header. At most 60 characters. Documented in the platform's OpenAPI file only.
    #[check(length(..=60))]
    pub sub_text: Option<String>,
}

/// Content of a header: text, image, video or document.
#[model]
pub enum HeaderContent {
    /// Text header. 1 to 60 characters, without formatting.
    #[check(length(1..=60))]
    Text(String),
    /// Image in the header.
    Image(HeaderMedia),
    /// Video in the header.
    Video(HeaderMedia),
    /// Document in the header.
    Document(HeaderDocument),
}

/// Image or video in a header. Set `id` (an uploaded file) or `link` (a public URL).
#[model]
#[check(exactly_one(id, link))]
pub struct HeaderMedia {
    /// Media ID of the uploaded file.
    pub id: Option<MediaId>,
    /// Public `http` or `https` URL of the file.
    #[check(url)]
    pub link: Option<String>,
}

/// Document in a header. Set `id` (an uploaded file) or `link` (a public URL).
#[model]
#[check(exactly_one(id, link))]
pub struct HeaderDocument {
    /// Media ID of the uploaded document.
    pub id: Option<MediaId>,
    /// Public `http` or `https` URL of the document.
    #[check(url)]
    pub link: Option<String>,
    /// File name of the document. Its extension determines the icon.
    pub filename: Option<String>,
}
