import type { Prefix, PropertyName } from "./microformat";

/** A microformat of the first generation: the type it is today, and its properties by class and by `rel`. */
export interface Classic {
  readonly type: string;
  readonly classes: ReadonlyMap<string, PropertyName>;
  readonly rels: ReadonlyMap<string, PropertyName>;
}

/** `fn=p-name tel` → the class `fn` is the property `name`, taken as text; `tel` is itself. */
function names(list: string): Map<string, PropertyName> {
  const found = new Map<string, PropertyName>();
  for (const pair of list.trim().split(/\s+/u)) {
    const [from = "", to = `p-${from}`] = pair.split("=");
    const dash = to.indexOf("-");
    found.set(from, { prefix: to.slice(0, dash) as Prefix, name: to.slice(dash + 1) });
  }
  return found;
}

function classic(type: string, classes: string, rels = ""): Classic {
  const byRel = rels === "" ? new Map<string, PropertyName>() : names(rels);
  if (byRel.has("tag")) byRel.set("tag", { prefix: "p", name: "category", tag: true });
  return { type, classes: names(classes), rels: byRel };
}

/** What an hReview or an hReview-aggregate speaks of, where it is no other microformat. */
export const ITEM = classic("h-item", "fn=p-name photo=u-photo url=u-url");

/**
 * Classic root classes (microformats2 parsing, "backward compatibility"; each microformat's own page on the wiki).
 * @see https://microformats.org/wiki/hreview and https://microformats.org/wiki/hreview-aggregate
 */
export const CLASSIC: ReadonlyMap<string, Classic> = new Map([
  [
    "vcard",
    classic(
      "h-card",
      `fn=p-name honorific-prefix given-name additional-name family-name honorific-suffix nickname email=u-email
      logo=u-logo photo=u-photo url=u-url uid=u-uid category adr extended-address street-address locality region postal-code
      country-name label geo latitude longitude tel note bday=dt-bday key sound=u-sound org organization-name
      organization-unit title=p-job-title role agent mailer class rev=dt-rev sort-string tz`,
    ),
  ],
  ["adr", classic("h-adr", "post-office-box extended-address street-address locality region postal-code country-name")],
  ["geo", classic("h-geo", "latitude longitude")],
  [
    "hreview",
    classic(
      "h-review",
      `summary=p-name fn=p-item item rating best worst description=e-content reviewer=p-author dtreviewed=dt-published
      category url=u-url`,
      "self=u-url bookmark=u-url tag",
    ),
  ],
  [
    "hreview-aggregate",
    classic(
      "h-review-aggregate",
      "summary=p-name fn=p-item item rating average best worst count votes category description",
      "self=u-url bookmark=u-url tag",
    ),
  ],
  [
    "hproduct",
    classic("h-product", "fn=p-name photo=u-photo brand category description identifier url=u-url review price", "tag"),
  ],
  [
    "hrecipe",
    classic(
      "h-recipe",
      `fn=p-name ingredient yield instructions=e-instructions duration=dt-duration photo=u-photo summary author
      published=dt-published nutrition review category`,
      "tag",
    ),
  ],
  [
    "hentry",
    classic(
      "h-entry",
      `entry-title=p-name entry-summary=p-summary entry-content=e-content published=dt-published updated=dt-updated author
      category`,
      "bookmark=u-url tag",
    ),
  ],
  ["hfeed", classic("h-feed", "author url=u-url photo=u-photo category", "tag")],
  ["hnews", classic("h-news", "entry source-org dateline geo", "principles=u-principles")],
  ["hresume", classic("h-resume", "contact summary education experience skill affiliation")],
  [
    "vevent",
    classic(
      "h-event",
      `summary=p-name dtstart=dt-start dtend=dt-end duration=dt-duration description url=u-url category location geo
      attendee contact organizer`,
      "tag",
    ),
  ],
]);
