import { escapeAttribute } from "./escape";

/** What a copy may do when it is opened: show itself. */
const RULES =
  "default-src 'none'; img-src data:; style-src 'unsafe-inline'; font-src data:; form-action 'none'; base-uri 'none'";

/** What every copy and every frame in it begins with, before anything of the page: how to read it, and what it may do. */
export const POLICY = `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${escapeAttribute(RULES)}">`;
