import { localDay } from "../../../platform";

/** What a file of a page's snapshot is called: the site and the official's own day, in letters that every file system takes. */
export const fileName = (host: string, at: string): string => `${host.replace(/[^\w.-]/gu, "_")}-${localDay(at)}`;
