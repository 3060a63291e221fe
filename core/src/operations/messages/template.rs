//! Messages that were approved beforehand, filled in. They may go out at any time.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{HeaderDocument, HeaderMedia, OrderDetails, OrderStatusUpdate, ProductAction, ProductSection};
use crate::{
    json::{Json, cut::cut},
    schema::{Docs, OrText, Rule, checker::repeated_text, model},
};

/// A template, filled in.
#[model]
pub struct TemplateMessage {
    /// The template's name: up to 512 lower-case letters, digits and underscores.
    #[check(length(1..=512), pattern("[a-z0-9_]{1,}"))]
    pub name: String,
    /// The language to send it in.
    pub language: TemplateLanguage,
    /// The parts that have something to fill in. Their number and kinds must be the template's (else code 132000 or 132012).
    pub components: Option<Vec<TemplateComponent>>,
}

impl From<&TemplateMessage> for Json<'_> {
    /// As it is sent.
    fn from(message: &TemplateMessage) -> Self {
        serde_json::to_value(message).unwrap_or_default().into()
    }
}

/// A template's language.
#[model]
pub struct TemplateLanguage {
    /// As in `en` or `en_US`.
    #[check(length(1..))]
    pub code: String,
    /// `deterministic`, the only one there is.
    #[check(pattern("deterministic"))]
    pub policy: Option<String>,
}

/// A part of a template that has something to fill in.
#[model(inline)]
pub enum TemplateComponent {
    /// The header's.
    Header(TemplateHeader),
    /// The text's.
    Body(TemplateBody),
    /// A button's.
    Button(TemplateButton),
    /// When an offer ends.
    LimitedTimeOffer(TemplateOffer),
    /// The cards'.
    Carousel(TemplateCarousel),
    /// Where a tap on the message leads.
    TapTargetConfiguration(TemplateTapTarget),
    /// News of an order.
    OrderStatus(TemplateOrderStatus),
}

/// What fills the header.
#[model]
pub struct TemplateHeader {
    /// One value.
    #[check(items(1..=1))]
    pub parameters: Vec<TemplateHeaderParameter>,
}

/// What fills the text.
#[model]
pub struct TemplateBody {
    /// A value for each of the template's parameters: in their order, or by their names.
    #[check(rule(NAMED_OR_NOT), unique("parameter_name"))]
    pub parameters: Vec<TemplateParameter>,
}

/// What fills a button.
#[model]
#[check(rule(PLACED), rule(FITTING), rule(ONE_VALUE), rule(WHOLE_ACTION))]
pub struct TemplateButton {
    /// The kind of button.
    pub sub_type: TemplateButtonType,
    /// Its value; two for `voice_call`.
    #[check(items(1..=2))]
    pub parameters: Vec<TemplateButtonParameter>,
    /// Its place among the template's buttons, from 0 to 9. Required but for `voice_call`.
    #[check(range(0..=9))]
    pub index: Option<OrText<u8>>,
}

impl TemplateButton {
    /// The button at this place among the template's, and what fills it.
    pub fn at(index: u8, sub_type: TemplateButtonType, value: impl Into<TemplateButtonParameter>) -> Self {
        Self::new(sub_type, vec![value.into()]).index(index)
    }
}

/// Kinds of button that have something to fill in.
#[model]
pub enum TemplateButtonType {
    /// Opens a page: the value is put at the end of the template's URL.
    Url,
    /// Answers: the value comes back when it is tapped.
    QuickReply,
    /// Copies a coupon's code.
    CopyCode,
    /// Opens the catalog.
    Catalog,
    /// Opens products of the catalog.
    Mpm,
    /// Opens a flow.
    Flow,
    /// Shows a bill.
    OrderDetails,
    /// Calls you.
    VoiceCall,
}

