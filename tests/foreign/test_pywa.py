"""The published pywa against the sandbox: both understand each other's requests, responses and webhooks.

Each test checks the objects that pywa creates from the sandbox's responses and webhooks."""

import base64
import itertools

import httpx
import pytest
from pywa import errors, types
from pywa.types import templates
from pywa.types.message_status import MessageStatusType

PNG = base64.b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg==")


@pytest.fixture(scope="session", autouse=True)
def verified(sandbox, wa, updates, callback):
    """The callback URL, once pywa has answered the verification request with the challenge."""
    sandbox.wait_for(handshake=callback, what="delivered")


@pytest.fixture
def user(users=itertools.count(16505551000)):
    """The phone number of another user in each test: the platform limits the messages to one."""
    return str(next(users))


def delivered(updates, sent):
    """Waits for the webhook with the status delivered of a message."""
    assert sent.id.startswith("wamid.")
    status = updates.wait_for(types.MessageStatus, lambda status: status.id == sent.id and status.status == "delivered")
    assert status.from_user.wa_id == sent.chat.id
    return status


def test_receives_a_text_and_replies_to_it(sandbox, wa, updates, user):
    id = sandbox.inbound(**{"from": user, "type": "text", "text": {"body": "Hi"}, "profile": {"name": "Ada"}})
    message = updates.wait_for(types.Message)
    assert (message.id, message.text, message.type) == (id, "Hi", types.MessageType.TEXT)
    assert (message.from_user.wa_id, message.from_user.name) == (user, "Ada")
    assert message.from_user.bsuid
    assert message.metadata.phone_number_id == wa.phone_id
    assert message.mark_as_read().success
    assert message.indicate_typing().success
    reply = message.reply("Hello", quote=True)
    status = updates.wait_for(types.MessageStatus, lambda status: status.id == reply.id)
    assert status.from_user.bsuid == message.from_user.bsuid


def test_refuses_a_webhook_with_another_signature(callback):
    answer = httpx.post(callback, content=b"{}", headers={"X-Hub-Signature-256": "sha256=" + "0" * 64})
    assert answer.status_code == 403


def test_sends_text_and_receives_each_status(wa, updates, user):
    sent = wa.send_message(user, "See https://example.com", preview_url=True, tracker="order 7")
    status = delivered(updates, sent)
    assert status.tracker == "order 7"
    assert status.pricing.billable is False or status.pricing.category
    assert updates.wait_for(types.MessageStatus, lambda status: status.id == sent.id).status == MessageStatusType.READ


def test_sends_an_image_that_it_uploads(wa, updates, user):
    sent = wa.send_image(user, PNG, caption="A dot", mime_type="image/png")
    delivered(updates, sent)
    assert wa.get_media_bytes(wa.get_media_url(sent.uploaded_media.id).url) == PNG


def test_sends_a_document_by_link(wa, updates, user):
    delivered(updates, wa.send_document(user, "https://example.com/a.pdf", filename="a.pdf", caption="Invoice"))


def test_sends_a_location(wa, updates, user):
    delivered(updates, wa.send_location(user, 37.4847, -122.1473, "Headquarters", "1 Hacker Way"))


def test_sends_a_contact(wa, updates, user):
    contact = types.Contact(
        name=types.Contact.Name(formatted_name="Ada Lovelace", first_name="Ada"),
        phones=[types.Contact.Phone(phone="+16505559999", type="WORK")],
    )
    delivered(updates, wa.send_contact(user, contact))


def test_reacts_to_a_message(sandbox, wa, updates, user):
    id = sandbox.inbound(**{"from": user, "type": "text", "text": {"body": "Thanks"}})
    sent = wa.send_reaction(user, "👍", id)
    # The platform sends no other status of a reaction.
    assert updates.wait_for(types.MessageStatus, lambda status: status.id == sent.id).status == MessageStatusType.SENT


def test_receives_a_reaction(sandbox, wa, updates, user):
    sent = wa.send_message(user, "How was it?")
    delivered(updates, sent)
    sandbox.inbound(**{"from": user, "type": "reaction", "reaction": {"message_id": sent.id, "emoji": "❤️"}})
    reaction = updates.wait_for(types.Message, lambda message: message.reaction).reaction
    assert (reaction.message_id, reaction.emoji) == (sent.id, "❤️")


def test_receives_an_image_and_downloads_it(sandbox, wa, updates, user):
    sandbox.inbound(**{"from": user, "type": "image"})
    image = updates.wait_for(types.Message, lambda message: message.image).image
    assert image.mime_type == "image/png"
    assert image.get_bytes().startswith(b"\x89PNG")


def test_receives_the_reply_to_buttons(sandbox, wa, updates, user):
    buttons = [types.Button("Yes", "confirm"), types.Button("No", "cancel")]
    sent = wa.send_message(user, "Keep the appointment?", header="Tomorrow", footer="Reply by noon", buttons=buttons)
    delivered(updates, sent)
    sandbox.inbound(**{"from": user, "type": "interactive"})
    reply = updates.wait_for(types.CallbackButton)
    assert (reply.data, reply.title) == ("confirm", "Yes")
    assert reply.reply_to_message.id == sent.id


