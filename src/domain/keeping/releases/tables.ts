import { type Writes, registers } from "../../ledger/log";
import type { ReleasePublished } from "./published-shape";
import type { Release } from "./shapes";

export interface ReleaseRow {
  releaseId: string;
  /** Its number as text, by which it is found. */
  version: string;
  madeAt: string;
  release: Release;
  /** Why it was withdrawn; empty where it stands. */
  withdrawn: string;
  withdrawnAt: string;
  /** Where it was published last, and when. */
  published: ReleasePublished;
  publishedAt: string;
}

/** What was given away as open data. */
export const releases = registers<ReleaseRow>()("releases", "releaseId", ["version"]);

export const writesReleases: Writes = { table: releases };
