//! Carousels: cards side by side.

use super::{CtaUrlParameters, InteractiveBody};
use crate::{
    json::Json,
    schema::{CatalogId, Rule, model},
};

/// A carousel message: cards side by side, below a body text.
#[model]
pub struct CarouselMessage {
    /// Body text above the cards.
    pub body: InteractiveBody,
    /// Cards of the carousel.
    pub action: CarouselAction,
}

/// Cards of a carousel message.
#[model]
pub struct CarouselAction {
    /// Cards of the carousel. 2 to 10, all with the same elements.
    #[check(items(2..=10), unique(card_index), rule(ALIKE))]
    pub cards: Vec<CarouselCard>,
}

/// A card of a carousel: a product card or a media card.
#[model(inline)]
pub enum CarouselCard {
    /// Product card, from a catalog.
    Product(ProductCard),
    /// Media card: image or video, with text and buttons.
    CtaUrl(MediaCard),
}

/// A product card of a carousel.
#[model]
pub struct ProductCard {
    /// Position of the card, from 0 to 9.
    #[check(range(0..=9))]
    pub card_index: u8,
    /// Product of the card. All cards use the same catalog.
    pub action: ProductCardAction,
}

/// Product shown on a card.
#[model]
pub struct ProductCardAction {
    /// Retailer ID of the product in the catalog.
    #[check(length(1..))]
    pub product_retailer_id: String,
    /// ID of the catalog.
    pub catalog_id: CatalogId,
}

/// A media card of a carousel: image or video, with buttons.
#[model]
pub struct MediaCard {
    /// Position of the card, from 0 to 9.
    #[check(range(0..=9))]
    pub card_index: u8,
    /// Header of the card: image or video.
    pub header: CardHeader,
    /// Action of the card: one URL button, or quick reply buttons.
    pub action: MediaCardAction,
    /// Body text below the header.
    pub body: Option<CardBody>,
}

/// Header of a media card.
#[model]
pub enum CardHeader {
    /// Image in the header.
    Image(CardMedia),
    /// Video in the header.
    Video(CardMedia),
}

/// Image or video of a card.
#[model]
pub struct CardMedia {
    /// Public `http` or `https` URL of the file.
    #[check(url)]
    pub link: String,
}

/// Body of a media card.
#[model]
pub struct CardBody {
    /// Text of the card. 1 to 160 characters. At most 2 line breaks.
    #[check(length(1..=160), rule(TWO_BREAKS))]
    pub text: String,
}

/// Buttons of a media card: one URL button (`parameters`), or quick reply buttons (`buttons`).
#[model]
#[check(exactly_one(parameters, buttons), when(parameters, requires(name = "cta_url")))]
pub struct MediaCardAction {
    /// Name of the action: `cta_url`, required with `parameters`.
    pub name: Option<String>,
    /// Label and URL of the URL button.
    pub parameters: Option<CtaUrlParameters>,
    /// Quick reply buttons. 1 to 3.
    #[check(items(1..=3))]
    pub buttons: Option<Vec<CardButton>>,
}

impl From<CtaUrlParameters> for MediaCardAction {
    fn from(button: CtaUrlParameters) -> Self {
        Self::by_parameters(button).name("cta_url")
    }
}

impl From<Vec<CardButton>> for MediaCardAction {
    fn from(buttons: Vec<CardButton>) -> Self {
        Self::by_buttons(buttons)
    }
}

/// A button of a media card.
#[model]
pub enum CardButton {
    /// Quick reply button, which sends its ID to the business.
    QuickReply(CardReply),
}

impl CardButton {
    /// Creates a quick reply button from an ID, returned when the user taps the button, and a title.
    pub fn new(id: impl Into<String>, title: impl Into<String>) -> Self {
        Self::QuickReply(CardReply::new(id, title))
    }
}

/// ID and title of a quick reply button.
#[model]
pub struct CardReply {
    /// ID of the button, returned when the user taps it. 1 to 20 characters.
    #[check(length(1..=20))]
    pub id: String,
    /// Title of the button. 1 to 20 characters.
    #[check(length(1..=20))]
    pub title: String,
}

const TWO_BREAKS: Rule =
    Rule::new("At most 2 line breaks.", |text| match text.as_str().map(|text| text.matches('\n').count()) {
        Some(3..) => Err("at most two line breaks"),
        _ => Ok(()),
    });

const ALIKE: Rule = Rule::new(
    "All cards show products of the same catalog, or all have the same type and number of buttons.",
    |cards| {
        let cards = cards.as_array().unwrap_or_default();
        let mut shapes = cards.iter().map(shape);
        let first = shapes.next();
        if shapes.all(|other| Some(other) == first) { Ok(()) } else { Err("cards that are all alike") }
    },
);

/// Properties that all cards of a carousel share: type, catalog and number of buttons.
fn shape<'c>(card: &'c Json<'c>) -> (Option<&'c Json<'c>>, Option<&'c Json<'c>>, Option<usize>) {
    let buttons = card.at("action.buttons").and_then(Json::as_array);
    (card.get("type"), card.at("action.catalog_id"), buttons.map(<[_]>::len))
}
