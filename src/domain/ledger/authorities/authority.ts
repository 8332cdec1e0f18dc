import * as v from "valibot";

/** Where an authority takes requests (RFC 3161 §3.4): http or https, without credentials. */
export const Address = v.pipe(
  v.string(),
  v.trim(),
  v.maxLength(500),
  v.check((text) => {
    const url = URL.parse(text);
    return url !== null && /^https?:$/u.test(url.protocol) && url.username === "" && url.password === "";
  }),
);

/** A time-stamping authority, and the certificate (PEM) that its tokens must lead to. */
export const Authority = v.object({
  url: Address,
  certificate: v.pipe(v.string(), v.maxLength(100_000), v.includes("-----BEGIN CERTIFICATE-----")),
});
export type Authority = v.InferOutput<typeof Authority>;

/** Least minutes between two requests. */
export const Interval = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_080));
