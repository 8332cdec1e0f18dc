import { pageKey } from "../../domain/evidence/captures";

/** Whether an address is another page's: not where only the protocol, or a slash at the end, is another. */
export const isOtherPage = (one: string, other: string): boolean => bare(one) !== bare(other);

const bare = (url: string): string =>
  pageKey(url)
    .replace(/^https?:/u, "")
    .replace(/\/$/u, "");
