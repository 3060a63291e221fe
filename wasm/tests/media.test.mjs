// Media of templates: files that the client uploads before it creates or updates a template. Against the sandbox.

import assert from "node:assert/strict";
import { test } from "node:test";
import { ApiError, ValidationError, WhatsApp } from "../js/node.js";
import { sandbox } from "./sandbox.mjs";

const bytes = (text, size = 0) => Uint8Array.from({ length: text.length + size }, (_, i) => text.charCodeAt(i) || 0);
const png = bytes("\x89PNG\r\n\x1a\n"), jpeg = bytes("\xff\xd8\xff\xe0"), mp4 = bytes("\0\0\0\x18ftypmp42");
const image = { type: "HEADER", format: "IMAGE" }, video = { type: "HEADER", format: "VIDEO" };
const body = { type: "BODY", text: "New in our shop." };
const card = (header) => ({
  components: [header, body, { type: "BUTTONS", buttons: [{ type: "QUICK_REPLY", text: "Tell me more" }] }],
});
const carousel = { type: "CAROUSEL", cards: [card(image), card(image)] };
const definition = (name, ...components) => ({ name, language: "en_US", category: "MARKETING", components });
const about = ({ pathname, searchParams }) => ({ path: pathname, query: Object.fromEntries(searchParams) });
const failing = (promise) => promise.then(() => assert.fail("it went well"), (error) => error);

test("files of templates", async (t) => {
  const { url: baseUrl, token, waba_id: wabaId, app_id: appId } = await sandbox(t, "--review", "0");
  let sent = [];
  const settings = {
    token, wabaId, appId, baseUrl,
    fetch: (url, init) => (sent.push({ ...about(new URL(url)), init }), fetch(url, init)),
  };
  const wa = new WhatsApp(settings);

  await t.test("are uploaded in every form, and known by their bytes", async () => {
    const forms = [png, png.buffer, new Blob([png]), new File([png], "photo.jpg", { type: "image/jpeg" })];
    for (const [i, file] of forms.entries()) {
      sent = [];
      const created = await wa.templates.create({ ...definition(`image_${i}`, image, body), media: [file] });
      assert.equal(created.status, "APPROVED");
      assert.deepEqual(sent[0].query, { file_length: "8", file_type: "image/png" });
      assert.deepEqual(new Uint8Array(await sent[1].init.body.arrayBuffer()), png);
      const { components, media } = JSON.parse(sent[2].init.body);
      assert.match(components[0].example.header_handle[0], /^4:/);
      assert.equal(media, undefined);
    }
  });

  await t.test("belong to the header, and then to the cards", async () => {
    sent = [];
    await wa.templates.create({ ...definition("carousel", body, carousel), media: [png, jpeg] });
    assert.deepEqual(sent.map(({ query }) => query.file_type), ["image/png", undefined, "image/jpeg", undefined, undefined]);
    const [first, second] = JSON.parse(sent[4].init.body).components[1].cards.map(({ components }) => components[0].example.header_handle);
    assert.notDeepEqual(first, second);
    sent = [];
    const cards = [card(video), card(video)];
    await wa.templates.create({ ...definition("videos", body, { ...carousel, cards }), media: [mp4, mp4] });
    assert.deepEqual([sent.length, sent[0].query.file_type], [5, "video/mp4"]);
  });

  await t.test("are uploaded for an update", async () => {
    const { id } = await wa.templates.create({ ...definition("updated", image, body), media: [png] });
    const before = await wa.templates.get({ template_id: id });
    await wa.templates.update({ template_id: id, components: [image, { ...body, text: "Newer." }], media: [png] });
    const after = await wa.templates.get({ template_id: id });
    assert.notDeepEqual(after.components[0].example, before.components[0].example);
  });

  await t.test("that don't fit are refused before the first upload", async () => {
    sent = [];
    const both = [body, carousel];
    const refused = [
      [both, [png], "templates.create.components[1].cards[1]"],
      [[image, body], [], "templates.create.components[0]"],
      [[image, body], [png, png], "templates.create.media"],
      [[body], [png], "templates.create.media"],
      [[image, body], [mp4], "templates.create.components[0]"],
      [both, [png, mp4], "templates.create.components[1].cards[1]"],
      [[image, body], [bytes("\x89PNG\r\n\x1a\n", 5 << 20)], "templates.create.components[0]"],
      [[image, body], ["photo.png"], "templates.create.media[0]"],
      [[image, body], png, "templates.create.media"],
      [[image, { type: "BODY", text: "" }], [png], "templates.create.components[1].text"],
    ];
    for (const [components, media, path] of refused) {
      const error = await failing(wa.templates.create({ ...definition("refused", ...components), media }));
      assert.ok(error instanceof ValidationError, error);
      assert.equal(error.path, path);
    }
    assert.deepEqual(sent, []);
  });

  await t.test("aren't uploaded by a batch, by a request that is only built, or without an app", async () => {
    sent = [];
    const params = { ...definition("nowhere", image, body), media: [png] };
    const [result] = await wa.batch([(wa) => wa.templates.create(params)]);
    assert.equal(result.reason.path, "templates.create.media");
    assert.throws(() => wa.request("templates.create", params), { path: "templates.create.media" });
    const error = await failing(new WhatsApp({ ...settings, appId: undefined }).templates.create(params));
    assert.equal(error.path, "uploads.start.app_id");
    assert.deepEqual(sent, []);
    assert.ok((await failing(new WhatsApp({ ...settings, token: "wrong" }).templates.create(params))) instanceof ApiError);
    assert.equal(sent.length, 1);
  });
});
