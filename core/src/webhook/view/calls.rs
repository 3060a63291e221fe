//! Events of calls.

use std::borrow::Cow;

use super::{InboundAudio, InboundDocument, WebhookError};
use crate::schema::{Timestamp, model};

/// Update of a call, such as its start or its end.
#[model(received)]
pub struct CallUpdate<'a> {
    /// ID of the call (`wacid.…`), used to accept, reject or end it.
    pub id: Cow<'a, str>,
    /// Type of the update.
    pub event: Option<CallEventKind>,
    /// Time of the update. Seconds since the Unix epoch.
    pub timestamp: Option<Timestamp>,
    /// Direction of the call.
    pub direction: Option<CallDirection>,
    /// Phone number of the caller.
    pub from: Option<Cow<'a, str>>,
    /// Business-scoped user ID of the caller.
    pub from_user_id: Option<Cow<'a, str>>,
    /// Parent business-scoped user ID of the caller, shared by linked business portfolios.
    pub from_parent_user_id: Option<Cow<'a, str>>,
    /// Phone number of the callee.
    pub to: Option<Cow<'a, str>>,
    /// Business-scoped user ID of the callee.
    pub to_user_id: Option<Cow<'a, str>>,
    /// Parent business-scoped user ID of the callee, shared by linked business portfolios.
    pub to_parent_user_id: Option<Cow<'a, str>>,
    /// Session description: the user's offer, or the answer to the business's offer.
    pub session: Option<CallSession<'a>>,
    /// Session description in older payloads.
    pub connection: Option<CallConnection<'a>>,
    /// Payload of the call link that the user tapped.
    pub deeplink_payload: Option<Cow<'a, str>>,
    /// Payload of the call button that the user tapped.
    pub cta_payload: Option<Cow<'a, str>>,
    /// Custom data that was sent when the business started the call.
    pub biz_opaque_callback_data: Option<Cow<'a, str>>,
    /// Outcome of the call. Present when the call ended.
    pub status: Option<CallOutcome>,
    /// Time when the call was accepted. Seconds since the Unix epoch. Absent if it wasn't accepted.
    pub start_time: Option<Timestamp>,
    /// Time when the call ended. Seconds since the Unix epoch. Absent if it wasn't accepted.
    pub end_time: Option<Timestamp>,
    /// Duration of the call in seconds. Absent if it wasn't accepted.
    pub duration: Option<u64>,
    /// Recording of the call.
    pub call_recording: Option<Box<CallRecording<'a>>>,
    /// Transcript of the call.
    pub call_transcript: Option<Box<CallTranscript<'a>>>,
    /// Reasons for a failure, if the platform reports them here and not in an event of their own.
    pub errors: Vec<WebhookError<'a>>,
}

/// Type of a call update.
#[model]
pub enum CallEventKind {
    /// Start of the call. Accept a call from a user within 30 s.
    Connect,
    /// End of the call, accepted or not.
    Terminate,
    /// Start of a call over SIP.
    CallCreated,
    /// Recording available for download.
    CallRecordingAvailable,
    /// Transcript available for download.
    CallTranscriptionAvailable,
}

/// Direction of a call.
#[model(case = UPPER)]
pub enum CallDirection {
    /// Started by the user.
    UserInitiated,
    /// Started by the business.
    BusinessInitiated,
}

/// Outcome of a call.
#[model(case = UPPER)]
pub enum CallOutcome {
    /// Completed: the call was accepted and ended.
    Completed,
    /// Failed, or not accepted.
    Failed,
}

/// Session description of a call.
#[model(received)]
pub struct CallSession<'a> {
    /// Type of the session description: `offer` or `answer`.
    pub sdp_type: Option<Cow<'a, str>>,
    /// Session description in SDP (RFC 8866).
    pub sdp: Option<Cow<'a, str>>,
}

/// Session description of a call in older payloads.
#[model(received)]
pub struct CallConnection<'a> {
    /// WebRTC session of the call.
    pub webrtc: Option<CallDescription<'a>>,
}

/// WebRTC session of a call in older payloads.
#[model(received)]
pub struct CallDescription<'a> {
    /// Session description, as JSON in a string.
    pub sdp: Option<Cow<'a, str>>,
}

/// Recording of a call.
#[model(received)]
pub struct CallRecording<'a> {
    /// Type of the file: `audio`.
    #[wire("type")]
    pub kind: Option<Cow<'a, str>>,
    /// Audio file of the recording.
    pub audio: Option<InboundAudio<'a>>,
}

/// Transcript of a call.
#[model(received)]
pub struct CallTranscript<'a> {
    /// Type of the file: `document`.
    #[wire("type")]
    pub kind: Option<Cow<'a, str>>,
    /// Document with the transcript.
    pub document: Option<InboundDocument<'a>>,
}

/// Status of a call that the business started.
#[model(received)]
pub struct CallStatus<'a> {
    /// ID of the call (`wacid.…`).
    pub id: Cow<'a, str>,
    /// Status of the call.
    pub status: CallStatusKind,
    /// Type of the status: `call`.
    #[wire("type")]
    pub kind: Option<Cow<'a, str>>,
    /// Time of the status. Seconds since the Unix epoch.
    pub timestamp: Option<Timestamp>,
    /// Phone number of the callee.
    pub recipient_id: Option<Cow<'a, str>>,
    /// Business-scoped user ID of the callee.
    pub recipient_user_id: Option<Cow<'a, str>>,
    /// Parent business-scoped user ID of the callee, shared by linked business portfolios.
    pub recipient_parent_user_id: Option<Cow<'a, str>>,
    /// Custom data that was sent when the business started the call.
    pub biz_opaque_callback_data: Option<Cow<'a, str>>,
}

/// Status of a call that the business started.
#[model(case = UPPER)]
pub enum CallStatusKind {
    /// Ringing at the callee.
    Ringing,
    /// Accepted by the callee.
    Accepted,
    /// Rejected by the callee.
    Rejected,
}
