use wabakit::model;

/// What there is to paint with.
#[model]
pub struct Palette {
    /// The first colour.
    pub first: Colour,
    /// How it is mixed.
    pub mix: Option<Mix>,
}

/// A colour.
#[model]
pub enum Colour {
    /// Like the sky.
    SkyBlue,
    /// Like nothing else.
    #[wire("colour-13")]
    Thirteen,
}

/// How colours are mixed.
#[model(case = UPPER)]
pub enum Mix {
    /// Added.
    AddLight,
}
