/** `npm start`: see Counterflow work, on a fresh clone as well; `-- --help` lists what can be asked for. */
import { installPackages } from "./install/install-packages.mjs";
import { chooseBrowser } from "./start/choose-browser.mjs";
import { heedInterruption } from "./start/interruption.mjs";
import { readOptions } from "./start/read-options.mjs";

const options = readOptions();
heedInterruption();
installPackages();

try {
  const { family, path } = await chooseBrowser(options);
  // Only now: what these import may just have been installed.
  const { buildIfStale } = await import("./build/build-if-stale.mjs");
  const { servePages } = await import("./start/serve-pages.mjs");
  const { runMainJob } = await import("./start/run-main-job.mjs");
  const { stayOpen } = await import("./start/stay-open.mjs");
  const { loadHarness } = await import("./start/load-harness.mjs");

  await buildIfStale();
  const pages = await servePages(options);
  const harness = await loadHarness();
  const { launchDriver, doMainJob } = harness;
  if (pages.files.length > 0)
    console.log(
      `Files of a sample agency, to bring in as its own data:\n${pages.files.map((path) => `  ${path}\n`).join("")}`,
    );
  const launch = () => launchDriver(family, { executablePath: path, headless: options.headless });
  const driver = await launch();
  const colleague = options.team ? await launch() : undefined;
  try {
    if (colleague) {
      const { runTeam } = await import("./start/run-team.mjs");
      await runTeam(harness, [driver, colleague], { read: pages.read, headless: options.headless });
    } else if (options.headless) await runMainJob(doMainJob, driver, pages.read);
    else await stayOpen(driver, pages.url);
  } finally {
    await driver.close();
    await colleague?.close();
    await pages.close();
  }
  process.exit(0);
} catch (error) {
  console.error(error instanceof Error ? (process.env["DEBUG"] ? error.stack : error.message) : error);
  process.exit(1);
}
