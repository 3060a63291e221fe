// The decision whether a message may be sent, shared by the limiter and the send policy.

import Foundation

/// Decision whether a message may be sent now.
public enum Decision: Hashable, Sendable {
    /// The message may be sent now.
    case send
    /// The message may be sent later: ask again at `until`. Nothing was counted. `because` is the limit that is reached.
    case wait(until: Date, because: Reason)
    /// The message must not be sent, and waiting alone doesn't change that. `whatToDo` describes the
    /// remedy in one sentence.
    case refuse(because: Reason, whatToDo: String)
}

extension Decision: Decodable {
    enum CodingKeys: String, CodingKey {
        case until
        case because
        case whatToDo = "what_to_do"
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        guard let because = try fields.decodeIfPresent(Reason.self, forKey: .because) else {
            self = .send
            return
        }
        if let until = try fields.decodeIfPresent(Date.self, forKey: .until) {
            self = .wait(until: until, because: because)
        } else {
            self = .refuse(because: because, whatToDo: try fields.decode(String.self, forKey: .whatToDo))
        }
    }
}
