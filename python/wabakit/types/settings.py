# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Responses and events of `settings`, for annotations: at run time each of these is a `wabakit.Object`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeAlias

from .._core import Secret
from .shared import Received


class NumberSettings(Received):
    """Settings of a phone number."""

    calling: CallingState | None
    """Calling settings of the phone number."""
    payload_encryption: EncryptionState | None
    """Encryption of message payloads."""
    storage_configuration: StorageState | None
    """Storage location of messages."""
    user_identity_change: IdentityChangeState | None
    """Identity check for users whose identity key has changed."""


class CallingState(Received):
    """Calling settings of a phone number, as returned by the platform. States can be in lower or upper case."""

    status: Switch | None
    """State of calling: whether users can call the number."""
    call_icon_visibility: CallIconVisibility | None
    """Visibility of the call button."""
    call_icons: CallIconsState | None
    """Restrictions on who sees the call button."""
    call_hours: CallHoursState | None
    """Call hours of the number."""
    callback_permission_status: Switch | None
    """State of callback permission requests: callers are asked for permission to call back."""
    sip: SipState | None
    """Settings for calls over SIP."""
    srtp_key_exchange_protocol: SrtpProtocol | None
    """Key exchange protocol for SRTP. Absent if never set."""
    audio: AudioState | None
    """Audio settings: codecs in addition to OPUS."""
    video: SwitchState | None
    """Video settings of calls."""
    voicemail: VoicemailState | None
    """Voicemail settings, for enabled accounts."""
    ip_addresses: Mapping[str, list[str]] | None
    """IP addresses of the platform, for firewall rules: lists by name."""
    restrictions: CallRestrictions | None
    """Current restrictions on calling."""


Switch: TypeAlias = Literal["ENABLED", "DISABLED"] | str
"""State of an optional feature.
Other values are accepted, too.

- `ENABLED`: Enabled: the feature is on.
- `DISABLED`: Disabled: the feature is off.
"""


CallIconVisibility: TypeAlias = Literal["DEFAULT", "DISABLE_ALL"] | str
"""Visibility of the call button.
Other values are accepted, too.

- `DEFAULT`: Visible to users. The default.
- `DISABLE_ALL`: Hidden everywhere. Call buttons in messages still work.
"""


class CallIconsState(Received):
    """Restrictions on who sees the call button."""

    restrict_to_user_countries: list[str] | None
    """Countries whose users see the button, as ISO 3166-1 alpha-2 codes."""


class CallHoursState(Received):
    """Call hours of a phone number."""

    status: Switch | None
    """State of the call hours: if enabled, the number accepts calls at these hours only."""
    timezone_id: str | None
    """Time zone of the hours."""
    timezone: str | None
    """Time zone, under the name in the platform's OpenAPI file."""
    day_of_week_start: DayOfWeek | None
    """First day of the week. Documented in the platform's OpenAPI file only."""
    weekly_operating_hours: list[OperatingHoursState] | None
    """Weekly operating hours of the number."""
    holiday_schedule: list[HolidayState] | None
    """Holidays with other hours."""


DayOfWeek: TypeAlias = Literal["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"] | str
"""Day of the week.
Other values are accepted, too.

- `MONDAY`: Monday of each week.
- `TUESDAY`: Tuesday of each week.
- `WEDNESDAY`: Wednesday of each week.
- `THURSDAY`: Thursday of each week.
- `FRIDAY`: Friday of each week.
- `SATURDAY`: Saturday of each week.
- `SUNDAY`: Sunday of each week.
"""


class OperatingHoursState(Received):
    """Operating hours on one day of the week."""

    day_of_week: DayOfWeek | None
    """Day of the week."""
    open_time: str | None
    """Opening time in the format `HHMM`."""
    close_time: str | None
    """Closing time in the format `HHMM`."""


class HolidayState(Received):
    """A holiday with other call hours."""

    date: str | None
    """Date of the holiday."""
    start_time: str | None
    """Start time in the format `HHMM`."""
    end_time: str | None
    """End time in the format `HHMM`."""


