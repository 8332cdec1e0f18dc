/**
 * The key by which an index sorts an address: host names back to front, queries in order, small letters. As the players
 * that read WACZ files make it; an address that is not of the web is its own key.
 */
export function surt(address: string): string {
  if (!/^https?:/u.test(address)) return address;
  const url = new URL(address.replace(/^(https?:\/\/)www\d*\./u, "$1").toLowerCase());
  const host = url.hostname.split(".").reverse().join(",");
  const port = url.port && `:${url.port}`;
  const query = url.search && `?${url.search.slice(1).split("&").sort().join("&")}`;
  return `${host}${port})${url.pathname}${query}`;
}
