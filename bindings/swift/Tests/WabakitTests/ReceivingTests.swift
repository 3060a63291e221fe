// What comes to the callback URL.

import XCTest

@testable import Wabakit

final class ReceivingTests: XCTestCase {
    private let hooks = Webhooks(appSecret: "5ec4e7", verifyToken: "one that you chose")
    private let body = Data(
        #"{"entry":[{"changes":[{"field":"messages","value":{"messages":[{"id":"a","timestamp":"1"},{"id":"b","timestamp":"2"}]}}]}]}"#.utf8)
    private let signature = "sha256=4f97fa415dafa5dc0bccbaf58fe680d1ddd0c2ce5ba42a75e2bda55c3445c3cb"

    private func answer(_ method: String, _ query: String = "", signature: String? = nil, body: Data = Data()) -> Webhooks.Answer {
        hooks.receive(method: method, query: query, signature: signature, body: body)
    }

    func testTheHandshakeIsAnswered() {
        let asked = "hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=one%20that+you%20chose"
        XCTAssertEqual(answer("GET", asked), Webhooks.Answer(status: 200, text: "1158201444", events: []))
        XCTAssertEqual(answer("GET", asked + "n't").status, 403)
        XCTAssertEqual(answer("GET").status, 403)
        XCTAssertThrowsError(try hooks.challenge("")) { XCTAssertEqual(($0 as? SignatureError)?.status, 403) }
    }

    func testWhatIsSignedIsRead() {
        let answer = answer("POST", signature: signature, body: body)
        XCTAssertEqual(answer, Webhooks.Answer(status: 200, text: "", events: Webhooks.events(body)))
        XCTAssertEqual(answer.events.map(\.key), ["message::a", "message::b"])
    }

    func testWhatIsNotIsRefused() {
        XCTAssertEqual(answer("POST", body: body).status, 401)
        XCTAssertEqual(answer("POST", signature: signature, body: body + Data(" ".utf8)).status, 401)
        XCTAssertEqual(answer("POST", signature: signature, body: Data(count: Webhooks.limit + 1)).status, 413)
        for method in ["PUT", "DELETE", "HEAD", "no method"] { XCTAssertEqual(answer(method, signature: signature, body: body).status, 405) }
        XCTAssertThrowsError(try hooks.open(signature: nil, body: body)) { XCTAssertEqual(($0 as? SignatureError)?.status, 401) }
    }

    func testFiltersCompose() {
        let (any, first): ((Event) -> Bool, (Event) -> Bool) = ({ _ in true }, { $0.key == "message::a" })
        let keys = { (filter: (Event) -> Bool) in Webhooks.events(self.body).filter(filter).map(\.key) }
        XCTAssertEqual(keys(first && any), ["message::a"])
        XCTAssertEqual(keys(first || any), ["message::a", "message::b"])
        XCTAssertEqual(keys(!first && any), ["message::b"])
        XCTAssertEqual(keys(!(first || any)), [])
    }
}
