/*
 * The one list of words by which pages call what proves who somebody is: parameters of addresses, fields of forms,
 * attributes. From the protocols (RFC 6749, RFC 7519, OpenID Connect Core, SAML 2.0 Bindings, WS-Federation, CAS), from
 * signed addresses (AWS, Google Cloud, Azure) and from what servers call their sessions.
 */
const PROOF =
  "(?:access|auth|id|refresh|session|security|request|csrf|xsrf|api|client|bearer|device|user|login|logout|reset|verify|" +
  "verification|confirm|confirmation|invite|invitation|magic|unsubscribe|oauth)";
const THING = "(?:token|tok|key|secret|ticket|code|nonce|hash|signature|link|otp)";

const SURE = [
  `${PROOF}?-?tokens?`,
  `(?:access|auth|session|security|api|client|secret|private|signing|login|share|invite|reset)-${THING}`,
  "csrf|xsrf|csrfmiddlewaretoken|nonce|authenticity|requestverification|viewstate|eventvalidation|form-?build-?id",
  "jwt|jws|jwe|bearer|assertion|client-assertion|authorization|credentials?|oauth-\\w+|code-(?:verifier|challenge)",
  "sid|sess|sess-?id|session(?:-?(?:id|key|state))?|(?:php|asp|j)-?sess(?:ion)?-?id\\w*|aspsession\\w*|cfid|cftoken|asp-?xauth|connect-sid",
  "saml-?(?:response|request|art)|relay-?state|wresult|wctx|login-?hint|id-?token-?hint",
  "apikey|passwd|password|passwort|passphrase|pwd|secret|signature|sig|hmac|otp|totp|pin|cvc|cvv|ssn|sso",
  "x-?(?:amz|goog)-(?:signature|credential|security-token)|key-?pair-?id|aws-?access-?key-?id|google-?access-?id",
];

/** Words that mean it in one place and nothing of the kind in another: there the value decides. */
const OFTEN = ["code", "state", "key", "auth", "ticket", "hash", "access", "magic", "invite"];

// Scripts that only name this module carry none of it: hence the marks below.
const wordIn = (names: readonly string[]): RegExp =>
  new RegExp(`(?:^|[-.:[])(?:${names.join("|")})\\d{0,3}(?:$|[-.:\\]])`, "iu");
const IS_SURE = /* @__PURE__ */ wordIn(SURE);
const IS_OFTEN = /* @__PURE__ */ wordIn(OFTEN);

/** `userToken`, `user_token` and `USER-TOKEN` are one name. */
const dashed = (name: string): string =>
  name.replace(/(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/gu, "-").replace(/_+/gu, "-");

/** Whether a field, attribute or parameter is called like something that proves who somebody is, whatever it holds. */
export const isSecretName = (name: string): boolean => name.length <= LONGEST && IS_SURE.test(dashed(name));

const LONGEST = 200;

/** A number as pages count, or a state's two letters: short enough that nobody signs in with it. */
const PLAIN_IN_ADDRESS = /^(?:\d{0,5}|\p{L}{1,2})$/u;

/** Words, as attributes hold them for style sheets and scripts ("open", "reviews-tab"). */
const PLAIN_IN_ATTRIBUTE = /^(?:\d{0,5}|\p{L}{1,24}(?:[-_ ]\p{L}{1,24}){0,5})$/u;

/** Whether a parameter of an address is, or may be, what proves who somebody is. */
export const isSecretParameter = (name: string, value: string): boolean =>
  isSecretName(name) || (name.length <= LONGEST && IS_OFTEN.test(dashed(name)) && !PLAIN_IN_ADDRESS.test(value));

/** The same of an attribute or a field of a form. */
export const isSecretAttribute = (name: string, value: string): boolean =>
  isSecretName(name) || (name.length <= LONGEST && IS_OFTEN.test(dashed(name)) && !PLAIN_IN_ATTRIBUTE.test(value));
