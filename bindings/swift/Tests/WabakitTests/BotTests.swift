// The bot, the inbox and the app of the README, as they stand there.

import XCTest

@testable import Wabakit

final class BotTests: XCTestCase {
    func testTheBotAnswersInDirectChatsAndGroups() async throws {
        let (answers, links) = (Collected<JSONValue>(), Collected<(group: String, link: String)>())
        let deliveries = Deliveries()
        let sandbox = Sandbox("--callback", deliveries.url)
        defer { sandbox.stop() }
        let wa = try sandbox.client(hooks: WhatsApp.Hooks(onRequest: { attempt in
            if let sent = try? JSONValue(json: Data(attempt.parametersJSON.utf8)), sent["text"] != nil { answers.add(sent) }
        }))
        let hooks = try Webhooks(appSecret: sandbox["app_secret"], verifyToken: sandbox["verify_token"])
        try hooks.onError { error, event in XCTFail("\(event?.key ?? ""): \(error)") }
        bot(wa, hooks)
        hooks.on(.groupLifecycleUpdate) { _, group in
            if let id = group.groupId, let link = group.inviteLink { links.add((id, link)) }
        }
        deliveries.hooks = hooks

        let text: JSONValue = ["body": "Hello"]
        try await sandbox.act("inbound", ["from": "16505551234", "type": "text", "text": text])
        let answer = try await answers.first(1)[0]
        XCTAssertEqual([answer["to"], answer["text"]?["body"]], ["+16505551234", "You wrote: Hello"])
        let ben: JSONValue = ["from_user_id": "US.13491208655302741919", "profile": ["username": "ben"], "type": "text", "text": text]
        try await sandbox.act("inbound", ben)
        let toUser = try await answers.first(2)[1]
        XCTAssertEqual([toUser["to"], toUser["recipient"]], [nil, "US.13491208655302741919"])
        _ = try await wa.groups.create(subject: "Shrubs")
        let group = try await links.first(1)[0]
        try await sandbox.act("join", ["from": "16505551234", "invite_link": .string(group.link)])
        try await sandbox.act("inbound", ["from": "16505551234", "group_id": .string(group.group), "type": "text", "text": text])
        let toGroup = try await answers.first(3)[2]
        XCTAssertEqual([toGroup["to"], toGroup["recipient_type"]], [.string(group.group), "group"])
        await hooks.drain(timeout: .seconds(10))
    }

    func testTheInboxDispatchesAgainWhatIsNotDone() async throws {
        let (hooks, inbox, attempts) = (try Webhooks(appSecret: "5ec4e7", log: Log(.error) { _, _ in }), Inbox(), Collected<String>())
        try keep(hooks, insert: { inbox.insert($0, $1) }, markDone: { inbox.remove($0) })
        hooks.on(.message) { event, message in
            if attempts.add(message.id) == 0 { throw CancellationError() }
        }
        let body = Data(#"{"entry":[{"changes":[{"field":"messages","value":{"messages":[{"id":"a","timestamp":"1"},{"id":"b","timestamp":"2"}]}}]}]}"#.utf8)
        let signature = "sha256=4f97fa415dafa5dc0bccbaf58fe680d1ddd0c2ce5ba42a75e2bda55c3445c3cb"
        for _ in 0..<2 {
            let reply = await hooks.handle(method: "POST", query: "", signature: signature, body: body)
            XCTAssertEqual(reply.status, 200)
        }
        await hooks.drain()
        XCTAssertEqual([attempts.all, inbox.keys], [["a", "b"], ["message::a"]])
        try await dispatchAgain(hooks) { inbox.pending }
        XCTAssertEqual([attempts.all, inbox.keys], [["a", "b", "a"], []])
    }

    func testAnAppSendsThroughItsBackend() async throws {
        let sandbox = Sandbox()
        defer { sandbox.stop() }
        let wa = try sandbox.client()
        let backend = Backend { request in
            XCTAssertTrue(request.url.hasPrefix("https://shop.example.com/whatsapp/v"), request.url)
            let session = request.headers["authorization"]?.dropFirst("Bearer ".count) ?? ""
            let phone = { (session: String) async in session == "s3ssion" ? "+16505559999" : nil }
            return try await forward(request.body, session: String(session), to: phone, wa)
        }
        let id = try await order("My order, please", session: "s3ssion", transport: backend)
        XCTAssertTrue(id.hasPrefix("wamid."))
        let refused = await failure((UnexpectedResponseError).self) {
            _ = try await order("My order, please", session: "other", transport: backend)
        }
        XCTAssertEqual(refused?.status, 401)
    }
}

/// A server for the deliveries of the sandbox.
private final class Deliveries: @unchecked Sendable {
    var hooks: Webhooks?
    private var server: SocketServer?
    var url: String { "\(server?.url ?? "")/webhooks" }

    init() {
        server = SocketServer { [weak self] connection in
            while let (head, body) = connection.request() {
                let place = head[0].components(separatedBy: " ")
                let query = place[1].components(separatedBy: "?").dropFirst().first ?? ""
                let ended = DispatchSemaphore(value: 0)
                Task {
                    let signature = Connection.header("x-hub-signature-256", head)
                    let reply = await self?.hooks?.handle(method: place[0], query: query, signature: signature, body: body)
                    connection.write("HTTP/1.1 \(reply?.status ?? 503) X\r\nContent-Length: \(reply?.text.utf8.count ?? 0)\r\n\r\n\(reply?.text ?? "")")
                    ended.signal()
                }
                ended.wait()
            }
        }
    }
}

/// The way from an app to its backend.
private struct Backend: Transport {
    let answer: @Sendable (WhatsApp.Request) async throws -> (status: Int, body: Data)

    func send(_ request: WhatsApp.Request, timeout: Duration, limit: Int) async throws -> TransportResponse {
        let (status, body) = try await answer(request)
        return TransportResponse(status: status, headers: [:], body: body)
    }
}

extension Collected {
    /// Waits for as many values.
    fileprivate func first(_ count: Int) async throws -> [Value] {
        let started = ContinuousClock.now
        while all.count < count {
            guard ContinuousClock.now - started < .seconds(20) else { throw Mismatch(description: "\(all.count) of \(count) values") }
            try await Task.sleep(for: .milliseconds(20))
        }
        return all
    }
}
