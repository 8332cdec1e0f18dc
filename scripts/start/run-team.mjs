import { NO_NATS_SERVER, findNatsServer, startCluster } from "../team/cluster.mjs";
import { interruption } from "./interruption.mjs";
import { runMainJob } from "./run-main-job.mjs";

/** The case that the main job opens. */
const CASE = "PL-2026-0142";

const WHAT_TO_TRY = `
Two officials, each with a browser of their own, and a team on three servers of this machine. What to try:
  1. Case ${CASE} was captured in the first browser and shared: it is in both, with who did what in the log.
  2. Write a note in one browser, and see it come in the other.
  3. End one of the three servers (${"`"}kill${"`"}): all goes on. End two: work goes on, and flows when they are back.
  4. Erase the note: it goes in the other browser too, and the page Team says so (Settings → Team).
Close the first browser or press Ctrl+C to end. Profiles and servers are then thrown away.`;

/**
 * Two browsers in a team on a cluster of real servers, with the sample case.
 * @param {Awaited<ReturnType<typeof import("./load-harness.mjs").loadHarness>>} harness
 * @param {readonly [Driver, Driver]} drivers
 * @param {{ read: string, headless: boolean }} what
 * @typedef {import("../../tests/e2e/support/outside-tests").Driver} Driver
 */
export async function runTeam({ doMainJob, beginTeam, shareCase }, drivers, { read, headless }) {
  if (!findNatsServer()) throw new Error(NO_NATS_SERVER);
  const cluster = await startCluster();
  try {
    await runMainJob(doMainJob, drivers[0], read);
    const pages = await beginTeam(drivers, cluster, ["E. Sanders", "P. van Laar"]);
    await shareCase(pages, CASE);
    console.log(`\nThe team's servers: ${cluster.addresses.join(", ")}\nCase ${CASE} is in both browsers.`);
    for (const page of pages) await page.evaluate((hash) => void (location.hash = hash), `#/cases/${CASE}`);
    if (headless) return;
    console.log(WHAT_TO_TRY);
    await Promise.race([drivers[0].closed(), interruption()]);
  } finally {
    await cluster.stop();
  }
}
