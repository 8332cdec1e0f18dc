import type { Release, ReleaseRow } from "../../domain/keeping/releases";
import type { Database } from "../base/database";

/** A release with what was said of it since. */
export type MadeRelease = Pick<ReleaseRow, "releaseId" | "madeAt" | "release"> &
  Pick<Partial<ReleaseRow>, "withdrawn" | "withdrawnAt" | "published" | "publishedAt">;

/** Every release, the first first: also those that were withdrawn. */
export async function listReleases(db: Database): Promise<readonly MadeRelease[]> {
  const rows = await db.releases.toArray();
  const made = rows.flatMap(
    ({ releaseId = "", madeAt = "", release, withdrawn, withdrawnAt, published, publishedAt }): MadeRelease[] =>
      release
        ? [
            {
              releaseId,
              madeAt,
              release,
              ...(withdrawn !== undefined && { withdrawn }),
              ...(withdrawnAt !== undefined && { withdrawnAt }),
              ...(published && { published }),
              ...(publishedAt !== undefined && { publishedAt }),
            },
          ]
        : [],
  );
  return made.sort((a, b) => a.release.choices.version - b.release.choices.version || (a.madeAt < b.madeAt ? -1 : 1));
}

/** What later ones are told from. */
export const everyRelease = async (db: Database): Promise<readonly Release[]> =>
  (await listReleases(db)).map(({ release }) => release);
