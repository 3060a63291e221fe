"""The management functions of the published pywa against the sandbox: accounts, numbers, callback URLs, flows and signups."""

import httpx
import pytest
import pywa
from conftest import Sandbox, ToSandbox
from pywa import errors, types
from pywa.types import flows


@pytest.fixture(scope="module")
def platform(callback, wa):
    """Another sandbox, once pywa's server has answered its verification request, too."""
    platform = Sandbox(callback)
    platform.wait_for(handshake=callback, what="delivered")
    yield platform
    platform.process.kill()
    platform.process.communicate()


@pytest.fixture(scope="module")
def manager(platform):
    """pywa's client without a server."""
    about = platform.about
    return pywa.WhatsApp(
        phone_id=about["phone_number_id"],
        token=about["token"],
        waba_id=about["waba_id"],
        app_id=about["app_id"],
        app_secret=about["app_secret"],
        server=None,
        session=httpx.Client(transport=ToSandbox(about["url"])),
    )


def test_lists_and_updates_accounts(platform, manager):
    about = platform.about
    assert manager.get_business_account().id == about["waba_id"]
    portfolio = {"business_portfolio_id": about["business_id"]}
    owned = [account.id for account in manager.get_owned_business_accounts(**portfolio)]
    assert owned == [about["waba_id"], about["other_waba_id"]]
    shared = [account.id for account in manager.get_shared_business_accounts(**portfolio)]
    assert len(shared) == 1 and shared[0] not in owned
    # pywa returns nothing.
    manager.update_business_account_settings(disable_marketing_messages_on_cloud_api=True)


def test_adds_verifies_registers_and_deregisters_a_number(platform, manager):
    other = platform.about["other_waba_id"]
    number = {"country_calling_code": "1", "phone_number": "6315557042", "verified_name": "Lucky Shrub Town"}
    created = manager.create_phone_number(**number, waba_id=other)
    assert manager.request_verification_code(code_method="SMS", language_code="en_US", phone_id=created.id).success
    code = [entry["code"] for entry in platform.log() if entry["what"] == "code"][-1]
    wrong = "000000" if code != "000000" else "111111"
    with pytest.raises(errors.WhatsAppError) as error:
        manager.verify_phone_number(wrong, phone_id=created.id)
    assert error.value.code == 136025
    assert manager.verify_phone_number(code, phone_id=created.id).success
    with pytest.raises(errors.WhatsAppError) as error:
        manager.request_verification_code(code_method="VOICE", language_code="en_US", phone_id=created.id)
    assert error.value.code == 136024
    assert manager.register_phone_number("482913", phone_id=created.id).success
    assert manager.update_display_name("Lucky Shrub City", phone_id=created.id).success
    assert [number.id for number in manager.get_business_phone_numbers(waba_id=other)] == [created.id]
    assert manager.deregister_phone_number(phone_id=created.id).success


def test_overrides_callback_urls(platform, manager, callback):
    about = platform.about
    verify = {"verify_token": about["verify_token"]}
    assert manager.override_waba_callback_url(callback, **verify).success
    assert manager.override_phone_callback_url(callback, **verify).success
    urls = manager.get_business_phone_number().webhook_configuration
    assert (urls["whatsapp_business_account"], urls["phone_number"]) == (callback, callback)
    assert manager.delete_phone_callback_url().success
    assert manager.delete_waba_callback_url().success
    with pytest.raises(errors.WhatsAppError) as error:
        manager.override_waba_callback_url(callback, "another token")
    assert error.value.code == 2200
    token = manager.get_app_access_token(about["app_id"], about["app_secret"])
    app = {"app_id": about["app_id"], "app_access_token": token}
    assert manager.set_app_callback_url(**app, callback_url=callback, fields=["messages"], **verify).success


def test_creates_publishes_sends_and_deprecates_a_flow(manager):
    created = manager.create_flow("booking", [types.FlowCategory.APPOINTMENT_BOOKING])
    done = flows.Footer(label="Done", on_click_action=flows.CompleteAction())
    layout = flows.Layout(children=[flows.TextHeading(text="Hi"), done])
    screen = flows.Screen(id="ORDER", title="Order", terminal=True, success=True, layout=layout)
    assert manager.update_flow_json(created.id, flows.FlowJSON(version="7.3", screens=[screen])).success
    assert manager.update_flow_metadata(created.id, name="repair", categories=[types.FlowCategory.SURVEY]).success
    assert manager.publish_flow(created.id).success
    assert manager.get_flow(created.id).status == types.FlowStatus.PUBLISHED
    asset = list(manager.get_flow_assets(created.id))[0]
    assert httpx.get(asset.url).json()["version"] == "7.3"
    button = {"flow_action_type": types.FlowActionType.NAVIGATE, "flow_action_screen": "ORDER"}
    book = types.FlowButton("Book", flow_id=created.id, flow_token="t", **button)
    assert manager.send_message("16505551042", "When?", buttons=book).id
    unknown = types.FlowButton("Book", flow_id="1", flow_token="t", **button)
    with pytest.raises(errors.WhatsAppError) as error:
        manager.send_message("16505551043", "When?", buttons=unknown)
    assert error.value.code == 131009
    assert manager.deprecate_flow(created.id).success
    copy = manager.create_flow("copy", [types.FlowCategory.OTHER], clone_flow_id=created.id)
    assert manager.delete_flow(copy.id).success
    assert [flow.id for flow in manager.get_flows()] == [created.id]


def test_creates_and_updates_a_signup(manager):
    created = manager.create_signup("Offers?", "Welcome!", "https://www.example.com/privacy")
    assert manager.update_signup(created.id, promo_code="SPRING").success
    assert manager.get_signup(created.id).promo_code == "SPRING"


def test_sets_the_username_the_public_key_and_the_automation(manager):
    assert manager.set_username("luckyshrub")
    assert manager.get_current_username().username == "luckyshrub"
    assert manager.delete_username().success
    command = types.Command("help", "Show the help")
    assert manager.update_conversational_automation(ice_breakers=["Where is my order?"], commands=[command]).success
