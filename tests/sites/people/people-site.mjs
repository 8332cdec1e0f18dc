import { htmlReply, redirectReply, svgReply } from "../common/reply.mjs";
import { staticFiles } from "../common/static-files.mjs";
import { directoryPage } from "./directory-page.mjs";
import { ICON } from "./layout.mjs";
import { PROFILES } from "./members.mjs";
import { portrait } from "./portrait.mjs";
import { profilePage } from "./profile-page.mjs";

const files = staticFiles("/people/static/", new URL("./static/", import.meta.url));

/** A strict policy: what the extension does must work on such a page too. */
const headers = { "content-security-policy": "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'" };

/** Guildhall: a professional network. */
/** @type {import("../common/reply.mjs").Site} */
export function peopleSite(url) {
  const { pathname } = url;
  if (pathname === "/people") return redirectReply("/people/");
  if (pathname === "/people/") return htmlReply(directoryPage(), { headers });
  if (pathname === "/people/icon.svg") return svgReply(ICON);
  const profile = PROFILES.find(
    ({ slug }) =>
      pathname
        .split("/")
        .at(-1)
        ?.replace(/\.svg$/, "") === slug,
  );
  if (profile && pathname === `/people/in/${profile.slug}`) return htmlReply(profilePage(profile), { headers });
  if (profile && pathname === `/people/portraits/${profile.slug}.svg`) return svgReply(portrait(profile));
  return files(url);
}