class SipState(Received):
    """Settings for calls over SIP."""

    status: Switch | None
    """State of SIP."""
    servers: list[SipServerState] | None
    """SIP servers of the number."""


class SipServerState(Received):
    """A SIP server."""

    app_id: str | None
    """ID of the app that the server belongs to."""
    hostname: str | None
    """Host name of the server."""
    port: int | None
    """Port of the server."""
    request_uri_user_params: Mapping[str, str] | None
    """Parameters in the user part of the request URI."""
    sip_user_password: Secret | None
    """SIP password. Returned if `include_sip_credentials` is `true`."""
    password: Secret | None
    """SIP password, under the name in the platform's OpenAPI file."""


SrtpProtocol: TypeAlias = Literal["DTLS", "SDES"] | str
"""Key exchange protocol for SRTP.
Other values are accepted, too.

- `DTLS`: DTLS, as in WebRTC. The default.
- `SDES`: SDES: keys in the SDP.
"""


class AudioState(Received):
    """Audio settings of calls."""

    status: Switch | None
    """State of audio calls. Documented in the platform's OpenAPI file only."""
    additional_codecs: list[str] | None
    """Codecs in addition to OPUS."""


class SwitchState(Received):
    """State of an optional feature, as an object."""

    status: Switch | None
    """State of the feature."""


class VoicemailState(Received):
    """Voicemail settings of a phone number."""

    status: Switch | None
    """State of voicemail."""
    triggers: list[str] | None
    """Events that start the voicemail."""
    audio: VoicemailAudioState | None
    """Announcement of the voicemail."""


class VoicemailAudioState(Received):
    """Announcements of the voicemail."""

    default: VoicemailAnnouncementState | None
    """Default announcement of the voicemail."""


class VoicemailAnnouncementState(Received):
    """Announcement of the voicemail, and the time until it starts."""

    announcement_media_id: str | None
    """Media ID of the announcement."""
    timeout_seconds: int | None
    """Time until the voicemail starts, in seconds."""


class CallRestrictions(Received):
    """Current restrictions on calling."""

    restrictions: list[CallRestriction] | None
    """List of the restrictions."""
    restrictions_list: list[CallRestriction] | None
    """List of the restrictions, under the name in the platform's guide."""


class CallRestriction(Received):
    """A restriction on calling."""

    type: str | None
    """Type of the restriction: `RESTRICTED_BUSINESS_INITIATED_CALLING` or `RESTRICTED_USER_INITIATED_CALLING`."""
    reason: str | None
    """Reason for the restriction."""
    expiration: str | int | None
    """End of the restriction. Seconds since the Unix epoch."""


class EncryptionState(Received):
    """State of payload encryption."""

    status: Switch | None
    """State of the feature."""
    client_encryption_key_fingerprint: str | None
    """Fingerprint of the public key of the business."""
    cloud_encryption_key: str | None
    """Public key of the platform, used to encrypt messages."""


class StorageState(Received):
    """Storage location of messages."""

    status: StorageStatus | None
    """Status of the storage configuration."""
    data_localization_region: str | None
    """Region of the storage, as an ISO 3166-1 alpha-2 code."""
    retention_minutes: int | None
    """Retention time in minutes."""


StorageStatus: TypeAlias = (
    Literal["IN_COUNTRY_STORAGE_ENABLED", "IN_COUNTRY_STORAGE_DISABLED", "NO_STORAGE_ENABLED", "DEFAULT"]
    | str
)
"""Status of the storage configuration.
Other values are accepted, too.

- `IN_COUNTRY_STORAGE_ENABLED`: In-country storage: messages are stored in the region of your choice.
- `IN_COUNTRY_STORAGE_DISABLED`: No in-country storage: the platform chooses the location.
- `NO_STORAGE_ENABLED`: No storage: messages are deleted after an hour.
- `DEFAULT`: Default: nothing is configured, and the platform chooses the location.
"""


class IdentityChangeState(Received):
    """State of the identity check."""

    enable_identity_key_check: bool | None
    """True if the identity check is enabled."""
