# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Parameters of `settings`, under the platform's names."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias, TypedDict

if sys.version_info >= (3, 11):
    from typing import NotRequired
elif TYPE_CHECKING:
    from typing_extensions import NotRequired


class GetSettings(TypedDict):
    """Parameters of `settings.get` as one mapping: `wa.settings.get(**{…})`.

    Gets the settings of a phone number.
    """

    fields: NotRequired[Sequence[NumberSettingsField]]
    """Fields to return. Default: all of them."""
    include_sip_credentials: NotRequired[bool]
    """Includes the SIP password in the response. Protect it like an access token."""
    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""


NumberSettingsField: TypeAlias = (
    Literal["calling", "payload_encryption", "storage_configuration", "user_identity_change"]
    | str
)
"""Field of `NumberSettings` to return. Its own fields can follow in braces: `field{one,two}`.

- `calling`: Calling settings of the phone number.
- `payload_encryption`: Encryption of message payloads.
- `storage_configuration`: Storage location of messages.
- `user_identity_change`: Identity check for users whose identity key has changed.
"""


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


SrtpProtocol: TypeAlias = Literal["DTLS", "SDES"] | str
"""Key exchange protocol for SRTP.
Other values are accepted, too.

- `DTLS`: DTLS, as in WebRTC. The default.
- `SDES`: SDES: keys in the SDP.
"""


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


class UpdateSettings(TypedDict):
    """Parameters of `settings.update` as one mapping: `wa.settings.update(**{…})`.

    Updates the settings of a phone number, one group per request.
    Required: exactly one of `calling`, `user_identity_change`, `payload_encryption`, `storage_configuration`.
    """

    calling: NotRequired[CallingSettings]
    """Calling settings of the phone number."""
    user_identity_change: NotRequired[IdentityChangeSettings]
    """Identity check: messages are not delivered to users whose identity key has changed."""
    payload_encryption: NotRequired[EncryptionSettings]
    """Encryption of message payloads."""
    storage_configuration: NotRequired[StorageSettings]
    """Storage location of messages. Can be set only before the number is registered."""
    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""


class CallingSettings(TypedDict):
    """Calling settings of a phone number. In an update, omitted fields stay unchanged."""

    status: NotRequired[Switch]
    """State of calling: whether users can call the number. Requires a messaging limit of at least 2,000 (code 138015).
    """
    call_icon_visibility: NotRequired[CallIconVisibility]
    """Visibility of the call button."""
    call_icons: NotRequired[CallIcons]
    """Restrictions on who sees the call button."""
    call_hours: NotRequired[CallHours]
    """Call hours of the number. An update replaces all previous call hours."""
    callback_permission_status: NotRequired[Switch]
    """State of callback permission requests: asks callers for permission to call back."""
    sip: NotRequired[SipSettings]
    """Calls over SIP, instead of webhooks and the Graph API."""
    srtp_key_exchange_protocol: NotRequired[SrtpProtocol]
    """Key exchange protocol for SRTP."""
    audio: NotRequired[AudioSettings]
    """Audio settings: codecs in addition to OPUS."""
    video: NotRequired[VideoSettings]
    """Video settings of calls."""
    voicemail: NotRequired[VoicemailSettings]
    """Voicemail settings, for enabled accounts."""


class CallIcons(TypedDict):
    """Restrictions on who sees the call button."""

    restrict_to_user_countries: Sequence[str]
    """Countries whose users see the button, as ISO 3166-1 alpha-2 codes in capital letters."""


class CallHours(TypedDict):
    """Call hours of a phone number."""

    status: Switch
    """State of the call hours: if enabled, the number accepts calls at these hours only."""
    timezone_id: str
    """Time zone of the hours, such as `America/Manaus`."""
    weekly_operating_hours: Sequence[OperatingHours]
    """Weekly operating hours. Each period ends after it starts; a day has at most 2 periods, which do not overlap."""
    holiday_schedule: NotRequired[Sequence[Holiday]]
    """Holidays with other hours. At most 20. If omitted in an update, all holidays are deleted.
    The hours of each holiday end after they start.
    """


