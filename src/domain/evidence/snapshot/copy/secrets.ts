// Words by which pages call what proves who somebody is.
const SECRET =
  /(?:^|[-_.:[])(?:(?:access|auth|id|refresh|session|security|request|csrf|xsrf|api)?[-_.]?token|csrf|xsrf|nonce|authenticity|requestverification|jwt|sid|sessid|session(?:[-_.]?(?:id|key))?|phpsessid|jsessionid|api[-_.]?key|apikey|passw(?:or)?d|pwd|secret|signature|sig|otp|pin|cvc|cvv|ssn)(?:$|[-_.:\]])/iu;
const CAMEL = /(?<=[a-z])(?=[A-Z])/gu;

/** Whether a field, attribute or parameter is called like something that proves who somebody is. */
export const isSecretName = (name: string): boolean => SECRET.test(name.replace(CAMEL, "-"));

/** What of an address's query names a person's session is left out. Nothing else of it changes. */
export function withoutSecrets(address: string): string {
  if (!/[?#;]/u.test(address)) return address;
  try {
    const url = new URL(address);
    [url.username, url.password] = ["", ""];
    const names = [...url.searchParams.keys()].filter(isSecretName);
    const inHash = url.hash.includes("=") && [...new URLSearchParams(url.hash.slice(1)).keys()].some(isSecretName);
    if (!names.length && !inHash && !/;jsessionid=/iu.test(url.pathname)) return address;
    for (const name of names) url.searchParams.delete(name);
    if (inHash) url.hash = "";
    url.pathname = url.pathname.replace(/;jsessionid=[^/;]*/giu, "");
    return url.href;
  } catch {
    return "";
  }
}
