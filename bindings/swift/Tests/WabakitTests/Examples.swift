// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation
import Wabakit

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

private func examples0() async throws {

    let wa = try WhatsApp(token: "EAAJB", phoneNumberId: "106540352242922")
    let sent = try await wa.messages.send(.text(TextBody(body: "Hi")), to: "+16505551234")
    print(sent.messages[0].id)

    let hooks = try Webhooks(appSecret: "…", verifyToken: "…")
    hooks.on(.message) { event, message in
        try await wa.reply(event, .text(TextBody(body: "You wrote: \(message.text?.body ?? "nothing")")))
    }
}

func bot(_ wa: WhatsApp, _ hooks: Webhooks) {
    hooks.on(.message) { event, message in
        try await wa.markRead(event, typing: true)
        try await wa.reply(event, .text(TextBody(body: "You wrote: \(message.text?.body ?? "nothing")")))
    }
}

func keep(
    _ hooks: Webhooks, insert: @escaping @Sendable (_ key: String, _ json: Data) async throws -> Bool,
    markDone: @escaping @Sendable (_ key: String) async throws -> Void
) throws {
    try hooks.store { events in
        var new: [Event] = []
        for event in events where try await insert(event.key, event.json()) { new += [event] }
        return new          // those whose key wasn't there: `INSERT … ON CONFLICT DO NOTHING`
    }
    try hooks.done { event in try await markDone(event.key) }
}

func dispatchAgain(_ hooks: Webhooks, pending: () async throws -> [Data]) async throws {
    let events = try await pending().map(Event.init(json:))
    await hooks.dispatch(events)
}

func store(_ events: [Event], redis: ([String]) throws -> String?, insert: (Event) throws -> Void) throws -> [Event] {
    try events.filter { event in
        guard try Deduplicator.claimed(redis(Deduplicator.claim("wabakit:", key: event.key))) else { return false }
        do {
            try insert(event)
        } catch {
            _ = try redis(Deduplicator.release("wabakit:", key: event.key))
            throw error
        }
        return true
    }
}

func order(_ text: String, session: String, transport: any Transport = URLSessionTransport()) async throws -> String {
    let shop = try WhatsApp(
        token: session, phoneNumberId: "106540352242922", baseURL: "https://shop.example.com/whatsapp", transport: transport)
    return try await shop.messages.send(.text(TextBody(body: text)), to: "+16505551234").messages[0].id
}

func forward(
    _ body: Data, session: String, to phone: (_ session: String) async -> String?, _ wa: WhatsApp
) async throws -> (status: Int, body: Data) {
    // The session is the bearer token of `POST /whatsapp/v25.0/106540352242922/messages`.
    guard let phone = await phone(session) else { return (401, Data()) }
    guard case .object(var message) = try JSONValue(json: body), message["type"] == "text" else { return (403, Data()) }
    message["to"] = .string(phone)              // to the number that belongs to the session, and to no other
    do {
        return (200, try await wa.raw("POST", "/{phone_number_id}/messages", message).raw)
    } catch let error as ApiError {
        return (error.status, error.raw)        // the app reads the same errors
    }
}

