import * as v from "valibot";

/** A page's own address: the web, or a saved page. Never a script or data URL. */
export const PageUrl = v.pipe(v.string(), v.maxLength(65_536), v.url(), v.regex(/^(?:https?|file):/u));
