// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Call, Options } from "./client.js";
import { items } from "./paging.js";
import type * as types from "./types.js";

/** The parameters and the answer of every operation, by its name. */
export interface Operations {
  "messages.send": { params: types.SendMessage; returns: types.Sent };
  "messages.mark_read": { params: types.MarkRead; returns: types.Success };
  "media.upload": { params: types.UploadMedia; returns: types.UploadedMedia };
  "media.get": { params: types.GetMedia; returns: types.Media };
  "media.download": { params: types.DownloadMedia; returns: Uint8Array };
  "media.delete": { params: types.DeleteMedia; returns: types.Success };
  "phone_numbers.list": { params: types.ListPhoneNumbers; returns: types.PhoneNumbers };
  "phone_numbers.get": { params: types.GetPhoneNumber; returns: types.PhoneNumber };
  "block_users.remove": { params: types.UnblockUsers; returns: types.UnblockedUsers };
  "commerce_settings.update": { params: types.UpdateCommerceSettings; returns: types.Success };
  "uploads.append": { params: types.AppendUpload; returns: types.UploadHandle };
  "templates.create": { params: types.CreateTemplate; returns: types.CreatedTemplate };
}

/** What is known of an operation. */
export interface Operation {
  index: number;
  method: string;
  /** How the token is shown: `Bearer …`, `OAuth …`, or not at all. */
  auth: "bearer" | "oauth" | "none";
  /** The parameter that is a file. */
  file?: string;
  /** The answer is a file. */
  bytes: boolean;
  /** The parameter that holds the SHA-256 of the file that comes back. */
  digest?: string;
  /** Calling twice is the same as calling once. */
  idempotent: boolean;
}

export const operations: Readonly<Record<keyof Operations, Operation>> = {
  "messages.send": { index: 0, method: "POST", auth: "bearer", bytes: false, idempotent: false },
  "messages.mark_read": { index: 1, method: "POST", auth: "bearer", bytes: false, idempotent: true },
  "media.upload": { index: 2, method: "POST", auth: "bearer", file: "file", bytes: false, idempotent: false },
  "media.get": { index: 3, method: "GET", auth: "bearer", bytes: false, idempotent: true },
  "media.download": { index: 4, method: "GET", auth: "bearer", bytes: true, digest: "sha256", idempotent: true },
  "media.delete": { index: 5, method: "DELETE", auth: "bearer", bytes: false, idempotent: true },
  "phone_numbers.list": { index: 6, method: "GET", auth: "bearer", bytes: false, idempotent: true },
  "phone_numbers.get": { index: 7, method: "GET", auth: "bearer", bytes: false, idempotent: true },
  "block_users.remove": { index: 8, method: "DELETE", auth: "bearer", bytes: false, idempotent: true },
  "commerce_settings.update": { index: 9, method: "POST", auth: "bearer", bytes: false, idempotent: true },
  "uploads.append": { index: 10, method: "POST", auth: "oauth", file: "file", bytes: false, idempotent: true },
  "templates.create": { index: 11, method: "POST", auth: "bearer", bytes: false, idempotent: false },
};

export class MessagesArea {
  readonly #on: Call;

  constructor(on: Call) {
    this.#on = on;
  }

  /**
   * Send a message to a person or a group.
   *
   * An answer means that the platform accepted it; whether it was sent, delivered and read arrives by webhook. Outside the
   * customer service window (24 hours from the person's last message) only templates pass. There is no idempotency key:
   * sending twice is two messages.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/send-messages
   */
  send(params: types.SendMessage, options?: Options): Promise<types.Sent> {
    return this.#on.call("messages.send", params, options);
  }

  /**
   * Mark a message that you received as read, with all before it in the thread; and show that you are typing.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/mark-message-as-read
   */
  markRead(params: types.MarkRead, options?: Options): Promise<types.Success> {
    return this.#on.call("messages.mark_read", params, options);
  }
}

export class MediaArea {
  readonly #on: Call;

  constructor(on: Call) {
    this.#on = on;
  }

  /**
   * Upload a file, to be sent by its id. It is kept for 30 days.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/media
   */
  upload(params: types.UploadMedia, options?: Options): Promise<types.UploadedMedia> {
    return this.#on.call("media.upload", params, options);
  }

  /**
   * Find out where to download a file. The URL works for five minutes.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/media
   */
  get(params: types.GetMedia, options?: Options): Promise<types.Media> {
    return this.#on.call("media.get", params, options);
  }

  /**
   * Download a file from the URL that the platform told. The token goes to the platform's hosts alone.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/media
   */
  download(params: types.DownloadMedia, options?: Options): Promise<Uint8Array> {
    return this.#on.call("media.download", params, options);
  }

