use wabakit::model;

/// A letter, whose content stands beside its stamp.
#[model]
pub struct Letter {
    /// The stamp.
    pub stamp: Option<String>,
    /// What is in it.
    #[union]
    pub content: Inside,
    /// More of it.
    pub parts: Option<Vec<Part>>,
    /// To whom.
    #[flatten]
    pub to: Address,
}

/// What is in a letter.
#[model]
pub enum Inside {
    /// Words.
    Words(String),
    /// Sheets.
    Sheets(Vec<Sheet>),
}

/// A sheet of paper.
#[model(name = PaperSheet)]
pub struct Sheet {
    /// How many lines.
    pub lines: u32,
}

/// A part of a letter.
#[model(inline, case = UPPER)]
pub enum Part {
    /// At the end.
    PostScript(Sheet),
}

/// To whom a letter goes.
#[model]
#[check(exactly_one(name, house))]
pub struct Address {
    /// A person.
    pub name: Option<String>,
    /// A house.
    pub house: Option<u32>,
}
