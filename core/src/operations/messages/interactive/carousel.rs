//! Cards side by side.

use super::{CtaUrlParameters, InteractiveBody};
use crate::{
    json::Json,
    schema::{CatalogId, Docs, Rule, model},
};

/// Cards side by side, with text above them.
#[model]
pub struct CarouselMessage {
    /// The text above the cards.
    pub body: InteractiveBody,
    /// The cards.
    pub action: CarouselAction,
}

/// Cards side by side.
#[model]
pub struct CarouselAction {
    /// 2 to 10 cards, all with the same things on them.
    #[check(items(2..=10), unique("card_index"), rule(ALIKE))]
    pub cards: Vec<CarouselCard>,
}

/// A card: of a product, or with a picture or video and buttons.
#[model(inline)]
pub enum CarouselCard {
    /// A product.
    Product(ProductCard),
    /// A picture or video, with text and buttons.
    CtaUrl(MediaCard),
}

/// A card of a product.
#[model]
pub struct ProductCard {
    /// Its place, from 0 to 9.
    #[check(range(0..=9))]
    pub card_index: u8,
    /// The product. All cards are of one catalog.
    pub action: ProductCardAction,
}

/// The product of a card.
#[model]
pub struct ProductCardAction {
    /// The product, by your own id for it.
    #[check(length(1..))]
    pub product_retailer_id: String,
    /// The catalog.
    pub catalog_id: CatalogId,
}

/// A card with a picture or video, and buttons.
#[model]
pub struct MediaCard {
    /// Its place, from 0 to 9.
    #[check(range(0..=9))]
    pub card_index: u8,
    /// The picture or video.
    pub header: CardHeader,
    /// One button that opens a page, or buttons that answer.
    pub action: MediaCardAction,
    /// Text below the picture.
    pub body: Option<CardBody>,
}

/// What stands on top of a card.
#[model]
pub enum CardHeader {
    /// A picture.
    Image(CardMedia),
    /// A video.
    Video(CardMedia),
}

/// A picture or video on a card.
#[model]
pub struct CardMedia {
    /// A public `http` or `https` URL.
    #[check(url)]
    pub link: String,
}

/// The text of a card.
#[model]
pub struct CardBody {
    /// 1 to 160 characters with at most two line breaks.
    #[check(length(1..=160), rule(TWO_BREAKS))]
    pub text: String,
}

/// The buttons of a card: one that opens a page, or `buttons` that answer.
#[model]
#[check(exactly_one(parameters, buttons), rule(NAMED))]
pub struct MediaCardAction {
    /// `cta_url`, beside `parameters`.
    pub name: Option<String>,
    /// The button that opens a page.
    pub parameters: Option<CtaUrlParameters>,
    /// 1 to 3 buttons that answer.
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

/// A button of a card.
#[model]
pub enum CardButton {
    /// One that answers.
    QuickReply(CardReply),
}

impl CardButton {
    /// A button with this id, which comes back when it is tapped, and this title.
    pub fn new(id: impl Into<String>, title: impl Into<String>) -> Self {
        Self::QuickReply(CardReply::new(id, title))
    }
}

/// A card's button that answers.
#[model]
pub struct CardReply {
    /// Comes back when it is tapped: 1 to 20 characters.
    #[check(length(1..=20))]
    pub id: String,
    /// What it says: 1 to 20 characters.
    #[check(length(1..=20))]
    pub title: String,
}

const TWO_BREAKS: Rule = Rule {
    docs: Docs::new("At most two line breaks."),
    check: |text| match text.as_str().map(|text| text.matches('\n').count()) {
        Some(3..) => Err("at most two line breaks"),
        _ => Ok(()),
    },
};

const NAMED: Rule = Rule {
    docs: Docs::new("The button that opens a page is called `cta_url`."),
    check: |action| match (action.get("parameters"), action.get("name")) {
        (Some(_), Some(name)) if name == "cta_url" => Ok(()),
        (Some(_), _) => Err("the name cta_url beside parameters"),
        _ => Ok(()),
    },
};

const ALIKE: Rule = Rule {
    docs: Docs::new("All cards are of products of one catalog, or all have the same kind and number of buttons."),
    check: |cards| {
        let cards = cards.as_array().unwrap_or_default();
        let mut shapes = cards.iter().map(shape);
        let first = shapes.next();
        if shapes.all(|other| Some(other) == first) { Ok(()) } else { Err("cards that are all alike") }
    },
};

/// What all cards have alike: their type, their catalog and the number of their buttons.
fn shape<'c>(card: &'c Json<'c>) -> (Option<&'c Json<'c>>, Option<&'c Json<'c>>, Option<usize>) {
    let buttons = card.at("action.buttons").and_then(Json::as_array);
    (card.get("type"), card.at("action.catalog_id"), buttons.map(<[_]>::len))
}