def test_receives_the_reply_to_a_list(sandbox, wa, updates, user):
    rows = [types.SectionRow("Monday", "mon", "9 to 12"), types.SectionRow("Tuesday", "tue")]
    sent = wa.send_message(user, "Which day?", buttons=types.SectionList("Days", [types.Section("This week", rows)]))
    delivered(updates, sent)
    sandbox.inbound(**{"from": user, "type": "interactive"})
    reply = updates.wait_for(types.CallbackSelection)
    assert (reply.data, reply.title, reply.description) == ("mon", "Monday", "9 to 12")


def test_receives_the_location_that_it_requested(sandbox, wa, updates, user):
    delivered(updates, wa.request_location(user, "Where are you?"))
    sandbox.inbound(**{"from": user, "type": "location"})
    location = updates.wait_for(types.Message, lambda message: message.location).location
    assert -90 <= location.latitude <= 90


def test_sends_a_link_button(wa, updates, user):
    delivered(updates, wa.send_message(user, "Track your order", buttons=types.URLButton("Track", "https://example.com")))


NAME, LANGUAGE = "order_left", templates.TemplateLanguage.ENGLISH_US
BODY = templates.BodyText("Hi {{name}}, your order {{order}} left.", name="Ada", order="#7")


@pytest.fixture(scope="module")
def template(wa, updates):
    """A template that was created and approved."""
    wanted = templates.Template(
        name=NAME,
        language=LANGUAGE,
        category=templates.TemplateCategory.UTILITY,
        parameter_format=templates.ParamFormat.NAMED,
        components=[BODY, templates.Buttons(buttons=[templates.QuickReplyButton(text="Thanks")])],
    )
    created = wa.create_template(wanted)
    assert created.category == templates.TemplateCategory.UTILITY
    update = updates.wait_for(templates.TemplateStatusUpdate, seconds=20)
    assert (update.template_id, update.new_status) == (created.id, templates.TemplateStatus.APPROVED)
    return created


def test_sends_a_template_and_receives_the_reply_to_its_button(sandbox, wa, updates, user, template):
    button = templates.QuickReplyButton.params(callback_data="thanks", index=0)
    delivered(updates, wa.send_template(user, NAME, LANGUAGE, [BODY.params(name="Bob", order="#8"), button]))
    sandbox.inbound(**{"from": user, "type": "button"})
    assert updates.wait_for(types.CallbackButton).data == "thanks"


def test_gets_and_lists_templates(wa, template):
    found = template.get()
    assert (found.name, found.language, found.status) == (NAME, LANGUAGE, templates.TemplateStatus.APPROVED)
    listed = wa.get_templates(name=NAME)
    assert ([found.id for found in listed], listed.total_count) == ([template.id], 1)


def test_uploads_gets_downloads_and_deletes_media(wa, tmp_path):
    media = wa.upload_media(PNG, mime_type="image/png", filename="dot.png")
    found = wa.get_media_url(media.id)
    assert (found.id, found.mime_type, found.file_size) == (media.id, "image/png", len(PNG))
    assert found.download(path=tmp_path, filename="dot.png").read_bytes() == PNG
    assert wa.delete_media(media.id).success
    with pytest.raises(errors.WhatsAppError):
        wa.get_media_url(media.id)


def test_updates_the_business_profile(wa):
    changed = {"about": "Open", "email": "ada@example.com", "websites": ["https://example.com"]}
    assert wa.update_business_profile(**changed, industry=types.Industry.RETAIL).success
    profile = wa.get_business_profile()
    assert (profile.about, profile.email, profile.websites) == ("Open", "ada@example.com", ("https://example.com",))
    assert profile.industry == types.Industry.RETAIL


def test_updates_commerce_settings(wa):
    assert wa.update_commerce_settings(is_catalog_visible=True, is_cart_enabled=False).success
    settings = wa.get_commerce_settings()
    assert (settings.is_catalog_visible, settings.is_cart_enabled) == (True, False)


def test_creates_updates_lists_and_deletes_qr_codes(wa):
    code = wa.create_qr_code("I'd like to order")
    assert code.prefilled_message == "I'd like to order"
    assert code.deep_link_url.startswith("https://wa.me/message/")
    assert wa.update_qr_code(code.code, "I'd like to book").prefilled_message == "I'd like to book"
    assert wa.get_qr_code(code.code).prefilled_message == "I'd like to book"
    assert [code.code for code in wa.get_qr_codes()] == [code.code]
    assert code.delete().success
    assert list(wa.get_qr_codes()) == []


def test_blocks_and_unblocks_users(sandbox, wa, user):
    sandbox.inbound(**{"from": user, "type": "text", "text": {"body": "Hi"}})
    blocked = wa.block_users([user])
    assert [user.wa_id for user in blocked.added_users] == [user]
    # pywa reads `input` of each user in the list, which the platform has in the responses to changes only.
    with pytest.raises(KeyError, match="input"):
        wa.get_blocked_users()
    assert [user.wa_id for user in wa.unblock_users([user]).removed_users] == [user]
    assert list(wa.get_blocked_users()) == []


def test_reads_the_phone_number(wa):
    number = wa.get_business_phone_number()
    assert number.id == wa.phone_id
    assert [number.id for number in wa.get_business_phone_numbers()][0] == wa.phone_id


def test_reads_errors(wa, user):
    with pytest.raises(errors.InvalidParameter):
        wa.send_message(user, "x" * 4097)
    with pytest.raises(errors.WhatsAppError) as error:
        wa.get_media_url("1")
    assert error.value.status_code == 400
