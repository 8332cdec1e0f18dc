import * as v from "valibot";

const Text = (max: number) => v.pipe(v.string(), v.maxLength(max));

/** How a server is told where to look: by nothing (the place is looked at here), or by a point and how far around it. */
export const PLACE_WAYS = ["none", "radius", "bbox"] as const;

/** A server of GeoReport v2, as the agency or the official names it. */
export const Open311Server = v.object({
  /** The address that `/services.xml` follows. */
  url: v.pipe(
    Text(1_000),
    v.url(),
    v.regex(/^https?:\/\/[^@?#]*$/u),
    v.transform((url) => url.replace(/\/+$/u, "")),
  ),
  name: Text(200),
  jurisdiction: Text(200),
  format: v.picklist(["xml", "json"]),
  place: v.picklist(PLACE_WAYS),
  /** Whether it answers FixMyStreet's `servicerequestupdates`. */
  updates: v.boolean(),
  /** Whether it takes a picture with the request itself (multipart, field `media`). */
  media: v.boolean(),
});
export type Open311Server = v.InferOutput<typeof Open311Server>;

/** Every word that a server may be told by; a password of the agency's is never among them. */
export const serverNamed = (server: Open311Server): string => server.name || new URL(server.url).host;
