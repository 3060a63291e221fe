//! The ten most common messages, for any HTTP client, and a durable inbox for webhooks.

pub mod inbox;

use wabakit::{
    MediaId, MessageId,
    messages::{
        ContactCard, ContactName, ContactPhone, CtaUrlMessage, CtaUrlParameters, DocumentMedia, ImageMedia,
        Interactive, ListAction, ListMessage, ListRow, ListSection, Location, Recipient, ReplyButton, ReplyButtons,
        SendMessage, TemplateBody, TemplateLanguage, TemplateMessage, Text,
    },
};

/// Returns a text message.
pub fn text(to: &Recipient) -> SendMessage {
    SendMessage::new(
        to.clone(),
        Text::new("Your order has been shipped: https://www.example.com/orders/17").preview_url(true),
    )
}

/// Returns the other nine messages: a reply to the text, an uploaded image, and so on.
pub fn more(to: &Recipient, text: &MessageId, image: &MediaId) -> Vec<SendMessage> {
    let ada = ContactCard::new(ContactName::new("Ada Lovelace").first_name("Ada"))
        .phones(vec![ContactPhone::new().phone("+16505559999").kind("WORK")]);
    let buttons =
        ReplyButtons::new("Does Monday suit you?", vec![ReplyButton::new("yes", "Yes"), ReplyButton::new("no", "No")]);
    let rows = vec![ListRow::new("express", "Express").description("Tomorrow"), ListRow::new("slow", "Slow")];
    let list = ListMessage::new("How shall we send it?", ListAction::new("Choose", vec![ListSection::new(rows)]));
    let page =
        CtaUrlMessage::new("Follow your order.", CtaUrlParameters::new("Track", "https://www.example.com/orders/17"));
    let template = TemplateMessage::new("order_update", TemplateLanguage::new("en_US"))
        .components(vec![TemplateBody::new(vec!["Ada".into(), "A-17".into()]).into()]);
    let message = |content: wabakit::messages::Content| SendMessage::new(to.clone(), content);
    vec![
        message(Text::new("It arrives on Monday.").into()).context(text.as_str()),
        message(ImageMedia::by_id(image).caption("The parcel").into()),
        message(DocumentMedia::by_link("https://www.example.com/invoice.pdf").filename("invoice.pdf").into()),
        message(Location::new(37.4421, -122.1616).name("Our shop").address("101 Forest Ave").into()),
        message(vec![ada].into()),
        message(Interactive::from(buttons).into()),
        message(Interactive::from(list).into()),
        message(Interactive::from(page).into()),
        message(template.into()),
    ]
}

/// Returns an image: one black dot.
pub fn image() -> &'static [u8] {
    include_bytes!("../../dot.png")
}
