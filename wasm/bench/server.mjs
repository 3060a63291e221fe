// A server that accepts every message, to measure its clients. Sends its port to the parent process.

import { createServer } from "node:http";

const answer = JSON.stringify({
  messaging_product: "whatsapp",
  contacts: [{ input: "+16505551234", wa_id: "16505551234" }],
  messages: [{ id: "wamid.HBgLMTY1MDU1NTEyMzQVAgARGBI4QjM4QzdBMEZGNDg4RTk2QjAA" }],
});
const server = createServer((request, response) => {
  request.resume().on("end", () => {
    response.writeHead(200, { "content-type": "application/json", "content-length": answer.length }).end(answer);
  });
});
server.listen(0, "127.0.0.1", () => process.send(server.address().port));
