# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""What arrives, for annotations: at run time each of these is a `wabakit.Object`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

from ._core import Object, Secret


class Shape(type):
    """Refuses questions that objects can't answer."""

    def __instancecheck__(cls, instance: object) -> bool:
        raise TypeError(f"{cls.__name__} describes what arrives, which is a wabakit.Object: look at its keys instead")


class Received(Object, metaclass=Shape):
    """An object that arrived."""

    raw: bytes | None
    """The whole answer as it came; `None` for what is within one."""


class Sent(Received):
    """The platform accepted the message."""

    contacts: list[SentContact]
    """Whom it was for, as you said it and as the platform knows them."""
    messages: list[SentMessage]
    """The messages accepted: one."""
    success: bool | None
    """Whether the message was accepted. Returned by `marketing_messages.send` only."""


class SentContact(Received):
    """A recipient, as you said it and as the platform knows them."""

    input: str | None
    """What you sent: a phone number, a user id or a group id."""
    wa_id: str | None
    """The WhatsApp id; may differ from the number. Only where you addressed a phone number."""
    user_id: str | None
    """The business-scoped user id. Only where you addressed one."""


class SentMessage(Received):
    """An accepted message."""

    id: str
    """Its id (`wamid.…`); its statuses carry it."""
    message_status: AcceptedStatus | None
    """For templates: whether it goes out now, or is held while the template's quality is judged."""
    group_id: str | None
    """The group, where it was for one."""


AcceptedStatus: TypeAlias = Literal["accepted", "held_for_quality_assessment", "paused"] | str
"""What the platform does with an accepted template message. Values that aren't listed pass too.

- `accepted`: It goes out.
- `held_for_quality_assessment`: It waits until the template's quality is known; then it goes out, or fails with code
  132015.
- `paused`: The template is paused.
"""


class Success(Received):
    """The platform did it."""

    success: bool
    """Always `true`."""


class EncryptedAnswer(Received):
    """What the platform answers to an encrypted message."""

    encrypted_contents: str
    """The answer as a JWE in its compact form, for your key."""


class MessageSample(Received):
    """What the platform takes a message for."""

    success: bool | None
    """Whether the call was good."""
    category: TemplateCategory | None
    """The category: anything but `MARKETING` can be sent without a template."""


TemplateCategory: TypeAlias = Literal["AUTHENTICATION", "MARKETING", "UTILITY"] | str
"""What a template is for. Values that aren't listed pass too.

- `AUTHENTICATION`: One-time codes.
- `MARKETING`: Offers and everything else.
- `UTILITY`: About something the person did or asked for.
"""


class UploadedMedia(Received):
    """An uploaded file."""

    id: str
    """Its id, to send it with."""


class Media(Received):
    """Where a file is."""

    id: str | None
    """Its id."""
    url: str
    """Where to download it, for five minutes, with the same token."""
    mime_type: str | None
    """Its MIME type."""
    sha256: str | None
    """Its SHA-256."""
    file_size: int | str | None
    """Its size in bytes."""


class GroupRequest(Received):
    """What was asked for is being done; the outcome arrives by webhook. Some of these answers have no body: nothing is
    here then.
    """

    request_id: str | None
    """The request's id, in the webhook too."""
    success: bool | None
    """Whether it was accepted, where the platform says so."""


class Groups(Received):
    """A page of groups."""

    data: GroupList
    """The page."""
    paging: Paging | None
    """The way to the other pages."""


class GroupList(Received):
    """Groups."""

    groups: list[GroupSummary]
    """The groups."""


class GroupSummary(Received):
    """A group, in a list."""

    id: str
    """Its id, to send to."""
    subject: str | None
    """Its name."""
    created_at: str | None
    """When it was created, in seconds since 1970."""


class Paging(Received):
    """A page of a list."""

    cursors: Cursors | None
    """Where this page begins and ends."""
    next: str | None
    """There is a next page as long as this is here. Ask for it with `cursors.after`."""
    previous: str | None
    """There is a previous page as long as this is here."""


class Cursors(Received):
    """Where a page begins and ends. Don't keep cursors: they go stale."""

    before: str | None
    """Give it as `before` for the page before."""
    after: str | None
    """Give it as `after` for the page after."""


class Group(Received):
    """A group. Only what was asked for is there."""

    id: str
    """Its id, to send to."""
    subject: str | None
    """Its name."""
    description: str | None
    """What it is for."""
    join_approval_mode: JoinApprovalMode | None
    """How people get in."""
    suspended: bool | None
    """Whether the platform has suspended it."""
    creation_timestamp: str | int | None
    """When it was created."""
    participants: list[GroupMember] | None
    """The people in it."""
    total_participant_count: int | None
    """How many people are in it."""


JoinApprovalMode: TypeAlias = Literal["approval_required", "auto_approve"] | str
"""How people get into a group. Values that aren't listed pass too.

- `approval_required`: You let them in one by one.
- `auto_approve`: Everybody who has the link.
"""


class GroupMember(Received):
    """A person in a group."""

    wa_id: str | None
    """Their WhatsApp id."""
    user_id: str | None
    """Their business-scoped user id."""
    parent_user_id: str | None
    """Their id for all linked portfolios."""
    username: str | None
    """Their username."""


class InviteLink(Received):
    """The way into a group."""

    invite_link: str
    """`https://chat.whatsapp.com/…`"""


class JoinRequests(Received):
    """A page of requests to join a group."""

    data: list[JoinRequest]
    """The requests."""
    paging: Paging | None
    """The way to the other pages."""


class JoinRequest(Received):
    """Somebody who asks to join a group."""

    join_request_id: str
    """The request's id."""
    wa_id: str | None
    """Their WhatsApp id."""
    user_id: str | None
    """Their business-scoped user id."""
    creation_timestamp: str | int | None
    """When they asked."""


class ApprovedJoinRequests(Received):
    """Who was let in."""

    approved_join_requests: list[str] | None
    """Those who were."""
    failed_join_requests: list[FailedJoinRequest] | None
    """Those who weren't."""
    errors: list[ItemError] | None
    """What went wrong as a whole."""


class FailedJoinRequest(Received):
    """A request that couldn't be answered."""

    join_request_id: str | None
    """The request's id."""
    errors: list[ItemError] | None
    """Why not."""


class ItemError(Received):
    """Why one item of a call failed."""

    code: int | None
    """The code."""
    title: str | None
    """A title, for people."""
    message: str | None
    """What went wrong, for people."""
    error_data: ItemErrorData | None
    """More of it."""


class ItemErrorData(Received):
    """More about why one item of a call failed."""

    details: str | None
    """The most specific reason, for people."""


class RejectedJoinRequests(Received):
    """Who was turned away."""

    rejected_join_requests: list[str] | None
    """Those who were."""
    failed_join_requests: list[FailedJoinRequest] | None
    """Those who weren't."""
    errors: list[ItemError] | None
    """What went wrong as a whole."""


class StartedCalls(Received):
    """The calls that were begun: one."""

    calls: list[StartedCall]
    """The calls."""


class StartedCall(Received):
    """A call that was begun."""

    id: str
    """Its id (`wacid.…`); its webhooks carry it."""


class CallPermissions(Received):
    """Whether a person may be called, or asked."""

    permission: CallPermission
    """What they allowed."""
    actions: list[CallPermissionAction] | None
    """What you may do, and how often."""


class CallPermission(Received):
    """What a person allowed."""

    status: CallPermissionStatus
    """Whether they allowed calls."""
    expiration_time: str | int | None
    """Until when, if it isn't for good."""


CallPermissionStatus: TypeAlias = Literal["no_permission", "temporary", "permanent"] | str
"""Whether a person allowed calls. Values that aren't listed pass too.

- `no_permission`: They didn't, or can't be called.
- `temporary`: For a time.
- `permanent`: For good.
"""


class CallPermissionAction(Received):
    """Something that you may do, or not."""

    action_name: str
    """What it is: `send_call_permission_request` or `start_call`."""
    can_perform_action: bool
    """Whether you may do it now."""
    limits: list[CallPermissionLimit] | None
    """How often you may."""


class CallPermissionLimit(Received):
    """How often something may be done."""

    time_period: str | None
    """In how long a time, in ISO 8601: `PT24H`, `P7D`."""
    max_allowed: int | None
    """How often at most."""
    current_usage: int | None
    """How often it was done."""
    limit_expiration_time: str | int | None
    """Until when you must wait, if you have done it that often."""


class PhoneNumbers(Received):
    """A page of phone numbers."""

    data: list[PhoneNumber]
    """The numbers."""
    paging: Paging | None
    """The way to the other pages."""


class PhoneNumber(Received):
    """A business phone number. Only what was asked for is there."""

    id: str
    """Its id."""
    display_phone_number: str | None
    """The number, as people read it."""
    verified_name: str | None
    """The name that people see."""
    username: str | None
    """Username by which users find the number; absent if it has none."""
    country_code: str | None
    """Country of the number, as an ISO 3166-1 alpha-2 code."""
    country_dial_code: str | None
    """Country calling code, without `+`."""
    quality_rating: QualityRating | None
    """How people rate its messages."""
    quality_score: NumberQuality | None
    """Quality rating as an object, returned if `quality_score` is requested."""
    code_verification_status: str | None
    """Whether its owner proved that it is theirs."""
    name_status: str | None
    """The review of its name."""
    new_display_name: str | None
    """Display name that was requested and is under review; absent unless a change is pending."""
    new_name_status: str | None
    """Status of the review of `new_display_name`: `PENDING_REVIEW`, `DECLINED` and others."""
    unified_cert_status: UnifiedCertStatus | None
    """Status of the reviews of the business and of the display name, taken together."""
    status: str | None
    """Whether it can send."""
    platform_type: HostPlatform | None
    """Platform that hosts the number."""
    host_platform: HostPlatform | None
    """Platform that hosts the number, under the name that the platform's OpenAPI file gives it."""
    throughput: Throughput | None
    """How much it can send."""
    account_mode: str | None
    """`LIVE` or `SANDBOX`."""
    whatsapp_business_manager_messaging_limit: str | None
    """How many people the portfolio may write to in 24 hours, outside customer service windows: `TIER_250` to
    `TIER_UNLIMITED`.
    """
    messaging_limit_tier: str | None
    """The same, for one number, as it was before October 2025."""
    health_status: HealthStatus | None
    """Whether messages can be sent, and what is in the way."""
    is_official_business_account: bool | None
    """Whether it has the badge."""
    is_on_biz_app: bool | None
    """Whether it is on the WhatsApp Business app too."""
    is_pin_enabled: bool | None
    """Whether it has a PIN."""
    is_preverified_number: bool | None
    """Whether a partner verified the number before it was added."""
    search_visibility: str | None
    """Whether users find the number by search: `VISIBLE` or `HIDDEN`."""
    webhook_configuration: CallbackUrls | None
    """Callback URLs of the webhooks about the number, returned if `webhook_configuration` is requested."""
    last_onboarded_time: str | None
    """When it was onboarded, in ISO 8601."""
    conversational_automation: ConversationalAutomation | None
    """What its chat offers before anything was written."""
    official_business_account: OfficialBusinessAccount | None
    """Where the application for the badge stands."""


QualityRating: TypeAlias = Literal["GREEN", "YELLOW", "RED", "NA"] | str
"""How people rate a number's messages. Values that aren't listed pass too.

- `GREEN`: Well.
- `YELLOW`: So-so.
- `RED`: Badly.
- `NA`: Not enough messages to tell.
"""


class NumberQuality(Received):
    """Quality rating of a number."""

    score: QualityRating | None
    """Rating."""


UnifiedCertStatus: TypeAlias = (
    Literal["APPROVED", "NAME_PENDING_REVIEW", "NAME_NOT_APPROVED", "ACCOUNT_REVIEW_NOT_STARTED", "LIMITED_ACCESS"]
    | str
)
"""Status of the reviews of a business and of a number's display name, taken together. Values that aren't listed pass
too.

- `APPROVED`: Approved.
- `NAME_PENDING_REVIEW`: The display name is under review.
- `NAME_NOT_APPROVED`: The display name was rejected.
- `ACCOUNT_REVIEW_NOT_STARTED`: The review of the account has not started.
- `LIMITED_ACCESS`: Approved with limited access.
"""


HostPlatform: TypeAlias = Literal["CLOUD_API", "ON_PREMISE", "NOT_APPLICABLE"] | str
"""Platform that hosts a phone number. Values that aren't listed pass too.

- `CLOUD_API`: Cloud API.
- `ON_PREMISE`: On-Premises API.
- `NOT_APPLICABLE`: None.
"""


class Throughput(Received):
    """How much a number can send."""

    level: ThroughputLevel
    """The level."""


ThroughputLevel: TypeAlias = Literal["STANDARD", "HIGH", "NOT_APPLICABLE"] | str
"""How much a number can send. Values that aren't listed pass too.

- `STANDARD`: 80 messages a second.
- `HIGH`: 1,000 messages a second.
- `NOT_APPLICABLE`: None: it isn't on the Cloud API.
"""


class HealthStatus(Received):
    """Whether messages can be sent, and what is in the way."""

    can_send_message: CanSend | None
    """Whether they can, all in all."""
    entities: list[HealthEntity] | None
    """Everything that takes part in it: the number, the template, the account, the portfolio and the app."""


CanSend: TypeAlias = Literal["AVAILABLE", "LIMITED", "BLOCKED"] | str
"""Whether something lets messages pass. Values that aren't listed pass too.

- `AVAILABLE`: It does.
- `LIMITED`: In part.
- `BLOCKED`: It doesn't.
"""


class HealthEntity(Received):
    """Something that takes part in sending."""

    entity_type: str | None
    """What it is: `PHONE_NUMBER`, `MESSAGE_TEMPLATE`, `WABA`, `BUSINESS`, `APP` or `FLOW`."""
    id: str | None
    """Its id."""
    can_send_message: CanSend | None
    """Whether it lets messages pass."""
    can_receive_call_sip: CanSend | None
    """Whether it lets calls by SIP pass."""
    additional_info: list[str] | None
    """What limits it, for people."""
    errors: list[HealthError] | None
    """What is in the way."""


class HealthError(Received):
    """Something that is in the way of messages."""

    error_code: int | None
    """The code."""
    error_description: str | None
    """What it means, for people."""
    possible_solution: str | None
    """What can be done, for people."""


class CallbackUrls(Received):
    """Callback URLs of the webhooks about a number. The URL of the number takes precedence over that of the account,
    and that of the account over that of the app.
    """

    phone_number: str | None
    """Callback URL of the number; absent if none is set."""
    whatsapp_business_account: str | None
    """Callback URL of the WhatsApp Business account; absent if none is set."""
    application: str | None
    """Callback URL of the app."""


