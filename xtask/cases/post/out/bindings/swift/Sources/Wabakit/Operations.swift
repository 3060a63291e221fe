// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

extension WhatsApp {
    /// Operations: `letters.send`, `letters.list`.
    public var letters: LettersArea { LettersArea(engine: engine) }
    /// Operations: `stamps.upload`, `stamps.download`.
    public var stamps: StampsArea { StampsArea(engine: engine) }
}

extension Engine {
    /// The operations that return a file.
    static let files: Set<String> = ["stamps.download"]
}
