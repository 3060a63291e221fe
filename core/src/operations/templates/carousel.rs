//! Special components of new templates: carousels, limited-time offers, and call permission requests.

use super::{NewBody, NewButtons, NewHeader};
use crate::schema::model;

/// Carousel of a new template: media cards or product cards.
#[model]
pub struct NewCarousel {
    /// Cards of the carousel. 2 to 10, all with the same components.
    pub cards: Vec<NewCard>,
}

/// A card of a new template's carousel.
#[model]
pub struct NewCard {
    /// Components of the card. Media card: header (image or video), body, and 1 or 2 buttons. Product card: product
    /// header and one button.
    pub components: Vec<NewCardComponent>,
}

/// A component of a card in a new template.
#[model(inline, case = UPPER)]
pub enum NewCardComponent {
    /// Header of the card.
    Header(NewHeader),
    /// Body of the card.
    Body(NewBody),
    /// Buttons of the card.
    Buttons(NewButtons),
}

/// Limited-time offer of a new template. Requires a copy code button before the URL button if the offer expires.
#[model]
pub struct NewLimitedTimeOffer {
    /// Text and expiration of the offer.
    pub limited_time_offer: NewOffer,
}

/// Text and expiration of a limited-time offer.
#[model]
pub struct NewOffer {
    /// Text of the offer. At most 16 characters.
    pub text: String,
    /// Displays the time until the offer expires, which each message sets.
    pub has_expiration: Option<bool>,
}

/// Request for permission to call the user, in a new template.
#[model]
pub struct NewCallPermissionRequest {}