class ConversationalAutomation(Received):
    """What a chat offers."""

    id: str | None
    """ID of the configuration."""
    prompts: list[str] | None
    """Questions to tap."""
    commands: list[OfferedCommand] | None
    """Commands."""
    enable_welcome_message: bool | None
    """Whether you are told when somebody opens the chat for the first time."""


class OfferedCommand(Received):
    """A command that people choose after `/`."""

    command_name: str | None
    """Its name."""
    command_description: str | None
    """What it does."""


class OfficialBusinessAccount(Received):
    """Where an application stands."""

    id: str | None
    """The number."""
    oba_status: OfficialBusinessAccountStatus | None
    """Where it stands."""
    status_message: str | None
    """The same, for people."""


OfficialBusinessAccountStatus: TypeAlias = (
    Literal["NOT_STARTED", "PENDING", "APPROVED", "REJECTED", "UNDER_REVIEW", "EXPIRED", "CANCELLED"]
    | str
)
"""Where an application stands. Values that aren't listed pass too.

- `NOT_STARTED`: Nobody has applied.
- `PENDING`: It waits.
- `APPROVED`: The number has the badge.
- `REJECTED`: It was refused.
- `UNDER_REVIEW`: It is looked at.
- `EXPIRED`: It came to nothing in time.
- `CANCELLED`: It was taken back.
"""


class NumberSettings(Received):
    """A number's settings."""

    calling: CallingState | None
    """Calls."""
    payload_encryption: EncryptionState | None
    """Encryption of what is sent."""
    storage_configuration: StorageState | None
    """Where messages are stored."""
    user_identity_change: IdentityChangeState | None
    """Whether messages are held back from people whose identity has changed."""


class CallingState(Received):
    """Calls. `Switch` may be spelled in either case."""

    status: Switch | None
    """Whether people can call the number."""
    call_icon_visibility: CallIconVisibility | None
    """Whether they see a button to call."""
    call_icons: CallIconsState | None
    """Who sees the button."""
    call_hours: CallHoursState | None
    """When the number can be called."""
    callback_permission_status: Switch | None
    """Whether somebody who called is asked to allow calls back."""
    sip: SipState | None
    """Calls by SIP."""
    srtp_key_exchange_protocol: SrtpProtocol | None
    """How the keys of calls are agreed on. Absent if never set."""
    audio: AudioState | None
    """More codecs than OPUS."""
    video: SwitchState | None
    """Video in calls."""
    voicemail: VoicemailState | None
    """The answering machine, where your account has it."""
    ip_addresses: Mapping[str, list[str]] | None
    """The platform's addresses, for your firewall: lists by name."""
    restrictions: CallRestrictions | None
    """What the number may not do at present."""


Switch: TypeAlias = Literal["ENABLED", "DISABLED"] | str
"""On or off. Values that aren't listed pass too.

- `ENABLED`: On.
- `DISABLED`: Off.
"""


CallIconVisibility: TypeAlias = Literal["DEFAULT", "DISABLE_ALL"] | str
"""Whether people see a button to call. Values that aren't listed pass too.

- `DEFAULT`: They do.
- `DISABLE_ALL`: They don't. Buttons in messages still call.
"""


class CallIconsState(Received):
    """Who sees the button to call."""

    restrict_to_user_countries: list[str] | None
    """People of these countries."""


class CallHoursState(Received):
    """When a number can be called."""

    status: Switch | None
    """Whether it is called at these hours only."""
    timezone_id: str | None
    """The time zone."""
    timezone: str | None
    """Time zone, under the name that the platform's OpenAPI file gives it."""
    day_of_week_start: DayOfWeek | None
    """First day of the week. Documented in the platform's OpenAPI file only."""
    weekly_operating_hours: list[OperatingHoursState] | None
    """The hours of the week."""
    holiday_schedule: list[HolidayState] | None
    """Days that are different."""


DayOfWeek: TypeAlias = Literal["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"] | str
"""Days. Values that aren't listed pass too.

- `MONDAY`: Monday.
- `TUESDAY`: Tuesday.
- `WEDNESDAY`: Wednesday.
- `THURSDAY`: Thursday.
- `FRIDAY`: Friday.
- `SATURDAY`: Saturday.
- `SUNDAY`: Sunday.
"""


class OperatingHoursState(Received):
    """A span of a day."""

    day_of_week: DayOfWeek | None
    """The day."""
    open_time: str | None
    """From when."""
    close_time: str | None
    """Until when."""


class HolidayState(Received):
    """A day that is different."""

    date: str | None
    """The day."""
    start_time: str | None
    """From when."""
    end_time: str | None
    """Until when."""


class SipState(Received):
    """Calls by SIP."""

    status: Switch | None
    """Whether calls go by SIP."""
    servers: list[SipServerState] | None
    """The servers."""


class SipServerState(Received):
    """A SIP server."""

    app_id: str | None
    """The app that it belongs to."""
    hostname: str | None
    """Its host name."""
    port: int | None
    """Its port."""
    request_uri_user_params: Mapping[str, str] | None
    """What is put into the user part of the request's URI."""
    sip_user_password: Secret | None
    """The password, if you asked for it."""
    password: Secret | None
    """The same, as the platform's OpenAPI file names it."""


SrtpProtocol: TypeAlias = Literal["DTLS", "SDES"] | str
"""How the keys of calls are agreed on. Values that aren't listed pass too.

- `DTLS`: As WebRTC does. So it is unless told.
- `SDES`: In the SDP.
"""


class AudioState(Received):
    """More codecs than OPUS."""

    status: Switch | None
    """Whether audio calls are enabled. Documented in the platform's OpenAPI file only."""
    additional_codecs: list[str] | None
    """The codecs."""


class SwitchState(Received):
    """On or off."""

    status: Switch | None
    """Which."""


class VoicemailState(Received):
    """An answering machine."""

    status: Switch | None
    """Whether it answers."""
    triggers: list[str] | None
    """When it answers."""
    audio: VoicemailAudioState | None
    """What it says."""


class VoicemailAudioState(Received):
    """What an answering machine says."""

    default: VoicemailAnnouncementState | None
    """What it says."""


class VoicemailAnnouncementState(Received):
    """What an answering machine says."""

    announcement_media_id: str | None
    """The upload."""
    timeout_seconds: int | None
    """After how many seconds it answers."""


class CallRestrictions(Received):
    """What a number may not do at present."""

    restrictions: list[CallRestriction] | None
    """What it may not do."""
    restrictions_list: list[CallRestriction] | None
    """The same, as the platform's guide names it."""


class CallRestriction(Received):
    """Something that a number may not do at present."""

    type: str | None
    """`RESTRICTED_BUSINESS_INITIATED_CALLING` or `RESTRICTED_USER_INITIATED_CALLING`."""
    reason: str | None
    """Why."""
    expiration: str | int | None
    """Until when."""


class EncryptionState(Received):
    """Encryption of what is sent."""

    status: Switch | None
    """Whether it is used."""
    client_encryption_key_fingerprint: str | None
    """The fingerprint of your key."""
    cloud_encryption_key: str | None
    """The platform's key, to encrypt for."""


class StorageState(Received):
    """Where messages are stored."""

    status: StorageStatus | None
    """Where."""
    data_localization_region: str | None
    """The country."""
    retention_minutes: int | None
    """For how long, in minutes."""


StorageStatus: TypeAlias = (
    Literal["IN_COUNTRY_STORAGE_ENABLED", "IN_COUNTRY_STORAGE_DISABLED", "NO_STORAGE_ENABLED", "DEFAULT"]
    | str
)
"""Where messages are stored. Values that aren't listed pass too.

- `IN_COUNTRY_STORAGE_ENABLED`: In a country that you name.
- `IN_COUNTRY_STORAGE_DISABLED`: Where the platform wants.
- `NO_STORAGE_ENABLED`: Nowhere, after an hour.
- `DEFAULT`: Where the platform wants: nothing was set.
"""


class IdentityChangeState(Received):
    """Whether messages are held back from people whose identity has changed."""

    enable_identity_key_check: bool | None
    """Whether they are."""


class BusinessProfiles(Received):
    """What people see of a business, in a list of one."""

    data: list[BusinessProfile]
    """The one."""


class BusinessProfile(Received):
    """What people see of a business: here, or one level deeper. Only what was asked for is there."""

    about: str | None
    """The line below the name."""
    address: str | None
    """Address."""
    description: str | None
    """What the business does."""
    email: str | None
    """Email address."""
    profile_picture_url: str | None
    """Its picture."""
    websites: list[str] | None
    """Its websites."""
    vertical: Vertical | None
    """The line of business."""
    business_profile: BusinessProfileNode | None
    """All of it, where the platform answers as its OpenAPI file says."""


Vertical: TypeAlias = (
    Literal[
    "OTHER",
    "AUTO",
    "BEAUTY",
    "APPAREL",
    "EDU",
    "ENTERTAIN",
    "EVENT_PLAN",
    "FINANCE",
    "GROCERY",
    "GOVT",
    "HOTEL",
    "HEALTH",
    "NONPROFIT",
    "PROF_SERVICES",
    "RETAIL",
    "TRAVEL",
    "RESTAURANT",
    "ALCOHOL",
    "ONLINE_GAMBLING",
    "PHYSICAL_GAMBLING",
    "OTC_DRUGS",
]
    | str
)
"""Lines of business. Values that aren't listed pass too.

- `OTHER`: Any other.
- `AUTO`: Cars.
- `BEAUTY`: Beauty, spa and salon.
- `APPAREL`: Clothing.
- `EDU`: Education.
- `ENTERTAIN`: Entertainment.
- `EVENT_PLAN`: Events.
- `FINANCE`: Money.
- `GROCERY`: Food shops.
- `GOVT`: The state.
- `HOTEL`: Hotels.
- `HEALTH`: Health.
- `NONPROFIT`: Non-profit.
- `PROF_SERVICES`: Services.
- `RETAIL`: Shops.
- `TRAVEL`: Travel.
- `RESTAURANT`: Restaurants.
- `ALCOHOL`: Alcohol.
- `ONLINE_GAMBLING`: Gambling on the net.
- `PHYSICAL_GAMBLING`: Gambling elsewhere.
- `OTC_DRUGS`: Medicine without prescription.
"""


class BusinessProfileNode(Received):
    """What people see of a business, as the platform's OpenAPI file has it."""

    id: str | None
    """The profile's id, where the profile itself was asked for."""
    account_name: str | None
    """The name of the account."""
    about: str | None
    """The line below the name."""
    address: str | None
    """Address."""
    description: str | None
    """What the business does."""
    email: str | None
    """Email address."""
    profile_picture_url: str | None
    """Its picture."""
    websites: list[str] | None
    """Its websites."""
    vertical: Vertical | None
    """The line of business."""


class UpdatedBusinessProfile(Received):
    """Outcome of an update of a business profile."""

    success: bool
    """Whether the profile was updated."""
    id: str | None
    """ID of the profile."""


class CommerceSettingsList(Received):
    """What people see of a number's shop, in a list of one."""

    data: list[CommerceSettings]
    """The one."""


class CommerceSettings(Received):
    """What people see of a number's shop."""

    id: str | None
    """The catalog."""
    is_cart_enabled: bool | None
    """Whether people can put products into a cart."""
    is_catalog_visible: bool | None
    """Whether people see the catalog."""


class QrCode(Received):
    """A QR code and short link."""

    code: str
    """The code."""
    prefilled_message: str | None
    """The text that the person sends."""
    deep_link_url: str | None
    """The short link: `https://wa.me/message/…`."""
    qr_image_url: str | None
    """The picture."""
    creation_time: str | int | None
    """When it was created. For the platform's own apps."""


class QrCodes(Received):
    """A page of QR codes."""

    data: list[QrCode]
    """The codes."""
    paging: Paging | None
    """The way to the other pages."""


class Username(Received):
    """A number's username."""

    username: str | None
    """The username, if there is one."""
    status: UsernameStatus | None
    """Whether people see it."""


UsernameStatus: TypeAlias = Literal["approved", "reserved"] | str
"""Whether people see a username. Values that aren't listed pass too.

- `approved`: They do.
- `reserved`: It is kept for you, but not shown yet.
"""


class UsernameSuggestions(Received):
    """Usernames that a number could take."""

    data: list[UsernameSuggestionList]
    """Lists of them."""


class UsernameSuggestionList(Received):
    """Usernames that a number could take."""

    username_suggestions: list[str] | None
    """The usernames."""


class BlockedUsers(Received):
    """Who was blocked."""

    block_users: BlockingOutcome | None
    """Who was, and who wasn't."""


class BlockingOutcome(Received):
    """Who was blocked, and who wasn't."""

    added_users: list[BlockOutcome] | None
    """Those who were."""
    failed_users: list[BlockOutcome] | None
    """Those who weren't."""


class BlockOutcome(Received):
    """What became of one person."""

    input: str | None
    """As you said them."""
    wa_id: str | None
    """Their WhatsApp id."""
    user_id: str | None
    """Their business-scoped user id."""
    errors: list[ItemError] | None
    """Why it failed."""


class UnblockedUsers(Received):
    """Who was unblocked."""

    block_users: UnblockOutcome | None
    """Who was, and who wasn't."""


class UnblockOutcome(Received):
    """Who was unblocked, and who wasn't."""

    removed_users: list[BlockOutcome] | None
    """Those who were."""
    added_users: list[BlockOutcome] | None
    """Those who were, as the guide's sample calls them."""
    failed_users: list[BlockOutcome] | None
    """Those who weren't."""


class BlockList(Received):
    """A page of people who are blocked."""

    data: list[BlockListEntry]
    """The people."""
    paging: Paging | None
    """The way to the other pages."""


class BlockListEntry(Received):
    """A person who is blocked."""

    wa_id: str | None
    """Their WhatsApp id."""
    user_id: str | None
    """Their business-scoped user id."""
    block_users: list[BlockListEntry] | None
    """The people, where the platform lists them one level deeper."""


class ForgottenContact(Received):
    """Whether a person's phone number was forgotten."""

    success: bool | None
    """Whether the call was good."""
    deleted: bool | None
    """Whether there was something to forget."""


class ParentBsuidAccount(Received):
    """An account by which linked portfolios know people by the same id."""

    parent_bsuid_account_id: str | None
    """Its id; nothing where the portfolio shares none."""
    enrolled_business_portfolios: list[str] | None
    """The portfolios: numbers of any of them can write to its parent ids."""


class MessageHistory(Received):
    """A page of messages."""

    data: list[MessageHistoryEntry]
    """The messages."""
    paging: Paging | None
    """The way to the other pages."""


class MessageHistoryEntry(Received):
    """A message in the history."""

    id: str
    """The entry's id."""
    message_id: str | None
    """The message."""
    events: HistoryEvents | None
    """What became of it."""


