import { htmlReply, redirectReply, svgReply } from "../common/reply.mjs";
import { staticFiles } from "../common/static-files.mjs";
import { HOMES } from "./homes.mjs";
import { homePage } from "./home-page.mjs";
import { ICON } from "./layout.mjs";
import { listPage } from "./list-page.mjs";

const files = staticFiles("/zorg/static/", new URL("./static/", import.meta.url));

/**
 * The name the site has of its own, so that it is another source than CareCompass: browsers take every name under `localhost` for
 * their own machine.
 */
const HOST = "zorgoordeel.localhost";

/** Zorgoordeel: what is said of the same care homes elsewhere, in Dutch and German. */
/** @type {import("../common/reply.mjs").Site} */
export function zorgSite(url) {
  const { pathname, port } = url;
  if (pathname === "/zorg") return redirectReply(`http://${HOST}:${port}/zorg/`);
  if (pathname === "/zorg/") return htmlReply(listPage());
  if (pathname === "/zorg/icon.svg") return svgReply(ICON);
  const home = HOMES.find(({ slug }) => pathname === `/zorg/huis/${slug}`);
  return home ? htmlReply(homePage(home)) : files(url);
}