/// A value for the header.
#[model]
pub struct TemplateHeaderParameter {
    /// The parameter's name, in templates that name theirs: lower-case letters and underscores.
    #[check(pattern("[a-z_]{1,}"))]
    pub parameter_name: Option<String>,
    /// The value.
    #[union]
    pub value: TemplateHeaderValue,
}

/// A value for the header.
#[model]
pub enum TemplateHeaderValue {
    /// Text: the header has 60 characters in all.
    #[check(length(..=60), rule(ONE_LINE))]
    Text(String),
    /// A picture.
    Image(HeaderMedia),
    /// A video.
    Video(HeaderMedia),
    /// A document (PDF).
    Document(HeaderDocument),
    /// A moving picture: MP4 up to 3.5 MB. For the Marketing Messages API only.
    Gif(HeaderMedia),
    /// A place on the map.
    Location(TemplateLocation),
    /// A product of the catalog.
    Product(ProductAction),
}

/// A place on the map.
#[model]
pub struct TemplateLocation {
    /// In degrees, from -90 to 90.
    #[check(range(-90..=90))]
    pub latitude: OrText<f64>,
    /// In degrees, from -180 to 180.
    #[check(range(-180..=180))]
    pub longitude: OrText<f64>,
    /// What is there.
    pub name: String,
    /// Its address.
    pub address: String,
}

/// A value for the text.
#[model]
pub struct TemplateParameter {
    /// The parameter's name, in templates that name theirs: lower-case letters and underscores.
    #[check(pattern("[a-z_]{1,}"))]
    pub parameter_name: Option<String>,
    /// The value.
    #[union]
    pub value: TemplateValue,
}

impl From<&str> for TemplateParameter {
    fn from(text: &str) -> Self {
        Self::new(TemplateValue::Text(text.into()))
    }
}

/// A value for the text.
#[model]
pub enum TemplateValue {
    /// Text: up to 32,768 characters, if the template has nothing but its text; else it counts toward 1024.
    #[check(length(..=32768), rule(ONE_LINE))]
    Text(String),
    /// An amount of money.
    Currency(TemplateCurrency),
    /// A date.
    DateTime(TemplateDateTime),
    /// A group, in the template that invites to groups: it becomes the invite link.
    GroupId(String),
}

/// An amount of money, shown as the person's device writes it.
#[model]
pub struct TemplateCurrency {
    /// What is shown where it can't be written so.
    pub fallback_value: String,
    /// ISO 4217, as in `USD`.
    #[check(length(3..=3))]
    pub code: String,
    /// The amount times 1000.
    pub amount_1000: i64,
}

/// A date, shown as you wrote it.
#[model]
pub struct TemplateDateTime {
    /// What is shown.
    pub fallback_value: String,
}

/// A value for a button.
#[model]
#[check(rule(PREVIEW_OF_PAGE))]
pub struct TemplateButtonParameter {
    /// The value.
    #[union]
    pub value: TemplateButtonValue,
    /// `url`, in India, where your account has it: show what the link lets one pay.
    pub payment_link_preview: Option<bool>,
}

/// A value for a button.
#[model]
pub enum TemplateButtonValue {
    /// `url`: the end of the URL, 2,000 characters in all.
    #[check(length(1..=2000), rule(ONE_LINE))]
    Text(String),
    /// `quick_reply`: what comes back when it is tapped, up to 256 characters. `voice_call`: what comes back with the call,
    /// up to 512.
    #[check(length(..=512))]
    Payload(String),
    /// `copy_code`: the code, 1 to 20 characters, better 15.
    #[check(length(1..=20))]
    CouponCode(String),
    /// `catalog`, `mpm`, `flow` and `order_details`: what the button does.
    Action(TemplateButtonAction),
    /// `voice_call`: for how long the button works, in minutes: 1 to 43,200; 10,080 (seven days) unless told.
    #[check(range(1..=43200))]
    TtlMinutes(u32),
}

