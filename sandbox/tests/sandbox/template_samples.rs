//! Sample media of templates: checked by their bytes, and downloaded from the URLs in responses.

use http::Request;
use serde_json::{Value, json};
use wabakit_sandbox::Settings;

use crate::world::{
    self, JPEG, MP4, PDF, PNG, World,
    templates::{change, create, definition, get, quick, told, with},
};

const MEBIBYTE: usize = 1024 * 1024;

fn header(format: &str, handle: &Value) -> Value {
    json!({ "type": "HEADER", "format": format, "example": { "header_handle": [handle] } })
}

/// A marketing template with this header.
fn with_header(name: &str, header: Value) -> Value {
    let components = json!([header, { "type": "BODY", "text": "New in our shop" }]);
    with(definition(name), json!({ "category": "MARKETING", "components": components }))
}

/// A carousel with one card per header.
fn carousel(name: &str, headers: &[Value]) -> Value {
    let card = |header: &Value| {
        let button = json!({ "type": "QUICK_REPLY", "text": "More" });
        json!({ "components": [header, { "type": "BODY", "text": "A pot" }, { "type": "BUTTONS", "buttons": [button] }] })
    };
    let cards: Vec<Value> = headers.iter().map(card).collect();
    let components = json!([{ "type": "BODY", "text": "New pots" }, { "type": "CAROUSEL", "cards": cards }]);
    with(definition(name), json!({ "category": "MARKETING", "components": components }))
}

/// Refuses the parameters of an operation because of a sample: for its handle, or for its file.
fn refused(world: &mut World, op: &str, params: Value, what: &str) -> String {
    let error = world.refused(op, params);
    assert_eq!(told(&error), (100, None, format!("Invalid media {what}")));
    error.details.unwrap()
}

/// Downloads a file without an access token. Returns its MIME type and its bytes.
fn download(world: &mut World, url: &Value) -> (String, Vec<u8>) {
    let url = url.as_str().unwrap();
    let path = url.strip_prefix("http://localhost:8080").unwrap_or_else(|| panic!("{url}"));
    let response = world.platform.handle(&Request::get(path).body(vec![]).unwrap(), world.now);
    assert_eq!(response.status(), 200, "{url}");
    (response.headers()["content-type"].to_str().unwrap().to_owned(), response.body().clone())
}

#[test]
fn the_bytes_of_a_sample_must_fit_the_format_of_the_header() {
    let mut world = quick();
    let files = [("image/png", PNG), ("image/jpeg", JPEG), ("video/mp4", MP4), ("application/pdf", PDF)];
    let formats = [("IMAGE", vec![PNG, JPEG]), ("video", vec![MP4]), ("GIF", vec![MP4]), ("DOCUMENT", vec![PDF])];
    for (format, fitting) in formats {
        for (mime, bytes) in files {
            let name = format!("{}_{}", format.to_lowercase(), mime.split_once('/').unwrap().1);
            let handle = world.upload_file(mime, bytes);
            let definition = with_header(&name, header(format, &handle));
            if fitting.contains(&bytes) {
                create(&mut world, definition);
                continue;
            }
            let details = refused(&mut world, "templates.create", definition.clone(), "file");
            assert!(details.contains(mime) && details.contains("header_handle"), "{format} {mime}: {details}");
            // A refused file isn't used up: another header can have it.
            let other = if mime == "video/mp4" { "VIDEO" } else { "DOCUMENT" };
            let other = if mime.starts_with("image/") { "IMAGE" } else { other };
            create(&mut world, with_header(&name, header(other, &handle)));
        }
    }
    // Neither the type of the upload nor a name counts.
    let text = world.upload_file("image/png", b"hello");
    let details = refused(&mut world, "templates.create", with_header("text", header("IMAGE", &text)), "file");
    assert!(details.contains("another type"), "{details}");
    let png = world.upload_file("application/pdf", PNG);
    create(&mut world, with_header("png", header("IMAGE", &png)));
}

#[test]
fn samples_have_a_maximum_size() {
    let mut world = quick();
    for (format, mime, bytes, max) in
        [("IMAGE", "image/png", PNG, 5 * MEBIBYTE), ("VIDEO", "video/mp4", MP4, 16 * MEBIBYTE)]
    {
        let file = |size: usize| [bytes, &vec![0; size - bytes.len()]].concat();
        let most = world.upload_file(mime, &file(max));
        create(&mut world, with_header(&format!("most_{}", format.to_lowercase()), header(format, &most)));
        let more = world.upload_file(mime, &file(max + 1));
        let details = refused(&mut world, "templates.create", with_header("more", header(format, &more)), "file");
        assert!(details.contains(&max.to_string()), "{details}");
    }
}

