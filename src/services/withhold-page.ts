import { joinWithheld } from "../domain/evidence/captures";
import type { Overruled } from "../domain/evidence/withholding";
import { type Result, fail, ok } from "../domain/ground/result";
import { type LookNeeds, lookThrough } from "./look-through";
import type { PageRead } from "./page-read";
import type { Ports } from "./ports";
import type { ReadFailure } from "./read-failure";

export type WithholdNeeds = LookNeeds & Pick<Ports, "withheldOf" | "noteWithheld">;

/**
 * A page without what a hiring desk must not store, and which kinds that was. They are noted for the session, so that a capture of this
 * reading knows of them whatever the panel says.
 */
export async function withholdPage(
  tabId: number,
  page: PageRead,
  ports: WithholdNeeds,
  overruled: readonly Overruled[] = [],
): Promise<Result<PageRead, ReadFailure>> {
  const looked = await lookThrough([page.title, page.reading], ports, overruled);
  if (!looked.ok) return fail({ code: "not-withheld" });
  const { title, reading, withheld } = looked.value.page(page);
  const before = await ports.withheldOf(tabId);
  // What was overruled is not withheld any more.
  const kinds =
    overruled.length === 0 && before?.token === page.token ? joinWithheld(before.kinds, withheld) : withheld;
  await ports.noteWithheld(tabId, { token: page.token, kinds });
  // What a feed is called is looked through by nobody.
  const { feeds: _named, ...rest } = page;
  return ok({ ...rest, title, reading, withheldKinds: kinds, overruled: overruled.length });
}
