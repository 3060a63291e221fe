// The client over real HTTP, against the sandbox.

import XCTest

@testable import Wabakit

final class SandboxTests: XCTestCase {
    private static let sandbox = Sandbox()

    override class func tearDown() {
        sandbox.stop()
    }

    private func client(token: String? = nil) throws -> WhatsApp {
        try SandboxTests.sandbox.client(token: token)
    }

    func testSends() async throws {
        let sent = try await client().messages.send(.text(TextBody(body: "Hi")), to: "+16505551234")
        XCTAssertTrue(sent.messages[0].id.hasPrefix("wamid."))
        XCTAssertEqual(try JSONValue(json: sent.raw)["messages"]?[0]?["id"]?.text, sent.messages[0].id)
    }

    func testMediaGoesUpAndComesDown() async throws {
        let (wa, file) = (try client(), Data([0xff, 0xd8, 0xff, 0, 13, 10]))
        let media = try await wa.media.get(mediaId: wa.media.upload(file: file, type: "image/jpeg").id)
        let read = try await wa.media.download(url: media.url, sha256: media.sha256)
        XCTAssertEqual(read, file)
        await failure(UnexpectedResponseError.self) {
            _ = try await wa.media.download(url: media.url, sha256: String(repeating: "0", count: 64))
        }
    }

    func testFilesOfTemplatesAreUploadedFirst() async throws {
        let (wa, png) = (try client(), Data("\u{89}PNG\r\n\u{1a}\n".unicodeScalars.map { UInt8($0.value) }))
        let mp4 = Data("\0\0\0\u{18}ftypmp42".utf8)
        let body = NewBody(text: "New in our shop.")
        let image: [NewComponent] = [.header(NewHeader(format: .image)), .body(body)]
        let buttons = NewButtons(buttons: [.quickReply(NewQuickReply(text: "Tell me more"))])
        func carousel(_ format: HeaderFormat) -> [NewComponent] {
            let card = NewCard(components: [.header(NewHeader(format: format)), .body(body), .buttons(buttons)])
            return [.body(body), .carousel(NewCarousel(cards: [card, card]))]
        }
        func create(_ name: String, _ components: [NewComponent], _ media: [Data], by wa: WhatsApp) async throws -> String {
            try await wa.templates.create(
                name: name, language: "en_US", category: .marketing, components: components, media: media).id
        }
        for (name, components, media) in [
            ("an_image", image, [png]), ("images", carousel(.image), [png, Data([0xff, 0xd8, 0xff])]),
            ("videos", carousel(.video), [mp4, mp4]),
        ] {
            let id = try await create(name, components, media, by: wa)
            XCTAssertFalse(id.isEmpty)
        }
        let noText: [NewComponent] = [.header(NewHeader(format: .image)), .body(NewBody(text: ""))]
        let cases: [([NewComponent], [Data], String)] = [
            (image, [], "components[0]"), (carousel(.image), [png], "components[1].cards[1]"), (image, [png, png], "media"),
            (image, [mp4], "components[0]"), (image, [png + Data(count: 5 << 20)], "components[0]"),
            (noText, [png], "components[1].text"),
        ]
        for (components, media, path) in cases {
            let error = await failure(ValidationError.self) {
                _ = try await create("refused", components, media, by: wa)
            }
            XCTAssertEqual(error?.path, "templates.create.\(path)")
        }
        let batch = try await wa.batch({ wa in
            try await wa.templates.create(
                name: "refused", language: "en_US", category: .marketing, components: image, media: [png]
            ).id
        })
        guard case .failure(let error) = batch else { return XCTFail("it wasn't refused") }
        XCTAssertEqual((error as? ValidationError)?.path, "templates.create.media")
    }

    func testPagesAreAskedForAsTheyAreRead() async throws {
        var ids: [String] = []
        for try await number in try client().phoneNumbers.listAll(limit: 1) { ids.append(number.id) }
        XCTAssertEqual(ids.first, SandboxTests.sandbox["phone_number_id"])
    }

    func testErrorsSayWhoseFaultTheyAre() async throws {
        let invalid = await failure(ValidationError.self) {
            _ = try await self.client().messages.send(.text(TextBody(body: "")), to: "+16505551234")
        }
        XCTAssertEqual(invalid?.path, "messages.send.text.body")
        let refusal = await failure(ApiError.self) {
            _ = try await self.client(token: "wrong").messages.send(.text(TextBody(body: "Hi")), to: "+16505551234")
        }
        XCTAssertEqual(refusal?.code, 190)
        XCTAssertEqual(refusal?.retry, .afterChange("token"))
        let nobody = try WhatsApp(token: "TOKEN", phoneNumberId: "1", baseURL: "http://127.0.0.1:9", options: WhatsApp.Options(maxRetries: 0))
        let lost = await failure(TransportError.self) {
            _ = try await nobody.messages.send(.text(TextBody(body: "Hi")), to: "+16505551234")
        }
        XCTAssertEqual(lost?.retry, .safe(after: nil))
    }

    func testTokensAreNotPrinted() throws {
        let request = try client(token: "EAAsecret").request("phone_numbers.list", [:])
        var dumped = ""
        dump(request, to: &dumped)
        XCTAssertEqual(request.headers["authorization"], "Bearer EAAsecret")
        XCTAssertFalse((dumped + "\(request)" + String(reflecting: request)).contains("EAAsecret"))
    }
}
