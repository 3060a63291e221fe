//! Messages with something to choose, fill in or pay. They need an open customer service window, and don't go to groups.

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

/// Something to choose, fill in or pay.
#[model(inline)]
pub enum Interactive {
    /// Up to three buttons.
    Button(ReplyButtons),
    /// A button that opens a list.
    List(ListMessage),
    /// A button that opens a page.
    CtaUrl(CtaUrlMessage),
    /// A button that opens a flow.
    Flow(FlowMessage),
    /// A product of the catalog.
    Product(ProductMessage),
    /// Up to 30 products of the catalog.
    ProductList(ProductListMessage),
    /// The catalog.
    CatalogMessage(CatalogMessage),
    /// A button to send one's place.
    LocationRequestMessage(LocationRequest),
    /// A form for an address, in India.
    AddressMessage(AddressMessage),
    /// A button to share one's phone number.
    RequestContactInfo(ContactRequest),
    /// A request to be allowed to call.
    CallPermissionRequest(CallPermissionRequest),
    /// A button to call you.
    VoiceCall(VoiceCallMessage),
    /// Cards side by side.
    Carousel(CarouselMessage),
    /// A bill, in India and Brazil.
    OrderDetails(OrderDetailsMessage),
    /// News of an order that was billed.
    OrderStatus(OrderStatusMessage),
}

/// The text of an interactive message.
#[model]
pub struct InteractiveBody {
    /// 1 to 1024 characters.
    #[check(length(1..=1024))]
    pub text: String,
}

/// Small text below an interactive message.
#[model]
pub struct InteractiveFooter {
    /// 1 to 60 characters.
    #[check(length(1..=60))]
    pub text: String,
}

/// What stands on top of an interactive message.
#[model]
pub struct InteractiveHeader {
    /// A title, picture, video or document.
    #[union]
    pub content: HeaderContent,
    /// Small text below a title: up to 60 characters. Documented in the platform's OpenAPI file only.
    #[check(length(..=60))]
    pub sub_text: Option<String>,
}

/// A title, picture, video or document.
#[model]
pub enum HeaderContent {
    /// A title: 1 to 60 characters, without markdown.
    #[check(length(1..=60))]
    Text(String),
    /// A picture.
    Image(HeaderMedia),
    /// A video.
    Video(HeaderMedia),
    /// A document.
    Document(HeaderDocument),
}

/// A picture or video on top of a message, by the id of an upload or by a public link.
#[model]
#[check(exactly_one(id, link))]
pub struct HeaderMedia {
    /// The id of an upload.
    pub id: Option<MediaId>,
    /// A public `http` or `https` URL.
    #[check(url)]
    pub link: Option<String>,
}

/// A document on top of a message, by the id of an upload or by a public link.
#[model]
#[check(exactly_one(id, link))]
pub struct HeaderDocument {
    /// The id of an upload.
    pub id: Option<MediaId>,
    /// A public `http` or `https` URL.
    #[check(url)]
    pub link: Option<String>,
    /// Its name, with the extension that decides on the icon.
    pub filename: Option<String>,
}
