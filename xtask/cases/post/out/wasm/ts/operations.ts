// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import { area } from "./area.js";
import type * as types from "./areas.js";
import type { Call, Options } from "./client.js";

/** The types of the parameters and of the response of every operation, by its name. */
export interface Operations {
  "letters.send": { params: types.SendLetter; returns: types.Letter };
  "letters.list": { params: types.ListLetters; returns: types.Letters };
  "stamps.upload": { params: types.UploadStamp; returns: types.Letter };
  "stamps.download": { params: types.DownloadStamp; returns: Uint8Array };
}

/** Entry of an operation in the table of operations. */
export interface Operation {
  /** Position in the list of operations. */
  index: number;
  /** HTTP method of the request. */
  method: string;
  /** Authorization scheme: `Bearer …`, `OAuth …`, or no header. */
  auth: "bearer" | "oauth" | "none";
  /** Name of the parameter that is a file. */
  file?: string;
  /** True if the file's name and type are parameters too. */
  named?: boolean;
  /** Name of the parameter that is a list of files, which are uploaded before the call. */
  media?: string;
  /** True if the response is a file. */
  bytes: boolean;
  /** Name of the parameter that holds the SHA-256 of the file in the response. */
  digest?: string;
  /** Paths of secrets in the response, through the items of lists. */
  secrets?: readonly string[];
  /** Path of the items in a page of the response. */
  pages?: readonly string[];
  /** True if the operation is idempotent: repeating the call does no harm. */
  idempotent: boolean;
}

export const operations: Readonly<Record<keyof Operations, Operation>> = {
  "letters.send": { index: 0, method: "POST", auth: "bearer", media: "pictures", bytes: false, idempotent: true },
  "letters.list": { index: 1, method: "GET", auth: "bearer", bytes: false, pages: ["data"], idempotent: true },
  "stamps.upload": { index: 2, method: "POST", auth: "bearer", file: "file", named: true, bytes: false, idempotent: false },
  "stamps.download": { index: 3, method: "GET", auth: "bearer", bytes: true, digest: "sha256", idempotent: true },
};

/** Fingerprint of the list of operations. The module's must be the same, so that an index means the same in both. */
export const fingerprint = 7;

/** Every area of operations. */
export abstract class Areas implements Call {
  abstract call<K extends keyof Operations>(op: K, params: Operations[K]["params"], options?: Options): Promise<Operations[K]["returns"]>;

  readonly letters = area<types.LettersArea>("letters", this);
  readonly stamps = area<types.StampsArea>("stamps", this);
}

/** Places of items in each webhook field, and the keys that identify an item across redeliveries. */
export const fields: readonly {
  field: string;
  list: string | null;
  kind: keyof types.Kinds;
  key: readonly (readonly string[])[];
  user: readonly string[];
  wa_id: readonly string[];
}[] = [
];
