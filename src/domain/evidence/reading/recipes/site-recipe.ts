/**
 * How pages of one site are read: pure data, used by the built-in site readers and by what officials make by pointing.
 * No regular expressions and no code: a recipe from outside can at worst find nothing. Its schema, for recipes that come
 * from outside, is in recipe-schema.ts, which the script that is injected into pages does not carry.
 */
export interface SiteRecipe {
  readonly v: 1;
  /** What facts are cited under. */
  readonly name: string;
  /** Built-in readers only: their facts are cited as of a site reader, all others as of a recipe. */
  readonly syntax?: "site";
  readonly version?: string;
  /** Host names, each with its subdomains; `*` as the last label stands for any public suffix (`google.*`), alone for any host. */
  readonly hosts: readonly string[];
  /** Names of syntaxes that say something else on these pages than they mean, and are left unread. */
  readonly unread?: readonly string[];
  /** Path patterns: `*` within one segment, `**` for any rest; none means every path. */
  readonly paths?: readonly string[];
  /** What a page of this kind has whatever is said on it: where it is there and nothing is read, the site has changed. */
  readonly shape?: Locator;
  readonly subject?: SubjectRule;
  readonly rules: readonly Rule[];
}

/** What the page is about; without a name the rules speak of what the page's own markup says it is about. */
export interface SubjectRule {
  /** schema.org types, e.g. `LocalBusiness`; they count only where the page's markup does not name the subject. */
  readonly types: readonly string[];
  readonly name?: Locator;
  readonly url?: Locator;
  /** Where the page's own address is the subject's: the first segments of its path, and which one is a name (from 0). */
  readonly here?: { readonly segments?: number; readonly handle?: number };
  /** Profile facts by schema.org property path, e.g. `address.postalCode`. */
  readonly fields?: Readonly<Record<string, Locator>>;
}

export type Rule = AggregateRule | ReviewRule | ProfileRule | CareerRule | TagRule;

export interface AggregateRule {
  readonly kind: "aggregate-rating";
  /** What the fields are sought in; the whole page unless said otherwise. */
  readonly within?: Locator;
  readonly shape?: Locator;
  readonly fields: {
    readonly ratingValue?: Locator;
    /** A locator where the page says it, a number where it is known of the site. */
    readonly bestRating?: Locator | number;
    readonly worstRating?: number;
    readonly ratingCount?: Locator;
    readonly reviewCount?: Locator;
  };
  readonly distribution?: DistributionRule;
}

/** How many gave which value: one element for each value. Without `value`, five rows stand for 5 down to 1. */
export interface DistributionRule {
  readonly each: Locator;
  readonly value?: Locator;
  readonly count?: Locator;
  readonly share?: Locator;
}

export interface ReviewRule {
  readonly kind: "review";
  /** One element for each review. */
  readonly each: Locator;
  readonly shape?: Locator;
  readonly fields: {
    readonly author?: Locator;
    readonly datePublished?: Locator;
    readonly name?: Locator;
    readonly reviewBody?: Locator;
    readonly ratingValue?: Locator;
    readonly url?: Locator;
    readonly bestRating?: number;
    readonly worstRating?: number;
  };
  /** What a page says once, outside of its reviews: the date of an inspection, who inspected. */
  readonly shared?: { readonly author?: Locator; readonly datePublished?: Locator; readonly ratingValue?: Locator };
  /** Ratings of single aspects, within the review. */
  readonly aspects?: { readonly each: Locator; readonly name: Locator; readonly ratingValue: Locator };
}

export interface ProfileRule {
  readonly kind: "profile";
  /** A schema.org property path, or where the page itself names the property. */
  readonly property: string | Locator;
  readonly at: Locator;
  /** One fact for each: of every place that `at` finds (`true`), or of every row that `each` finds. */
  readonly each?: boolean | Locator;
  readonly shape?: Locator;
}

/** Posts held, or courses of study, of the person that the page is about. */
export interface CareerRule {
  readonly kind: "career";
  readonly what: "posts" | "studies";
  /** The section of the page that they stand in; anywhere unless said otherwise. */
  readonly within?: Locator;
  /** One element for each; those within another one are posts with one employer. */
  readonly each: Locator;
  /** The lines within it: post and employer, course and school, from when to when. */
  readonly line: Locator;
  /** What stands within it and is none of its lines: descriptions, buttons. */
  readonly aside?: Locator;
  /** Whether employer or school come before post or course; after, unless said otherwise. */
  readonly organisationFirst?: boolean;
  readonly shape?: Locator;
}

export interface TagRule {
  readonly kind: "tag";
  readonly each: Locator;
  readonly label?: Locator;
  readonly by?: Locator;
  readonly count?: Locator;
  readonly shape?: Locator;
}

/** Alternatives: the first that finds something wins. Text, roles and structure come before class names. */
export type Locator = Step | readonly Step[];

/** One way to find a value within the rule's element. A step that names no element means that element itself. */
export interface Step {
  /** A CSS selector; `:scope` is the element itself. With `label`, where the label is sought. */
  readonly css?: string;
  /** The visible text that labels the value: a term, a heading cell, words before it, an `aria-label`. Any of several. */
  readonly label?: string | readonly string[];
  /** An element of this ARIA role, written out or its element's own. */
  readonly role?: string;
  /** An element that shows, or is labelled with, this text (in whatever case). */
  readonly text?: string;
  /** Take this attribute instead of the text. */
  readonly attribute?: string;
  /** How the value is understood; each field has its own way unless said otherwise. */
  readonly as?: ValueKind;
  /** Only what stands between these literal words. */
  readonly after?: string;
  readonly before?: string;
  /** All that the step finds, as paragraphs of one value; the first only, unless said so. */
  readonly together?: boolean;
  /** The ordinal scale that a `grade` is of, worst first. */
  readonly grades?: readonly string[];
}

export type ValueKind = "text" | "rating" | "count" | "date" | "link" | "grade";

/** The alternatives of a locator. */
export function stepsOf(locator: Locator): readonly Step[] {
  return Array.isArray(locator) ? (locator as readonly Step[]) : [locator as Step];
}
