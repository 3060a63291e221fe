// The ten most common messages.

import java.io.File
import wabakit.*

suspend fun main() {
    val env = System.getenv()
    val to = env.getValue("TO")
    val wa = WhatsApp(
        token = env.getValue("WHATSAPP_TOKEN"),
        phoneNumberId = env.getValue("PHONE_NUMBER_ID"),
        baseUrl = env["BASE_URL"],
    )

    // A text, with a preview of its link.
    val shipped = TextBody("Your order has been shipped: https://www.example.com/orders/17", previewUrl = true)
    val sent = wa.messages.send(Content.Text(shipped), to = to)

    // An answer to it.
    wa.messages.send(Content.Text(TextBody("It arrives on Monday.")), to = to, context = ReplyTo(sent.messages[0].id))

    // A picture that is uploaded first.
    val picture = File(env["PICTURE"] ?: "dot.png").readBytes()
    val id = wa.media.upload(picture, type = "image/png").id
    wa.messages.send(Content.Image(ImageMedia(id = id, caption = "The parcel")), to = to)

    // A document that the platform fetches.
    val invoice = DocumentMedia(link = "https://www.example.com/invoice.pdf", filename = "invoice.pdf")
    wa.messages.send(Content.Document(invoice), to = to)

    // A place.
    val shop = LocationPin(37.4421, -122.1616, name = "Our shop", address = "101 Forest Ave")
    wa.messages.send(Content.Location(shop), to = to)

    // A contact card.
    val ada = ContactCard(
        ContactName("Ada Lovelace", firstName = "Ada"),
        phones = listOf(ContactPhone(phone = "+16505559999", type = "WORK")),
    )
    wa.messages.send(Content.Contacts(listOf(ada)), to = to)

    // Buttons.
    val buttons = ReplyButtons(
        InteractiveBody("Does Monday suit you?"),
        ReplyButtonsAction(listOf(ReplyButton.Reply(ReplyOption("yes", "Yes")), ReplyButton.Reply(ReplyOption("no", "No")))),
    )
    wa.messages.send(Content.Interactive(Interactive.Button(buttons)), to = to)

    // A list.
    val ways = ListSection(listOf(ListRow("express", "Express", description = "Tomorrow"), ListRow("slow", "Slow")))
    val list = ListMessage(ListBody("How shall we send it?"), ListAction("Choose", listOf(ways)))
    wa.messages.send(Content.Interactive(Interactive.List(list)), to = to)

    // A button that opens a page.
    val track = CtaUrlParameters("Track", "https://www.example.com/orders/17")
    val page = CtaUrlMessage(InteractiveBody("Follow your order."), CtaUrlAction(track))
    wa.messages.send(Content.Interactive(Interactive.CtaUrl(page)), to = to)

    // A template.
    val parameters = listOf("Ada", "A-17").map { TemplateParameter(TemplateValue.Text(it)) }
    val update = TemplateMessage(
        "order_update",
        TemplateLanguage("en_US"),
        components = listOf(TemplateComponent.Body(TemplateBody(parameters))),
    )
    wa.messages.send(Content.Template(update), to = to)
}
