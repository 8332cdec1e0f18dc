import type { Database } from "../../base/database";
import { factsAbout } from "../facts/facts-now";

/** What somebody wrote below a picture, and where it stands in the log. */
export interface PictureComment {
  readonly author: string;
  /** As the page wrote it. */
  readonly date: string;
  readonly text: string;
  readonly place: { readonly origin: string; readonly index: number; readonly fact: number };
}

/** The comments on a picture (a listing's key), once each, as they were captured last; those that an official set aside are not among them. */
export async function commentsOn(db: Database, picture: string): Promise<readonly PictureComment[]> {
  const found = new Map<string, PictureComment>();
  for (const { fact, origin, index, n } of await factsAbout(db, [picture])) {
    if (fact.kind !== "review") continue;
    const text = [fact.title, fact.text].filter(Boolean).join("\n");
    if (text === "") continue;
    const [author, date] = [fact.author ?? "", fact.date?.raw ?? ""];
    found.set(JSON.stringify([author, text]), { author, date, text, place: { origin, index, fact: n } });
  }
  return [...found.values()];
}
