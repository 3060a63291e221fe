//! Template messages: approved templates with their parameters. They can be sent at any time.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{HeaderDocument, HeaderMedia, OrderDetails, OrderStatusUpdate, ProductAction, ProductSection};
use crate::{
    json::{Json, cut::cut},
    schema::{OrText, Rule, model},
};

/// A template message: an approved template with its parameters.
#[model]
pub struct TemplateMessage {
    /// Name of the template. At most 512 lowercase letters, digits and underscores.
    #[check(length(1..=512), pattern("[a-z0-9_]{1,}"))]
    pub name: String,
    /// Language of the template.
    pub language: TemplateLanguage,
    /// Components with parameters. Their number and types must match the template, otherwise the message fails with
    /// code 132000 or 132012.
    pub components: Option<Vec<TemplateComponent>>,
}

impl From<&TemplateMessage> for Json<'_> {
    /// Converts the message to its JSON form, as sent.
    fn from(message: &TemplateMessage) -> Self {
        serde_json::to_value(message).unwrap_or_default().into()
    }
}

/// Language of a template.
#[model]
pub struct TemplateLanguage {
    /// Language code, such as `en` or `en_US`.
    #[check(length(1..))]
    pub code: String,
    /// Language policy: `deterministic`, the only value.
    #[check(one_of("deterministic"))]
    pub policy: Option<String>,
}

/// A component of a template message, with the parameters of one part of the template.
#[model(inline)]
pub enum TemplateComponent {
    /// Parameter of the header.
    Header(TemplateHeader),
    /// Parameters of the body.
    Body(TemplateBody),
    /// Parameters of a button.
    Button(TemplateButton),
    /// Expiration of a limited-time offer.
    LimitedTimeOffer(TemplateOffer),
    /// Parameters of the carousel cards.
    Carousel(TemplateCarousel),
    /// Web page to open when the user taps the message.
    TapTargetConfiguration(TemplateTapTarget),
    /// Status update of an order.
    OrderStatus(TemplateOrderStatus),
}

/// Parameter of a template header.
#[model]
pub struct TemplateHeader {
    /// Header parameter. Exactly one.
    #[check(items(1..=1))]
    pub parameters: Vec<TemplateHeaderParameter>,
}

/// Parameters of a template body.
#[model]
pub struct TemplateBody {
    /// Body parameters, one for each variable of the template: all by position, or all by name.
    #[check(rule(NAMED_OR_NOT), unique(parameter_name))]
    pub parameters: Vec<TemplateParameter>,
}

/// Parameters of a template button.
#[model]
#[check(
    when(sub_type != "voice_call", requires(index), at(parameters, items(..=1))),
    when(sub_type = "url", requires(parameters.type = "text")),
    when(sub_type = "quick_reply", requires(parameters.type = "payload"), at(parameters.payload, length(..=256))),
    when(sub_type = "copy_code", requires(parameters.type = "coupon_code")),
    when(sub_type = "catalog" | "mpm" | "flow" | "order_details", requires(parameters.type = "action")),
    when(sub_type = "mpm", requires(parameters.action.sections)),
    when(sub_type = "order_details", requires(parameters.action.order_details)),
    when(sub_type = "voice_call", requires(parameters.type = "ttl_minutes" | "payload"))
)]
pub struct TemplateButton {
    /// Type of the button.
    pub sub_type: TemplateButtonType,
    /// Parameters of the button. One; up to two for `voice_call`.
    #[check(items(1..=2))]
    pub parameters: Vec<TemplateButtonParameter>,
    /// Position of the button in the template, from 0 to 9. Required, except for `voice_call`.
    #[check(range(0..=9))]
    pub index: Option<OrText<u8>>,
}

impl TemplateButton {
    /// Creates the parameters of the button at a position of the template.
    pub fn at(index: u8, sub_type: TemplateButtonType, value: impl Into<TemplateButtonParameter>) -> Self {
        Self::new(sub_type, vec![value.into()]).index(index)
    }
}

/// Type of a template button with parameters.
#[model]
pub enum TemplateButtonType {
    /// URL button. The parameter is appended to the URL of the template.
    Url,
    /// Quick reply button. The payload is returned when the user taps the button.
    QuickReply,
    /// Copy code button, for a coupon code.
    CopyCode,
    /// Catalog button, which opens the product catalog.
    Catalog,
    /// Multi-product button (MPM), which opens products of the catalog.
    Mpm,
    /// Flow button, which opens a flow.
    Flow,
    /// Order details button, which opens an order to pay.
    OrderDetails,
    /// Voice call button, which calls the business.
    VoiceCall,
}