class HistoryEvents(Received):
    """A page of what became of a message."""

    data: list[HistoryEvent] | None
    """What became of it."""
    paging: Paging | None
    """The way to the other pages."""


class HistoryEvent(Received):
    """Something that became of a message, and whether you were told."""

    id: str | None
    """Its id."""
    delivery_status: HistoryStatus | None
    """What it is."""
    webhook_update_state: str | None
    """Whether you were told by webhook: `PENDING`, `DELIVERED`, `FAILED`, `RETRYING`."""
    timestamp: str | int | None
    """When."""
    application: HistoryApplication | None
    """Which app was told."""
    webhook_uri: str | None
    """Where it was told."""
    error_description: str | None
    """What went wrong."""


HistoryStatus: TypeAlias = Literal["SENT", "DELIVERED", "READ", "FAILED", "DELETED"] | str
"""What became of a message. Values that aren't listed pass too.

- `SENT`: It went out.
- `DELIVERED`: It arrived.
- `READ`: It was read.
- `FAILED`: It failed.
- `DELETED`: It was deleted.
"""


class HistoryApplication(Received):
    """An app that was told."""

    id: str | None
    """Its id."""
    name: str | None
    """Its name."""


class MessageHistoryEvents(Received):
    """A page of what became of a message."""

    data: list[HistoryEdge]
    """What became of it."""
    paging: Paging | None
    """The way to the other pages."""


class HistoryEdge(Received):
    """Something that became of a message, and its place in the list."""

    cursor: str | None
    """Its place."""
    node: HistoryNode
    """What it is."""


class HistoryNode(Received):
    """Something that became of a message."""

    id: str | None
    """Its id."""
    delivery_status: HistoryStatus | None
    """What it is."""
    occurrence_timestamp: str | int | None
    """When it happened."""
    status_timestamp: str | int | None
    """When it was known."""
    error_description: str | None
    """What went wrong."""
    application: HistoryApplication | None
    """Which app was told."""


class OfficialBusinessAccountUpdate(Received):
    """What became of what was asked."""

    success: bool | None
    """Whether it was done."""
    message: str | None
    """The same, for people."""
    updated_status: OfficialBusinessAccount | None
    """Where the application stands now."""
    tracking_id: str | None
    """The number under which it is looked at."""


class ComplianceInfoList(Received):
    """What a business has told, in a list of one."""

    data: list[ComplianceInfo]
    """The one."""


class ComplianceInfo(Received):
    """What a business has told."""

    whatsapp_business_account_id: str | None
    """The account."""
    entity_name: str | None
    """The name of the business."""
    entity_type: EntityType | None
    """Its legal form."""
    entity_type_custom: str | None
    """Its legal form, if it is none of those."""
    is_registered: bool | None
    """Whether it is registered."""
    grievance_officer_details: ContactDetails | None
    """Who looks after complaints."""
    customer_care_details: ContactDetails | None
    """Who looks after customers."""


EntityType: TypeAlias = (
    Literal[
    "LIMITED_LIABILITY_PARTNERSHIP",
    "SOLE_PROPRIETORSHIP",
    "PARTNERSHIP",
    "PUBLIC_COMPANY",
    "PRIVATE_COMPANY",
    "OTHER",
]
    | str
)
"""Legal forms. Values that aren't listed pass too.

- `LIMITED_LIABILITY_PARTNERSHIP`: A limited liability partnership.
- `SOLE_PROPRIETORSHIP`: A sole proprietorship.
- `PARTNERSHIP`: A partnership.
- `PUBLIC_COMPANY`: A public company.
- `PRIVATE_COMPANY`: A private company.
- `OTHER`: Another.
"""


class ContactDetails(Received):
    """Who looks after something, and how to reach them."""

    name: str | None
    """Their name."""
    email: str | None
    """Their email address."""
    mobile_number: str | None
    """Their mobile number."""
    landline_number: str | None
    """Their landline number."""


class BusinessEncryption(Received):
    """The key that is set: here, or in a list of one."""

    data: list[EncryptionKey] | None
    """The list of one, as the platform mostly answers."""
    business_public_key: str | None
    """The key, where there is no list."""
    business_public_key_signature_status: KeySignatureStatus | None
    """Whether it is signed rightly, where there is no list."""


class EncryptionKey(Received):
    """A key, and whether it is signed rightly."""

    business_public_key: str | None
    """The key, as PEM."""
    business_public_key_signature_status: KeySignatureStatus | None
    """Whether it is signed rightly."""


KeySignatureStatus: TypeAlias = Literal["VALID", "MISMATCH"] | str
"""Whether a key is signed rightly. Values that aren't listed pass too.

- `VALID`: It is.
- `MISMATCH`: It isn't: set it again.
"""


class UploadSession(Received):
    """A session to upload into."""

    id: str
    """Its id: keep the whole of it, its query part included."""


class UploadProgress(Received):
    """How much of an upload has arrived."""

    id: str
    """The session."""
    file_offset: int
    """The bytes that have arrived: go on from here."""


class UploadHandle(Received):
    """What a template's sample or a profile picture is set with. It isn't a media id, and can't be sent."""

    h: str
    """The handle."""


class Account(Received):
    """A WhatsApp Business account. Only what was asked for is there."""

    id: str | None
    """Its id."""
    name: str | None
    """Its name."""
    timezone_id: str | None
    """Its time zone, by the platform's number for it."""
    message_template_namespace: str | None
    """What its templates were told apart by on the On-Premises API."""
    account_review_status: AccountReviewStatus | None
    """Where the review of the account stands."""
    business_verification_status: str | None
    """Where the verification of the business stands: `verified`, `not_verified`, `pending` and others, in either case.
    """
    status: str | None
    """`ACTIVE`, or why it isn't."""
    country: str | None
    """Its country, by two letters."""
    currency: str | None
    """What is billed in, by ISO 4217."""
    primary_business_location: str | None
    """Where the business is, by two letters."""
    creation_time: str | int | None
    """When it was created."""
    ownership_type: str | None
    """Who owns it: `SELF_OWNED`, `CLIENT_OWNED` or `ON_BEHALF_OF`."""
    owner_business: AccountOwner | None
    """The portfolio that owns it, with its ID and name only."""
    owner_business_info: AccountOwner | None
    """The portfolio that owns it."""
    on_behalf_of_business_info: AccountOwner | None
    """The portfolio that it is kept for, where a partner owns it."""
    primary_funding_id: str | None
    """What pays for it."""
    purchase_order_number: str | None
    """What its bills carry."""
    is_enabled_for_insights: bool | None
    """Whether templates are analysed."""
    is_shared_with_partners: bool | None
    """Whether partners share it."""
    marketing_messages_onboarding_status: str | None
    """Whether it can use the Marketing Messages API: `ELIGIBLE`, `ONBOARDED`, or what is in the way."""
    disable_marketing_messages_on_cloud_api: bool | None
    """Whether marketing templates go by the Marketing Messages API alone."""
    template_auto_archival_enabled: bool | None
    """Whether templates that weren't sent for 12 months are archived."""
    whatsapp_business_manager_messaging_limit: str | None
    """How many people the portfolio may write to in 24 hours, outside customer service windows: `TIER_250` to
    `TIER_UNLIMITED`.
    """
    whatsapp_manager_marketing_messages_max_price_enroll_status: EnrollStatus | None
    """Whether templates of the account may have a maximum price."""
    auth_international_rate_eligibility: InternationalRateEligibility | None
    """When the higher rate for authentication messages to users abroad begins to apply; absent if it doesn't."""
    degrees_of_freedom_spec: AccountFreedom | None
    """How the platform may change marketing templates, in the form in which it tells it."""
    health_status: HealthStatus | None
    """Whether messages can be sent, and what is in the way."""


AccountReviewStatus: TypeAlias = Literal["APPROVED", "PENDING", "REJECTED", "RESTRICTED", "LIMIT_REACHED"] | str
"""Where the review of an account stands. Values that aren't listed pass too.

- `APPROVED`: It may be used.
- `PENDING`: It is under review.
- `REJECTED`: It was refused.
- `RESTRICTED`: It may be used in part.
- `LIMIT_REACHED`: The portfolio has as many accounts as it may have.
"""


class AccountOwner(Received):
    """A portfolio that has to do with an account."""

    id: str | None
    """The portfolio."""
    name: str | None
    """Its name."""
    status: str | None
    """Whether the account is kept for it with its consent."""
    type: str | None
    """What it has to do with the account."""
    marketing_messages_onboarding_status: MarketingTerms | None
    """Whether it has accepted the terms of the Marketing Messages API."""


class MarketingTerms(Received):
    """Whether a portfolio has accepted the terms of the Marketing Messages API."""

    status: str | None
    """`TERM_OF_SERVICE_SIGNED`, `REQUEST_SENT` or `NOT_STARTED`."""
    time: str | None
    """Since which day, as in `2025-08-13`."""


EnrollStatus: TypeAlias = Literal["OPT_IN", "OPT_OUT"] | str
"""Whether the platform may do something. Values that aren't listed pass too.

- `OPT_IN`: It may.
- `OPT_OUT`: It may not.
"""


class InternationalRateEligibility(Received):
    """When the higher rate for authentication messages to users abroad begins to apply to an account."""

    start_time: str | int | None
    """Start of the rate, for all countries without an exception."""
    exception_countries: list[InternationalRateEligibilityException] | None
    """Countries for which the rate starts at another time."""


class InternationalRateEligibilityException(Received):
    """Country for which the higher rate for authentication messages starts at another time."""

    country_code: str | None
    """Country, as an ISO 3166-1 alpha-2 code."""
    start_time: str | int | None
    """Start of the rate in this country."""


class AccountFreedom(Received):
    """How the platform may change marketing templates."""

    data: list[AccountFeatures] | None
    """One item."""


class AccountFeatures(Received):
    """How the platform may change marketing templates."""

    creative_features_spec: list[Mapping[str, str]] | None
    """One item: `OPT_IN` or `OPT_OUT` by the name of what is changed."""


class UpdatedAccount(Received):
    """An account that was changed."""

    success: bool | None
    """Whether it was."""
    id: str | None
    """The account, where `is_enabled_for_insights` was set."""


class CreatedTemplate(Received):
    """A template that is under review."""

    id: str
    """Its id."""
    status: TemplateStatus | None
    """The state of its review."""
    category: TemplateCategory | None
    """The category that the platform gave it."""


TemplateStatus: TypeAlias = (
    Literal[
    "APPROVED",
    "PENDING",
    "REJECTED",
    "PAUSED",
    "DISABLED",
    "IN_APPEAL",
    "PENDING_DELETION",
    "DELETED",
    "LIMIT_EXCEEDED",
    "ARCHIVED",
]
    | str
)
"""A template's state. Values that aren't listed pass too.

- `APPROVED`: It can be sent.
- `PENDING`: It is under review.
- `REJECTED`: It was refused.
- `PAUSED`: Held back for a while because of bad quality.
- `DISABLED`: Held back for good because of bad quality.
- `IN_APPEAL`: It was refused, and somebody looks again.
- `PENDING_DELETION`: It is deleted when the last message with it has arrived.
- `DELETED`: It was deleted.
- `LIMIT_EXCEEDED`: The account has as many templates as it may have.
- `ARCHIVED`: It wasn't sent for long, or was put away.
"""


class Templates(Received):
    """A page of templates."""

    data: list[Template]
    """The templates."""
    paging: Paging | None
    """The way to the other pages."""
    summary: TemplateSummary | None
    """What was asked of all."""


class Template(Received):
    """A template in one language. Only what was asked for is there."""

    id: str | None
    """Its id."""
    name: str | None
    """Its name, the same in all languages."""
    language: str | None
    """Its language, as in `en_US`."""
    status: TemplateStatus | None
    """Its state."""
    category: TemplateCategory | None
    """What it is for."""
    sub_category: str | None
    """A closer word for what it is for."""
    previous_category: str | None
    """The category that it had before."""
    correct_category: TemplateCategory | None
    """The category that the platform finds right."""
    parameter_format: ParameterFormat | None
    """How its parameters are written."""
    components: list[Any] | None
    """Its parts, as the platform keeps them."""
    quality_score: TemplateRating | None
    """How people rate it."""
    rejected_reason: str | None
    """Why it was refused; `NONE` if it wasn't."""
    message_send_ttl_seconds: int | None
    """For how long the platform tries to deliver it, in seconds."""
    cta_url_link_tracking_opted_out: bool | None
    """Whether clicks on its links are not counted."""
    library_template_name: str | None
    """The template of the platform's library that it was made of."""
    degrees_of_freedom_spec: TemplateFreedom | None
    """Changes that the platform may make to the template, a marketing template, to improve its performance."""
    optimization_spec: TemplatePrice | None
    """Maximum price; absent if the template was created without one."""
    health_status: HealthStatus | None
    """Whether it can be sent, and what is in the way."""


ParameterFormat: TypeAlias = Literal["NAMED", "POSITIONAL"] | str
"""How a template's parameters are written. Values that aren't listed pass too.

- `NAMED`: `{{first_name}}`
- `POSITIONAL`: `{{1}}`
"""


class TemplateRating(Received):
    """How people rate a template."""

    score: QualityScore | None
    """How."""
    date: str | int | None
    """Since when."""
    reasons: list[str] | None
    """Why."""


QualityScore: TypeAlias = Literal["GREEN", "YELLOW", "RED", "UNKNOWN"] | str
"""How people rate a template. Values that aren't listed pass too.

- `GREEN`: Well.
- `YELLOW`: So-so: it may be paused soon.
- `RED`: Badly: it may be paused.
- `UNKNOWN`: Not enough of them to tell.
"""


class TemplateFreedom(Received):
    """Changes that the platform may make to a marketing template."""

    creative_features_spec: list[TemplateFeature] | None
    """Kinds of change, each with its status."""


class TemplateFeature(Received):
    """Kind of change that the platform may or may not make to a template."""

    key: str | None
    """Name of the kind in upper case, such as `IMAGE_TOUCHUPS`."""
    value: TemplateFeatureStatus | None
    """Status of the kind."""


class TemplateFeatureStatus(Received):
    """Status of a kind of change."""

    enroll_status: EnrollStatus | None
    """Whether the platform may make the change."""


class TemplatePrice(Received):
    """Maximum price of a marketing template."""

    bid_amount: int | None
    """Maximum price of 1,000 deliveries, in the smallest unit of the account's currency."""
    bid_strategy: str | None
    """How the price is applied: `LOWEST_COST_WITH_BID_CAP`."""


class TemplateSummary(Received):
    """What there is to tell of all templates."""

    total_count: int | None
    """How many fit what was asked for."""
    message_template_count: int | None
    """How many the account has."""
    message_template_limit: int | None
    """How many it may have."""
    are_translations_complete: bool | None
    """Whether all are there in all languages."""


