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

    Get a number's settings.
    """

    fields: NotRequired[str]
    """What to tell, by commas; all unless told."""
    include_sip_credentials: NotRequired[bool]
    """Tell the password for SIP too. Keep it as you keep tokens."""
    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""


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


SrtpProtocol: TypeAlias = Literal["DTLS", "SDES"] | str
"""How the keys of calls are agreed on.
Other values are accepted, too.

- `DTLS`: As WebRTC does. So it is unless told.
- `SDES`: In the SDP.
"""


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


class UpdateSettings(TypedDict):
    """Parameters of `settings.update` as one mapping: `wa.settings.update(**{…})`.

    Change a number's settings, one kind at a time.
    """

    calling: NotRequired[CallingSettings]
    """Calls."""
    user_identity_change: NotRequired[IdentityChangeSettings]
    """Whether messages are held back from people whose identity has changed."""
    payload_encryption: NotRequired[EncryptionSettings]
    """Encryption of what is sent."""
    storage_configuration: NotRequired[StorageSettings]
    """Where messages are stored. Only before the number is registered."""
    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""


class CallingSettings(TypedDict):
    """Calls. What isn't said stays as it is."""

    status: NotRequired[Switch]
    """Whether people can call the number."""
    call_icon_visibility: NotRequired[CallIconVisibility]
    """Whether they see a button to call."""
    call_icons: NotRequired[CallIcons]
    """Who sees the button."""
    call_hours: NotRequired[CallHours]
    """When the number can be called. Takes the place of all that was set before."""
    callback_permission_status: NotRequired[Switch]
    """Whether somebody who called is asked to allow calls back."""
    sip: NotRequired[SipSettings]
    """Calls by SIP instead of webhooks."""
    srtp_key_exchange_protocol: NotRequired[SrtpProtocol]
    """How the keys of calls are agreed on."""
    audio: NotRequired[AudioSettings]
    """More codecs than OPUS."""
    video: NotRequired[VideoSettings]
    """Video in calls."""
    voicemail: NotRequired[VoicemailSettings]
    """An answering machine, where your account has it."""


class CallIcons(TypedDict):
    """Who sees the button to call."""

    restrict_to_user_countries: Sequence[str]
    """People of these countries, by two letters.
    Countries have two capital letters.
    """


class CallHours(TypedDict):
    """When a number can be called."""

    status: Switch
    """Whether it is called at these hours only."""
    timezone_id: str
    """The time zone, as in `America/Manaus`."""
    weekly_operating_hours: Sequence[OperatingHours]
    """At most two spans for each day, which don't overlap.
    Each span ends after it begins; a day has at most two, which don't overlap.
    """
    holiday_schedule: NotRequired[Sequence[Holiday]]
    """Up to 20 days that are different. Left out, all are deleted.
    Each holiday's hours end after they begin.
    """


class OperatingHours(TypedDict):
    """A span of a day."""

    day_of_week: DayOfWeek
    """The day."""
    open_time: str
    """From when, as in `0930`.
    From `0000` to `2359`.
    """
    close_time: str
    """Until when, as in `1730`.
    From `0000` to `2359`.
    """


class Holiday(TypedDict):
    """A day that is different."""

    date: str
    """The day, as in `2026-12-25`. Not in the past, which only the platform checks (code 100)."""
    start_time: str
    """From when, as in `0930`.
    From `0000` to `2359`.
    """
    end_time: str
    """Until when, as in `1730`.
    From `0000` to `2359`.
    """


class SipSettings(TypedDict):
    """Calls by SIP."""

    status: NotRequired[Switch]
    """Whether calls go by SIP. Then no webhooks of calls come, and the calls of this API fail with code 131055."""
    servers: NotRequired[Sequence[SipServer]]
    """The server of this app: one. An empty list deletes it."""


class SipServer(TypedDict):
    """A SIP server, reached by TLS."""

    hostname: str
    """Its host name."""
    port: NotRequired[int]
    """Its port; 5061 unless told."""
    request_uri_user_params: NotRequired[Mapping[str, str]]
    """What is put into the user part of the request's URI: keys and values of up to 128 characters.
    Keys and values have at most 128 characters.
    """


class AudioSettings(TypedDict):
    """More codecs than OPUS."""

    additional_codecs: NotRequired[Sequence[str]]
    """`PCMA`, `PCMU`."""


class VideoSettings(TypedDict):
    """Video in calls."""

    status: Switch
    """Whether calls may have video."""


class VoicemailSettings(TypedDict):
    """An answering machine."""

    status: NotRequired[Switch]
    """Whether it answers."""
    triggers: NotRequired[Sequence[str]]
    """When it answers: `REJECT`, `TIMEOUT`."""
    audio: NotRequired[VoicemailAudio]
    """What it says."""


class VoicemailAudio(TypedDict):
    """What an answering machine says."""

    default: VoicemailAnnouncement
    """What it says."""


class VoicemailAnnouncement(TypedDict):
    """What an answering machine says."""

    announcement_media_id: str
    """An upload: OGG with OPUS, under 60 seconds."""
    timeout_seconds: NotRequired[int]
    """After how many seconds it answers: 0 to 30."""


class IdentityChangeSettings(TypedDict):
    """Whether messages are held back from people whose identity has changed."""

    enable_identity_key_check: bool
    """Whether webhooks carry the hash of a person's identity, so that messages can name it."""


class EncryptionSettings(TypedDict):
    """Encryption of what is sent.
    A key is needed to switch it on.
    """

    status: Switch
    """Whether it is used."""
    client_encryption_key: NotRequired[str]
    """To switch it on: the base64 of your public key (RSA, 2048 bits) as PEM."""


class StorageSettings(TypedDict):
    """Where messages are stored."""

    status: StorageStatus
    """Where."""
    data_localization_region: NotRequired[str]
    """With `IN_COUNTRY_STORAGE_ENABLED`: the country, by two letters."""
    retention_minutes: NotRequired[int]
    """With `NO_STORAGE_ENABLED`: 60."""
