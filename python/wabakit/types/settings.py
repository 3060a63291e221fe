# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Responses and events of `settings`, for annotations: at run time each of these is a `wabakit.Object`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeAlias

from .._core import Secret
from .shared import Received


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
"""On or off.
Other values are accepted, too.

- `ENABLED`: On.
- `DISABLED`: Off.
"""


CallIconVisibility: TypeAlias = Literal["DEFAULT", "DISABLE_ALL"] | str
"""Whether people see a button to call.
Other values are accepted, too.

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
"""Days.
Other values are accepted, too.

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
"""How the keys of calls are agreed on.
Other values are accepted, too.

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
"""Where messages are stored.
Other values are accepted, too.

- `IN_COUNTRY_STORAGE_ENABLED`: In a country that you name.
- `IN_COUNTRY_STORAGE_DISABLED`: Where the platform wants.
- `NO_STORAGE_ENABLED`: Nowhere, after an hour.
- `DEFAULT`: Where the platform wants: nothing was set.
"""


class IdentityChangeState(Received):
    """Whether messages are held back from people whose identity has changed."""

    enable_identity_key_check: bool | None
    """Whether they are."""