/// A parameter of a template header.
#[model]
pub struct TemplateHeaderParameter {
    /// Name of the parameter, for templates with named parameters. Lowercase letters and underscores.
    #[check(pattern("[a-z_]{1,}"))]
    pub parameter_name: Option<String>,
    /// Value of the parameter.
    #[union]
    pub value: TemplateHeaderValue,
}

/// Value of a header parameter.
#[model]
pub enum TemplateHeaderValue {
    /// Text value. The whole header has at most 60 characters.
    #[check(length(..=60), rule(ONE_LINE))]
    Text(String),
    /// Image in the header.
    Image(HeaderMedia),
    /// Video in the header.
    Video(HeaderMedia),
    /// Document in the header (PDF).
    Document(HeaderDocument),
    /// GIF in the header: MP4 of at most 3.5 MB. Marketing Messages API only.
    Gif(HeaderMedia),
    /// Location on a map.
    Location(TemplateLocation),
    /// Product of a catalog.
    Product(ProductAction),
}

/// Location on a map, in a template header.
#[model]
pub struct TemplateLocation {
    /// Latitude in degrees, from -90 to 90.
    #[check(range(-90..=90))]
    pub latitude: OrText<f64>,
    /// Longitude in degrees, from -180 to 180.
    #[check(range(-180..=180))]
    pub longitude: OrText<f64>,
    /// Name of the location.
    pub name: String,
    /// Address of the location.
    pub address: String,
}

/// A parameter of a template body.
#[model]
pub struct TemplateParameter {
    /// Name of the parameter, for templates with named parameters. Lowercase letters and underscores.
    #[check(pattern("[a-z_]{1,}"))]
    pub parameter_name: Option<String>,
    /// Value of the parameter.
    #[union]
    pub value: TemplateValue,
}

impl From<&str> for TemplateParameter {
    fn from(text: &str) -> Self {
        Self::new(TemplateValue::Text(text.into()))
    }
}

/// Value of a body parameter.
#[model]
pub enum TemplateValue {
    /// Text value. At most 32,768 characters if the template consists of the body only; otherwise the whole body has at
    /// most 1,024.
    #[check(length(..=32768), rule(ONE_LINE))]
    Text(String),
    /// An amount of money.
    Currency(TemplateCurrency),
    /// Date and time.
    DateTime(TemplateDateTime),
    /// Group ID, for the group invite template. The platform replaces it with the invite link.
    GroupId(String),
}

/// An amount of money, formatted for the user's locale.
#[model]
pub struct TemplateCurrency {
    /// Fallback text, shown if the amount cannot be formatted.
    pub fallback_value: String,
    /// Currency, as an ISO 4217 code such as `USD`.
    #[check(length(3..=3))]
    pub code: String,
    /// Amount multiplied by 1,000.
    pub amount_1000: i64,
}

/// A date, shown as the fallback text.
#[model]
pub struct TemplateDateTime {
    /// Text to show.
    pub fallback_value: String,
}

/// A parameter of a template button.
#[model]
#[check(when(payment_link_preview, requires(text)))]
pub struct TemplateButtonParameter {
    /// Value of the parameter.
    #[union]
    pub value: TemplateButtonValue,
    /// Shows a payment preview of the link. For `url` buttons in India, for enabled accounts.
    pub payment_link_preview: Option<bool>,
}

/// Value of a button parameter.
#[model]
pub enum TemplateButtonValue {
    /// Text, for `url`: the end of the URL. The whole URL has at most 2,000 characters.
    #[check(length(1..=2000), rule(ONE_LINE))]
    Text(String),
    /// Payload. For `quick_reply`: returned when the user taps the button, at most 256 characters. For `voice_call`:
    /// returned with the call, at most 512 characters.
    #[check(length(..=512))]
    Payload(String),
    /// Coupon code, for `copy_code`. 1 to 20 characters; at most 15 recommended.
    #[check(length(1..=20))]
    CouponCode(String),
    /// Action data, for `catalog`, `mpm`, `flow` and `order_details`.
    Action(TemplateButtonAction),
    /// Lifetime of the button in minutes, for `voice_call`. 1 to 43,200. Default: 10,080 (7 days).
    #[check(range(1..=43200))]
    TtlMinutes(u32),
}

