# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""What arrives, for annotations: at run time each of these is a `wabakit.Object`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeAlias

from ._core import Object


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
    file_size: int | None
    """Its size in bytes."""


class GroupRequest(Received):
    """What was asked for is being done; the outcome arrives by webhook."""

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
    creation_timestamp: str | None
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
    creation_timestamp: str | None
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
    expiration_time: str | None
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
    limit_expiration_time: str | None
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
    quality_rating: QualityRating | None
    """How people rate its messages."""
    code_verification_status: str | None
    """Whether its owner proved that it is theirs."""
    name_status: str | None
    """The review of its name."""
    status: str | None
    """Whether it can send."""
    platform_type: str | None
    """Which API it is on."""
    throughput: Throughput | None
    """How much it can send."""
    account_mode: str | None
    """`LIVE` or `SANDBOX`."""
    whatsapp_business_manager_messaging_limit: str | None
    """How many people the portfolio may write to in 24 hours, outside customer service windows: `TIER_250` to
    `TIER_UNLIMITED`.
    """
    is_official_business_account: bool | None
    """Whether it has the badge."""
    is_on_biz_app: bool | None
    """Whether it is on the WhatsApp Business app too."""
    is_pin_enabled: bool | None
    """Whether it has a PIN."""
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


class ConversationalAutomation(Received):
    """What a chat offers."""

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
    weekly_operating_hours: list[OperatingHoursState] | None
    """The hours of the week."""
    holiday_schedule: list[HolidayState] | None
    """Days that are different."""


class OperatingHoursState(Received):
    """A span of a day."""

    day_of_week: DayOfWeek | None
    """The day."""
    open_time: str | None
    """From when."""
    close_time: str | None
    """Until when."""


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
    sip_user_password: str | None
    """The password, if you asked for it."""
    password: str | None
    """The same, as the platform's OpenAPI file names it."""


SrtpProtocol: TypeAlias = Literal["DTLS", "SDES"] | str
"""How the keys of calls are agreed on. Values that aren't listed pass too.

- `DTLS`: As WebRTC does. So it is unless told.
- `SDES`: In the SDP.
"""


class AudioState(Received):
    """More codecs than OPUS."""

    additional_codecs: list[str] | None
    """The codecs."""


class SwitchState(Received):
    """On or off."""

    status: Switch | None
    """Which."""


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
    expiration: str | None
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
    """What people see of a business. Only what was asked for is there."""

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
    creation_time: str | None
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
    timestamp: str | None
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
    occurrence_timestamp: str | None
    """When it happened."""
    status_timestamp: str | None
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


class CreatedTemplate(Received):
    """A template that is under review."""

    id: str
    """Its id."""
    status: TemplateStatus | None
    """The state of its review."""
    category: TemplateCategory | None
    """The category that the platform gave it."""


TemplateStatus: TypeAlias = Literal["APPROVED", "PENDING", "REJECTED", "PAUSED", "DISABLED"] | str
"""A template's state. Values that aren't listed pass too.

- `APPROVED`: It can be sent.
- `PENDING`: It is under review.
- `REJECTED`: It was refused.
- `PAUSED`: Held back for a while because of bad quality.
- `DISABLED`: Held back for good because of bad quality.
"""


TemplateCategory: TypeAlias = Literal["AUTHENTICATION", "MARKETING", "UTILITY"] | str
"""What a template is for. Values that aren't listed pass too.

- `AUTHENTICATION`: One-time codes.
- `MARKETING`: Offers and everything else.
- `UTILITY`: About something the person did or asked for.
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
    type: Literal["text", "image", "interactive", "reaction"] | str
    """Which of the contents it has."""
    text: InboundText | None
    """Text."""
    image: InboundImage | None
    """A picture."""
    interactive: InteractiveReply | None
    """The answer to buttons or a list."""
    reaction: InboundReaction | None
    """An emoji on a message, or its removal."""


class MessageContext(Received):
    """The message that another one answers, or how it was forwarded."""

    from_: str | None
    """Who wrote the message that is answered."""
    id: str | None
    """The message that is answered."""
    forwarded: bool | None
    """It was forwarded up to five times."""
    frequently_forwarded: bool | None
    """It was forwarded more than five times."""


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
    """Its SHA-256."""
    url: str | None
    """Where to download it, for five minutes, with your token."""
    caption: str | None
    """Text below it."""


class InteractiveReply(Received):
    """What somebody chose."""

    type: Literal["button_reply", "list_reply"] | str
    """Which of the contents it has."""
    button_reply: ChosenButton | None
    """A button."""
    list_reply: ChosenRow | None
    """A row of a list."""


class ChosenButton(Received):
    """A button that somebody chose."""

    id: str
    """Its id, as you sent it."""
    title: str | None
    """What it said."""


class ChosenRow(Received):
    """A row of a list that somebody chose."""

    id: str
    """Its id, as you sent it."""
    title: str | None
    """What it said."""
    description: str | None
    """The small text below."""


class InboundReaction(Received):
    """An emoji that somebody put on a message, or took away."""

    message_id: str
    """The message."""
    emoji: str | None
    """The emoji; nothing, or an empty text, if it was taken away."""


class Status(Received):
    """What became of a message that you sent. Statuses come in any order, and more than once."""

    id: str
    """The message, as the answer to sending it named it."""
    status: StatusKind
    """What became of it."""
    timestamp: str | None
    """When."""
    recipient_id: str | None
    """Whom it was for: a phone number, or the group's id."""
    recipient_user_id: str | None
    """Whom it was for, by business-scoped user id."""
    recipient_type: str | None
    """Whether it was for a group."""
    recipient_participant_id: str | None
    """The member of the group."""
    biz_opaque_callback_data: str | None
    """Your own note from when you sent it."""
    pricing: Pricing | None
    """What it costs. Comes with one of its statuses."""
    errors: list[Problem] | None
    """Why it failed."""


StatusKind: TypeAlias = Literal["sent", "delivered", "read", "played", "failed"] | str
"""What became of a message. Values that aren't listed pass too.

- `sent`: It left the platform: one tick.
- `delivered`: It is on the person's device: two ticks.
- `read`: The person saw it.
- `played`: The person played the voice message.
- `failed`: It wasn't sent, or couldn't be delivered.
"""


class Pricing(Received):
    """What a message costs."""

    billable: bool | None
    """Whether it costs. `kind` and `category` tell more."""
    pricing_model: str | None
    """`PMP`: by the message."""
    type: str | None
    """`regular`, or why it is free."""
    category: str | None
    """The category that is charged."""


class Problem(Received):
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


class Undecoded(Received):
    """Bytes that aren't JSON, in those languages where data is."""

    base64: str
    """The bytes."""


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
