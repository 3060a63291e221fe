// The ten most common messages.

import Foundation
import Wabakit

@main
struct Sends {
    static func main() async throws {
        let env = ProcessInfo.processInfo.environment
        let to = env["TO"]
        let wa = try WhatsApp(
            token: env["WHATSAPP_TOKEN"] ?? "",
            phoneNumberId: env["PHONE_NUMBER_ID"],
            baseURL: env["BASE_URL"]
        )

        // A text, with a preview of its link.
        let shipped = TextBody(body: "Your order has been shipped: https://www.example.com/orders/17", previewUrl: true)
        let sent = try await wa.messages.send(.text(shipped), to: to)

        // An answer to it.
        let monday = TextBody(body: "It arrives on Monday.")
        _ = try await wa.messages.send(.text(monday), to: to, context: ReplyTo(messageId: sent.messages[0].id))

        // A picture that is uploaded first.
        let picture = try Data(contentsOf: URL(fileURLWithPath: env["PICTURE"] ?? "dot.png"))
        let upload = try await wa.media.upload(file: picture, type: "image/png")
        _ = try await wa.messages.send(.image(ImageMedia(id: upload.id, caption: "The parcel")), to: to)

        // A document that the platform fetches.
        let invoice = DocumentMedia(link: "https://www.example.com/invoice.pdf", filename: "invoice.pdf")
        _ = try await wa.messages.send(.document(invoice), to: to)

        // A place.
        let shop = LocationPin(latitude: 37.4421, longitude: -122.1616, name: "Our shop", address: "101 Forest Ave")
        _ = try await wa.messages.send(.location(shop), to: to)

        // A contact card.
        let ada = ContactCard(
            name: ContactName(formattedName: "Ada Lovelace", firstName: "Ada"),
            phones: [ContactPhone(phone: "+16505559999", type: "WORK")]
        )
        _ = try await wa.messages.send(.contacts([ada]), to: to)

        // Buttons.
        let buttons = ReplyButtons(
            body: InteractiveBody(text: "Does Monday suit you?"),
            action: ReplyButtonsAction(buttons: [
                .reply(ReplyOption(id: "yes", title: "Yes")),
                .reply(ReplyOption(id: "no", title: "No")),
            ])
        )
        _ = try await wa.messages.send(.interactive(.button(buttons)), to: to)

        // A list.
        let ways = ListSection(rows: [
            ListRow(id: "express", title: "Express", description: "Tomorrow"),
            ListRow(id: "slow", title: "Slow"),
        ])
        let list = ListMessage(
            body: ListBody(text: "How shall we send it?"),
            action: ListAction(button: "Choose", sections: [ways])
        )
        _ = try await wa.messages.send(.interactive(.list(list)), to: to)

        // A button that opens a page.
        let page = CtaUrlMessage(
            body: InteractiveBody(text: "Follow your order."),
            action: CtaUrlAction(
                parameters: CtaUrlParameters(displayText: "Track", url: "https://www.example.com/orders/17")
            )
        )
        _ = try await wa.messages.send(.interactive(.ctaUrl(page)), to: to)

        // A template.
        let update = TemplateMessage(
            name: "order_update",
            language: TemplateLanguage(code: "en_US"),
            components: [
                .body(TemplateBody(parameters: [
                    TemplateParameter(value: .text("Ada")),
                    TemplateParameter(value: .text("A-17")),
                ]))
            ]
        )
        _ = try await wa.messages.send(.template(update), to: to)
    }
}
