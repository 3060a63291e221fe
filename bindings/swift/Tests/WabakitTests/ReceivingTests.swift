// What comes to the callback URL.

import XCTest

@testable import Wabakit

final class ReceivingTests: XCTestCase {
    private let hooks = try! Webhooks(appSecret: "5ec4e7", verifyToken: "one that you chose")
    private let body = Data(
        #"{"entry":[{"changes":[{"field":"messages","value":{"messages":[{"id":"a","timestamp":"1"},{"id":"b","timestamp":"2"}]}}]}]}"#.utf8)
    private let signature = "sha256=4f97fa415dafa5dc0bccbaf58fe680d1ddd0c2ce5ba42a75e2bda55c3445c3cb"

    private func reply(_ method: String, _ query: String = "", signature: String? = nil, body: Data = Data()) async -> Webhooks.Reply {
        await hooks.receive(method: method, query: query, signature: signature, body: body)
    }

    private func expect(
        _ status: Int, _ method: String, _ query: String = "", signature: String? = nil, body: Data = Data(), line: UInt = #line
    ) async {
        let reply = await reply(method, query, signature: signature, body: body)
        XCTAssertEqual(reply.status, status, line: line)
        XCTAssertEqual(reply.headers["Allow"], status == 405 ? "GET, POST" : nil, line: line)
    }

    func testTheHandshakeIsAnswered() async {
        let asked = "hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=one%20that+you%20chose"
        let reply = await reply("GET", asked)
        XCTAssertEqual(reply, Webhooks.Reply(status: 200, text: "1158201444", events: []))
        await expect(403, "GET", asked + "n't")
        await expect(403, "GET")
        XCTAssertThrowsError(try hooks.challenge("")) { XCTAssertEqual(($0 as? SignatureError)?.status, 403) }
    }

    func testWhatIsSignedIsRead() async {
        let reply = await reply("POST", signature: signature, body: body)
        XCTAssertEqual(reply, Webhooks.Reply(status: 200, text: "", events: Webhooks.events(body)))
        XCTAssertEqual(reply.events.map(\.key), ["message::a", "message::b"])
    }

    func testWhatIsNotIsRefused() async {
        await expect(401, "POST", body: body)
        await expect(401, "POST", signature: signature, body: body + Data(" ".utf8))
        await expect(413, "POST", signature: signature, body: Data(count: Webhooks.limit + 1))
        for method in ["PUT", "DELETE", "HEAD", "no method"] { await expect(405, method, signature: signature, body: body) }
        XCTAssertThrowsError(try hooks.verify(signature: nil, body: body)) { XCTAssertEqual(($0 as? SignatureError)?.status, 401) }
    }

    func testWithoutAnAppSecretNothingIsReceived() throws {
        for secrets in [[], [""], ["", ""]] {
            XCTAssertThrowsError(try Webhooks(appSecrets: secrets)) { XCTAssertEqual(($0 as? ValidationError)?.path, "app_secret") }
        }
        let hooks = try Webhooks(appSecrets: ["", "5ec4e7"])
        XCTAssertEqual(try hooks.verify(signature: signature, body: body).count, 2)
    }

    func testEventsOfAChangeShareItsContextAndContacts() {
        let large = String(repeating: "x", count: 400_000)
        let messages = (0..<8_000).map { #"{"id":"wamid.\#($0)","from":"\#($0 % 2)"}"# }.joined(separator: ",")
        let contacts = #"[{"wa_id":"0","profile":{"name":"\#(large)"}},{"wa_id":"1"}]"#
        let value = #"{"metadata":{"phone_number_id":"1","x":"\#(large)"},"contacts":\#(contacts),"messages":[\#(messages)]}"#
        let events = Webhooks.events(Data(#"{"entry":[{"id":"2","changes":[{"field":"messages","value":\#(value)}]}]}"#.utf8))
        XCTAssertEqual(events.map(\.key), (0..<8_000).map { "message:1:wamid.\($0)" })
        XCTAssertEqual(events.suffix(2).map { $0.contact?.profile?.name }, [large, nil])
        XCTAssertEqual([events.last?.field, events.last?.entryId, events.last?.phoneNumberId], ["messages", "2", "1"])
        // As many copies would be 6 GB.
        XCTAssertEqual(Set(events.map(\.contextJSON.utf8.count)), [large.utf8.count + 43])
    }

    func testFiltersCompose() {
        let (any, first): (@Sendable (Event) -> Bool, @Sendable (Event) -> Bool) = ({ _ in true }, { $0.key == "message::a" })
        let keys = { (filter: (Event) -> Bool) in Webhooks.events(self.body).filter(filter).map(\.key) }
        XCTAssertEqual(keys(first && any), ["message::a"])
        XCTAssertEqual(keys(first || any), ["message::a", "message::b"])
        XCTAssertEqual(keys(!first && any), ["message::b"])
        XCTAssertEqual(keys(!(first || any)), [])
    }
}
