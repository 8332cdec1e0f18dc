import { crowdPage } from "../common/crowd-page.mjs";
import { htmlReply, redirectReply, svgReply } from "../common/reply.mjs";
import { staticFiles } from "../common/static-files.mjs";
import { bigPage } from "./big-page.mjs";
import { brokenPage } from "./broken-page.mjs";
import { detailPage } from "./detail-page.mjs";
import { facade } from "./facade.mjs";
import { fallingHome } from "./falling-home.mjs";
import { sinkingHome } from "./sinking-home.mjs";
import { HOMES } from "./homes.mjs";
import { nowOf, setLater } from "./later.mjs";
import { ICON } from "./layout.mjs";
import { listingPage } from "./listing-page.mjs";
import { reviewFeed } from "./review-feed.mjs";
import { slowReply } from "./slow-page.mjs";
import { widgetFrame, widgetsPage } from "./widgets-page.mjs";

const files = staticFiles("/care/static/", new URL("./static/", import.meta.url));

/** CareCompass: care homes and what people say of them. */
/** @type {import("../common/reply.mjs").Site} */
export function careSite(url) {
  switch (url.pathname) {
    case "/care":
      return redirectReply("/care/");
    case "/care/":
      return htmlReply(listingPage());
    case "/care/later":
    case "/care/earlier":
      setLater(url.pathname === "/care/later");
      return redirectReply("/care/homes/northgate-lodge");
    case "/care/years/alder-court":
      return htmlReply(crowdPage(sinkingHome()));
    case "/care/years/millbrook-house":
      return htmlReply(crowdPage(fallingHome()));
    case "/care/broken.html":
      return htmlReply(brokenPage());
    case "/care/widgets.html":
      return htmlReply(widgetsPage(url.searchParams.get("elsewhere")));
    case "/care/widget.html":
      return htmlReply(widgetFrame());
    case "/care/slow":
      return slowReply();
    case "/care/500.html":
      return htmlReply(bigPage(url.searchParams));
    case "/care/icon.svg":
      return svgReply(ICON);
    default:
      return homeReply(url) ?? files(url);
  }
}

/** @type {import("../common/reply.mjs").Site} */
function homeReply({ pathname, searchParams }) {
  const [, folder, name, extra] = pathname.split("/").slice(1);
  const known = HOMES.find(({ slug }) => slug === name?.replace(/\.svg$/, ""));
  if (!known) return undefined;
  const home = nowOf(known);
  if (pathname === `/care/pictures/${home.slug}.svg`) return svgReply(facade(home));
  if (pathname === `/care/homes/${home.slug}`) return htmlReply(detailPage(home));
  return folder === "homes" && extra === "reviews" ? reviewFeed(home, searchParams) : undefined;
}
