use wabakit::model;

/// A parcel of one kind, by one way, which makes nine forms.
#[model]
pub struct Parcel {
    /// The stamp.
    pub stamp: String,
    /// Its content.
    #[union]
    pub content: Inside,
    /// Its way.
    #[flatten]
    pub way: Way,
}

/// The content of a parcel.
#[model]
pub enum Inside {
    /// A book.
    Book(String),
    /// A game.
    Game(String),
    /// Food.
    Food(String),
}

/// The way that a parcel takes.
#[model]
#[check(exactly_one(road, rail, ship))]
pub struct Way {
    /// By road.
    pub road: Option<String>,
    /// By rail.
    pub rail: Option<String>,
    /// By ship.
    pub ship: Option<String>,
}
