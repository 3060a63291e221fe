"""The ten most common messages."""

import os
import pathlib

from wabakit import WhatsApp

to = os.environ["TO"]
wa = WhatsApp(
    token=os.environ["WHATSAPP_TOKEN"],
    phone_number_id=os.environ["PHONE_NUMBER_ID"],
    base_url=os.environ.get("BASE_URL"),
)

# A text message with a link preview.
sent = wa.messages.send(
    to=to,
    text={"body": "Your order has been shipped: https://www.example.com/orders/17", "preview_url": True},
)

# A reply to it.
wa.messages.send(to=to, text={"body": "It arrives on Monday."}, context={"message_id": sent.messages[0].id})

# An image, uploaded first.
media = wa.media.upload(file=pathlib.Path(os.environ.get("PICTURE", "dot.png")))
wa.messages.send(to=to, image={"id": media.id, "caption": "The parcel"})

# A document, downloaded by the platform from a link.
wa.messages.send(to=to, document={"link": "https://www.example.com/invoice.pdf", "filename": "invoice.pdf"})

# A location.
wa.messages.send(
    to=to,
    location={"latitude": 37.4421, "longitude": -122.1616, "name": "Our shop", "address": "101 Forest Ave"},
)

# A contact card.
wa.messages.send(
    to=to,
    contacts=[
        {
            "name": {"formatted_name": "Ada Lovelace", "first_name": "Ada"},
            "phones": [{"phone": "+16505559999", "type": "WORK"}],
        }
    ],
)

# Reply buttons.
wa.messages.send(
    to=to,
    interactive={
        "type": "button",
        "body": {"text": "Does Monday suit you?"},
        "action": {
            "buttons": [{"reply": {"id": "yes", "title": "Yes"}}, {"reply": {"id": "no", "title": "No"}}],
        },
    },
)

# A list.
wa.messages.send(
    to=to,
    interactive={
        "type": "list",
        "body": {"text": "How shall we send it?"},
        "action": {
            "button": "Choose",
            "sections": [
                {
                    "rows": [
                        {"id": "express", "title": "Express", "description": "Tomorrow"},
                        {"id": "slow", "title": "Slow"},
                    ]
                }
            ],
        },
    },
)

# A button that opens a URL.
wa.messages.send(
    to=to,
    interactive={
        "type": "cta_url",
        "body": {"text": "Follow your order."},
        "action": {"parameters": {"display_text": "Track", "url": "https://www.example.com/orders/17"}},
    },
)

# A template.
wa.messages.send(
    to=to,
    template={
        "name": "order_update",
        "language": {"code": "en_US"},
        "components": [{"type": "body", "parameters": [{"text": "Ada"}, {"text": "A-17"}]}],
    },
)
