//! Media files and resumable uploads.

use std::time::Duration;

use serde_json::{Value, json};
use wabakit::{Error, Op};
use wabakit_sandbox::Settings;

use crate::world::{ADA, World, open_windows};

const FILE: &[u8] = b"\r\n--wabakit-not-a-boundary\r\n\0\xff";

fn with_file() -> (World, String) {
    let mut world = World::new(Settings::default());
    let params = json!({ "type": "image/png", "filename": "a \"b\" \\ c.png" });
    let answer = world.try_call("media.upload", params, Some(FILE), false).unwrap();
    (world, answer["id"].as_str().unwrap().to_owned())
}

#[test]
fn downloads_a_file_from_its_url() {
    let (mut world, id) = with_file();
    let media = world.call("media.get", json!({ "media_id": id }));
    assert_eq!((&media["mime_type"], &media["file_size"]), (&json!("image/png"), &json!(FILE.len())));
    let sha256 = media["sha256"].clone();
    let download = |url: &Value| json!({ "url": url, "sha256": sha256 }).as_object().cloned().unwrap();
    let fetch = |world: &mut World, url: &Value| {
        let op = Op::find("media.download").unwrap();
        let call = wabakit::RawCall { params: download(url).into(), ..Default::default() };
        let response = world.platform.handle(&world.wa.call(op, call).unwrap(), world.now);
        op.check_response(
            response.status().as_u16(),
            response.headers(),
            response.body(),
            Some(&download(url).into()),
        )?;
        Ok::<_, Error>(response.into_body())
    };
    assert_eq!(fetch(&mut world, &media["url"]).unwrap(), FILE);
    world.pass(Duration::from_secs(5 * 60));
    assert_eq!(fetch(&mut world, &media["url"]).unwrap(), FILE);
    world.pass(Duration::from_millis(1));
    let Err(Error::UnexpectedResponse(gone)) = fetch(&mut world, &media["url"]) else { panic!("it still works") };
    assert_eq!(gone.status, 404);
    let media = world.call("media.get", json!({ "media_id": id }));
    let forged = media["url"].as_str().unwrap().replace("ext=", "ext=9");
    assert!(fetch(&mut world, &forged.into()).is_err());
    let (status, _) = world.ask(http::Request::get(media["url"].as_str().unwrap()), b"");
    assert_eq!(status, 401);
}

#[test]
fn keeps_a_file_for_30_days_or_until_it_is_deleted() {
    let (mut world, id) = with_file();
    let image = json!({ "to": ADA, "image": { "id": id } });
    world.call("messages.send", image.clone());
    world.pass(Duration::from_secs(30 * 86_400));
    assert_eq!(world.refused("media.get", json!({ "media_id": id })).subcode, Some(33));
    assert_eq!(world.refused("messages.send", image).code, 131_009);
    let (mut world, id) = with_file();
    let other = world.platform.settings().accounts[0].numbers[1].id.clone();
    assert_eq!(world.refused("media.get", json!({ "media_id": id, "phone_number_id": other })).code, 100);
    assert_eq!(world.call("media.delete", json!({ "media_id": id })), json!({ "success": true }));
    assert_eq!(world.refused("media.get", json!({ "media_id": id })).code, 100);
}

#[test]
fn a_message_with_a_file_of_another_type_fails() {
    let mut world = World::listening(open_windows());
    let pdf = world.try_call("media.upload", json!({ "type": "application/pdf" }), Some(FILE), false).unwrap();
    world.call("messages.send", json!({ "to": ADA, "image": { "id": pdf["id"] } }));
    world.pass(Duration::from_secs(1));
    let status = world.values()[0]["statuses"][0].take();
    assert_eq!((&status["status"], &status["errors"][0]["code"]), (&json!("failed"), &json!(131_053)));
}

