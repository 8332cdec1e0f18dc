import browser from "webextension-polyfill";

/**
 * Have the browser ask the official whether we may read what comes from a host, wherever it stands, over whatever
 * protocol. Only from within a press. `host` may have a port, which permissions do not know.
 */
export const allowSite = (host: string): Promise<boolean> => allowSites([host]);

/** The same of several hosts at once. */
export const allowSites = (hosts: readonly string[]): Promise<boolean> =>
  browser.permissions.request({
    origins: hosts.flatMap((host) => {
      const { hostname } = new URL(`https://${host}/`);
      return [`https://${hostname}/*`, `http://${hostname}/*`];
    }),
  });

/** What the official has allowed us to reach, as match patterns in alphabetical order. */
export async function allowedOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.sort();
}

export const forgetOrigin = (origin: string): Promise<boolean> => browser.permissions.remove({ origins: [origin] });
