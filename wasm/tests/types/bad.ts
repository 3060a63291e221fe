// Calls that must not compile: each is a likely mistake. Nothing here is run.

import { SendPolicy, Limiter, Deduplicator, WhatsApp, Webhooks, any, equals, has, matches, not } from "wabakit";
import type { Event, NewComponent, SendMessage } from "wabakit";

declare const wa: WhatsApp;
declare const event: Event;
declare const hooks: Webhooks;
const body = { body: "Hi" };

// Recipients.
// @ts-expect-error neither to nor recipient
wa.messages.send({ text: body });
// @ts-expect-error a number isn't text: digits beyond 2^53 would be lost
wa.messages.send({ to: 16505551234, text: body });

// Contents.
// @ts-expect-error no content
wa.messages.send({ to: "+16505551234" });
// @ts-expect-error two contents
wa.messages.send({ to: "+16505551234", text: body, image: { id: "1" } });
// @ts-expect-error a type without its content
wa.messages.send({ to: "+16505551234", type: "text" });
// @ts-expect-error the content of another type
wa.messages.send({ to: "+16505551234", type: "text", image: { id: "1" } });
// @ts-expect-error an unknown type
wa.messages.send({ to: "+16505551234", type: "txt", text: body });
// @ts-expect-error text is an object
wa.messages.send({ to: "+16505551234", text: "Hi" });
// @ts-expect-error an unknown field
wa.messages.send({ to: "+16505551234", text: { body: "Hi", previewUrl: true } });
// @ts-expect-error an unknown field at the top level
wa.messages.send({ to: "+16505551234", text: body, replyTo: "wamid.1" });
// @ts-expect-error another constant
wa.messages.send({ messaging_product: "messenger", to: "+16505551234", text: body });
// @ts-expect-error both id and link
wa.messages.send({ to: "+16505551234", image: { id: "1", link: "https://a.example/a.png" } });
// @ts-expect-error neither id nor link
wa.messages.send({ to: "+16505551234", image: { caption: "A picture" } });
// @ts-expect-error null isn't text
wa.messages.send({ to: "+16505551234", text: { body: null } });
// @ts-expect-error the emoji is required, even if it is empty
wa.messages.send({ to: "+16505551234", reaction: { message_id: "wamid.1" } });
// @ts-expect-error contacts are a list
wa.messages.send({ to: "+16505551234", contacts: { name: { formatted_name: "Ada" } } });

// Templates and interactive messages.
export const upper: SendMessage = {
  to: "+16505551234",
  // @ts-expect-error components of a sent message are lower-case
  template: { name: "a", language: { code: "en" }, components: [{ type: "BODY", parameters: [] }] },
};
// @ts-expect-error components of a new template are upper-case
export const lower: NewComponent = { type: "body", text: "Hi" };
// @ts-expect-error a component needs its type
export const untyped: NewComponent = { text: "Hi" };
// @ts-expect-error buttons have their own component
export const footer: NewComponent = { type: "FOOTER", text: "Bye", buttons: [] };
// @ts-expect-error the URL of a URL button is required
export const url: NewComponent = { type: "BUTTONS", buttons: [{ type: "URL", text: "Look" }] };
// @ts-expect-error the language is an object
wa.messages.send({ to: "+16505551234", template: { name: "a", language: "en_US" } });
// @ts-expect-error the header of a list is text
wa.messages.send({ to: "1", interactive: { type: "list", header: { type: "image", image: { id: "1" } }, body: { text: "a" }, action: { button: "a", sections: [] } } });
// @ts-expect-error the action of a list under the type of buttons
wa.messages.send({ to: "1", interactive: { type: "button", body: { text: "a" }, action: { button: "a", sections: [] } } });
// @ts-expect-error an index is a number, or its text
wa.messages.send({ to: "1", template: { name: "a", language: { code: "en" }, components: [{ type: "button", sub_type: "url", index: "first", parameters: [] }] } });

// Other operations.
// @ts-expect-error the message is required
wa.messages.markRead({});
// @ts-expect-error a file is bytes
wa.media.upload({ file: "hello", type: "text/plain" });
// @ts-expect-error the file is required
wa.media.upload({ type: "text/plain" });
// @ts-expect-error the id is called media_id
wa.media.get({ id: "1" });
// @ts-expect-error both user and user_id
wa.blockUsers.remove({ block_users: [{ user: "1", user_id: "US.1" }] });
// @ts-expect-error a flag is true or false, or its text
wa.commerceSettings.update({ is_cart_enabled: "yes" });
// @ts-expect-error files are bytes
wa.templates.create({ name: "a", language: "en", category: "UTILITY", components: [], media: ["a.png"] });
// @ts-expect-error an offset is a number
wa.uploads.append({ upload_id: "upload:1", file: new Uint8Array(), file_offset: "0" });
// @ts-expect-error an unknown operation
wa.call("messages.sent", { to: "1", text: body });
// @ts-expect-error the parameters of another operation
wa.call("media.get", { message_id: "wamid.1" });
// @ts-expect-error an unknown option
wa.messages.send({ to: "1", text: body }, { retries: 3 });
// @ts-expect-error the token is required
new WhatsApp({ phoneNumberId: "1" });
// @ts-expect-error settings have their own names
new WhatsApp({ token: "TOKEN", phone_number_id: "1" });

