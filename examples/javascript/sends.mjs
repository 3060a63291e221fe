// The ten most common messages.

import { readFile } from "node:fs/promises";
import { WhatsApp } from "wabakit";

const { WHATSAPP_TOKEN: token, PHONE_NUMBER_ID: phoneNumberId, TO: to, BASE_URL: baseUrl, PICTURE: image = "dot.png" } = process.env;
const wa = new WhatsApp({ token, phoneNumberId, baseUrl });

// A text message with a link preview.
const sent = await wa.messages.send({
  to,
  text: { body: "Your order has been shipped: https://www.example.com/orders/17", preview_url: true },
});

// A reply to it.
await wa.messages.send({ to, text: { body: "It arrives on Monday." }, context: { message_id: sent.messages[0].id } });

// An image, uploaded first.
const { id } = await wa.media.upload({ file: await readFile(image), type: "image/png" });
await wa.messages.send({ to, image: { id, caption: "The parcel" } });

// A document, downloaded by the platform from a link.
await wa.messages.send({ to, document: { link: "https://www.example.com/invoice.pdf", filename: "invoice.pdf" } });

// A location.
await wa.messages.send({
  to,
  location: { latitude: 37.4421, longitude: -122.1616, name: "Our shop", address: "101 Forest Ave" },
});

// A contact card.
await wa.messages.send({
  to,
  type: "contacts",
  contacts: [
    { name: { formatted_name: "Ada Lovelace", first_name: "Ada" }, phones: [{ phone: "+16505559999", type: "WORK" }] },
  ],
});

// Reply buttons.
await wa.messages.send({
  to,
  interactive: {
    type: "button",
    body: { text: "Does Monday suit you?" },
    action: {
      buttons: [{ reply: { id: "yes", title: "Yes" } }, { reply: { id: "no", title: "No" } }],
    },
  },
});

// A list.
await wa.messages.send({
  to,
  interactive: {
    type: "list",
    body: { text: "How shall we send it?" },
    action: {
      button: "Choose",
      sections: [{ rows: [{ id: "express", title: "Express", description: "Tomorrow" }, { id: "slow", title: "Slow" }] }],
    },
  },
});

// A button that opens a URL.
await wa.messages.send({
  to,
  interactive: {
    type: "cta_url",
    body: { text: "Follow your order." },
    action: { parameters: { display_text: "Track", url: "https://www.example.com/orders/17" } },
  },
});

// A template.
await wa.messages.send({
  to,
  template: {
    name: "order_update",
    language: { code: "en_US" },
    components: [{ type: "body", parameters: [{ text: "Ada" }, { text: "A-17" }] }],
  },
});