class OperatingHours(TypedDict):
    """Operating hours on one day of the week."""

    day_of_week: DayOfWeek
    """Day of the week."""
    open_time: str
    """Opening time in the format `HHMM`, such as `0930`.
    From `0000` to `2359`.
    """
    close_time: str
    """Closing time in the format `HHMM`, such as `1730`.
    From `0000` to `2359`.
    """


class Holiday(TypedDict):
    """A holiday with other call hours."""

    date: str
    """Date of the holiday, such as `2026-12-25`. Must not be in the past; only the platform checks this (code 100)."""
    start_time: str
    """Start time in the format `HHMM`, such as `0930`.
    From `0000` to `2359`.
    """
    end_time: str
    """End time in the format `HHMM`, such as `1730`.
    From `0000` to `2359`.
    """


class SipSettings(TypedDict):
    """Settings for calls over SIP."""

    status: NotRequired[Switch]
    """State of SIP. If enabled, no call webhooks are sent, and call requests of this API fail with code 131055."""
    servers: NotRequired[Sequence[SipServer]]
    """SIP servers of the number. In an update, the server of this app: at most one; an empty list deletes it."""


class SipServer(TypedDict):
    """A SIP server, reached over TLS."""

    hostname: str
    """Host name of the server."""
    port: NotRequired[int]
    """Port of the server. Default: 5061."""
    request_uri_user_params: NotRequired[Mapping[str, str]]
    """Parameters in the user part of the request URI. Keys and values have at most 128 characters."""


class AudioSettings(TypedDict):
    """Audio settings of calls."""

    additional_codecs: NotRequired[Sequence[str]]
    """Codecs in addition to OPUS: `PCMA`, `PCMU`."""


class VideoSettings(TypedDict):
    """Video settings of calls."""

    status: Switch
    """State of video in calls."""


class VoicemailSettings(TypedDict):
    """Voicemail settings of a phone number."""

    status: NotRequired[Switch]
    """State of voicemail."""
    triggers: NotRequired[Sequence[str]]
    """Events that start the voicemail: `REJECT`, `TIMEOUT`."""
    audio: NotRequired[VoicemailAudio]
    """Announcement of the voicemail."""


class VoicemailAudio(TypedDict):
    """Announcements of the voicemail."""

    default: VoicemailAnnouncement
    """Default announcement of the voicemail."""


class VoicemailAnnouncement(TypedDict):
    """Announcement of the voicemail, and the time until it starts."""

    announcement_media_id: str
    """Media ID of the announcement: OGG with OPUS, less than 60 s."""
    timeout_seconds: NotRequired[int]
    """Time until the voicemail starts, in seconds. 0 to 30."""


class IdentityChangeSettings(TypedDict):
    """Identity check for users whose identity key has changed."""

    enable_identity_key_check: bool
    """Enables the identity check. Webhooks then contain the identity key hash of the user, which messages can refer to.
    """


class EncryptionSettings(TypedDict):
    """Encryption of message payloads.
    If `status` is `ENABLED`: `client_encryption_key` is required.
    """

    status: Switch
    """State of payload encryption."""
    client_encryption_key: NotRequired[str]
    """Public key of the business (RSA, 2048 bits), in PEM format, encoded in Base64. Required to enable encryption."""


class StorageSettings(TypedDict):
    """Storage location of messages."""

    status: StorageStatus
    """Status of the storage configuration."""
    data_localization_region: NotRequired[str]
    """Region of the storage, as an ISO 3166-1 alpha-2 code. With `IN_COUNTRY_STORAGE_ENABLED`."""
    retention_minutes: NotRequired[int]
    """Retention time in minutes: 60, the only value. With `NO_STORAGE_ENABLED`."""
