// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation
import Wabakit

private func examples0() async throws {

    let wa = WhatsApp(token: "EAAJB", phoneNumberId: "106540352242922")
    let sent = try await wa.messages.send(.text(TextBody(body: "Hi")), to: "+16505551234")
    print(sent.messages[0].id)
}

private func examples1() async throws {

    let wa = WhatsApp(token: "EAAJB", phoneNumberId: "106540352242922")
    let sent = try await wa.messages.send(.text(TextBody(body: "Hi")), to: "+16505551234")
    print(sent.messages[0].id)
    let options = WhatsApp.Options(lenient: true, extra: ["priority": "high"])
    let hello = TemplateMessage(name: "hello_world", language: TemplateLanguage(code: "en_US"))
    _ = try await wa.messages.send(.template(hello), to: "+16505551234", options: options)
    let file = try Data(contentsOf: URL(fileURLWithPath: "photo.jpg"))
    let upload = try await wa.media.upload(file: file, type: "image/jpeg")
    _ = try await wa.messages.send(.image(ImageMedia(id: upload.id)), to: "+16505551234")

    let media = try await wa.media.get(mediaId: upload.id)
    let copy = try await wa.media.download(url: media.url, sha256: media.sha256)    // other bytes are refused
    print(copy.count)

    for try await number in wa.phoneNumbers.listAll(wabaId: "102290129340398") {
        print(number.id)
    }
    do {
        _ = try await wa.messages.send(.text(TextBody(body: "Hi")), to: "+16505551234")
    } catch let error as InvalidError {
        print("ours, before anything was sent: \(error.path)")
    } catch let error as ApiError where error.code == 131047 {
        print("outside the window: send a template")
    } catch let error as any WhatsAppError {
        switch error.retry {
        case .safe(let after): print("again, after \(after ?? 0) ms")
        case .afterChange(let change): print("again, once the \(change) has changed")
        case .maybeDuplicate: print("it may have gone out")
        case .never: print(error.message)
        }
    }
    let hooks = Webhooks(appSecret: "…", verifyToken: "one that you chose")

    func receive(signature: String?, body: Data) throws {       // the X-Hub-Signature-256 header, and the body's bytes
        for event in try hooks.open(signature: signature, body: body) {
            switch event.view {
            case .message(let message): print(event.key, message.text?.body ?? message.type ?? "")
            case .status(let status): print("\(status.id) is \(status.status)")
            default: print(String(decoding: event.raw, as: UTF8.self))
            }
        }
    }

    func handshake(query: String) throws -> String {            // of the platform's GET request; answer with this text
        try hooks.challenge(query)
    }
    let limiter = try Limiter()
    if let wait = limiter.take("106540352242922", to: "+16505551234") {
        print("not before \(wait.until), because of \(wait.because)")
    }
}