class LibraryTemplates(Received):
    """A page of the library."""

    data: list[LibraryTemplate]
    """The templates."""
    paging: Paging | None
    """The way to the other pages."""


class LibraryTemplate(Received):
    """A template that the platform wrote."""

    id: str | None
    """Its id."""
    name: str | None
    """Its name."""
    language: str | None
    """Its language, as in `en_US`."""
    category: TemplateCategory | None
    """Its category."""
    topic: str | None
    """What it is about."""
    usecase: str | None
    """What it is for."""
    industry: list[str] | None
    """The businesses that it is for."""
    header: str | None
    """Its title."""
    body: str | None
    """Its text."""
    body_params: list[str] | None
    """Samples of what fills the text."""
    body_param_types: list[str] | None
    """What the platform takes for each: `ADDRESS`, `TEXT`, `AMOUNT`, `DATE`, `PHONE NUMBER`, `EMAIL`, `NUMBER`."""
    buttons: list[Any] | None
    """Its buttons, as the platform keeps them."""


class CreatedSignup(Received):
    """A new signup."""

    id: str
    """Its id."""


class Signups(Received):
    """A page of signups."""

    data: list[Signup]
    """The signups."""
    paging: Paging | None
    """The way to the other pages."""


class Signup(Received):
    """A link by which people sign up."""

    id: str | None
    """Its id."""
    status: SignupStatus | None
    """Whether people can sign up."""
    signup_message: str | None
    """What people read before they sign up."""
    confirmation_message: str | None
    """What they read afterwards."""
    privacy_policy_url: str | None
    """Your privacy policy."""
    website_url: str | None
    """Your website."""
    promo_code: str | None
    """A code that they get for it."""
    display_name: str | None
    """Your name for it."""


SignupStatus: TypeAlias = Literal["ACTIVE", "DISABLED"] | str
"""Whether people can sign up. Values that aren't listed pass too.

- `ACTIVE`: They can.
- `DISABLED`: They can't.
"""


class InboundMessage(Received):
    """A message that somebody wrote to the number."""

    id: str
    """Its id (`wamid.…`): answer, react to it or mark it as read by this."""
    timestamp: str
    """When it was written."""
    from_: str | None
    """Who wrote it, by phone number; not there if they hide it behind a user name."""
    from_user_id: str | None
    """Who wrote it, by business-scoped user id."""
    from_parent_user_id: str | None
    """Who wrote it, by the user id that linked portfolios share."""
    group_id: str | None
    """The group that it was written in."""
    context: MessageContext | None
    """The message that it answers, or how it was forwarded."""
    referral: Referral | None
    """The ad or post that brought them here."""
    identity: IdentityState | None
    """Whether they are who they were, where the number checks identities."""
    errors: list[WebhookError] | None
    """Why there is no content: `unsupported` messages, and files that are too large."""
    type: Literal[
        "text",
        "image",
        "video",
        "audio",
        "voice",
        "document",
        "sticker",
        "location",
        "contacts",
        "interactive",
        "button",
        "order",
        "reaction",
        "system",
        "edit",
        "revoke",
        "unsupported",
    ] | str
    """Which of the contents it has."""
    text: InboundText | None
    """Text."""
    image: InboundImage | None
    """A picture."""
    video: InboundVideo | None
    """A video."""
    audio: InboundAudio | None
    """Sound, or a voice message."""
    voice: InboundAudio | None
    """A voice message, as the platform called it before."""
    document: InboundDocument | None
    """A document."""
    sticker: InboundSticker | None
    """A sticker."""
    location: InboundLocation | None
    """A place."""
    contacts: list[InboundContact] | None
    """People's contact details."""
    interactive: InteractiveReply | None
    """The answer to buttons, a list, a flow or another question."""
    button: InboundButton | None
    """A quick reply of a template that was tapped."""
    order: InboundOrder | None
    """Products of your catalog that they want."""
    reaction: InboundReaction | None
    """An emoji on a message, or its removal."""
    system: SystemMessage | None
    """What the platform says about a person. It opens no customer service window."""
    edit: InboundEdit | None
    """Another wording of an earlier message. Only numbers that the WhatsApp Business app has too get these."""
    revoke: InboundRevocation | None
    """An earlier message was taken back. Only numbers that the WhatsApp Business app has too get these."""
    unsupported: UnsupportedContent | None
    """Something that the platform doesn't hand on, and since 2026 what it was."""


class MessageContext(Received):
    """The message that another one answers, or how it was forwarded."""

    from_: str | None
    """Who wrote the message that is answered."""
    id: str | None
    """The message that is answered."""
    referred_product: ReferredProduct | None
    """The product that they ask about."""
    forwarded: bool | None
    """It was forwarded up to five times."""
    frequently_forwarded: bool | None
    """It was forwarded more than five times."""


class ReferredProduct(Received):
    """A product that somebody asks about."""

    catalog_id: str | None
    """The catalog that has it."""
    product_retailer_id: str | None
    """Your own id of it."""


class Referral(Received):
    """An ad or post that brought somebody here. It comes with the first message."""

    source_url: str | None
    """A link to it."""
    source_id: str | None
    """Its id."""
    source_type: ReferralSource | None
    """Which of them it is."""
    headline: str | None
    """Its headline."""
    body: str | None
    """Its text."""
    media_type: str | None
    """What it shows: `image` or `video`."""
    image_url: str | None
    """Its picture."""
    video_url: str | None
    """Its video."""
    thumbnail_url: str | None
    """A small picture of the video."""
    ctwa_clid: str | None
    """The click's id, to tell Meta what came of it. Not there for ads in WhatsApp's own status."""
    welcome_message: WelcomeMessage | None
    """What they were greeted with."""


ReferralSource: TypeAlias = Literal["ad", "post"] | str
"""Where somebody comes from. Values that aren't listed pass too.

- `ad`: An ad.
- `post`: A post.
"""


class WelcomeMessage(Received):
    """What somebody was greeted with who came from an ad."""

    text: str | None
    """The text."""


class IdentityState(Received):
    """Whether a person is who they were."""

    acknowledged: bool | None
    """Whether you said that you know."""
    created_timestamp: str | None
    """Since when they are who they are."""
    hash: str | None
    """The hash of their identity."""


class WebhookError(Received):
    """Something that went wrong, as webhooks tell it."""

    code: int
    """The code: the same as in errors of calls."""
    title: str | None
    """A title, for people."""
    message: str | None
    """The title again."""
    error_data: ProblemData | None
    """More of it."""
    href: str | None
    """The platform's page about it."""


class ProblemData(Received):
    """More about something that went wrong."""

    details: str | None
    """The most specific reason, for people."""


class InboundText(Received):
    """Text that somebody wrote."""

    body: str
    """The text."""


class InboundImage(Received):
    """A picture that somebody sent."""

    id: str
    """Its id, for seven days."""
    mime_type: str | None
    """Its MIME type."""
    sha256: str | None
    """Its SHA-256, in Base64."""
    url: str | None
    """Where to download it, for five minutes, with your token."""
    caption: str | None
    """Text below it."""


class InboundVideo(Received):
    """A video that somebody sent."""

    id: str
    """Its id, for seven days."""
    mime_type: str | None
    """Its MIME type."""
    sha256: str | None
    """Its SHA-256, in Base64."""
    url: str | None
    """Where to download it, for five minutes, with your token."""
    caption: str | None
    """Text below it."""


class InboundAudio(Received):
    """Sound that somebody sent."""

    id: str
    """Its id, for seven days."""
    mime_type: str | None
    """Its MIME type."""
    sha256: str | None
    """Its SHA-256, in Base64."""
    url: str | None
    """Where to download it, for five minutes, with your token."""
    voice: bool | None
    """Whether they spoke it into the phone. Messages on your voicemail come so too."""


class InboundDocument(Received):
    """A document that somebody sent."""

    id: str
    """Its id, for seven days."""
    mime_type: str | None
    """Its MIME type."""
    sha256: str | None
    """Its SHA-256, in Base64."""
    url: str | None
    """Where to download it, for five minutes, with your token."""
    filename: str | None
    """Its name."""
    caption: str | None
    """Text below it."""


class InboundSticker(Received):
    """A sticker that somebody sent."""

    id: str
    """Its id, for seven days."""
    mime_type: str | None
    """Its MIME type."""
    sha256: str | None
    """Its SHA-256, in Base64."""
    url: str | None
    """Where to download it, for five minutes, with your token."""
    animated: bool | None
    """Whether it moves."""


class InboundLocation(Received):
    """A place that somebody sent."""

    latitude: float
    """Degrees north."""
    longitude: float
    """Degrees east."""
    name: str | None
    """Its name."""
    address: str | None
    """Its address."""
    url: str | None
    """Its website."""


class InboundContact(Received):
    """Contact details that somebody shared."""

    name: InboundContactName | None
    """The name."""
    phones: list[InboundContactPhone] | None
    """Phone numbers."""
    emails: list[InboundContactEmail] | None
    """Email addresses."""
    urls: list[InboundContactUrl] | None
    """Websites."""
    addresses: list[InboundContactAddress] | None
    """Postal addresses."""
    org: InboundContactOrg | None
    """Where they work."""
    birthday: str | None
    """The birthday: `YYYY-MM-DD`."""
    vcard: str | None
    """All of it as a vCard."""
    origin: str | None
    """Why they shared it: `contact_request` if you asked for their number, else `other`."""


class InboundContactName(Received):
    """A name in shared contact details."""

    formatted_name: str | None
    """All of it."""
    first_name: str | None
    """The first name."""
    last_name: str | None
    """The last name."""
    middle_name: str | None
    """The names between."""
    prefix: str | None
    """What stands before it: `Dr.`"""
    suffix: str | None
    """What stands behind it: `Jr.`"""


class InboundContactPhone(Received):
    """A phone number in shared contact details."""

    phone: str | None
    """The number."""
    wa_id: str | None
    """Its WhatsApp id, if it has one."""
    type: str | None
    """What it is for: `MOBILE`, `HOME`, …"""


class InboundContactEmail(Received):
    """An email address in shared contact details."""

    email: str | None
    """The address."""
    type: str | None
    """What it is for: `WORK`, `HOME`, …"""


class InboundContactUrl(Received):
    """A website in shared contact details."""

    url: str | None
    """The link."""
    type: str | None
    """What it is for: `WORK`, `HOME`, …"""


class InboundContactAddress(Received):
    """A postal address in shared contact details."""

    street: str | None
    """The street and the number."""
    city: str | None
    """The city."""
    state: str | None
    """The state."""
    zip: str | None
    """The postal code."""
    country: str | None
    """The country's name."""
    country_code: str | None
    """The country's code, of two letters."""
    type: str | None
    """What it is for: `WORK`, `HOME`, …"""


class InboundContactOrg(Received):
    """Where somebody works, in shared contact details."""

    company: str | None
    """The company."""
    department: str | None
    """The department."""
    title: str | None
    """What they are there."""


class InteractiveReply(Received):
    """What somebody chose or filled in."""

    type: Literal["button_reply", "list_reply", "nfm_reply", "call_permission_reply"] | str
    """Which of the contents it has."""
    button_reply: ButtonReply | None
    """A button."""
    list_reply: ListReply | None
    """A row of a list."""
    nfm_reply: FlowReply | None
    """A flow or an address that was filled in."""
    call_permission_reply: CallPermissionReply | None
    """Whether you may call."""


class ButtonReply(Received):
    """A button that somebody chose."""

    id: str
    """Its id, as you sent it."""
    title: str | None
    """What it said."""


class ListReply(Received):
    """A row of a list that somebody chose."""

    id: str
    """Its id, as you sent it."""
    title: str | None
    """What it said."""
    description: str | None
    """The small text below."""


class FlowReply(Received):
    """A flow or an address that somebody filled in."""

    name: str | None
    """Which: `flow` or `address_message`."""
    body: str | None
    """What they see of it."""
    response_json: str | None
    """What they filled in: an object in JSON, of your own keys for a flow, of `values` and `saved_address_id` for an
    address.
    """


class CallPermissionReply(Received):
    """Whether somebody lets you call."""

    response: CallPermissionAnswer | None
    """Whether they do."""
    is_permanent: bool | None
    """Whether for good."""
    expiration_timestamp: str | None
    """Until when, if not for good."""
    response_source: CallPermissionSource | None
    """Who said so."""


CallPermissionAnswer: TypeAlias = Literal["accept", "reject"] | str
"""Whether somebody lets you call. Values that aren't listed pass too.

- `accept`: They do.
- `reject`: They don't.
"""


CallPermissionSource: TypeAlias = Literal["user_action", "automatic"] | str
"""Who let you call. Values that aren't listed pass too.

- `user_action`: The person.
- `automatic`: The platform, because they called.
"""


class InboundButton(Received):
    """A template's quick reply that somebody tapped."""

    payload: str | None
    """What you sent with the button."""
    text: str | None
    """What it said."""


class InboundOrder(Received):
    """Products that somebody wants."""

    catalog_id: str | None
    """The catalog that has them."""
    text: str | None
    """What they wrote with it."""
    product_items: list[OrderedProduct] | None
    """The products."""


class OrderedProduct(Received):
    """A product that somebody wants."""

    product_retailer_id: str
    """Your own id of it."""
    quantity: float | None
    """How many of it."""
    item_price: float | None
    """The price of one, in the currency's whole units."""
    currency: str | None
    """The currency."""


class InboundReaction(Received):
    """An emoji that somebody put on a message, or took away."""

    message_id: str
    """The message."""
    emoji: str | None
    """The emoji; nothing, or an empty text, if it was taken away."""


class SystemMessage(Received):
    """What the platform says about a person."""

    type: SystemKind | None
    """What happened."""
    body: str | None
    """The same in a sentence."""
    wa_id: str | None
    """Their WhatsApp id from now on."""
    new_wa_id: str | None
    """The same, as the platform spelled it before."""
    customer: str | None
    """Their WhatsApp id until now, in older messages."""
    user_id: str | None
    """Their business-scoped user id from now on."""
    previous_user_id: str | None
    """Their business-scoped user id until now."""
    parent_user_id: str | None
    """The user id that linked portfolios share."""
    identity: str | None
    """The hash of their new identity, where the number checks identities."""


SystemKind: TypeAlias = (
    Literal["user_changed_number", "user_changed_user_id", "customer_changed_number", "customer_identity_changed"]
    | str
)
"""What happened to a person. Values that aren't listed pass too.

- `user_changed_number`: They have another phone number, and with it another user id.
- `user_changed_user_id`: They have another user id.
- `customer_changed_number`: They have another phone number, as the platform said it before.
- `customer_identity_changed`: They have another phone, or installed WhatsApp again.
"""


class InboundEdit(Received):
    """Another wording of an earlier message, within 15 minutes."""

    original_message_id: str
    """The earlier message."""
    message: EditedMessage
    """What it says now."""