#[test]
fn reads_forms_of_other_clients() {
    let mut world = World::new(Settings::default());
    let path = "/v25.0/106540352242922/media";
    let form = |token: &World| token.post(path).header("content-type", "multipart/form-data; boundary=\"x y\"");
    // Only the file's part has the type.
    let body = "--x y\r\nContent-Disposition: form-data; name=\"messaging_product\"\r\n\r\nwhatsapp\r\n--x y\r\n\
        content-disposition: form-data; filename=\"a;b.png\"; name=file\r\ncontent-type: image/png\r\n\r\nPNG\r\n--x y--\r\n";
    let request = http::Request::post(path)
        .header("authorization", format!("Bearer {}", world.platform.settings().tokens[0].text))
        .header("content-type", "multipart/form-data; boundary=\"x y\"");
    let (status, answer) = world.ask(request, body.as_bytes());
    assert_eq!(status, 200, "{answer}");
    for broken in ["", "--x y", "--x y\r\n\r\n", "--x y\r\nA: b\r\n\r\nc", "--x y\r\nA: b\r\n\r\nc\r\n--x y"] {
        let mut request = form(&world);
        request.headers_mut().unwrap().remove("content-type");
        let request = request.header("content-type", "multipart/form-data; boundary=\"x y\"");
        let (status, answer) = world.ask(request, broken.as_bytes());
        assert_eq!((status, &answer["error"]["code"]), (400, &json!(100)), "{broken:?}");
    }
    let gif = world.try_call("media.upload", json!({ "type": "image/gif" }), Some(FILE), true);
    assert!(matches!(gif, Err(Error::Api(error)) if error.code == 100));
}

#[test]
fn resumes_uploads() {
    let mut world = World::new(Settings::default());
    let path = "/v25.0/670843887433847/uploads?file_name=a.png&file_length=6&file_type=image%2Fpng";
    let (status, session) = world.ask(world.post(path), b"");
    assert_eq!(status, 200);
    let id = session["id"].as_str().unwrap().to_owned();
    let append = |offset: u64| json!({ "upload_id": id, "file_offset": offset });
    let half = world.try_call("uploads.append", append(0), Some(b"abc"), false).unwrap();
    assert_eq!(half["file_offset"], 3);
    let (_, asked) = world.ask(world.get(&format!("/v25.0/{id}")), b"");
    assert_eq!(asked["file_offset"], 3);
    assert!(world.try_call("uploads.append", append(0), Some(b"def"), false).is_err());
    world.wa = world.wa.clone().app_secret(&Settings::default().apps[0].secret.as_str().into());
    let whole = world.try_call("uploads.append", append(3), Some(b"def"), false).unwrap();
    assert!(whole["h"].as_str().unwrap().starts_with("4::"));
    let unknown = json!({ "upload_id": "upload:none?sig=1", "file_offset": 0 });
    assert!(world.try_call("uploads.append", unknown, Some(b"x"), false).is_err());
}

#[test]
fn serves_the_requested_range_of_a_file() {
    let (mut world, id) = with_file();
    let media = world.call("media.get", json!({ "media_id": id }));
    let mut fetch = |range: &str| {
        let request = world.get(media["url"].as_str().unwrap()).header("range", range).body(vec![]).unwrap();
        let response = world.platform.handle(&request, world.now);
        let range = response.headers().get("content-range").map(|range| range.to_str().unwrap().to_owned());
        (response.status().as_u16(), range, response.into_body())
    };
    let length = FILE.len();
    let last = length - 1;
    let whole = (200, None, FILE.to_vec());
    let part =
        |first: usize, last: usize| (206, Some(format!("bytes {first}-{last}/{length}")), FILE[first..=last].to_vec());
    assert_eq!(fetch("bytes=0-3"), part(0, 3));
    assert_eq!(fetch("bytes=4-"), part(4, last));
    assert_eq!(fetch("bytes=-5"), part(length - 5, last));
    assert_eq!(fetch(&format!("bytes=0-{}", u64::MAX)), part(0, last));
    assert_eq!(fetch("bytes=-1000"), part(0, last));
    for ignored in ["", "bytes", "bytes=", "bytes=-", "bytes=3-1", "bytes=0-1,3-4", "bytes=a-b", "lines=0-1"] {
        assert_eq!(fetch(ignored), whole, "{ignored:?}");
    }
    for beyond in [format!("bytes={length}-"), "bytes=-0".into()] {
        let (status, range, _) = fetch(&beyond);
        assert_eq!((status, range), (416, Some(format!("bytes */{length}"))), "{beyond}");
    }
}

#[test]
fn describes_a_file_as_the_platform_does() {
    let (mut world, id) = with_file();
    let media = world.read(&format!("/v25.0/{id}"));
    let sha256 = media["sha256"].as_str().unwrap();
    assert!(sha256.len() == 64 && sha256.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f')), "{sha256}");
    assert_eq!(media["file_size"], FILE.len());
}