/// What a button does, as its kind wants it.
#[model]
pub struct TemplateButtonAction {
    /// `catalog` and `mpm`: the product whose picture is shown.
    pub thumbnail_product_retailer_id: Option<String>,
    /// `mpm`, which needs them: 1 to 10 sections with 30 products in all.
    #[check(items(1..=10), total("product_items", 1..=30))]
    pub sections: Option<Vec<ProductSection>>,
    /// `flow`: comes back with what the person filled in. `unused` unless told.
    pub flow_token: Option<String>,
    /// `flow`: what the first screen shows.
    pub flow_action_data: Option<BTreeMap<String, Value>>,
    /// `order_details`, which needs it: the bill.
    pub order_details: Option<OrderDetails>,
}

/// When an offer ends.
#[model]
pub struct TemplateOffer {
    /// One value.
    #[check(items(1..=1))]
    pub parameters: Vec<TemplateOfferParameter>,
}

/// When an offer ends.
#[model]
pub enum TemplateOfferParameter {
    /// When it ends.
    LimitedTimeOffer(OfferEnd),
}

/// When an offer ends.
#[model]
pub struct OfferEnd {
    /// Milliseconds since 1970.
    #[check(range(1_000_000_000_000..))]
    pub expiration_time_ms: u64,
}

/// What fills the cards.
#[model]
pub struct TemplateCarousel {
    /// 2 to 10 cards: as many as the template has.
    #[check(items(2..=10), unique("card_index"), rule(BILLS_APART))]
    pub cards: Vec<TemplateCard>,
}

/// What fills a card.
#[model]
pub struct TemplateCard {
    /// Its place, from 0 to 9.
    #[check(range(0..=9))]
    pub card_index: OrText<u8>,
    /// Its parts that have something to fill in.
    pub components: Vec<TemplateCardComponent>,
}

/// A part of a card that has something to fill in.
#[model(inline)]
pub enum TemplateCardComponent {
    /// The header's.
    Header(TemplateHeader),
    /// The text's.
    Body(TemplateBody),
    /// A button's.
    Button(TemplateButton),
}

/// Where a tap on the message leads.
#[model]
pub struct TemplateTapTarget {
    /// One value.
    #[check(items(1..=1))]
    pub parameters: Vec<TemplateTapTargetParameter>,
}

/// Where a tap on the message leads.
#[model]
pub enum TemplateTapTargetParameter {
    /// The page.
    #[check(items(1..=1))]
    TapTargetConfiguration(Vec<TapTarget>),
}

/// Where a tap on the message leads.
#[model]
pub struct TapTarget {
    /// The page.
    #[check(url)]
    pub url: String,
    /// What it is called.
    pub title: String,
}

/// News of an order.
#[model]
pub struct TemplateOrderStatus {
    /// One value.
    #[check(items(1..=1))]
    pub parameters: Vec<TemplateOrderStatusParameter>,
}

/// News of an order.
#[model]
pub enum TemplateOrderStatusParameter {
    /// The order, and what became of it.
    OrderStatus(OrderStatusUpdate),
}

/// What the platform refuses in the text of a parameter.
pub(crate) const LINE: &str = "text without new lines and tabs, and at most 4 successive spaces";

/// Whether the platform takes this as the text of a parameter.
pub(crate) fn is_line(text: &str) -> bool {
    !text.contains(['\n', '\r', '\t']) && cut(text, "     ").is_none()
}

const ONE_LINE: Rule = Rule {
    docs: Docs::new("No new lines or tabs, and at most 4 successive spaces."),
    check: |text| if text.as_str().is_none_or(is_line) { Ok(()) } else { Err(LINE) },
};

const PLACED: Rule = Rule {
    docs: Docs::new("A button has its place in `index`, but for `voice_call`."),
    check: |button| {
        let call = kind(button).is_some_and(|kind| kind == "voice_call");
        if call || button.get("index").is_some() { Ok(()) } else { Err("an index, as every button but voice_call has") }
    },
};

