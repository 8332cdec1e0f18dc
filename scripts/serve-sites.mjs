import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { agencySite } from "../tests/sites/agency/agency-site.mjs";
import { careSite } from "../tests/sites/care/care-site.mjs";
import { listen } from "../tests/sites/common/listen.mjs";
import { htmlReply } from "../tests/sites/common/reply.mjs";
import { museumSite } from "../tests/sites/museum/museum-site.mjs";
import { peopleSite } from "../tests/sites/people/people-site.mjs";
import { plainSite } from "../tests/sites/plain/plain-site.mjs";
import { startPage } from "../tests/sites/start-page.mjs";
import { suppliersSite } from "../tests/sites/suppliers/suppliers-site.mjs";
import { zorgSite } from "../tests/sites/zorg/zorg-site.mjs";

/** @type {readonly import("../tests/sites/common/reply.mjs").Site[]} */
const SITES = [careSite, zorgSite, suppliersSite, peopleSite, museumSite, agencySite, plainSite];

/**
 * Serves the sample communities on this machine: `/care/`, `/zorg/`, `/suppliers/`, `/people/`, `/museum/`, and files of
 * an agency under `/agency/`, with `/` linking to all.
 * @param {import("../tests/sites/common/listen.mjs").Where} [where] port 0, the default, takes any free one
 * @returns {Promise<import("../tests/sites/common/listen.mjs").Served>} the address, without a slash at its end
 */
export async function serveSites(where) {
  return listen(answer, where);
}

/** @param {URL} url */
function answer(url) {
  if (url.pathname === "/") return htmlReply(startPage());
  for (const site of SITES) {
    const reply = site(url);
    if (reply) return reply;
  }
  return undefined;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { values } = parseArgs({ options: { port: { type: "string", default: "8765" } } });
  try {
    const { url } = await serveSites({ port: Number(values.port) });
    console.log(`The sample communities are at ${url}/ (stop with Ctrl+C).`);
  } catch (error) {
    console.error(`The sample communities could not be served on port ${values.port}: ${String(error)}`);
    console.error("Name another port with --port, or 0 for any free one.");
    process.exitCode = 1;
  }
}