/// Action data of a template button.
#[model]
pub struct TemplateButtonAction {
    /// Retailer ID of the product that provides the thumbnail image. For `catalog` and `mpm`.
    pub thumbnail_product_retailer_id: Option<String>,
    /// Product sections. Required for `mpm`. 1 to 10 sections, with at most 30 products in total.
    #[check(items(1..=10), total(product_items, 1..=30))]
    pub sections: Option<Vec<ProductSection>>,
    /// Token of this flow session, returned with the completed flow. For `flow`. Default: `unused`.
    pub flow_token: Option<String>,
    /// Input data of the first screen. For `flow`.
    pub flow_action_data: Option<BTreeMap<String, Value>>,
    /// Order to review and pay. Required for `order_details`.
    pub order_details: Option<OrderDetails>,
}

/// Limited-time offer of a template.
#[model]
pub struct TemplateOffer {
    /// Offer parameter. Exactly one.
    #[check(items(1..=1))]
    pub parameters: Vec<TemplateOfferParameter>,
}

/// A parameter of a limited-time offer.
#[model]
pub enum TemplateOfferParameter {
    /// Expiration of the offer.
    LimitedTimeOffer(OfferEnd),
}

/// Expiration of a limited-time offer.
#[model]
pub struct OfferEnd {
    /// Expiration time. Milliseconds since the Unix epoch.
    #[check(range(1_000_000_000_000..))]
    pub expiration_time_ms: u64,
}

/// Parameters of a template carousel.
#[model]
pub struct TemplateCarousel {
    /// Cards of the carousel. 2 to 10, as many as the template has. Each order has its own `reference_id`.
    #[check(items(2..=10), unique(card_index), unique(components.parameters.action.order_details.reference_id))]
    pub cards: Vec<TemplateCard>,
}

/// Parameters of a carousel card.
#[model]
pub struct TemplateCard {
    /// Position of the card, from 0 to 9.
    #[check(range(0..=9))]
    pub card_index: OrText<u8>,
    /// Components of the card with parameters.
    pub components: Vec<TemplateCardComponent>,
}

/// A component of a carousel card, with the parameters of one part of the card.
#[model(inline)]
pub enum TemplateCardComponent {
    /// Parameter of the card's header.
    Header(TemplateHeader),
    /// Parameters of the card's body.
    Body(TemplateBody),
    /// Parameters of a card button.
    Button(TemplateButton),
}

/// Tap target of a template message: the web page to open when the user taps the message.
#[model]
pub struct TemplateTapTarget {
    /// Tap target parameter. Exactly one.
    #[check(items(1..=1))]
    pub parameters: Vec<TemplateTapTargetParameter>,
}

/// A tap target parameter.
#[model]
pub enum TemplateTapTargetParameter {
    /// Web page to open. Exactly one.
    #[check(items(1..=1))]
    TapTargetConfiguration(Vec<TapTarget>),
}

/// Web page to open when the user taps the message.
#[model]
pub struct TapTarget {
    /// URL of the web page.
    #[check(url)]
    pub url: String,
    /// Title of the web page.
    pub title: String,
}

/// Order status of a template message.
#[model]
pub struct TemplateOrderStatus {
    /// Order status parameter. Exactly one.
    #[check(items(1..=1))]
    pub parameters: Vec<TemplateOrderStatusParameter>,
}

/// An order status parameter.
#[model]
pub enum TemplateOrderStatusParameter {
    /// Reference to the order and its new status.
    OrderStatus(OrderStatusUpdate),
}

/// Requirement of the platform on parameter texts, as error text.
pub(crate) const LINE: &str = "text without new lines and tabs, and at most 4 successive spaces";

/// Returns true if the platform accepts the text as a parameter.
pub(crate) fn is_line(text: &str) -> bool {
    !text.contains(['\n', '\r', '\t']) && cut(text, "     ").is_none()
}

const ONE_LINE: Rule = Rule::new("No line breaks or tabs, and at most 4 consecutive spaces.", |text| {
    if text.as_str().is_none_or(is_line) { Ok(()) } else { Err(LINE) }
});

const NAMED_OR_NOT: Rule = Rule::new("All parameters have a name, or none has.", |parameters| {
    let parameters = parameters.as_array().unwrap_or_default();
    let named = parameters.iter().filter(|p| p.get("parameter_name").is_some_and(|name| !name.is_null())).count();
    if named == 0 || named == parameters.len() { Ok(()) } else { Err("a name for every parameter, or for none") }
});