#[test]
fn samples_of_cards_and_of_updates_are_checked() {
    let mut world = quick();
    let [first, second, used, text] = [PNG, JPEG, PNG, b"hello"].map(|bytes| world.upload_file("image/png", bytes));
    create(&mut world, with_header("used", header("IMAGE", &used)));
    let unknown = json!("4::aW1hZ2U=");
    let unfinished = world.call("uploads.start", json!({ "file_length": 9, "file_type": "image/png" }))["id"].take();
    let cards = |last: &Value| carousel("pots", &[header("IMAGE", &first), header("IMAGE", last)]);
    for handle in [&used, &unknown, &unfinished, &first, &json!("")] {
        let definition = cards(handle);
        if handle == "" {
            assert_eq!(world.refused("templates.create", definition).subcode, Some(2_388_043));
            continue;
        }
        refused(&mut world, "templates.create", definition, "handle");
    }
    refused(&mut world, "templates.create", cards(&text), "file");
    let id = create(&mut world, cards(&second));
    change(&mut world, json!({ "template_id": id, "status": "REJECTED" }));

    let update = |definition: Value| json!({ "template_id": id, "components": definition["components"] });
    refused(&mut world, "templates.update", update(cards(&used)), "handle");
    refused(&mut world, "templates.update", update(cards(&unknown)), "handle");
    refused(&mut world, "templates.update", update(cards(&text)), "file");
    let video = |handle: &Value| carousel("pots", &[header("VIDEO", handle), header("VIDEO", handle)]);
    refused(&mut world, "templates.update", update(video(&second)), "handle");
    // The platform takes no URL, not even that of the template's own sample.
    let url = get(&mut world, &id, &["components"])["components"][1]["cards"][1]["components"][0]["example"].take();
    refused(&mut world, "templates.update", update(cards(&url["header_handle"][0])), "handle");
    world.call("templates.update", update(carousel("pots", &[header("image", &first), header("image", &second)])));
}

#[test]
fn responses_have_urls_of_the_samples() {
    let mut world = quick();
    world.platform.set_base("http://localhost:8080");
    for (format, mime, bytes) in [
        ("IMAGE", "image/png", PNG),
        ("IMAGE", "image/jpeg", JPEG),
        ("VIDEO", "video/mp4", MP4),
        ("GIF", "video/mp4", MP4),
        ("DOCUMENT", "application/pdf", PDF),
    ] {
        let name = format!("{}_{}", format.to_lowercase(), mime.split_once('/').unwrap().1);
        // What the upload says of its type doesn't matter.
        let handle = world.upload_file("image/jpg", bytes);
        let id = create(&mut world, with_header(&name, header(format, &handle)));
        let components = get(&mut world, &id, &["components"])["components"].take();
        let url = components[0]["example"]["header_handle"][0].clone();
        assert_eq!(download(&mut world, &url), (mime.to_owned(), bytes.to_vec()), "{name}");
        let listed = world.call("templates.list", json!({ "name": name, "fields": ["components"] }))["data"].take();
        assert_eq!(listed[0]["components"], components);
    }
    let handles = [PNG, JPEG].map(|bytes| world.upload_file("image/png", bytes));
    let id = create(&mut world, carousel("pots", &handles.each_ref().map(|handle| header("IMAGE", handle))));
    let components = get(&mut world, &id, &["components"])["components"].take();
    for (place, wanted) in [("image/png", PNG), ("image/jpeg", JPEG)].into_iter().enumerate() {
        let card = &components[1]["cards"][place]["components"][0];
        let (mime, bytes) = download(&mut world, &card["example"]["header_handle"][0]);
        assert_eq!((mime.as_str(), bytes.as_slice()), wanted);
    }
    let unknown = Request::get("/samples/0123.png").body(vec![]).unwrap();
    assert_eq!(world.platform.handle(&unknown, world.now).status(), 404);
}

#[test]
fn the_samples_of_the_platform_have_sample_media() {
    let mut world = quick();
    world.platform.set_base("http://localhost:8080");
    for (name, header) in [
        ("photo_of_the_day", "/0/example/header_handle/0"),
        ("spring_offer", "/0/example/header_handle/0"),
        ("new_arrivals", "/1/cards/1/components/0/example/header_handle/0"),
    ] {
        let listed = world.call("templates.list", json!({ "name": name }))["data"][0]["components"].take();
        let (mime, bytes) = download(&mut world, listed.pointer(header).unwrap());
        assert!(mime == "image/png" && bytes.starts_with(PNG), "{name}");
    }
}

#[test]
fn copies_of_a_template_have_its_sample() {
    let mut world = World::listening(Settings::default());
    world.platform.set_base("http://localhost:8080");
    let handle = world.upload();
    create(&mut world, with_header("shop", header("IMAGE", &handle)));
    world.pass(world::templates::HOUR);
    let (own, other) =
        (world.platform.settings().accounts[0].id.clone(), world.platform.settings().accounts[1].id.clone());
    world.call("templates.migrate", json!({ "waba_id": other, "source_waba_id": own }));
    let listed = world.call("templates.list", json!({ "waba_id": other, "name": "shop" }))["data"].take();
    let url = &listed[0]["components"][0]["example"]["header_handle"][0];
    assert_eq!(download(&mut world, url), ("image/png".to_owned(), PNG.to_vec()));
}
