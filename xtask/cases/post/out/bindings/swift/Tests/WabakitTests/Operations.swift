// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

@testable import Wabakit

/// The types of each operation's parameters and response, unless that is a file.
let operations: [String: (params: any Codable.Type, answer: (any Codable.Type)?)] = [
    "letters.send": (SendLetter.self, Letter.self),
    "letters.list": (ListLetters.self, Letters.self),
    "stamps.upload": (UploadStamp.self, Letter.self),
    "stamps.download": (DownloadStamp.self, nil),
]