// Responses and events.
// @ts-expect-error the id may be missing from an empty list
wa.messages.send({ to: "1", text: body }).then((sent) => sent.messages[0].id);
// @ts-expect-error not every event is a message
event.data.text;
// @ts-expect-error a status has no text
if (event.kind === "status") event.data.text;
// @ts-expect-error a message need not be text
if (event.kind === "message") event.data.text.body;
// @ts-expect-error an unknown kind
if (event.kind === "messages") event.key;
// @ts-expect-error events are read-only
event.key = "1";
// @ts-expect-error an unknown kind
new Webhooks({ appSecret: "secret" }).on("messages", () => {});
// @ts-expect-error the data of another kind
new Webhooks({ appSecret: "secret" }).on("status", (status) => status.data.text);
// @ts-expect-error a secret is required
new Webhooks({ verifyToken: "v" });
// @ts-expect-error the bytes of the body, not the parsed value
new Webhooks({ appSecret: "secret" }).verify("sha256=", JSON.parse("{}") as object);
// @ts-expect-error text was decoded: the signature is over the bytes
new Webhooks({ appSecret: "secret" }).verify("sha256=", "{}");
// @ts-expect-error until exists only in a decision to wait
new Limiter().take("1", "2").until;
// @ts-expect-error an unknown model
new Limiter({ pairModel: "token_bucket" });

// Receiving.
// @ts-expect-error one of them exists, not both
hooks.on("message", any(has("text"), has("image")), (message) => message.data.text.body);
// @ts-expect-error another filter doesn't guarantee it
hooks.on("message", any(has("text"), equals("type", "image")), (message) => message.data.text.body);
// @ts-expect-error the filter guarantees its absence
hooks.on("message", not(has("text")), (message) => message.data.text.body);
// @ts-expect-error only the path itself is guaranteed
hooks.on("message", has("interactive"), (message) => message.data.interactive.button_reply.id);
// @ts-expect-error messages have no such content
hooks.on("message", has("txt"), (message) => message.data.txt.body);
// @ts-expect-error a filter is a function
hooks.on("message", "text", (message) => message.key);
// @ts-expect-error a promise is always true
hooks.on("message", async () => false, (message) => message.key);
// @ts-expect-error a pattern, not a text
matches("text.body", "hi");
// @ts-expect-error the result of a database isn't events to handle
hooks.store(async (events) => events.map((each) => each.key));
// @ts-expect-error Node's requests go to the listener
hooks.handle({ method: "POST", url: "/", headers: {} });
// @ts-expect-error web-standard requests go to handle
hooks.listener(new Request("https://a.example"), new Response());
// @ts-expect-error a password in a response is a Secret, whose text needs expose()
wa.settings.get().then(({ calling }) => calling?.sip?.servers[0]?.sip_user_password?.length);
// @ts-expect-error isNew takes the key of an event
new Deduplicator().isNew(event);
// @ts-expect-error an unknown category
new SendPolicy().check("1", "2", "promotion");
// @ts-expect-error options have their own names
new SendPolicy({ requires_opt_in: true });

// Replies, options and transports.
// @ts-expect-error a reply needs content
wa.reply(event, {});
// @ts-expect-error the event names the recipient
wa.reply(event, { to: "+16505551234", text: body });
// @ts-expect-error two contents
wa.reply(event, { text: body, image: { id: "1" } });
// @ts-expect-error text is an object
wa.reply(event, { text: "Hi" });
// @ts-expect-error an unknown option
wa.messages.send({ to: "+16505551234", text: body }, { timeOut: 5 });
// @ts-expect-error an unknown method
wa.raw("PATCH", "/me");
// @ts-expect-error a stream needs its length
wa.media.upload({ file: { stream: new ReadableStream<Uint8Array>() } });
// @ts-expect-error another client needs its settings by name
wa.with("token");
// @ts-expect-error stored events are read first
hooks.dispatch(["{}"]);
// @ts-expect-error an unknown level
new WhatsApp({ token: "t", logLevel: "verbose" });
// @ts-expect-error the buttons of stored components are objects
wa.templates.get({ template_id: "1" }).then(({ components }) => components?.[0]?.buttons?.[0]?.label);
