//! Help pages, printed by `--help`.

/// Overview of all commands.
pub(crate) const OVERVIEW: &str = "\
wabakit: command line for Meta's WhatsApp Business Platform

Usage: wabakit COMMAND [OPTIONS]
       wabakit COMMAND --help

Commands:
  demo        Run a complete conversation against the sandbox. Needs nothing else.
  sandbox     Run an emulator of the platform on loopback
  send        Send a text message
  call        Call an operation of the platform
  request     Print the request of an operation without sending it
  response    Read a response: print it, or classify its error
  webhook     Read and verify webhooks, and answer the handshake
  ops         List all operations
  help        Print the help of a command
  version     Print the version

Parameters and bodies are read from stdin. Results are written to stdout as JSON, one object per line.

Exit code: 0 success; 2 invalid input, nothing was sent; 3 error of the platform or of the connection.
Errors are JSON on stderr: {\"error\":{\"kind\":\"invalid|api|unreadable|signature|transport\",...}}
";

pub(crate) const DEMO: &str = "\
wabakit demo: a complete conversation against the sandbox

Usage: wabakit demo

Starts the sandbox on loopback, sends HTTP requests to it, receives signed webhooks, and shows rate limits and errors.
Takes a few seconds. Needs no account, access token or network.
";

pub(crate) const OPS: &str = "\
wabakit ops: all operations

Usage: wabakit ops

Prints one object per line: op (the name for call, request and response), method, path, permission (the permissions that the
access token needs), lane (the rate limit class: send, management or standard), pages (true if the response is one page of a
list), docs and link (the platform's documentation).

Example:
  wabakit ops | grep '\"op\":\"templates'
";

pub(crate) const SEND: &str = "\
wabakit send: a text message

Usage: wabakit send TO TEXT... [OPTIONS]

  TO      Phone number with country code
  TEXT    At most 4,096 characters. Several words are joined by spaces.

Prints the platform's response.

Example:
  WABAKIT_TOKEN=EAA... WABAKIT_NUMBER=106540352242922 wabakit send +16505551234 \"Your order left this morning.\"
";

pub(crate) const CALL: &str = "\
wabakit call: an operation of the platform

Usage: wabakit call OP [OPTIONS] < PARAMETERS

  OP            Name of an operation, such as messages.send; `wabakit ops` lists them
  PARAMETERS    JSON object with the platform's names: the body as documented, and the parameters of the path.
                A file is given as \"file\": {\"base64\": \"...\"}. Default: {}.

Sends the request and prints the response unchanged, without the access tokens in its paging links. A file is written
unchanged. Timeout: 120 s, on loopback 10 s. Nothing is retried.

Example:
  echo '{\"to\": \"+16505551234\", \"text\": {\"body\": \"Hi\"}}' | wabakit call messages.send --number 106540352242922
";

pub(crate) const REQUEST: &str = "\
wabakit request: the request of an operation, without sending it

Usage: wabakit request OP [OPTIONS] < PARAMETERS

  OP            Name of an operation, such as messages.send; `wabakit ops` lists them
  PARAMETERS    JSON object with the platform's names: the body as documented, and the parameters of the path.
                A file is given as \"file\": {\"base64\": \"...\"}. Default: {}.

Checks the parameters and prints {\"method\",\"url\",\"headers\",\"body\"}. The body is JSON if the request's body is JSON, otherwise
{\"base64\": \"...\"}. Without an access token, a placeholder is printed.

Example:
  echo '{\"to\": \"+16505551234\", \"text\": {\"body\": \"Hi\"}}' | wabakit request messages.send --number 106540352242922
";

/// Options of `send`, `call` and `request`.
pub(crate) const CLIENT: &str = "
Options, also read from the environment (--app-secret from WABAKIT_APP_SECRET):
  --token T         Access token. Required to send.
  --number ID       Phone number ID, if the parameters contain none
  --waba ID         WhatsApp Business Account ID, if the parameters contain none
  --business ID     Business portfolio ID, if the parameters contain none
  --app ID          App ID, if the parameters contain none
  --app-secret S    App secret. Each call proves that it comes from the app (appsecret_proof).
  --base URL        Base URL, such as that of the sandbox. Default: https://graph.facebook.com.

Options of the command line only:
  --allow-http      Allow a base URL with http:// that isn't on loopback. The access token is sent unencrypted.
  --version V       Version of the Graph API. Default: v25.0.
  --lenient         Allow values outside their limits and unknown fields; types are still checked
  --extra JSON      Object to merge into the body after the checks
  --show-token      Don't redact the access token in the output
";

pub(crate) const RESPONSE: &str = "\
wabakit response: read a response

Usage: wabakit response OP --status N [--header NAME:VALUE]... < BODY

  OP      Name of the operation that was called
  BODY    Body of the response

Prints the body of a success unchanged, without the access tokens in its paging links. Otherwise writes the classified error to
stderr, with exit code 3: its category, whether the call may be repeated, and after how many milliseconds.

Options:
  --status N             HTTP status code. Required.
  --header NAME:VALUE    Header of the response. Retry-After and the usage headers contain wait times. Repeatable.

Example:
  echo '{\"error\":{\"message\":\"\",\"code\":131056}}' | wabakit response messages.send --status 400
";

pub(crate) const WEBHOOK: &str = "\
wabakit webhook: read and verify webhooks, and answer the handshake

Usage: wabakit webhook parse < BODY
       wabakit webhook verify --secret S [--secret S]... --signature H < BODY
       wabakit webhook challenge --token T < QUERY

  parse        Prints the events of a webhook, one per line. The signature isn't verified.
  verify       Prints {\"verified\":true} if the signature matches the body with one of the secrets; otherwise an error of
               the kind signature, with exit code 2
  challenge    Prints the challenge of a subscription handshake, which is the body of the reply, if the verify token matches;
               otherwise an error of the kind signature, with exit code 2

Options:
  --secret S       App secret. Repeatable, for a rotation of secrets.
  --signature H    Value of the header X-Hub-Signature-256: sha256= and 64 hexadecimal digits
  --token T        Verify token that was registered with the callback URL

Examples:
  wabakit webhook parse < delivery.json
  echo 'hub.mode=subscribe&hub.verify_token=secret&hub.challenge=1158201444' | wabakit webhook challenge --token secret
";

pub(crate) const SANDBOX: &str = "\
wabakit sandbox: an emulator of the platform on loopback

Usage: wabakit sandbox [OPTIONS]

The first line on stdout is {\"url\",\"token\",\"app_id\",\"app_secret\",\"verify_token\",\"business_id\",\"waba_id\",
\"other_waba_id\",\"phone_number_id\"}. Point a client at the url with that token. The sandbox responds like the platform, under
any version prefix, and sends signed webhooks to the callback URL. It runs until interrupted and keeps its state in memory.

Options:
  --port N            Port on 127.0.0.1. Default: any free port.
  --callback URL      Callback URL for webhooks. Default: none, so no webhooks are sent.
  --app-secret S      App secret that signs webhooks. Default: sandbox_app_secret.
  --verify-token T    Verify token of the subscription handshake. Default: sandbox_verify_token.
  --token T           Access token that requests need. Default: EAAsandbox.
  --seed N            Seed of all IDs. Default: 0.
  --virtual-clock     Stop the clock at 2026-01-01T00:00:00Z; only /_sandbox/advance moves it
  --windows W         Free-form messages outside the customer service window. Default: open.
                        open      delivered, as if every window were open
                        reported  accepted, then reported as failed by a webhook (131047)
                        refused   refused immediately (131047)
  --allow NUMBER      Allowed recipient, as with a test number. Repeatable. Default: every recipient.
  --direct-send       Enable Direct Send: messages outside the window without a template

Actions of users, and the state of the sandbox. Bodies and responses are JSON:
  POST /_sandbox/inbound    A user sends a message: an item of a webhook's messages; from and type suffice. Optional beside
                            it: a profile ({\"name\": \"Ada\"}) and a phone_number_id (default: the first number).
                            Returns {\"id\"}.
  POST /_sandbox/join       A user follows a group's invite link: {\"from\", \"invite_link\"}
  POST /_sandbox/leave      A user leaves a group: {\"from\", \"group_id\"}
  POST /_sandbox/call       A user calls: {\"from\"}, optionally sdp, cta_payload, deeplink_payload. Returns {\"call_id\"}.
  POST /_sandbox/hang_up    A user hangs up, or doesn't answer: {\"call_id\"}
  POST /_sandbox/advance    Moves the clock, with --virtual-clock: {\"ms\": 60000}. Returns {\"now\"} (milliseconds since the Unix
                            epoch) after all due webhooks were delivered.
  GET  /_sandbox/log        Returns what was accepted, refused and delivered, in order; the last 10,000 entries

Examples:
  wabakit sandbox --port 8020 --callback http://127.0.0.1:8080/webhooks
  curl -d '{\"from\": \"16505551234\", \"type\": \"text\", \"text\": {\"body\": \"Hi\"}}' http://127.0.0.1:8020/_sandbox/inbound
  wabakit send +16505551234 \"Hi\" --base http://127.0.0.1:8020 --token EAAsandbox --number 106540352242922
";
