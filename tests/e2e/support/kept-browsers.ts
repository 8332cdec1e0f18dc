import type { BrowserName, Driver } from "./driver";
import { launchDriver } from "./launch";

/** One of each at most. All test files share this module, as they run in one process (`isolate: false`). */
const kept = new Map<BrowserName, Driver>();

/**
 * A browser as new: the one that an earlier suite has done with, made as new again, which takes a fraction of a start. Where
 * that suite has brought it down, or has left something that cannot be got rid of, another is started.
 */
export async function browserAsNew(name: BrowserName): Promise<Driver> {
  const used = kept.get(name);
  try {
    await used?.reset();
  } catch (error) {
    console.error(`${name} is started anew:`, error);
    kept.delete(name);
    await used?.close().catch(() => undefined);
  }
  const driver = kept.get(name) ?? (await launchDriver(name, { offline: true }));
  kept.set(name, driver);
  return driver;
}

/** Close what is kept, once all suites are through. */
export async function closeKept(): Promise<void> {
  await Promise.all([...kept.values()].map((driver) => driver.close()));
  kept.clear();
}
