import type { Picked, SiteRecipe, SiteRule } from "../reading";
import { type Scope, pathsFor, siteOf } from "./path-pattern";
import type { Thing } from "./thing";

interface Wanted {
  readonly name: string;
  /** The page that was pointed at. */
  readonly url: string;
  readonly scope: Scope;
}

/** The recipe that reads what was pointed at; nothing where nothing was, or where the page is no web page. */
export function makeRecipe(things: readonly Thing[], { name, url, scope }: Wanted): SiteRecipe | undefined {
  const host = siteOf(url);
  if (host === undefined || things.length === 0) return undefined;
  const paths = pathsFor(url, scope);
  const called = things.find(({ kind }) => kind === "name");
  return {
    v: 1,
    name,
    hosts: [host],
    ...(paths && { paths }),
    ...(called && { subject: { types: ["Thing"], name: called.picked.steps } }),
    rules: [...aggregateOf(things), ...things.flatMap((thing) => ruleOf(thing))],
  };
}

/** A rating and how many gave it are one fact. */
function aggregateOf(things: readonly Thing[]): SiteRule[] {
  const rating = things.find(({ kind }) => kind === "rating")?.picked.steps;
  const count = things.find(({ kind }) => kind === "count")?.picked.steps;
  if (!rating && !count) return [];
  return [
    {
      kind: "aggregate-rating",
      fields: { ...(rating && { ratingValue: rating }), ...(count && { ratingCount: count }) },
    },
  ];
}

function ruleOf({ kind, picked, property }: Thing): SiteRule[] {
  if (kind === "review") return [reviewOf(picked)];
  if (kind === "tag") return [{ kind: "tag", each: picked.steps }];
  return kind === "fact" && property !== undefined ? [{ kind: "profile", property, at: picked.steps }] : [];
}

/** Where none of its parts was found, all that a block says is the review's text. */
function reviewOf({ steps, parts = {} }: Picked): SiteRule {
  const says = parts.reviewBody ?? parts.ratingValue ?? parts.name;
  return { kind: "review", each: steps, fields: says ? { ...parts } : { ...parts, reviewBody: {} } };
}
