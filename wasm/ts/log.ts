// The log: lines for people, without secrets, and without content unless it is asked for.

import { ValidationError } from "./errors.js";

/** Destination of log lines, such as `console`. */
export interface Logger {
  debug(line: string, ...more: unknown[]): void;
  info(line: string, ...more: unknown[]): void;
  warn(line: string, ...more: unknown[]): void;
  error(line: unknown, ...more: unknown[]): void;
}

/** Least severe level that is logged. */
export type LogLevel = "debug" | "info" | "warn" | "error" | "off";

const levels: readonly LogLevel[] = ["debug", "info", "warn", "error", "off"];

/** A logger with its level. */
export class Log {
  readonly #logger: Logger | undefined;
  readonly #from: number;

  constructor(logger: Logger | undefined, level: LogLevel = "warn") {
    this.#from = levels.indexOf(level);
    if (this.#from < 0) throw new ValidationError("logLevel", `one of ${levels.join(", ")}`, String(level));
    for (const name of levels.slice(0, 4) as (keyof Logger)[]) {
      if (logger !== undefined && typeof logger?.[name] !== "function") throw new ValidationError(`logger.${name}`, "a function", typeof logger?.[name]);
    }
    this.#logger = logger;
  }

  /** Returns whether lines of a level are logged, so that others needn't be made. */
  has(level: LogLevel): boolean {
    return levels.indexOf(level) >= this.#from;
  }

  /** Logs a line. A logger that throws changes nothing. */
  line(level: keyof Logger, line: unknown, ...more: unknown[]): void {
    if (!this.has(level)) return;
    try {
      (this.#logger ?? console)[level](line as string, ...more);
    } catch {
      // There is no other place to report it.
    }
  }
}
