"""Media of templates: files that the client uploads before it creates or updates a template."""

import io
import itertools

import pytest
from conftest import do

import wabakit

PNG, JPEG, MP4 = b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xe0", b"\0\0\0\x18ftypmp42"
IMAGE, VIDEO = ({"type": "HEADER", "format": kind} for kind in ("IMAGE", "VIDEO"))
BODY = {"type": "BODY", "text": "New in our shop."}
BUTTONS = {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Tell me more"}]}
NAMES = (f"media_{i}" for i in itertools.count())


def carousel(header):
    return {"type": "CAROUSEL", "cards": [{"components": [header, BODY, BUTTONS]}] * 2}


def definition(*components):
    return {"name": next(NAMES), "language": "en_US", "category": "MARKETING", "components": list(components)}


def uploads(sandbox):
    return [entry for op in ("uploads.start", "uploads.append") for entry in sandbox.log(op)]


GIVEN = {
    "bytes": lambda path: path.read_bytes(),
    "a buffer": lambda path: memoryview(path.read_bytes()),
    "a stream": lambda path: io.BytesIO(path.read_bytes()),
    "a path": lambda path: path,
    "a path as text": str,
}


@pytest.mark.parametrize("give", GIVEN.values(), ids=GIVEN)
def test_a_file_is_uploaded_and_known_by_its_bytes(wa, sandbox, tmp_path, give):
    path = tmp_path / "photo.jpg"
    path.write_bytes(PNG)
    assert do(wa.templates.create(**definition(IMAGE, BODY), media=[give(path)])).id
    start, create = sandbox.log("uploads.start")[-1]["params"], sandbox.log("templates.create")[-1]["params"]
    assert (int(start["file_length"]), start["file_type"]) == (8, "image/png")
    assert create["components"][0]["example"]["header_handle"][0].startswith("4:") and "media" not in create


@pytest.mark.parametrize(
    ("header", "files", "types"),
    [(IMAGE, (PNG, JPEG), ["image/png", "image/jpeg"]), (VIDEO, [MP4, MP4], ["video/mp4", "video/mp4"])],
    ids=["images", "videos"],
)
def test_files_belong_to_the_cards_in_order(wa, sandbox, header, files, types):
    do(wa.templates.create(**definition(BODY, carousel(header)), media=files))
    assert [entry["params"]["file_type"] for entry in sandbox.log("uploads.start")[-2:]] == types
    cards = sandbox.log("templates.create")[-1]["params"]["components"][1]["cards"]
    handles = [card["components"][0]["example"]["header_handle"][0] for card in cards]
    assert len(set(handles)) == 2


def test_files_are_uploaded_for_an_update(wa, sandbox):
    sandbox.act("review", after_ms=0)
    created = do(wa.templates.create(**definition(IMAGE, BODY), media=[PNG]))
    sandbox.act("review")
    components = [IMAGE, {"type": "BODY", "text": "Newer."}]
    assert do(wa.templates.update(template_id=created.id, components=components, media=[PNG])).success


REFUSED = {
    "too few for the cards": ([BODY, carousel(IMAGE)], [PNG], "components[1].cards[1]"),
    "none": ([IMAGE, BODY], [], "components[0]"),
    "too many": ([IMAGE, BODY], [PNG, PNG], "media"),
    "without a header": ([BODY], [PNG], "media"),
    "another type": ([IMAGE, BODY], [MP4], "components[0]"),
    "another type in a card": ([BODY, carousel(IMAGE)], [PNG, MP4], "components[1].cards[1]"),
    "too large": ([IMAGE, BODY], [PNG + bytes(5 << 20)], "components[0]"),
    "no bytes": ([IMAGE, BODY], [7], "media[0]"),
    "no list": ([IMAGE, BODY], PNG, "media"),
    "an invalid definition": ([IMAGE, {"type": "BODY", "text": ""}], [PNG], "components[1].text"),
}


@pytest.mark.parametrize(("components", "media", "path"), REFUSED.values(), ids=REFUSED)
def test_what_does_not_fit_is_refused_before_the_first_upload(wa, sandbox, components, media, path):
    before = len(uploads(sandbox))
    with pytest.raises(wabakit.ValidationError) as refused:
        do(wa.templates.create(**definition(*components), media=media))
    assert refused.value.path == f"templates.create.{path}"
    assert len(uploads(sandbox)) == before


def test_batches_and_built_requests_upload_nothing(wa, sandbox):
    before, params = len(uploads(sandbox)), {**definition(IMAGE, BODY), "media": [PNG]}
    with pytest.raises(wabakit.ValidationError) as built:
        wa.request("templates.create", params)
    [refused] = do(wa.batch(lambda wa: wa.templates.create(**params)))
    assert refused.path == built.value.path == "templates.create.media"
    assert len(uploads(sandbox)) == before


def test_an_upload_needs_an_app(sandbox):
    with wabakit.WhatsApp(**{**sandbox.settings(), "app_id": None}) as wa, pytest.raises(wabakit.ValidationError) as refused:
        wa.templates.create(**definition(IMAGE, BODY), media=[PNG])
    assert refused.value.path == "uploads.start.app_id"