class EditedMessage(Received):
    """What an edited message says now."""

    context: MessageContext | None
    """The message that it answers."""
    type: Literal["text", "image", "video", "document"] | str
    """Which of the contents it has."""
    text: InboundText | None
    """Text."""
    image: InboundImage | None
    """A picture."""
    video: InboundVideo | None
    """A video."""
    document: InboundDocument | None
    """A document."""


class InboundRevocation(Received):
    """An earlier message that was taken back, within two days."""

    original_message_id: str
    """The earlier message."""


class UnsupportedContent(Received):
    """What the platform doesn't hand on."""

    type: str | None
    """What it was: `poll_creation`, `edit`, `group_invite`, …"""


class Status(Received):
    """What became of a message that you sent. Statuses come in any order, and more than once."""

    id: str
    """The message, as the answer to sending it named it."""
    status: StatusKind
    """What became of it."""
    type: str | None
    """What it is about, if not the message: `payment`."""
    timestamp: str | None
    """When."""
    recipient_id: str | None
    """Whom it was for: a phone number, or the group's id."""
    recipient_user_id: str | None
    """Whom it was for, by business-scoped user id."""
    recipient_parent_user_id: str | None
    """Whom it was for, by the user id that linked portfolios share."""
    parent_recipient_user_id: str | None
    """The same, as the platform spelled it in early 2026."""
    recipient_type: str | None
    """Whether it was for a `group`."""
    group_id: str | None
    """The group that it was for, where the platform doesn't say it as `recipient_id`."""
    recipient_participant_id: str | None
    """The member of the group."""
    participant_recipient_id: str | None
    """The same, as some pages of the platform spell it."""
    recipient_participant_user_id: str | None
    """The member of the group, by business-scoped user id."""
    recipient_participant_parent_user_id: str | None
    """The member of the group, by the user id that linked portfolios share."""
    recipient_identity_key_hash: str | None
    """The hash of the person's identity, where the number checks identities."""
    biz_opaque_callback_data: str | None
    """Your own note from when you sent it."""
    template_id: str | int | None
    """The template that it was made of."""
    conversation: Conversation | None
    """The conversation that it belongs to. Since v24.0 only for those that ads and posts began."""
    pricing: Pricing | None
    """What it costs. Comes with one of its statuses."""
    payment: Payment | None
    """What became of the payment that it asked for."""
    errors: list[WebhookError] | None
    """Why it failed."""


StatusKind: TypeAlias = Literal["sent", "delivered", "read", "played", "failed", "pending", "captured", "success"] | str
"""What became of a message, or of the payment that it asked for. Values that aren't listed pass too.

- `sent`: It left the platform: one tick.
- `delivered`: It is on the person's device: two ticks.
- `read`: The person saw it.
- `played`: The person played the voice message.
- `failed`: It wasn't sent, or couldn't be delivered; or a payment failed.
- `pending`: A payment isn't done yet.
- `captured`: A payment is yours.
- `success`: A payment is done.
"""


class Conversation(Received):
    """A conversation, as the platform charged for before it charged by the message."""

    id: str | None
    """Its id."""
    expiration_timestamp: str | None
    """When it ends."""
    origin: ConversationOrigin | None
    """What began it."""
    pricing: Pricing | None
    """What the message costs: in groups it has been seen here."""


class ConversationOrigin(Received):
    """What began a conversation."""

    type: PricingCategory | None
    """Its category."""


PricingCategory: TypeAlias = (
    Literal[
    "authentication",
    "authentication-international",
    "marketing",
    "marketing_lite",
    "utility",
    "service",
    "referral_conversion",
    "group_marketing",
    "group_utility",
    "group_service",
    "general_purpose_ai",
]
    | str
)
"""What messages are charged as. Values that aren't listed pass too.

- `authentication`: One-time codes.
- `authentication-international`: One-time codes to another country.
- `marketing`: Offers and everything else.
- `marketing_lite`: Offers by the Marketing Messages API.
- `utility`: About something the person did or asked for.
- `service`: Answers.
- `referral_conversion`: Answers to people whom an ad or post brought.
- `group_marketing`: Offers in a group.
- `group_utility`: About something the group did or asked for.
- `group_service`: Answers in a group.
- `general_purpose_ai`: Answers of general assistants.
"""


class Pricing(Received):
    """What a message costs."""

    billable: bool | None
    """Whether it costs. `type` and `category` tell more."""
    pricing_model: str | None
    """`PMP`: by the message; `CBP`: by the conversation, before July 2025."""
    type: PricingKind | None
    """Whether it costs, or why not."""
    category: PricingCategory | None
    """The category that is charged."""
    subtype: str | None
    """More about the kind: `paid_exempt`."""


PricingKind: TypeAlias = (
    Literal["regular", "free_customer_service", "free_entry_point", "free_group_customer_service"]
    | str
)
"""Whether a message costs, or why not. Values that aren't listed pass too.

- `regular`: It does.
- `free_customer_service`: It was an answer in the customer service window; from October 2026 also one of a number's
  first thousand in a month.
- `free_entry_point`: An ad or post brought the person.
- `free_group_customer_service`: It was an answer in a group's customer service window.
"""


class Payment(Received):
    """What became of a payment."""

    reference_id: str | None
    """Your own id of the order."""
    amount: PaidAmount | None
    """How much."""
    currency: str | None
    """The currency."""
    transaction: PaymentTransaction | None
    """The attempt to pay."""
    receipt: str | None
    """Your own receipt."""
    notes: Any
    """Your own notes."""
    udf1: str | None
    """A field of your own."""
    udf2: str | None
    """A field of your own."""
    udf3: str | None
    """A field of your own."""
    udf4: str | None
    """A field of your own."""
    additional_info1: str | None
    """A field of your own."""
    additional_info2: str | None
    """A field of your own."""
    additional_info3: str | None
    """A field of your own."""
    additional_info4: str | None
    """A field of your own."""
    additional_info5: str | None
    """A field of your own."""
    additional_info6: str | None
    """A field of your own."""
    additional_info7: str | None
    """A field of your own."""
    refunds: list[PaymentRefund] | None
    """What was paid back."""


class PaidAmount(Received):
    """An amount of money: `value` divided by `offset`."""

    value: int | None
    """The amount."""
    offset: int | None
    """What it is to be divided by: 100."""


class PaymentTransaction(Received):
    """An attempt to pay."""

    id: str | None
    """Its id."""
    pg_transaction_id: str | None
    """Its id with the payment provider."""
    type: str | None
    """Who did it: `razorpay`, `payu`, `billdesk`, `zaakpay`, `upi`, …"""
    status: str | None
    """What became of it: `success`, `failed`, `pending`."""
    created_timestamp: str | int | None
    """When it began."""
    updated_timestamp: str | int | None
    """When it last changed."""
    amount: PaidAmount | None
    """How much."""
    currency: str | None
    """The currency."""
    method: PaymentMethod | None
    """How it was paid."""
    error: PaymentError | None
    """Why it failed."""


class PaymentMethod(Received):
    """How something was paid."""

    type: str | None
    """`upi`, `card`, `netbanking`, `wallet`, …"""


class PaymentError(Received):
    """Why a payment failed."""

    code: str | None
    """The provider's code."""
    reason: str | None
    """The reason, for people."""


class PaymentRefund(Received):
    """Money that was paid back."""

    id: str | None
    """Its id."""
    amount: PaidAmount | None
    """How much."""
    speed_processed: str | None
    """How fast: `instant` or `normal`."""
    status: str | None
    """What became of it: `success`, `failed`, `pending`."""
    created_timestamp: str | int | None
    """When it began."""
    updated_timestamp: str | int | None
    """When it last changed."""


class UserAction(Received):
    """Somebody did something with a marketing message."""

    action_type: str | None
    """What: `marketing_messages_link_click`."""
    timestamp: str | None
    """When."""
    marketing_messages_link_click_data: LinkClick | None
    """What they clicked."""


class LinkClick(Received):
    """A click on a marketing message, of the last seven days."""

    click_component: str | None
    """Where: `cta` or `body`."""
    click_id: str | None
    """Its id."""
    tracking_token: str | None
    """The message's token."""
    product_id: str | None
    """Your own id of the product."""
    client_user_agent: str | None
    """The person's browser."""


class UserPreference(Received):
    """Somebody wants marketing messages, or no more of them."""

    wa_id: str | None
    """Who, by WhatsApp id."""
    user_id: str | None
    """Who, by business-scoped user id."""
    parent_user_id: str | None
    """Who, by the user id that linked portfolios share."""
    detail: str | None
    """The same in a sentence."""
    category: str | None
    """Of which messages: `marketing_messages`."""
    value: UserPreferenceValue | None
    """What they want."""
    signup_id: str | None
    """The sign-up by which they said so."""
    timestamp: str | int | None
    """When."""


UserPreferenceValue: TypeAlias = Literal["stop", "resume", "signup"] | str
"""What somebody wants. Values that aren't listed pass too.

- `stop`: No more messages: what you send fails with code 131050.
- `resume`: Messages again.
- `signup`: Messages, which they signed up for.
"""


class UserIdUpdate(Received):
    """Somebody has another user id. Since August 2026 the platform tells it in a `system` message."""

    wa_id: str | None
    """Who, by WhatsApp id."""
    detail: str | None
    """The same in a sentence."""
    user_id: UserIdChange | None
    """Their business-scoped user id."""
    parent_user_id: UserIdChange | None
    """The user id that linked portfolios share."""
    timestamp: str | int | None
    """When."""


class UserIdChange(Received):
    """An id that changed."""

    previous: str | None
    """It until now."""
    current: str | None
    """It from now on."""


class MessageEcho(Received):
    """A message that was sent with the WhatsApp Business app, or by another app."""

    id: str
    """Its id (`wamid.…`)."""
    timestamp: str
    """When it was written."""
    from_: str | None
    """Who wrote it: the business phone number."""
    to: str | None
    """Whom it was for, by phone number; not there if they hide it behind a user name."""
    to_user_id: str | None
    """Whom it was for, by business-scoped user id."""
    to_parent_user_id: str | None
    """Whom it was for, by the user id that linked portfolios share."""
    group_id: str | None
    """The group that it was written in."""
    context: MessageContext | None
    """The message that it answers, or how it was forwarded."""
    errors: list[WebhookError] | None
    """Why there is no content."""
    type: Literal[
        "text",
        "image",
        "video",
        "audio",
        "voice",
        "document",
        "sticker",
        "location",
        "contacts",
        "interactive",
        "button",
        "order",
        "reaction",
        "system",
        "edit",
        "revoke",
        "unsupported",
    ] | str
    """Which of the contents it has."""
    text: InboundText | None
    """Text."""
    image: InboundImage | None
    """A picture."""
    video: InboundVideo | None
    """A video."""
    audio: InboundAudio | None
    """Sound, or a voice message."""
    voice: InboundAudio | None
    """A voice message, as the platform called it before."""
    document: InboundDocument | None
    """A document."""
    sticker: InboundSticker | None
    """A sticker."""
    location: InboundLocation | None
    """A place."""
    contacts: list[InboundContact] | None
    """People's contact details."""
    interactive: InteractiveReply | None
    """The answer to buttons, a list, a flow or another question."""
    button: InboundButton | None
    """A quick reply of a template that was tapped."""
    order: InboundOrder | None
    """Products of your catalog that they want."""
    reaction: InboundReaction | None
    """An emoji on a message, or its removal."""
    system: SystemMessage | None
    """What the platform says about a person. It opens no customer service window."""
    edit: InboundEdit | None
    """Another wording of an earlier message. Only numbers that the WhatsApp Business app has too get these."""
    revoke: InboundRevocation | None
    """An earlier message was taken back. Only numbers that the WhatsApp Business app has too get these."""
    unsupported: UnsupportedContent | None
    """Something that the platform doesn't hand on, and since 2026 what it was."""


class HistoryChunk(Received):
    """A piece of the chats that the WhatsApp Business app had before."""

    metadata: HistoryMetadata | None
    """Where it belongs."""
    threads: list[HistoryThread] | None
    """The chats."""
    errors: list[WebhookError] | None
    """Why there is none: the business may decline to share it."""


class HistoryMetadata(Received):
    """Where a piece of the history belongs."""

    phase: int | None
    """0 is the last day, 1 the last 90 days, 2 the last 180 days."""
    chunk_order: int | None
    """Its place among the pieces of its phase, which come in any order."""
    progress: int | None
    """How much of the whole has been sent, in per cent."""


class HistoryThread(Received):
    """A chat of the history."""

    id: str | None
    """With whom: their phone number."""
    context: HistoryPerson | None
    """With whom, in all ways."""
    messages: list[HistoryMessage] | None
    """Its messages. One that can't be read isn't among them, and stands in the event's data only."""


class HistoryPerson(Received):
    """With whom a chat of the history is."""

    wa_id: str | None
    """Their WhatsApp id."""
    user_id: str | None
    """Their business-scoped user id."""
    parent_user_id: str | None
    """The user id that linked portfolios share."""
    username: str | None
    """Their user name."""


class HistoryMessage(Received):
    """A message of the history, or the file that belongs to one. Of type `media_placeholder` it has a file, which comes
    in an event of its own with the same id.
    """

    id: str
    """Its id (`wamid.…`)."""
    timestamp: str
    """When it was written."""
    from_: str | None
    """Who wrote it: a person, or the business phone number."""
    from_user_id: str | None
    """Who wrote it, by business-scoped user id."""
    from_parent_user_id: str | None
    """Who wrote it, by the user id that linked portfolios share."""
    to: str | None
    """Whom it was for, by phone number; not there if they hide it behind a user name."""
    to_user_id: str | None
    """Whom it was for, by business-scoped user id."""
    to_parent_user_id: str | None
    """Whom it was for, by the user id that linked portfolios share."""
    group_id: str | None
    """The group that it was written in."""
    context: MessageContext | None
    """The message that it answers, or how it was forwarded."""
    history_context: HistoryContext | None
    """What had become of it."""
    errors: list[WebhookError] | None
    """Why there is no content."""
    type: Literal[
        "text",
        "image",
        "video",
        "audio",
        "voice",
        "document",
        "sticker",
        "location",
        "contacts",
        "interactive",
        "button",
        "order",
        "reaction",
        "system",
        "edit",
        "revoke",
        "unsupported",
    ] | str
    """Which of the contents it has."""
    text: InboundText | None
    """Text."""
    image: InboundImage | None
    """A picture."""
    video: InboundVideo | None
    """A video."""
    audio: InboundAudio | None
    """Sound, or a voice message."""
    voice: InboundAudio | None
    """A voice message, as the platform called it before."""
    document: InboundDocument | None
    """A document."""
    sticker: InboundSticker | None
    """A sticker."""
    location: InboundLocation | None
    """A place."""
    contacts: list[InboundContact] | None
    """People's contact details."""
    interactive: InteractiveReply | None
    """The answer to buttons, a list, a flow or another question."""
    button: InboundButton | None
    """A quick reply of a template that was tapped."""
    order: InboundOrder | None
    """Products of your catalog that they want."""
    reaction: InboundReaction | None
    """An emoji on a message, or its removal."""
    system: SystemMessage | None
    """What the platform says about a person. It opens no customer service window."""
    edit: InboundEdit | None
    """Another wording of an earlier message. Only numbers that the WhatsApp Business app has too get these."""
    revoke: InboundRevocation | None
    """An earlier message was taken back. Only numbers that the WhatsApp Business app has too get these."""
    unsupported: UnsupportedContent | None
    """Something that the platform doesn't hand on, and since 2026 what it was."""


