import { htmlReply } from "../common/reply.mjs";
import { article } from "./article.mjs";
import { noticeboard } from "./noticeboard.mjs";

/** Page sizes in bytes, for measuring what the installed extension costs a page that nobody reads with it. */
/** @type {Readonly<Record<string, number>>} */
const SIZES = { small: 10_000, medium: 300_000, large: 3_000_000 };

/** Ordinary articles without any markup, and a noticeboard that only a person can read. */
/** @type {import("../common/reply.mjs").Site} */
export function plainSite({ pathname }) {
  if (/^\/plain\/boards\/[a-z]+-\d+$/.test(pathname)) return htmlReply(noticeboard());
  const [, name] = /^\/plain\/([a-z]+)\.html$/.exec(pathname) ?? [];
  const size = name === undefined ? undefined : SIZES[name];
  return size === undefined ? undefined : htmlReply(article(size));
}
