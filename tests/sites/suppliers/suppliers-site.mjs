import { crowdPage } from "../common/crowd-page.mjs";
import { htmlReply, redirectReply, svgReply } from "../common/reply.mjs";
import { staticFiles } from "../common/static-files.mjs";
import { indexPage } from "./index-page.mjs";
import { ICON } from "./layout.mjs";
import { SUPPLIERS } from "./suppliers.mjs";
import { threadPage } from "./thread-page.mjs";
import { THREADS } from "./threads.mjs";
import { kabelmuehle, quellhafer } from "./verdicts.mjs";

const files = staticFiles("/suppliers/static/", new URL("./static/", import.meta.url));

/** Lieferantenforum: what public buyers tell each other of suppliers. */
/** @type {import("../common/reply.mjs").Site} */
export function suppliersSite(url) {
  const { pathname } = url;
  if (pathname === "/suppliers") return redirectReply("/suppliers/");
  if (pathname === "/suppliers/") return htmlReply(indexPage());
  if (pathname === "/suppliers/icon.svg") return svgReply(ICON);
  if (pathname === "/suppliers/urteile/kabelmuehle") return htmlReply(crowdPage(kabelmuehle()));
  if (pathname === "/suppliers/urteile/quellhafer") return htmlReply(crowdPage(quellhafer()));
  const thread = THREADS.find(({ supplier }) => pathname === `/suppliers/thema/${supplier}`);
  const supplier = thread && SUPPLIERS[thread.supplier];
  return supplier ? htmlReply(threadPage(thread, supplier)) : files(url);
}