  /**
   * Delete a file.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/media
   */
  delete(params: types.DeleteMedia, options?: Options): Promise<types.Success> {
    return this.#on.call("media.delete", params, options);
  }
}

export class PhoneNumbersArea {
  readonly #on: Call;

  constructor(on: Call) {
    this.#on = on;
  }

  /**
   * List the phone numbers of a WhatsApp Business account.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/phone-numbers
   */
  list(params: types.ListPhoneNumbers = {}, options?: Options): Promise<types.PhoneNumbers> {
    return this.#on.call("phone_numbers.list", params, options);
  }

  /** The same, item by item, over all pages. */
  listAll(params: types.ListPhoneNumbers = {}, options?: Options): AsyncGenerator<types.PhoneNumber, void> {
    return items(this.#on, "phone_numbers.list", params, options, (page) => page.data);
  }

  /**
   * Get one phone number: its name, quality, limits and state.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/phone-numbers
   */
  get(params: types.GetPhoneNumber = {}, options?: Options): Promise<types.PhoneNumber> {
    return this.#on.call("phone_numbers.get", params, options);
  }
}

export class BlockUsersArea {
  readonly #on: Call;

  constructor(on: Call) {
    this.#on = on;
  }

  /**
   * Unblock people, so that they can write to the number again.
   *
   * If one of them can't be unblocked, the answer is error 139100; its body tells who was.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/block-users
   */
  remove(params: types.UnblockUsers, options?: Options): Promise<types.UnblockedUsers> {
    return this.#on.call("block_users.remove", params, options);
  }
}

export class CommerceSettingsArea {
  readonly #on: Call;

  constructor(on: Call) {
    this.#on = on;
  }

  /**
   * Show or hide a number's cart and catalog.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/catalogs/sell-products-and-services
   */
  update(params: types.UpdateCommerceSettings = {}, options?: Options): Promise<types.Success> {
    return this.#on.call("commerce_settings.update", params, options);
  }
}

export class UploadsArea {
  readonly #on: Call;

  constructor(on: Call) {
    this.#on = on;
  }

  /**
   * Upload a file's bytes, from the offset at which an earlier attempt stopped, into a session that was begun for it.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/../../graph-api/guides/upload
   */
  append(params: types.AppendUpload, options?: Options): Promise<types.UploadHandle> {
    return this.#on.call("uploads.append", params, options);
  }
}

export class TemplatesArea {
  readonly #on: Call;

  constructor(on: Call) {
    this.#on = on;
  }

  /**
   * Create a template and have it reviewed. Up to 100 an hour for each WhatsApp Business account.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-management
   */
  create(params: types.CreateTemplate, options?: Options): Promise<types.CreatedTemplate> {
    return this.#on.call("templates.create", params, options);
  }
}

/** Every area of operations. */
export abstract class Areas implements Call {
  abstract call<K extends keyof Operations>(op: K, params: Operations[K]["params"], options?: Options): Promise<Operations[K]["returns"]>;

  readonly messages = new MessagesArea(this);
  readonly media = new MediaArea(this);
  readonly phoneNumbers = new PhoneNumbersArea(this);
  readonly blockUsers = new BlockUsersArea(this);
  readonly commerceSettings = new CommerceSettingsArea(this);
  readonly uploads = new UploadsArea(this);
  readonly templates = new TemplatesArea(this);
}

/** What the data of each kind of event is. */
export interface Kinds {
  message: types.InboundMessage;
  status: types.Status;
  error: types.Problem;
  unknown: unknown;
  unreadable: types.Undecoded;
}

/** Which lists of which webhook fields hold items that are events of their own. */
export const lists: readonly {
  field: string;
  name: string;
  kind: keyof Kinds;
  key: readonly (readonly string[])[];
  user: readonly string[];
  wa_id: readonly string[];
}[] = [
  { field: "messages", name: "messages", kind: "message", key: [["^"], ["id"]], user: ["from_user_id"], wa_id: ["from"] },
  { field: "messages", name: "statuses", kind: "status", key: [["id"], ["status"], ["recipient_participant_id", "participant_recipient_id", "recipient_id", "recipient_user_id"]], user: ["recipient_participant_user_id", "recipient_user_id"], wa_id: ["recipient_participant_id", "participant_recipient_id", "recipient_id"] },
  { field: "messages", name: "errors", kind: "error", key: [], user: [], wa_id: [] },
  { field: "messages", name: "user_actions", kind: "unknown", key: [], user: [], wa_id: [] },
];
