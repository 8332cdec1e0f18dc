import * as v from "valibot";

/** A source's name: the host of its pages as `URL.host` writes it, with the port where there is one; "file" for saved pages. */
export const Host = v.pipe(v.string(), v.minLength(1), v.maxLength(300), v.regex(/^[^\s/?#@\\]+$/u));

/** The source a page belongs to. A page without a host (a file opened from disk) belongs to the source "file". */
export const hostOf = (url: string): string => new URL(url).host || new URL(url).protocol.replace(":", "");
