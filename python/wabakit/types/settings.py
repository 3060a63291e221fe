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
    """Calling settings of a phone number. In an update, omitted fields stay unchanged."""

    status: Switch | None
    """State of calling: whether users can call the number. Requires a messaging limit of at least 2,000 (code 138015).
    """
    call_icon_visibility: CallIconVisibility | None
    """Visibility of the call button."""
    call_icons: CallIconsState | None
    """Restrictions on who sees the call button."""
    call_hours: CallHoursState | None
    """Call hours of the number. An update replaces all previous call hours."""
    callback_permission_status: Switch | None
    """State of callback permission requests: asks callers for permission to call back."""
    sip: SipState | None
    """Calls over SIP, instead of webhooks and the Graph API."""
    srtp_key_exchange_protocol: SrtpProtocol | None
    """Key exchange protocol for SRTP."""
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
    """Countries whose users see the button, as ISO 3166-1 alpha-2 codes in capital letters."""


class CallHoursState(Received):
    """Call hours of a phone number."""

    status: Switch | None
    """State of the call hours: if enabled, the number accepts calls at these hours only."""
    timezone_id: str | None
    """Time zone of the hours, such as `America/Manaus`."""
    timezone: str | None
    """Time zone, under the name in the platform's OpenAPI file."""
    day_of_week_start: DayOfWeek | None
    """First day of the week. Documented in the platform's OpenAPI file only."""
    weekly_operating_hours: list[OperatingHoursState] | None
    """Weekly operating hours. Each period ends after it starts; a day has at most 2 periods, which do not overlap."""
    holiday_schedule: list[HolidayState] | None
    """Holidays with other hours. At most 20. If omitted in an update, all holidays are deleted."""


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
    """Opening time in the format `HHMM`, such as `0930`."""
    close_time: str | None
    """Closing time in the format `HHMM`, such as `1730`."""


class HolidayState(Received):
    """A holiday with other call hours."""

    date: str | None
    """Date of the holiday, such as `2026-12-25`. Must not be in the past; only the platform checks this (code 100)."""
    start_time: str | None
    """Start time in the format `HHMM`, such as `0930`."""
    end_time: str | None
    """End time in the format `HHMM`, such as `1730`."""


class SipState(Received):
    """Settings for calls over SIP."""

    status: Switch | None
    """State of SIP. If enabled, no call webhooks are sent, and call requests of this API fail with code 131055."""
    servers: list[SipServerState] | None
    """SIP servers of the number. In an update, the server of this app: at most one; an empty list deletes it."""


class SipServerState(Received):
    """A SIP server, reached over TLS."""

    app_id: str | None
    """ID of the app that the server belongs to."""
    hostname: str | None
    """Host name of the server."""
    port: int | None
    """Port of the server. Default: 5061."""
    request_uri_user_params: Mapping[str, str] | None
    """Parameters in the user part of the request URI. Keys and values have at most 128 characters."""
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
    """Codecs in addition to OPUS: `PCMA`, `PCMU`."""


class SwitchState(Received):
    """Video settings of calls."""

    status: Switch | None
    """State of video in calls."""


class VoicemailState(Received):
    """Voicemail settings of a phone number."""

    status: Switch | None
    """State of voicemail."""
    triggers: list[str] | None
    """Events that start the voicemail: `REJECT`, `TIMEOUT`."""
    audio: VoicemailAudioState | None
    """Announcement of the voicemail."""


class VoicemailAudioState(Received):
    """Announcements of the voicemail."""

    default: VoicemailAnnouncementState | None
    """Default announcement of the voicemail."""


class VoicemailAnnouncementState(Received):
    """Announcement of the voicemail, and the time until it starts."""

    announcement_media_id: str | None
    """Media ID of the announcement: OGG with OPUS, less than 60 s."""
    timeout_seconds: int | None
    """Time until the voicemail starts, in seconds. 0 to 30."""


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
    """Region of the storage, as an ISO 3166-1 alpha-2 code. With `IN_COUNTRY_STORAGE_ENABLED`."""
    retention_minutes: int | None
    """Retention time in minutes: 60, the only value. With `NO_STORAGE_ENABLED`."""


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
    """Identity check for users whose identity key has changed."""

    enable_identity_key_check: bool | None
    """Enables the identity check. Webhooks then contain the identity key hash of the user, which messages can refer to.
    """
