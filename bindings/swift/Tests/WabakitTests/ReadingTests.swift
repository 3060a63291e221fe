// How what arrives is read.

import XCTest

@testable import Wabakit

final class ReadingTests: XCTestCase {
    /// The view of the only event of a change.
    private func only(_ field: String, _ value: String) -> Event.View? {
        Webhooks.events(Data(#"{"entry":[{"changes":[{"field":"\#(field)","value":\#(value)}]}]}"#.utf8)).first?.view
    }

    private func message(_ json: String) -> InboundMessage? {
        if case .message(let message)? = only("messages", #"{"messages":[\#(json)]}"#) { message } else { nil }
    }

    func testNumbersComeAsTextAndTheReverse() {
        let read = message(#"{"id":18446744073709551615,"timestamp":1749416383,"context":{"forwarded":"true"},"x":1}"#)
        XCTAssertEqual(read?.id, "18446744073709551615")
        XCTAssertEqual(read?.timestamp, "1749416383")
        XCTAssertEqual(read?.context?.forwarded, true)
    }

    func testNothingInListsIsLeftOutAndValuesMayBeNew() {
        let statuses = #"{"statuses":[{"id":"a","status":"brand_new","errors":[null,{"code":"131047"}]}]}"#
        guard case .status(let status)? = only("messages", statuses) else { return XCTFail("no status") }
        XCTAssertEqual(status.status, "brand_new")
        XCTAssertEqual(status.errors.map(\.code), [131047])
    }

    func testUnpairedSurrogatesAreReplaced() throws {
        let read = message(#"{"id":"a","timestamp":"1","text":{"body":"\ud83d \ud83d\ude00 \\ud83d \ude00"}}"#)
        XCTAssertEqual(read?.text?.body, "\u{fffd} 😀 \\ud83d \u{fffd}")
        XCTAssertEqual(try JSONValue(json: Data(#"{"\ude00":1}"#.utf8)), ["\u{fffd}": 1])
    }

    func testNothingIsTooDeep() throws {
        let (open, close) = (String(repeating: "[", count: 100_000), String(repeating: "]", count: 100_000))
        XCTAssertEqual(message(#"{"id":"a","timestamp":"1","x":\#(open)\#(close)}"#)?.id, "a")
        XCTAssertNotNil(try? JSONValue(json: Data((open + close).utf8)))
    }

    func testEventsAreReadAsWhatTheyAre() {
        let change = #"{"field":"messages","value":{"messages":[{"id":"a","timestamp":"1","from":"2"},{"id":1,"timestamp":[]}]}}"#
        let events = Webhooks.events(Data(#"{"entry":[{"id":"1","changes":[\#(change)]}]}"#.utf8))
        XCTAssertEqual(events.map(\.kind), ["message", "message"])
        if case .message(let message)? = events.first?.view { XCTAssertEqual(message.from, "2") } else { XCTFail("no message") }
        XCTAssertEqual(events.last?.view, .unknown)
        XCTAssertEqual(Webhooks.events(Data([0xff])).map(\.view), [.malformed])
    }

    func testAnOddMessageTakesNoOtherWithIt() {
        func message(_ id: String, _ timestamp: String) -> String {
            #"{"from":"16505551234","id":"\#(id)","timestamp":\#(timestamp),"type":"text","text":{"body":"Hi"}}"#
        }
        let list = [message("wamid.1", #""1739230955""#), message("wamid.2", "{}"), "null", message("wamid.3", "1739230957")]
        let messages = "[\(list.joined(separator: ","))]"
        let history = only("history", #"{"history":[{"metadata":{"phase":0},"threads":[{"id":"1","messages":\#(messages)}]}]}"#)
        guard case .history(let piece)? = history else { return XCTFail("no history") }
        XCTAssertEqual(piece.threads.first?.messages.map(\.id), ["wamid.1", "wamid.3"])
        let standby = only("standby", #"{"standby":{"messages":\#(messages),"statuses":[7],"contacts":null}}"#)
        guard case .standby(let told)? = standby else { return XCTFail("no standby") }
        XCTAssertEqual(told.standby?.messages.map(\.id), ["wamid.1", "wamid.3"])
        XCTAssertEqual(only("standby", #"{"standby":{"messages":7}}"#), .unknown)
    }

    func testPagesFollowUntilTheLast() async throws {
        let pages = Pages(params: "1", next: { $0 = $1 }) { page, asked in
            (page == "2" ? [] : [page] + asked, ["1": "2", "2": "3"][page])
        }
        var items: [String] = []
        while let item = try await pages.item() { items.append(item) }
        XCTAssertEqual(items, ["1", "3", "2", "3"])
    }

    func testNothingThatArrivesEndsTheProgram() {
        let parts = ["\\ud83d", "\\", "\"", "\0", "1e999", "[[[", "\\u00", "\\p", "{", "}", ":", ",", "\u{fffd}", "1.5", "\\\\u"]
        let json = #"{"id":"a","timestamp":"1","text":{"body":"a\ud83d\ude00b"},"context":{"id":"x","forwarded":true}}"#
        var (seed, refused) = (UInt64(1), 0)
        func random(_ below: Int) -> Int {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((seed >> 33) % UInt64(below))
        }
        for _ in 0..<10_000 {
            var bytes = [UInt8](json.utf8)
            for _ in 0...random(3) {
                let at = random(bytes.count)
                switch random(3) {
                case 0: bytes.insert(contentsOf: parts[random(parts.count)].utf8, at: at)
                case 1: bytes[at] = UInt8(random(256))
                default: bytes.remove(at: at)
                }
            }
            if (try? JSONValue(json: Data(bytes))) == nil { refused += 1 }
            _ = message(String(decoding: bytes, as: UTF8.self))
        }
        XCTAssertGreaterThan(refused, 1000)
    }

    func testSecretsAreNotPrinted() throws {
        let json = #"{"calling":{"sip":{"servers":[{"hostname":"sip.example.com","sip_user_password":"p4ss"}]}}}"#
        let response = try WhatsApp(token: "EAAJB").engine.read("settings.get", 200, [:], Data(json.utf8))
        let settings: NumberSettings = try typed(response.value)
        let password = settings.calling?.sip?.servers.first?.sipUserPassword
        XCTAssertEqual(password?.expose(), "p4ss")
        XCTAssertEqual(password, Secret("p4ss"))
        XCTAssertEqual(try written(settings).contains("p4ss"), true)
        let metadata = Metadata(status: 200, headers: [:], attempts: 1)
        let whole = Response(value: settings, raw: Data(json.utf8), apiVersion: nil, after: nil, metadata: metadata)
        XCTAssertTrue(printed(settings).contains("Secret(…)"))
        XCTAssertFalse((printed(settings) + printed(whole)).contains("p4ss"))
    }

    func testErrorsPrintNoBodies() throws {
        let client = try WhatsApp(token: "EAAJBtoken", phoneNumberId: "1", appSecret: "5ec4e7")
        let proof = try client.request("phone_numbers.get", [:]).url.components(separatedBy: "appsecret_proof=")[1]
        let bodies = [#"{"error":{"message":"EAAJBtoken and \#(proof)","code":190,"x":"p4ss"}}"#, "p4ss"]
        for body in bodies {
            XCTAssertThrowsError(try client.response("phone_numbers.get", status: 401, headers: [:], body: Data(body.utf8))) {
                let text = printed($0) + $0.localizedDescription
                XCTAssertFalse(text.contains("EAAJBtoken") || text.contains(proof) || text.contains("p4ss"), text)
                let raw = ($0 as? ApiError)?.raw ?? ($0 as? UnexpectedResponseError)?.body ?? Data()
                XCTAssertTrue(String(decoding: raw, as: UTF8.self).contains("p4ss"))
                XCTAssertFalse(String(decoding: raw, as: UTF8.self).contains("EAAJBtoken"))
            }
        }
    }

    /// In every form that is printed.
    private func printed(_ value: Any) -> String {
        var dumped = ""
        dump(value, to: &dumped)
        return dumped + "\(value)" + String(reflecting: value)
    }

    func testBaseURLsWithoutTLSAreRefusedUnlessAllowed() throws {
        for url in ["http://example.com", "localhost", "ftp://example.com", ""] {
            XCTAssertThrowsError(try WhatsApp(token: "EAAJB", baseURL: url)) { XCTAssertEqual(($0 as? ValidationError)?.path, "base_url") }
        }
        for url in ["https://example.com", "http://127.0.0.1:1", "http://localhost"] { _ = try WhatsApp(token: "EAAJB", baseURL: url) }
        _ = try WhatsApp(token: "EAAJB", baseURL: "http://example.com", allowHTTP: true)
    }

    func testUnionsThatAreSentSayTheirType() throws {
        let text: Content = try JSONDecoder().decode(Content.self, from: Data(#"{"text":{"body":"Hi"}}"#.utf8))
        XCTAssertEqual(text, .text(TextBody(body: "Hi")))
        XCTAssertEqual(try JSONValue(json: Data(written(text).utf8)), ["type": "text", "text": ["body": "Hi"]])
        XCTAssertThrowsError(try JSONDecoder().decode(Content.self, from: Data(#"{"type":"hologram"}"#.utf8)))
    }
}