class HistoryContext(Received):
    """What had become of a message of the history."""

    status: HistoryMessageStatus | None
    """What had become of it."""


HistoryMessageStatus: TypeAlias = Literal["PENDING", "SENT", "DELIVERED", "READ", "PLAYED", "ERROR"] | str
"""What had become of a message of the history. Values that aren't listed pass too.

- `PENDING`: It wasn't sent yet.
- `SENT`: It was sent.
- `DELIVERED`: It was on the device.
- `READ`: It was seen.
- `PLAYED`: It was played.
- `ERROR`: It wasn't sent.
"""


class StateSync(Received):
    """A person came into the WhatsApp Business app's contacts, or left them."""

    type: str | None
    """`contact`."""
    action: StateSyncAction | None
    """What happened."""
    contact: SyncedContact | None
    """The person."""
    metadata: StateSyncMetadata | None
    """When."""


StateSyncAction: TypeAlias = Literal["add", "remove"] | str
"""What happened to a contact. Values that aren't listed pass too.

- `add`: It is new, or was changed.
- `remove`: It is gone.
"""


class SyncedContact(Received):
    """A person among the WhatsApp Business app's contacts."""

    full_name: str | None
    """All of their name; not there when they are gone."""
    first_name: str | None
    """Their first name."""
    phone_number: str | None
    """Their phone number."""
    user_id: str | None
    """Their business-scoped user id."""
    parent_user_id: str | None
    """The user id that linked portfolios share."""
    username: str | None
    """Their user name."""


class StateSyncMetadata(Received):
    """When a contact changed."""

    timestamp: str | None
    """When."""


class MessagingHandover(Received):
    """A conversation has another owner."""

    type: str | None
    """`control_passed` or `control_taken`."""
    timestamp: str | None
    """When."""
    sender: HandoverPerson | None
    """With whom the conversation is."""
    recipient: HandoverNumber | None
    """The business phone number."""
    control_passed: HandoverControl | None
    """Who had it and who has it, where one gave it to the other."""
    control_taken: HandoverControl | None
    """Who had it and who has it, where one took it from the other."""


class HandoverPerson(Received):
    """With whom a conversation is."""

    phone_number: str | None
    """Their phone number."""
    user_id: str | None
    """Their business-scoped user id."""


class HandoverNumber(Received):
    """The business phone number of a conversation."""

    phone_number_id: str | None
    """Its id."""
    display_phone_number: str | None
    """The number itself."""


class HandoverControl(Received):
    """Who had a conversation and who has it."""

    previous_owner_app_id: str | None
    """The app that had it."""
    previous_owner_role: str | None
    """What that is there for: `customer_service`, `marketing`, `utility`, `ctwa`, `ai_agent`, `escalation`."""
    previous_owner_app_role: str | None
    """The same, as the platform told it before."""
    new_owner_app_id: str | None
    """The app that has it."""
    new_owner_role: str | None
    """What that is there for."""
    metadata: str | None
    """What the one tells the other, up to 2,000 characters."""
    conversation_context: ConversationContext | None
    """What the conversation was about."""


class ConversationContext(Received):
    """What a conversation was about."""

    type: str | None
    """`summary`."""
    summary: ConversationSummary | None
    """It in short."""


class ConversationSummary(Received):
    """A conversation in short."""

    text: str | None
    """The text."""


class Standby(Received):
    """What happens in conversations that another app owns. Don't answer it: that takes the conversation."""

    metadata: NumberMetadata | None
    """The business phone number."""
    standby: StandbyItems | None
    """What happened."""


class NumberMetadata(Received):
    """A business phone number."""

    display_phone_number: str | None
    """The number itself."""
    phone_number_id: str | None
    """Its id."""


class StandbyItems(Received):
    """What happened in conversations that another app owns."""

    contacts: list[Contact] | None
    """The people."""
    messages: list[InboundMessage] | None
    """What they wrote."""
    message_echoes: list[StandbyEcho] | None
    """What was written to them."""
    statuses: list[Status] | None
    """What became of it."""


class Contact(Received):
    """What is known of a person."""

    profile: Profile | None
    """What they call themselves."""
    wa_id: str | None
    """Their WhatsApp id; not there if they hide it behind a user name."""
    user_id: str | None
    """Their business-scoped user id."""
    parent_user_id: str | None
    """The user id that linked portfolios share."""
    identity_key_hash: str | None
    """The hash of their identity, where the number checks identities."""


class Profile(Received):
    """What a person calls themselves."""

    name: str | None
    """Their name."""
    username: str | None
    """Their user name."""


class StandbyEcho(Received):
    """What another app wrote to somebody."""

    id: str | None
    """The message."""
    timestamp: str | None
    """When."""
    message: Any
    """What was sent, as the app asked for it."""
    template: Any
    """The template that it was made of."""
    flow: Any
    """The flow that it began."""


class CallUpdate(Received):
    """A call begins or ends."""

    id: str
    """Its id (`wacid.…`): accept, reject or end it by this."""
    event: CallEventKind | None
    """What happened."""
    timestamp: str | None
    """When."""
    direction: CallDirection | None
    """Who began it."""
    from_: str | None
    """Who called, by phone number."""
    from_user_id: str | None
    """Who called, by business-scoped user id."""
    from_parent_user_id: str | None
    """Who called, by the user id that linked portfolios share."""
    to: str | None
    """Who was called, by phone number."""
    to_user_id: str | None
    """Who was called, by business-scoped user id."""
    to_parent_user_id: str | None
    """Who was called, by the user id that linked portfolios share."""
    session: CallSession | None
    """How to connect: their offer, or the answer to yours."""
    connection: CallConnection | None
    """The same, as the platform told it before."""
    deeplink_payload: str | None
    """What you put into the link that they tapped."""
    cta_payload: str | None
    """What you put into the button that they tapped."""
    biz_opaque_callback_data: str | None
    """Your own note from when you called."""
    status: CallOutcome | None
    """How it ended."""
    start_time: str | None
    """When it was picked up; not there if it wasn't."""
    end_time: str | None
    """When it ended, if it was picked up."""
    duration: int | None
    """How long it took, in seconds, if it was picked up."""
    call_recording: CallRecording | None
    """What was said, as sound."""
    call_transcript: CallTranscript | None
    """What was said, as text."""
    errors: list[WebhookError] | None
    """Why it failed, where the platform says so here and not in an event of its own."""


CallEventKind: TypeAlias = (
    Literal["connect", "terminate", "call_created", "call_recording_available", "call_transcription_available"]
    | str
)
"""What happened to a call. Values that aren't listed pass too.

- `connect`: It begins: within half a minute accept a call that somebody makes to you.
- `terminate`: It ended, or wasn't picked up.
- `call_created`: It began, and goes on by SIP.
- `call_recording_available`: Its recording can be downloaded.
- `call_transcription_available`: Its transcript can be downloaded.
"""


CallDirection: TypeAlias = Literal["USER_INITIATED", "BUSINESS_INITIATED"] | str
"""Who began a call. Values that aren't listed pass too.

- `USER_INITIATED`: The person.
- `BUSINESS_INITIATED`: You.
"""


class CallSession(Received):
    """How to connect a call."""

    sdp_type: str | None
    """`offer` or `answer`."""
    sdp: str | None
    """The session description (RFC 8866)."""


class CallConnection(Received):
    """How to connect a call, as the platform told it before."""

    webrtc: CallDescription | None
    """The session."""


class CallDescription(Received):
    """The session of a call, as the platform told it before."""

    sdp: str | None
    """The session description, as JSON in text."""


CallOutcome: TypeAlias = Literal["COMPLETED", "FAILED"] | str
"""How a call ended. Values that aren't listed pass too.

- `COMPLETED`: Somebody hung up.
- `FAILED`: It failed, or wasn't picked up.
"""


class CallRecording(Received):
    """What was said in a call, as sound."""

    type: str | None
    """`audio`."""
    audio: InboundAudio | None
    """The file."""


class CallTranscript(Received):
    """What was said in a call, as text."""

    type: str | None
    """`document`."""
    document: InboundDocument | None
    """The file."""


class CallStatus(Received):
    """What becomes of a call that you began."""

    id: str
    """The call."""
    status: CallStatusKind
    """What became of it."""
    type: str | None
    """`call`."""
    timestamp: str | None
    """When."""
    recipient_id: str | None
    """Who was called, by phone number."""
    recipient_user_id: str | None
    """Who was called, by business-scoped user id."""
    recipient_parent_user_id: str | None
    """Who was called, by the user id that linked portfolios share."""
    biz_opaque_callback_data: str | None
    """Your own note from when you called."""


CallStatusKind: TypeAlias = Literal["RINGING", "ACCEPTED", "REJECTED"] | str
"""What becomes of a call that you began. Values that aren't listed pass too.

- `RINGING`: It rings.
- `ACCEPTED`: They picked up.
- `REJECTED`: They didn't want it.
"""


class GroupLifecycleUpdate(Received):
    """A group was made or deleted, or couldn't be."""

    type: str | None
    """`group_create` or `group_delete`."""
    group_id: str | None
    """The group."""
    request_id: str | None
    """What you asked for, as its answer named it."""
    timestamp: str | None
    """When."""
    subject: str | None
    """The group's name."""
    description: str | None
    """What it is about."""
    invite_link: str | None
    """The link by which people join."""
    join_approval_mode: JoinApprovalMode | None
    """How people get in."""
    added_participants: list[GroupPerson] | None
    """Who is in it from the beginning."""
    errors: list[WebhookError] | None
    """Why it failed."""


class GroupPerson(Received):
    """A person in a group, or not any more."""

    input: str | None
    """Who it is, as you said it."""
    wa_id: str | None
    """Their WhatsApp id."""
    user_id: str | None
    """Their business-scoped user id."""
    parent_user_id: str | None
    """The user id that linked portfolios share."""
    username: str | None
    """Their user name."""
    errors: list[WebhookError] | None
    """Why it failed for them."""


class GroupParticipantsUpdate(Received):
    """People joined a group, left it, or want to join."""

    type: str | None
    """`group_participants_add`, `group_participants_remove`, `group_join_request_created` or
    `group_join_request_revoked`; the platform also spells the first two `group_add_participants` and
    `group_remove_participants`.
    """
    group_id: str | None
    """The group."""
    request_id: str | None
    """What you asked for, as its answer named it."""
    timestamp: str | None
    """When."""
    reason: str | None
    """How they came in: `invite_link`."""
    added_participants: list[GroupPerson] | None
    """Who joined."""
    removed_participants: list[GroupPerson] | None
    """Who left."""
    failed_participants: list[GroupPerson] | None
    """Who couldn't be removed, and why."""
    initiated_by: str | None
    """Who removed them: `business` or `participant`."""
    join_request_id: str | None
    """The request to join: approve or reject it by this."""
    wa_id: str | None
    """Who wants to join, by WhatsApp id."""
    user_id: str | None
    """Who wants to join, by business-scoped user id."""
    parent_user_id: str | None
    """Who wants to join, by the user id that linked portfolios share."""
    username: str | None
    """Who wants to join, by user name."""
    errors: list[WebhookError] | None
    """Why it failed."""


class GroupSettingsUpdate(Received):
    """A group's subject, description or picture changed, or couldn't be."""

    type: str | None
    """`group_settings_update`."""
    group_id: str | None
    """The group."""
    request_id: str | None
    """What you asked for, as its answer named it."""
    timestamp: str | None
    """When."""
    group_subject: GroupTextUpdate | None
    """Its name."""
    group_description: GroupTextUpdate | None
    """What it is about."""
    profile_picture: GroupPictureUpdate | None
    """Its picture."""
    errors: list[WebhookError] | None
    """Why it failed."""


class GroupTextUpdate(Received):
    """A group's text that changed, or couldn't be."""

    text: str | None
    """The text."""
    update_successful: bool | None
    """Whether it changed."""
    errors: list[WebhookError] | None
    """Why it didn't."""


class GroupPictureUpdate(Received):
    """A group's picture that changed, or couldn't be."""

    mime_type: str | None
    """Its MIME type."""
    sha256: str | None
    """Its SHA-256."""
    update_successful: bool | None
    """Whether it changed."""
    errors: list[WebhookError] | None
    """Why it didn't."""


class GroupStatusUpdate(Received):
    """A group was suspended, or is no longer."""

    type: str | None
    """`group_suspend` or `group_suspend_cleared`."""
    group_id: str | None
    """The group."""
    request_id: str | None
    """What you asked for, as its answer named it."""
    timestamp: str | None
    """When."""
    errors: list[WebhookError] | None
    """Why."""


class AccountUpdate(Received):
    """Something happened to the account. Of partners' accounts the event's `entry_id` is a business portfolio."""

    event: AccountEventKind | None
    """What happened. What more there is to say is in the part that belongs to it."""
    phone_number: str | None
    """The number that it happened to."""
    country: str | None
    """The business's main country."""
    waba_info: AccountInfo | None
    """The account, where a partner is told."""
    violation_info: ViolationInfo | None
    """What was broken."""
    restriction_info: list[RestrictionInfo] | None
    """What the account may not do."""
    ban_info: BanInfo | None
    """Whether it was banned."""
    auth_international_rate_eligibility: InternationalRate | None
    """Since when one-time codes to other countries cost more."""
    volume_tier_info: VolumeTier | None
    """The discount that was reached."""
    disconnection_info: DisconnectionInfo | None
    """Why the WhatsApp Business app's number left."""
    partner_client_certification_info: CertificationInfo | None
    """What a partner's verification of its client came to."""
    partner_client_certification_needed_info: CertificationNeed | None
    """Whom a partner must verify."""