private func examples1() async throws {

    let wa = try WhatsApp(token: "EAAJB", phoneNumberId: "106540352242922")
    let sent = try await wa.messages.send(.text(TextBody(body: "Hi")), to: "+16505551234")
    print(sent.messages[0].id)
    let options = WhatsApp.Options(lenient: true, extra: ["priority": "high"])
    let hello = TemplateMessage(name: "hello_world", language: TemplateLanguage(code: "en_US"))
    _ = try await wa.messages.send(.template(hello), to: "+16505551234", options: options)
    let hooks = try Webhooks(appSecret: "…", verifyToken: "one that you chose")
    bot(wa, hooks)

    func receive(method: String, query: String, signature: String?, body: Data) async -> (status: Int, text: String) {
        let reply = await hooks.handle(method: method, query: query, signature: signature, body: body)
        return (reply.status, reply.text)
    }
    let values = ["Ana", "A-17"].map { TemplateParameter(.text($0)) }
    let body = TemplateComponent.body(TemplateBody(parameters: values))
    let update = TemplateMessage(name: "order_update", language: TemplateLanguage(code: "en_US"), components: [body])
    for try await stored in wa.templates.listAll(name: update.name, wabaId: "102290129340398") {
        try checkTemplate(stored: stored, template: update)
    }
    _ = try await wa.messages.send(.template(update), to: "+16505551234")
    let (waba, cache) = ("102290129340398", try TemplateCache())

    func template(named name: String, language: String) async throws -> Template? {
        if let stored = try cache.get(waba, name: name, language: language) { return stored }
        try cache.store(waba, templates: try await wa.templates.list(name: name, wabaId: waba).data)
        return try cache.get(waba, name: name, language: language)
    }

    if let stored = try await template(named: "order_update", language: "en_US") {
        let filled = try fillTemplate(stored: stored, values: ["1": "Ana", "2": "A-17"])
        _ = try await wa.messages.send(.template(filled), to: "+16505551234")
    }
    let shop = try WhatsApp(
        token: "EAAJB", phoneNumberId: "106540352242922", wabaId: "102290129340398", appId: "670843887433847")
    let sample = BodyExample(bodyText: [["Ana", "A-17"]])
    let components: [NewComponent] = [
        .header(NewHeader(format: .image)),
        .body(NewBody(text: "Hi {{1}}, your order {{2}} left our store.", example: sample)),
    ]
    let parcel = try Data(contentsOf: URL(fileURLWithPath: "parcel.png"))    // sample of the header
    let created = try await shop.templates.create(
        name: "order_shipped", language: "en_US", category: .utility, components: components, media: [parcel])
    var stored = try await shop.templates.get(templateId: created.id)
    while stored.status == .pending {
        try await Task.sleep(for: .seconds(60))
        stored = try await shop.templates.get(templateId: created.id)
    }
    if stored.status == .approved {
        let image: JSONValue = "https://www.example.com/parcel.png"
        let shipped = try fillTemplate(stored: stored.value, values: ["header.image": image, "1": "Ana", "2": "A-17"])
        _ = try await shop.messages.send(.template(shipped), to: "+16505551234")
    }
    let account = try WhatsApp(token: "EAAJB", wabaId: "102290129340398")
    let added = try await account.phoneNumbers.create(phoneNumber: "5550783882", cc: "1", verifiedName: "Lucky Shrub")
    let number = account.number(added.id)
    _ = try await number.phoneNumbers.requestCode(codeMethod: .sms, language: "en_US")
    _ = try await number.phoneNumbers.verifyCode(code: readLine() ?? "")
    _ = try await number.phoneNumbers.register(pin: "212834")   // the PIN of its two-step verification from now on
    _ = try await account.subscribedApps.subscribe()

    let midnight = Int64(Date().timeIntervalSince1970) / 86_400 * 86_400
    let day = try await account.analytics.getMessaging(start: midnight - 86_400, end: midnight, granularity: .day)
    for point in day.analytics?.dataPoints ?? [] {
        print("\(point.delivered ?? 0) of \(point.sent ?? 0) delivered")
    }
    let file = try Data(contentsOf: URL(fileURLWithPath: "photo.jpg"))
    let upload = try await wa.media.upload(file: file, type: "image/jpeg")
    _ = try await wa.messages.send(.image(ImageMedia(id: upload.id)), to: "+16505551234")

    let media = try await wa.media.get(mediaId: upload.id)
    let copy = try await wa.media.download(url: media.url, sha256: media.sha256)    // throws for other bytes
    print(copy.count)

    for try await number in wa.phoneNumbers.listAll(wabaId: "102290129340398") {
        print(number.id)
    }
    let (phone, owner) = try await wa.batch({ try await $0.phoneNumbers.get() }, { try await $0.accounts.get(wabaId: "102290129340398") })
    if case .success(let phone) = phone { print(phone.qualityRating as Any) }
    if case .failure(let error) = owner { print(error) }
    do {
        _ = try await wa.messages.send(.text(TextBody(body: "Hi")), to: "+16505551234")
    } catch let error as ValidationError {
        print("invalid, nothing was sent: \(error.path)")
    } catch let error as ApiError where error.kind == .windowClosed {
        print("the window is closed: send a template")
    } catch let error as any WhatsAppError {
        print(error)    // one line: operation, message, status, code, trace ID, and what to do
        switch error.retry {
        case .safe(let after): print("retry in \(after ?? .zero)")
        case .afterChange(let change): print("change the \(change) first")
        case .maybeDuplicate: print("the message may have been sent")
        case .never: break
        }
    }
    let patient = wa.withOptions(WhatsApp.Options(timeout: .seconds(60), deadline: .seconds(120), maxRetries: 5))
    _ = try await patient.messages.send(.text(TextBody(body: "Hi")), to: "+16505551234")
    let once = WhatsApp.Options(maxRetries: 0, headers: ["traceparent": "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"])
    let response = try await wa.messages.send(.text(TextBody(body: "Hi")), to: "+16505551234", options: once)
    print(response.metadata.attempts, response.metadata.trace ?? "", response.metadata.usage.map(\.callCount))
    let observed = try WhatsApp(
        token: "EAAJB", phoneNumberId: "106540352242922",
        hooks: WhatsApp.Hooks(
            onRequest: { $0.headers["x-request-id"] = UUID().uuidString },
            onResponse: { print($0.attempt.operation, $0.metadata.status, $0.duration, $0.metadata.trace ?? "") },
            onError: { print($0.attempt.operation, $0.error, $0.wait.map { "retry in \($0)" } ?? "no retry") }),
        log: Log(.debug) { level, line in print(level, line) })
    _ = try await observed.phoneNumbers.get()
    let deduplicator = try Deduplicator()
    try hooks.store { events in events.filter { deduplicator.isNew($0.key) } }
    hooks.on { event in _ = cache.apply(event) }
    let tokens = ["102290129340398": "EAAJB", "102290129340399": "EAAJC"]
    let tenants = wa.tenants { event in tokens[event.entryId].map { Tenant(token: $0, wabaId: event.entryId) } }
    hooks.on(.message) { event, message in
        try await tenants.client(event).reply(event, .text(TextBody(body: "Hi")))
    }
    await tenants.forget("106540352242922")     // after a change of its token
    let policy = SendPolicy()
    func learn(_ events: [Event]) {
        events.forEach(policy.event)
    }

    let checked = policy.check("106540352242922", user: "+16505551234", category: .service)
    switch checked.decision {
    case .send: print("send it")
    case .wait(let until, _): print("send it at \(until)")
    case .refuse(let because, let whatToDo): print("\(because): \(whatToDo)")
    }
    let limiter = try Limiter()
    let limited = try WhatsApp(token: "EAAJB", phoneNumberId: "106540352242922", limiter: limiter, policy: policy)
    hooks.on { event in limiter.event(event) }      // and the policy: policy.event(event)

    _ = try await limited.phoneNumbers.get()        // the limiter learns the throughput and the messaging limit
    do {
        _ = try await limited.messages.send(.text(TextBody(body: "Hi")), to: "+16505551234")
    } catch let error as LimitError {
        print("\(error.because) until \(String(describing: error.until)): \(error.whatToDo)")
    }
    for state in limiter.explain() { print("\(state.limit) of \(state.scope): \(state.used) used") }
    struct Proxied: Transport {
        let transport: URLSessionTransport

        init(host: String, port: Int) {
            let configuration = URLSessionConfiguration.ephemeral
            configuration.connectionProxyDictionary = ["HTTPSEnable": 1, "HTTPSProxy": host, "HTTPSPort": port]
            transport = URLSessionTransport(configuration: configuration)
        }

        func send(_ request: WhatsApp.Request, timeout: Duration, limit: Int) async throws -> TransportResponse {
            try await transport.send(request, timeout: timeout, limit: limit)
        }
    }

    let proxied = try WhatsApp(token: "EAAJB", phoneNumberId: "106540352242922", transport: Proxied(host: "proxy.internal", port: 3128))
    _ = try await proxied.number("106540352242923").phoneNumbers.get()
}
