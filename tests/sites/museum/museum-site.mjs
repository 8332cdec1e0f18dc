import { htmlReply, redirectReply, svgReply } from "../common/reply.mjs";
import { staticFiles } from "../common/static-files.mjs";
import { draw } from "./drawings/draw.mjs";
import { ICON } from "./layout.mjs";
import { picturePage } from "./picture-page.mjs";
import { PICTURES } from "./pictures.mjs";
import { streamPage } from "./stream-page.mjs";

const files = staticFiles("/museum/static/", new URL("./static/", import.meta.url));

/** Stadtmuseum Harlem-Noord: a photo stream that people tag. */
/** @type {import("../common/reply.mjs").Site} */
export function museumSite(url) {
  const { pathname } = url;
  if (pathname === "/museum") return redirectReply("/museum/");
  if (pathname === "/museum/") return htmlReply(streamPage());
  if (pathname === "/museum/icon.svg") return svgReply(ICON);
  const picture = PICTURES.find(
    ({ slug }) =>
      pathname
        .split("/")
        .at(-1)
        ?.replace(/\.svg$/, "") === slug,
  );
  if (picture && pathname === `/museum/pictures/${picture.slug}`) return htmlReply(picturePage(picture));
  if (picture && pathname === `/museum/images/${picture.slug}.svg`) return svgReply(draw(picture));
  return files(url);
}