AccountEventKind: TypeAlias = (
    Literal[
    "ACCOUNT_DELETED",
    "ACCOUNT_RESTRICTION",
    "ACCOUNT_VIOLATION",
    "DISABLED_UPDATE",
    "ACCOUNT_OFFBOARDED",
    "ACCOUNT_RECONNECTED",
    "AD_ACCOUNT_LINKED",
    "MM_LITE_TERMS_SIGNED",
    "AUTH_INTL_PRICE_ELIGIBILITY_UPDATE",
    "BUSINESS_PRIMARY_LOCATION_COUNTRY_UPDATE",
    "PARTNER_ADDED",
    "PARTNER_REMOVED",
    "PARTNER_APP_INSTALLED",
    "PARTNER_APP_UNINSTALLED",
    "PARTNER_CLIENT_CERTIFICATION_STATUS_UPDATE",
    "PARTNER_CLIENT_CERTIFICATION_NEEDED",
    "VOLUME_BASED_PRICING_TIER_UPDATE",
    "VERIFIED_ACCOUNT",
    "PHONE_NUMBER_REMOVED",
    "PHONE_NUMBER_DISABLED",
    "PHONE_NUMBER_DISCONNECTED",
    "PHONE_NUMBER_SUSPENDED",
    "PHONE_NUMBER_REINSTATED",
]
    | str
)
"""What happened to an account. Values that aren't listed pass too.

- `ACCOUNT_DELETED`: It was deleted.
- `ACCOUNT_RESTRICTION`: It may not do something: `restriction_info`.
- `ACCOUNT_VIOLATION`: It broke the policies: `violation_info`.
- `DISABLED_UPDATE`: It was banned, will be, or is no longer: `ban_info`.
- `ACCOUNT_OFFBOARDED`: The WhatsApp Business app moved to another device: nothing can be sent for now.
- `ACCOUNT_RECONNECTED`: The app is back: sending works again.
- `AD_ACCOUNT_LINKED`: It shares an ad account with the Marketing Messages API: `waba_info`.
- `MM_LITE_TERMS_SIGNED`: The terms of the Marketing Messages API were signed.
- `AUTH_INTL_PRICE_ELIGIBILITY_UPDATE`: One-time codes to other countries cost more:
  `auth_international_rate_eligibility`.
- `BUSINESS_PRIMARY_LOCATION_COUNTRY_UPDATE`: Its main country was set: `country`.
- `PARTNER_ADDED`: It was shared with a partner: `waba_info`.
- `PARTNER_REMOVED`: It isn't shared any more: `waba_info`, and `disconnection_info` where the WhatsApp Business app
  has the number too.
- `PARTNER_APP_INSTALLED`: A client lets the app in: `waba_info`.
- `PARTNER_APP_UNINSTALLED`: A client doesn't let the app in any more: `waba_info`.
- `PARTNER_CLIENT_CERTIFICATION_STATUS_UPDATE`: A partner's verification of its client came to something:
  `partner_client_certification_info`.
- `PARTNER_CLIENT_CERTIFICATION_NEEDED`: A client must be verified: `partner_client_certification_needed_info`.
- `VOLUME_BASED_PRICING_TIER_UPDATE`: A discount was reached: `volume_tier_info`.
- `VERIFIED_ACCOUNT`: A test number became a verified account.
- `PHONE_NUMBER_REMOVED`: A number was removed.
- `PHONE_NUMBER_DISABLED`: A number was disabled.
- `PHONE_NUMBER_DISCONNECTED`: A number was disconnected.
- `PHONE_NUMBER_SUSPENDED`: A number was suspended.
- `PHONE_NUMBER_REINSTATED`: A number works again.
"""


class AccountInfo(Received):
    """An account that partners are told about."""

    waba_id: str | None
    """The account."""
    owner_business_id: str | None
    """The portfolio that owns it."""
    partner_app_id: str | None
    """The partner's app."""
    ad_account_linked: str | None
    """The ad account."""
    ad_account_id: str | None
    """The same, as the platform also spells it."""
    solution_id: str | None
    """The solution that several partners share."""
    solution_partner_business_ids: list[str] | None
    """The portfolios of those partners."""


class ViolationInfo(Received):
    """What an account broke."""

    violation_type: str | None
    """What: `SCAM`, `GAMBLING`, `SPAM`, … A growing list."""
    remediation: str | None
    """What to do."""


class RestrictionInfo(Received):
    """Something that an account may not do."""

    restriction_type: RestrictionType | None
    """What."""
    expiration: str | int | None
    """Until when, in seconds since 1970 or as a date in English."""
    remediation: str | None
    """What to do."""


RestrictionType: TypeAlias = (
    Literal[
    "RESTRICTED_ADD_PHONE_NUMBER_ACTION",
    "RESTRICTION_ADD_PHONE_NUMBER_ACTION",
    "RESTRICTED_BIZ_INITIATED_MESSAGING",
    "RESTRICTED_CUSTOMER_INITIATED_MESSAGING",
    "RESTRICTED_BIZ_INITIATED_AND_USER_INITIATED_CALLING",
    "RESTRICTED_BUSINESS_INITIATED_CALLING",
    "RESTRICTED_USER_INITIATED_CALLING",
    "RESTRICTED_USER_INITIATED_CALLING_CALL_BUTTON_HIDDEN",
    "RESTRICTED_UTILITY_TEMPLATES",
    "RESTRICTED_DIRECT_SEND_UTILITY_TEMPLATES",
]
    | str
)
"""What an account may not do. Values that aren't listed pass too.

- `RESTRICTED_ADD_PHONE_NUMBER_ACTION`: Add numbers.
- `RESTRICTION_ADD_PHONE_NUMBER_ACTION`: Add numbers, as the platform also spells it.
- `RESTRICTED_BIZ_INITIATED_MESSAGING`: Write to people first.
- `RESTRICTED_CUSTOMER_INITIATED_MESSAGING`: Answer people.
- `RESTRICTED_BIZ_INITIATED_AND_USER_INITIATED_CALLING`: Call and be called.
- `RESTRICTED_BUSINESS_INITIATED_CALLING`: Call people.
- `RESTRICTED_USER_INITIATED_CALLING`: Be called.
- `RESTRICTED_USER_INITIATED_CALLING_CALL_BUTTON_HIDDEN`: Be called by a button.
- `RESTRICTED_UTILITY_TEMPLATES`: Send utility templates.
- `RESTRICTED_DIRECT_SEND_UTILITY_TEMPLATES`: Send utility templates directly.
"""


class BanInfo(Received):
    """Whether an account was banned."""

    waba_ban_state: BanState | None
    """Whether it was."""
    waba_ban_date: str | int | None
    """When, as a date in English."""


BanState: TypeAlias = Literal["SCHEDULE_FOR_DISABLE", "DISABLE", "REINSTATE"] | str
"""Whether an account was banned. Values that aren't listed pass too.

- `SCHEDULE_FOR_DISABLE`: It will be.
- `DISABLE`: It was.
- `REINSTATE`: It is no longer.
"""


class InternationalRate(Received):
    """Since when one-time codes to other countries cost more."""

    start_time: str | int | None
    """Since when."""
    exception_countries: list[InternationalRateException] | None
    """Countries with a time of their own."""


class InternationalRateException(Received):
    """Since when one-time codes to a country cost more."""

    country_code: str | None
    """The country's code, of two letters."""
    start_time: str | int | None
    """Since when."""


class VolumeTier(Received):
    """A discount for many messages."""

    tier_update_time: str | int | None
    """When it was reached."""
    pricing_category: str | None
    """For which messages: `UTILITY` or `AUTHENTICATION`."""
    tier: str | None
    """From which message to which: `25000001:50000000`."""
    effective_month: str | None
    """In which month: `2025-11`."""
    region: str | None
    """For which countries."""


class DisconnectionInfo(Received):
    """Why the WhatsApp Business app's number left."""

    reason: DisconnectionReason | None
    """Why."""
    initiated_by: DisconnectionInitiator | None
    """Who did it."""


DisconnectionReason: TypeAlias = (
    Literal[
    "ACCOUNT_DISCONNECTED",
    "BUSINESS_DOWNGRADE",
    "CHANGE_NUMBER",
    "COMPANION_INACTIVITY",
    "PRIMARY_INACTIVITY",
    "USER_RE_REGISTERED",
]
    | str
)
"""Why the WhatsApp Business app's number left. Values that aren't listed pass too.

- `ACCOUNT_DISCONNECTED`: Somebody disconnected it.
- `BUSINESS_DOWNGRADE`: It became a private person's.
- `CHANGE_NUMBER`: It has another number.
- `COMPANION_INACTIVITY`: It wasn't used here for 30 days.
- `PRIMARY_INACTIVITY`: The app wasn't opened for 14 days.
- `USER_RE_REGISTERED`: It was registered again.
"""


DisconnectionInitiator: TypeAlias = Literal["USER", "SYSTEM"] | str
"""Who disconnected the WhatsApp Business app's number. Values that aren't listed pass too.

- `USER`: The business.
- `SYSTEM`: The platform.
"""


class CertificationInfo(Received):
    """What a partner's verification of its client came to."""

    client_business_id: str | None
    """The client's portfolio."""
    status: CertificationStatus | None
    """What it came to."""
    rejection_reasons: list[str] | None
    """Why it failed: `LEGAL NAME NOT MATCHING`, `ADDRESS NOT MATCHING`, … with blanks or underscores."""


CertificationStatus: TypeAlias = Literal["APPROVED", "DISCARDED", "FAILED", "REJECTED", "PENDING", "REVOKED"] | str
"""What a partner's verification of its client came to. Values that aren't listed pass too.

- `APPROVED`: The client is verified.
- `DISCARDED`: It was given up.
- `FAILED`: It failed.
- `REJECTED`: It was refused.
- `PENDING`: It is being looked at.
- `REVOKED`: The client is no longer verified.
"""


class CertificationNeed(Received):
    """Whom a partner must verify."""

    client_business_id: str | None
    """The client's portfolio."""


class AccountAlert(Received):
    """Something about the account or a number that you should know."""

    entity_type: str | None
    """What it is about: `BUSINESS`, `PHONE_NUMBER`, `CURRENT_STATUS_ID`, `WABA`."""
    entity_id: str | int | None
    """Which of them."""
    alert_info: AlertInfo | None
    """What it says. Before, its keys stood beside this one."""
    alert_severity: AlertSeverity | None
    """How bad it is, as the platform told it before."""
    alert_status: str | None
    """Whether it still is so, as the platform told it before."""
    alert_type: AlertType | None
    """What it is, as the platform told it before."""
    alert_description: str | None
    """The same in a sentence, as the platform told it before."""


class AlertInfo(Received):
    """What an alert says."""

    alert_severity: AlertSeverity | None
    """How bad it is."""
    alert_status: str | None
    """Whether it still is so: `ACTIVE`, `RESOLVED`, `NONE`."""
    alert_type: AlertType | None
    """What it is."""
    alert_description: str | None
    """The same in a sentence."""


AlertSeverity: TypeAlias = Literal["CRITICAL", "WARNING", "INFORMATIONAL"] | str
"""How bad something is. Values that aren't listed pass too.

- `CRITICAL`: Bad.
- `WARNING`: It may become bad.
- `INFORMATIONAL`: Not at all.
"""


AlertType: TypeAlias = (
    Literal[
    "INCREASED_CAPABILITIES_ELIGIBILITY_DEFERRED",
    "INCREASED_CAPABILITIES_ELIGIBILITY_FAILED",
    "INCREASED_CAPABILITIES_ELIGIBILITY_NEED_MORE_INFO",
    "OBA_APPROVED",
    "OBA_REJECTED",
    "PROFILE_PICTURE_LOST",
]
    | str
)
"""What an alert is about. Values that aren't listed pass too.

- `INCREASED_CAPABILITIES_ELIGIBILITY_DEFERRED`: You can't write to more people yet.
- `INCREASED_CAPABILITIES_ELIGIBILITY_FAILED`: You can't write to more people.
- `INCREASED_CAPABILITIES_ELIGIBILITY_NEED_MORE_INFO`: The platform must know more before you can write to more
  people.
- `OBA_APPROVED`: The number is an official business account.
- `OBA_REJECTED`: The number didn't become an official business account.
- `PROFILE_PICTURE_LOST`: The profile picture is gone.
"""


class AccountReviewUpdate(Received):
    """The account was reviewed."""

    decision: ReviewDecision | None
    """What was decided."""


ReviewDecision: TypeAlias = Literal["APPROVED", "REJECTED", "PENDING", "DEFERRED"] | str
"""What a review decided. Values that aren't listed pass too.

- `APPROVED`: It is fine.
- `REJECTED`: It isn't.
- `PENDING`: Nothing yet.
- `DEFERRED`: Nothing for now.
"""


class AccountSettingsUpdate(Received):
    """A number's settings changed, by you too."""

    type: str | None
    """`phone_number_settings`, in either case."""
    timestamp: str | None
    """When."""
    phone_number_settings: ChangedNumberSettings | None
    """What they are now."""


class ChangedNumberSettings(Received):
    """What a number's settings are now."""

    phone_number_id: str | None
    """The number."""
    calling: CallingState | None
    """Calls; nothing if they didn't change."""


class BusinessCapabilityUpdate(Received):
    """How much the business may do changed."""

    max_daily_conversations_per_business: str | int | None
    """How many people all of its numbers can write to first in a day: `TIER_2K` and the like, or a number, of which -1
    is any.
    """
    max_daily_conversation_per_phone: str | int | None
    """How many people each number can write to first in a day, up to v23.0."""
    max_phone_numbers_per_business: int | str | None
    """How many numbers it can have in all."""
    max_phone_numbers_per_waba: int | str | None
    """How many numbers each account can have."""


class BusinessUsernameUpdate(Received):
    """The number's username changed."""

    display_phone_number: str | None
    """The number."""
    username: str | None
    """The username; nothing when it was deleted."""
    status: UsernameStatus | None
    """Whether people see it."""
    context: str | None
    """Why: `revoked`."""


class PhoneNumberNameUpdate(Received):
    """A display name was reviewed."""

    display_phone_number: str | None
    """The number."""
    decision: ReviewDecision | None
    """What was decided."""
    requested_verified_name: str | None
    """The name that was asked for."""
    rejection_reason: NameRejectionReason | None
    """Why it was refused."""


NameRejectionReason: TypeAlias = (
    Literal[
    "NAME_EMPLOYEE_ISSUE",
    "NAME_ENDCLIENT_NOTRELATED",
    "NAME_FORMAT_UNACCEPTABLE",
    "NAME_INDIVIDUAL_ISSUE",
    "NAME_NOT_CONSISTENT",
    "UNKNOWN",
]
    | str
)
"""Why a display name was refused. Values that aren't listed pass too.

- `NAME_EMPLOYEE_ISSUE`: It is an employee's.
- `NAME_ENDCLIENT_NOTRELATED`: It isn't the business's.
- `NAME_FORMAT_UNACCEPTABLE`: It isn't written as names must be.
- `NAME_INDIVIDUAL_ISSUE`: It is a private person's.
- `NAME_NOT_CONSISTENT`: The business calls itself otherwise elsewhere.
- `UNKNOWN`: The platform doesn't say.
"""


