// Run by Node, Deno and Bun: prints the errors of calls to servers that can't be reached, that reset, and that stay silent.

import { WhatsApp } from "../../js/inline.js";

const { unreachable, reset, silent } = JSON.parse(process.argv[2]);
const client = (baseUrl) => new WhatsApp({ token: "EAAJB", phoneNumberId: "1", baseUrl, maxRetries: 0 });
const hi = { to: "+16505551234", text: { body: "Hi" } };
const outcome = (call) => call.then(() => "sent", ({ name, retry }) => `${name} ${retry?.kind ?? ""}`.trim());

const found = { unreachable: [], reset: await outcome(client(reset).messages.send(hi)) };
for (const url of unreachable) found.unreachable.push(await outcome(client(url).messages.send(hi)));
found.timeout = await outcome(client(silent).messages.send(hi, { timeout: 100 }));
const controller = new AbortController();
setTimeout(() => controller.abort(), 100);
found.abort = await outcome(client(silent).messages.send(hi, { signal: controller.signal }));
console.log(JSON.stringify(found));
process.exit();
