/*
 * Tokens that are known by how they are made, wherever they stand: JSON Web Tokens (RFC 7519), credentials behind
 * "Bearer" and "Basic" (RFC 6750, RFC 7617), keys with the prefixes of those who hand them out.
 */
const TOKENS =
  /(?<![\w-])eyJ[\w-]{6,}\.[\w-]{6,}(?:\.[\w-]*){0,3}|(?<=\b(?:Bearer|Basic)\s)[\w.~+/-]{12,}=*|\b(?:gh[opsur]_|github_pat_|glpat-|xox[abposr]-|sk_live_|rk_live_|AKIA|ASIA|AIza|ya29\.)[\w.-]{12,}/gu;

/** What stands where a token was. */
export const LEFT_OUT = "…";

/** A text with every such token replaced by "…". */
export const tokensLeftOut = (text: string): string =>
  /eyJ|Bearer|Basic|gh[opsur]_|github_pat_|glpat-|xox|k_live_|A[KS]IA|AIza|ya29/u.test(text)
    ? text.replace(TOKENS, LEFT_OUT)
    : text;
