//! Deliveries in the platform's notation: compact, `\uXXXX` for everything except ASCII, `\/` for `/`.

const TEXT: &str = include_str!("../fixtures/text.json");
const STATUS: &str = include_str!("../fixtures/status.json");
const LIST_REPLY: &str = include_str!("../fixtures/list_reply.json");
const NFM_REPLY: &str = include_str!("../fixtures/nfm_reply.json");
const ORDER: &str = include_str!("../fixtures/order.json");

const OPEN: &str = r#"{"object":"whatsapp_business_account","entry":["#;
const CLOSE: &str = "]}";

/// Delivery with one text message: 512 bytes.
pub(crate) fn text() -> Vec<u8> {
    TEXT.into()
}

/// Delivery with a hundred updates, as after an outage: 57 KB.
pub(crate) fn batch() -> Vec<u8> {
    let parts = [(TEXT, 50), (STATUS, 30), (LIST_REPLY, 8), (NFM_REPLY, 6), (ORDER, 6)];
    let entries = parts.iter().flat_map(|(delivery, times)| std::iter::repeat_n(entry(delivery), *times));
    let distinct = entries.enumerate().map(|(i, entry)| entry.replace("00000", &format!("{i:05}")));
    format!("{OPEN}{}{CLOSE}", distinct.collect::<Vec<_>>().join(",")).into_bytes()
}

fn entry(delivery: &str) -> &str {
    delivery.strip_prefix(OPEN).and_then(|rest| rest.strip_suffix(CLOSE)).expect("a delivery with one entry")
}
