// Generic types that the printed types are made with.

/** A file that is read once while it is sent, so that memory never holds all of it. A call with one isn't repeated. */
export interface FileStream {
  /** Content: a `ReadableStream`, a `Readable` of Node, or any async iterable of bytes. */
  stream: ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;
  /** Number of bytes. */
  length: number;
  /** MIME type of the file. */
  type?: string;
  /** Name of the file. */
  filename?: string;
}

/** Bytes of a file. A `Blob` or `File` carries its type and name. On Node, `await openAsBlob(path)` reads a file while it is sent. */
export type Bytes = Blob | ArrayBuffer | ArrayBufferView | FileStream;

/** One of several contents: `{ type: "text", text: … }`. The type may be omitted. */
export type Keyed<Contents> = {
  [Tag in keyof Contents]: { type?: Tag } & { [Key in Tag]: Contents[Key] } & { [Key in Exclude<keyof Contents, Tag>]?: never };
}[keyof Contents];

/** One of several contents: `{ type: "body", … }`. */
export type Inline<Contents> = { [Tag in keyof Contents]: { type: Tag } & Contents[Tag] }[keyof Contents];

/** Object with exactly one of these keys. */
export type ExactlyOne<Keys extends keyof Fields, Fields> = Omit<Fields, Keys> &
  { [Key in Keys]: { [Only in Key]-?: NonNullable<Fields[Only]> } & { [Other in Exclude<Keys, Key>]?: never } }[Keys];

/** Object with at least one of these keys. */
export type AtLeastOne<Keys extends keyof Fields, Fields> = Fields & { [Key in Keys]: { [Only in Key]-?: NonNullable<Fields[Only]> } }[Keys];