class PhoneNumberQualityUpdate(Received):
    """How much a number can send changed."""

    display_phone_number: str | None
    """The number."""
    event: PhoneNumberQualityEventKind | None
    """What happened."""
    old_limit: str | int | None
    """How many people it could write to first in a day until now: `TIER_250`, `TIER_2K`, `TIER_10K`, `TIER_100K`,
    `TIER_UNLIMITED`. Until February 2026.
    """
    current_limit: str | int | None
    """How many people it can write to first in a day. Until February 2026."""
    max_daily_conversations_per_business: str | int | None
    """How many people all of the business's numbers can write to first in a day."""


PhoneNumberQualityEventKind: TypeAlias = (
    Literal["ONBOARDING", "THROUGHPUT_UPGRADE", "UPGRADE", "DOWNGRADE", "FLAGGED", "UNFLAGGED"]
    | str
)
"""What happened to a number. Values that aren't listed pass too.

- `ONBOARDING`: It was registered.
- `THROUGHPUT_UPGRADE`: It can send 1,000 messages a second.
- `UPGRADE`: It can write to more people, as the platform said it before.
- `DOWNGRADE`: It can write to fewer people, as the platform said it before.
- `FLAGGED`: People rate it badly, as the platform said it before.
- `UNFLAGGED`: People rate it better again, as the platform said it before.
"""


class SecurityUpdate(Received):
    """Somebody changed a number's PIN, or wants to."""

    display_phone_number: str | None
    """The number."""
    event: SecurityEventKind | None
    """What happened."""
    requester: str | None
    """Who asked for it."""


SecurityEventKind: TypeAlias = (
    Literal["PIN_CHANGED", "PIN_RESET_REQUEST", "PIN_REQUEST_SUCCESS", "PIN_RESET_SUCCESS"]
    | str
)
"""What happened to a number's PIN. Values that aren't listed pass too.

- `PIN_CHANGED`: It was changed.
- `PIN_RESET_REQUEST`: Somebody asked to turn it off.
- `PIN_REQUEST_SUCCESS`: It is off.
- `PIN_RESET_SUCCESS`: It is off, as the platform also spells it.
"""


class MessageTemplateStatusUpdate(Received):
    """A template was reviewed, paused, disabled or deleted."""

    event: TemplateEventKind | None
    """What happened."""
    message_template_id: str | int | None
    """The template."""
    message_template_name: str | None
    """Its name."""
    message_template_language: str | None
    """Its language, as `en_US` or `en-US`."""
    message_template_category: TemplateCategory | None
    """Its category."""
    reason: TemplateRejectionReason | None
    """Why it was rejected."""
    disable_info: TemplateDisabling | None
    """Since when it is disabled."""
    other_info: TemplatePause | None
    """Why it is paused or locked, or that it is no longer."""
    rejection_info: TemplateRejection | None
    """Why it was rejected, for people."""


TemplateEventKind: TypeAlias = (
    Literal[
    "APPROVED",
    "ARCHIVED",
    "UNARCHIVED",
    "DELETED",
    "DISABLED",
    "FLAGGED",
    "IN_APPEAL",
    "LIMIT_EXCEEDED",
    "LOCKED",
    "PAUSED",
    "PENDING",
    "PENDING_DELETION",
    "REINSTATED",
    "REJECTED",
]
    | str
)
"""What happened to a template. Values that aren't listed pass too.

- `APPROVED`: It can be sent.
- `ARCHIVED`: It was put away.
- `UNARCHIVED`: It was taken out again.
- `DELETED`: It was deleted.
- `DISABLED`: People rate it so badly that it can't be sent any more.
- `FLAGGED`: People rate it badly: it will be disabled.
- `IN_APPEAL`: Its review is being reviewed.
- `LIMIT_EXCEEDED`: The account has too many.
- `LOCKED`: It can't be edited.
- `PAUSED`: People rate it badly: it can't be sent for a while.
- `PENDING`: It is being reviewed.
- `PENDING_DELETION`: It is being deleted.
- `REINSTATED`: It can be sent again.
- `REJECTED`: It was rejected.
"""


TemplateRejectionReason: TypeAlias = (
    Literal[
    "ABUSIVE_CONTENT",
    "CATEGORY_NOT_AVAILABLE",
    "INCORRECT_CATEGORY",
    "INVALID_FORMAT",
    "NONE",
    "PROMOTIONAL",
    "SCAM",
    "TAG_CONTENT_MISMATCH",
]
    | str
)
"""Why a template was rejected. Values that aren't listed pass too.

- `ABUSIVE_CONTENT`: It breaks the policies.
- `CATEGORY_NOT_AVAILABLE`: Its category isn't there for you, as the platform said it before.
- `INCORRECT_CATEGORY`: It is of another category.
- `INVALID_FORMAT`: It isn't written as templates must be.
- `NONE`: It wasn't, or the platform doesn't say.
- `PROMOTIONAL`: It is an offer.
- `SCAM`: It is a fraud.
- `TAG_CONTENT_MISMATCH`: It isn't what its category says.
"""


class TemplateDisabling(Received):
    """Since when a template is disabled."""

    disable_date: str | int | None
    """When, in seconds since 1970; before as a date in English."""


class TemplatePause(Received):
    """Why a template is paused or locked, or that it is no longer."""

    title: TemplatePauseTitle | None
    """Why."""
    description: str | None
    """The same in a sentence."""


TemplatePauseTitle: TypeAlias = (
    Literal["FIRST_PAUSE", "SECOND_PAUSE", "RATE_LIMITING_PAUSE", "UNPAUSE", "DISABLED"]
    | str
)
"""Why a template is paused or locked. Values that aren't listed pass too.

- `FIRST_PAUSE`: People rate it badly for the first time: three hours.
- `SECOND_PAUSE`: People rate it badly for the second time: six hours.
- `RATE_LIMITING_PAUSE`: Too much was sent.
- `UNPAUSE`: It is no longer.
- `DISABLED`: People rate it badly for the third time.
"""


class TemplateRejection(Received):
    """Why a template was rejected, for people."""

    reason: str | None
    """Why."""
    recommendation: str | None
    """What to do."""


class MessageTemplateQualityUpdate(Received):
    """How people rate a template changed."""

    message_template_id: str | int | None
    """The template."""
    message_template_name: str | None
    """Its name."""
    message_template_language: str | None
    """Its language, as `en_US` or `en-US`."""
    previous_quality_score: QualityScore | None
    """Its rating until now."""
    new_quality_score: QualityScore | None
    """Its rating."""


class MessageTemplateComponentsUpdate(Received):
    """A template was edited. This is what it says now."""

    message_template_id: str | int | None
    """The template."""
    message_template_name: str | None
    """Its name."""
    message_template_language: str | None
    """Its language, as `en_US` or `en-US`."""
    message_template_title: str | None
    """The text of its header."""
    message_template_element: str | None
    """The text of its body."""
    message_template_footer: str | None
    """The text of its footer."""
    message_template_buttons: list[EditedTemplateButton] | None
    """Its buttons."""


class EditedTemplateButton(Received):
    """A button of a template that was edited."""

    message_template_button_type: str | None
    """What it does: `URL`, `PHONE_NUMBER`, `QUICK_REPLY`, `OTP`, `FLOW`, …"""
    message_template_button_text: str | None
    """What it says."""
    message_template_button_url: str | None
    """Where it leads."""
    message_template_button_phone_number: str | None
    """Whom it calls."""


class TemplateCategoryUpdate(Received):
    """A template has another category, or will have in 24 hours."""

    message_template_id: str | int | None
    """The template."""
    message_template_name: str | None
    """Its name."""
    message_template_language: str | None
    """Its language, as `en_US` or `en-US`."""
    previous_category: TemplateCategory | None
    """Its category until now."""
    new_category: TemplateCategory | None
    """Its category."""
    correct_category: TemplateCategory | None
    """Its category in 24 hours."""
    category_update_timestamp: str | int | None
    """When it will have that."""


class TemplateCorrectCategoryDetection(Received):
    """A template that was sent directly belongs in another category."""

    message_template_id: str | int | None
    """The template."""
    message_template_name: str | None
    """Its name."""
    message_template_language: str | None
    """Its language, as `en_US` or `en-US`."""
    category: TemplateCategory | None
    """Its category."""
    correct_category: TemplateCategory | None
    """The category where it belongs."""


class FlowUpdate(Received):
    """A flow's state or health changed."""

    event: FlowEventKind | None
    """What happened."""
    flow_id: str | int | None
    """The flow."""
    message: str | None
    """The same in a sentence."""
    warning: str | None
    """What will happen to it, and when."""
    old_status: FlowState | None
    """Its state until now; nothing when it is new."""
    new_status: FlowState | None
    """Its state."""
    error_rate: float | None
    """How many of its screens or requests fail, in per cent."""
    threshold: float | None
    """The bound that was crossed: per cent, or milliseconds."""
    alert_state: FlowAlertState | None
    """Whether the bound was crossed upwards or downwards."""
    errors: list[FlowFailure] | None
    """What fails."""
    p50_latency: float | None
    """How long half of the requests to your endpoint take, in milliseconds."""
    p90_latency: float | None
    """How long nine in ten of the requests to your endpoint take, in milliseconds."""
    requests_count: int | None
    """How many requests were measured."""
    availability: float | None
    """How often your endpoint could be reached, in per cent."""


FlowEventKind: TypeAlias = (
    Literal[
    "FLOW_STATUS_CHANGE",
    "CLIENT_ERROR_RATE",
    "ENDPOINT_ERROR_RATE",
    "ENDPOINT_LATENCY",
    "ENDPOINT_AVAILABILITY",
    "FLOW_VERSION_EXPIRY_WARNING",
]
    | str
)
"""What happened to a flow. Values that aren't listed pass too.

- `FLOW_STATUS_CHANGE`: Its state changed, or it is new.
- `CLIENT_ERROR_RATE`: More or fewer of its screens fail, within an hour.
- `ENDPOINT_ERROR_RATE`: More or fewer of the requests to your endpoint fail, within half an hour.
- `ENDPOINT_LATENCY`: Your endpoint became slower or faster, within half an hour.
- `ENDPOINT_AVAILABILITY`: Your endpoint can't be reached well, or can again, within ten minutes.
- `FLOW_VERSION_EXPIRY_WARNING`: Its version will stop working.
"""


FlowState: TypeAlias = Literal["DRAFT", "PUBLISHED", "DEPRECATED", "BLOCKED", "THROTTLED"] | str
"""A flow's state. Values that aren't listed pass too.

- `DRAFT`: It can be tried.
- `PUBLISHED`: It can be sent.
- `DEPRECATED`: It can't be sent or opened any more.
- `BLOCKED`: It can't be sent or opened, as it fails too often.
- `THROTTLED`: It can be sent to few people, as it fails often.
"""


FlowAlertState: TypeAlias = Literal["ACTIVATED", "DEACTIVATED"] | str
"""Whether a bound was crossed upwards or downwards. Values that aren't listed pass too.

- `ACTIVATED`: It is bad now.
- `DEACTIVATED`: It is well again.
"""


class FlowFailure(Received):
    """Something in a flow that fails."""

    error_type: str | None
    """What: `TIMEOUT`, `INVALID_SCREEN_TRANSITION`, `PUBLIC_KEY_MISSING`, …"""
    error_rate: float | None
    """How many of the failures it is, in per cent."""
    error_count: int | None
    """How often."""


class PartnerSolutionUpdate(Received):
    """A solution that several partners share changed. The event's `entry_id` is a business portfolio."""

    event: PartnerSolutionEventKind | None
    """What happened."""
    solution_id: str | int | None
    """The solution."""
    solution_status: PartnerSolutionStatus | None
    """Its state."""


PartnerSolutionEventKind: TypeAlias = Literal["SOLUTION_CREATED", "SOLUTION_UPDATED"] | str
"""What happened to a solution. Values that aren't listed pass too.

- `SOLUTION_CREATED`: It is new.
- `SOLUTION_UPDATED`: It changed.
"""


PartnerSolutionStatus: TypeAlias = (
    Literal["ACTIVE", "DEACTIVATED", "DRAFT", "INITIATED", "PENDING_DEACTIVATION", "REJECTED"]
    | str
)
"""A solution's state. Values that aren't listed pass too.

- `ACTIVE`: It can be used.
- `DEACTIVATED`: It can't be used any more.
- `DRAFT`: It was made, and the partner not asked.
- `INITIATED`: The partner was asked.
- `PENDING_DEACTIVATION`: A partner was asked to end it.
- `REJECTED`: The partner didn't want it.
"""


class PaymentConfigurationUpdate(Received):
    """A way to be paid was set up or changed."""

    configuration_name: str | None
    """Its name."""
    provider_name: str | None
    """Who does it: `billdesk`, `payu`, `razorpay`, `zaakpay`."""
    provider_mid: str | None
    """Your account there."""
    status: PaymentConfigurationStatus | None
    """Its state."""
    created_timestamp: str | int | None
    """When it was made."""
    updated_timestamp: str | int | None
    """When it changed."""


PaymentConfigurationStatus: TypeAlias = Literal["Active", "Needs Connecting", "Needs Testing"] | str
"""The state of a way to be paid. Values that aren't listed pass too.

- `Active`: It can be used.
- `Needs Connecting`: It isn't connected with your account yet.
- `Needs Testing`: It wasn't tried yet.
"""


class AutomaticEvent(Received):
    """The platform took what somebody wrote for a lead or a purchase."""

    id: str | None
    """The message."""
    event_name: AutomaticEventName | None
    """What it was taken for."""
    timestamp: str | int | None
    """When."""
    ctwa_clid: str | None
    """The click on an ad that began the conversation."""
    custom_data: PurchaseData | None
    """What was bought."""


AutomaticEventName: TypeAlias = Literal["LeadSubmitted", "Purchase"] | str
"""What the platform takes messages for. Values that aren't listed pass too.

- `LeadSubmitted`: A lead.
- `Purchase`: A purchase.
"""


class PurchaseData(Received):
    """What a purchase came to."""

    currency: str | None
    """The currency."""
    value: float | None
    """The amount."""


class TrackingEvent(Received):
    """What became of a marketing message, to be counted."""

    event_name: str | None
    """What: `sent`, …"""
    timestamp: str | int | None
    """When."""
    tracking_data: TrackingData | None
    """Which message."""


class TrackingData(Received):
    """Which marketing message is counted."""

    click_id: str | None
    """The click."""
    tracking_token: str | None
    """The message's token."""


class Undecoded(Received):
    """Bytes that aren't JSON, in those languages where data is."""

    base64: str
    """The bytes."""
