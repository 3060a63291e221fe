//! The pages that `--help` prints.

/// What there is.
pub(crate) const OVERVIEW: &str = "\
wabakit: the WhatsApp Business Platform from the command line

Usage: wabakit COMMAND [OPTIONS]
       wabakit COMMAND --help

Commands:
  demo        Show a whole conversation against the sandbox. Needs nothing else.
  sandbox     Serve an emulator of the platform on loopback
  send        Send a text message
  call        Call an operation of the platform
  request     Print the request of an operation without sending it
  response    Read a response: print it, or classify its error
  webhook     Read, verify and answer webhooks
  ops         List all operations
  help        Print the help of a command
  version     Print the version

Parameters and bodies are read from stdin. Results are written to stdout as JSON, one object a line.

Exit code: 0 success; 2 refused here, before anything was sent; 3 error of the platform or of the connection.
Errors are JSON on stderr: {\"error\":{\"kind\":\"invalid|api|unreadable|signature|transport\",...}}
";

pub(crate) const DEMO: &str = "\
wabakit demo: a whole conversation against the sandbox

Usage: wabakit demo

Starts the sandbox on loopback, sends real HTTP requests to it, receives signed webhooks and shows pacing and errors.
Takes a few seconds; needs no account, token or network.
";

pub(crate) const OPS: &str = "\
wabakit ops: all operations

Usage: wabakit ops

Prints an object a line: op (the name that call, request and response take), method, path, permission (those that the token
needs), lane (the rate limit that it counts against: send, management or standard), pages (whether the response is one
page of a list), docs and link (the platform's documentation).

Example:
  wabakit ops | grep '\"op\":\"templates'
";

pub(crate) const SEND: &str = "\
wabakit send: a text message

Usage: wabakit send TO TEXT... [OPTIONS]

  TO      Phone number with country code
  TEXT    At most 4,096 characters. Several words are joined by blanks.

Prints the platform's response.

Example:
  WABAKIT_TOKEN=EAA... WABAKIT_NUMBER=106540352242922 wabakit send +16505551234 \"Your order left this morning.\"
";

pub(crate) const CALL: &str = "\
wabakit call: an operation of the platform

Usage: wabakit call OP [OPTIONS] < PARAMETERS

  OP            Name of an operation, as in messages.send; `wabakit ops` lists them
  PARAMETERS    JSON object with the platform's names: the body as the platform documents it, and what fills the path.
                A file is given as \"file\": {\"base64\": \"...\"}. Default: {}.

Sends the request and prints the response as it comes, without the access tokens in its paging links. A file is written as
it is. Time-out: 120 s, on loopback 10 s. Nothing is retried.

Example:
  echo '{\"to\": \"+16505551234\", \"text\": {\"body\": \"Hi\"}}' | wabakit call messages.send --number 106540352242922
";

pub(crate) const REQUEST: &str = "\
wabakit request: the request of an operation, without sending it

Usage: wabakit request OP [OPTIONS] < PARAMETERS

  OP            Name of an operation, as in messages.send; `wabakit ops` lists them
  PARAMETERS    JSON object with the platform's names: the body as the platform documents it, and what fills the path.
                A file is given as \"file\": {\"base64\": \"...\"}. Default: {}.

Checks the parameters and prints {\"method\",\"url\",\"headers\",\"body\"}. The body is JSON where the request's is, otherwise
{\"base64\": \"...\"}. Without a token a placeholder stands for it.

Example:
  echo '{\"to\": \"+16505551234\", \"text\": {\"body\": \"Hi\"}}' | wabakit request messages.send --number 106540352242922
";

/// Follows the pages of `send`, `call` and `request`.
pub(crate) const CLIENT: &str = "
Options, each also from the environment (--app-secret from WABAKIT_APP_SECRET):
  --token T         Access token. Required to send.
  --number ID       Phone number ID, where the parameters name none
  --waba ID         WhatsApp Business Account ID, likewise
  --business ID     Business portfolio ID, likewise
  --app ID          App ID, likewise
  --app-secret S    App secret: proves with each call that it comes from the app (appsecret_proof)
  --base URL        Base URL, such as that of the sandbox. Default: https://graph.facebook.com.

Options on the command line alone:
  --allow-http      Allow a base URL with http:// that isn't on loopback. The token is sent unencrypted.
  --version V       Version of the Graph API. Default: v25.0.
  --lenient         Let limits of values and unknown fields through; types are still checked
  --extra JSON      Object to merge into the body after the checks
  --show-token      Don't redact the token in the output
";

pub(crate) const RESPONSE: &str = "\
wabakit response: read a response

Usage: wabakit response OP --status N [--header NAME:VALUE]... < BODY

  OP      Name of the operation that was called
  BODY    Body of the response

Prints a good body as it is, without the access tokens in its paging links. Otherwise the classified error is written to
stderr and the exit code is 3: its category, whether the call may be repeated, and after how many milliseconds.

Options:
  --status N             HTTP status code. Required.
  --header NAME:VALUE    Header of the response; Retry-After and the usage headers say how long to wait. Repeatable.

Example:
  echo '{\"error\":{\"message\":\"\",\"code\":131056}}' | wabakit response messages.send --status 400
";

pub(crate) const WEBHOOK: &str = "\
wabakit webhook: read, verify and answer webhooks

Usage: wabakit webhook parse < BODY
       wabakit webhook verify --secret S [--secret S]... --signature H < BODY
       wabakit webhook challenge --token T < QUERY

  parse        Prints the events of a webhook, one a line. The signature isn't verified.
  verify       Prints {\"verified\":true} if the signature was made from the body with one of the secrets; otherwise an
               error of the kind signature, with exit code 2
  challenge    Prints the challenge of a subscription handshake, which the callback URL answers with, if its verify token is
               the right one; otherwise an error of the kind signature, with exit code 2

Options:
  --secret S       App secret. Repeatable, for the time in which it is changed.
  --signature H    Value of the header X-Hub-Signature-256: sha256= and 64 hexadecimal digits
  --token T        Verify token, as it is set for the webhook

Examples:
  wabakit webhook parse < delivery.json
  echo 'hub.mode=subscribe&hub.verify_token=secret&hub.challenge=1158201444' | wabakit webhook challenge --token secret
";

pub(crate) const SANDBOX: &str = "\
wabakit sandbox: an emulator of the platform on loopback

Usage: wabakit sandbox [OPTIONS]

The first line on stdout is {\"url\",\"token\",\"app_id\",\"app_secret\",\"verify_token\",\"business_id\",\"waba_id\",
\"phone_number_id\"}. Point a client at the url with that token: it answers as the platform does, under any version prefix, and
sends signed webhooks to the callback. It runs until it is interrupted and keeps its state in memory.

Options:
  --port N            Port on 127.0.0.1. Default: any free one.
  --callback URL      Callback URL for webhooks. Default: none, so no webhooks are sent.
  --app-secret S      Signs webhooks. Default: sandbox_app_secret.
  --verify-token T    Sent with the subscription handshake. Default: sandbox_verify_token.
  --token T           The access token that requests need. Default: EAAsandbox.
  --seed N            IDs are derived from it. Default: 0.
  --virtual-clock     Stop the clock at 2026-01-01T00:00:00Z; only /_sandbox/advance moves it
  --windows W         What happens to free-form messages outside the customer service window. Default: open.
                        open      they arrive, as if everyone had just written
                        reported  accepted, then reported as failed by a webhook (131047)
                        refused   refused at once (131047)
  --allow NUMBER      As with a test number: only the numbers named may be messaged. Repeatable. Default: everyone.
  --direct-send       The account has Direct Send: messages outside the window without a template

What users do, and the state. Bodies and responses are JSON:
  POST /_sandbox/inbound    A user writes. A message as in a webhook's messages; from and type suffice. A profile
                            ({\"name\": \"Ada\"}) and a phone_number_id (default: the first number) may stand beside.
                            Returns {\"id\"}.
  POST /_sandbox/join       A user follows a group's invite link: {\"from\", \"invite_link\"}
  POST /_sandbox/leave      A user leaves a group: {\"from\", \"group_id\"}
  POST /_sandbox/call       A user calls: {\"from\"}, optionally sdp, cta_payload, deeplink_payload. Returns {\"call_id\"}.
  POST /_sandbox/hang_up    A user hangs up, or doesn't answer: {\"call_id\"}
  POST /_sandbox/advance    Move the clock, with --virtual-clock: {\"ms\": 60000}. Returns {\"now\"} (milliseconds since the Unix
                            epoch) once the webhooks that were due have been delivered.
  GET  /_sandbox/log        What was accepted, refused and delivered, in order; the last 10,000 entries

Examples:
  wabakit sandbox --port 8020 --callback http://127.0.0.1:8080/webhooks
  curl -d '{\"from\": \"16505551234\", \"type\": \"text\", \"text\": {\"body\": \"Hi\"}}' http://127.0.0.1:8020/_sandbox/inbound
  wabakit send +16505551234 \"Hi\" --base http://127.0.0.1:8020 --token EAAsandbox --number 106540352242922
";