const FITTING: Rule = Rule {
    docs: Docs::new("The value fits the kind of button."),
    check: |button| {
        let (fits, wanted): (&[&str], _) = match kind(button).as_deref() {
            Some("url") => (&["text"], "a text for url"),
            Some("quick_reply") => (&["payload"], "a payload for quick_reply"),
            Some("copy_code") => (&["coupon_code"], "a coupon_code for copy_code"),
            Some("catalog" | "mpm" | "flow" | "order_details") => {
                (&["action"], "an action for catalog, mpm, flow and order_details")
            }
            Some("voice_call") => (&["ttl_minutes", "payload"], "ttl_minutes or a payload for voice_call"),
            _ => return Ok(()),
        };
        let good = |value: &Json<'_>| value.get("type").and_then(Json::as_str).is_some_and(|tag| fits.contains(&tag));
        if list(button, "parameters").iter().all(good) { Ok(()) } else { Err(wanted) }
    },
};

const ONE_VALUE: Rule = Rule {
    docs: Docs::new("One value, but for `voice_call`; the payload of a `quick_reply` has at most 256 characters."),
    check: |button| {
        let given = list(button, "parameters");
        let long = |value: &Json<'_>| value.get("payload")?.as_str().map(|payload| payload.chars().count() > 256);
        match kind(button).as_deref() {
            Some("voice_call") => Ok(()),
            _ if given.len() > 1 => Err("one value, as only voice_call has two"),
            Some("quick_reply") if given.iter().any(|value| long(value) == Some(true)) => {
                Err("a payload of at most 256 characters for quick_reply")
            }
            _ => Ok(()),
        }
    },
};

const WHOLE_ACTION: Rule = Rule {
    docs: Docs::new("The action of `mpm` has `sections`, that of `order_details` a bill."),
    check: |button| {
        let (needed, wanted) = match kind(button).as_deref() {
            Some("mpm") => ("sections", "sections in the action of mpm"),
            Some("order_details") => ("order_details", "order_details in the action of order_details"),
            _ => return Ok(()),
        };
        let mut actions = list(button, "parameters").iter().filter_map(|value| value.get("action"));
        if actions.all(|action| action.get(needed).is_some()) { Ok(()) } else { Err(wanted) }
    },
};

const BILLS_APART: Rule = Rule {
    docs: Docs::new("No two cards have a bill with the same `reference_id`."),
    check: |cards| {
        let cards = cards.as_array().unwrap_or_default();
        let buttons = cards.iter().flat_map(|card| list(card, "components"));
        let values = buttons.flat_map(|button| list(button, "parameters"));
        let ids = values.filter_map(|value| value.at("action.order_details.reference_id")?.as_str());
        if repeated_text(&ids.collect::<Vec<_>>()).is_some() {
            Err("bills with different reference_ids")
        } else {
            Ok(())
        }
    },
};

const PREVIEW_OF_PAGE: Rule = Rule {
    docs: Docs::new("`payment_link_preview` goes with the text of a `url`."),
    check: |value| match (value.get("payment_link_preview"), value.get("text")) {
        (Some(_), None) => Err("a text beside payment_link_preview"),
        _ => Ok(()),
    },
};

/// The kind of a button: the platform's own samples shout some.
fn kind(button: &Json<'_>) -> Option<String> {
    Some(button.get("sub_type")?.as_str()?.to_ascii_lowercase())
}

fn list<'v, 'j>(value: &'v Json<'j>, name: &str) -> &'v [Json<'j>] {
    value.get(name).and_then(Json::as_array).unwrap_or_default()
}

const NAMED_OR_NOT: Rule = Rule {
    docs: Docs::new("All parameters have a name, or none has."),
    check: |parameters| {
        let parameters = parameters.as_array().unwrap_or_default();
        let named = parameters.iter().filter(|p| p.get("parameter_name").is_some_and(|name| !name.is_null())).count();
        if named == 0 || named == parameters.len() { Ok(()) } else { Err("a name for every parameter, or for none") }
    },
};
