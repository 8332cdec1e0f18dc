import { type OpenDataset, evidenceOfCases, makeDataset } from "../../domain/files/open-data";
import { type Result, ok } from "../../domain/ground/result";
import type { ReleaseChoices } from "../../domain/keeping/releases";
import { everyRelease } from "../../storage/reading";
import { defineJob, type Watch } from "../job";
import type { BundleTrouble } from "../signed-bundle";
import { type GatherPorts, gatherCases } from "./gather-evidence";

/** What a release is to be made of. */
export interface ReleaseAsked {
  readonly caseIds: readonly string[];
  /** Subjects that are taken out, by their names in the files. */
  readonly without: readonly string[];
  readonly choices: Omit<ReleaseChoices, "madeAt" | "version">;
}

/** A release as it would be, and with what asked for. */
export interface ReleasePreview {
  readonly asked: ReleaseAsked;
  readonly dataset: OpenDataset;
}

/** Works out what a release would hold, and what is left out of it; nothing is written. */
export const previewRelease = defineJob({
  name: "preview-release",
  about: () => "",
  unique: "kind",
  isLostOnClose: false,
  canStop: true,
  run: async (
    asked: ReleaseAsked,
    ports: GatherPorts,
    watch: Watch,
  ): Promise<Result<ReleasePreview, BundleTrouble>> => {
    const dataset = await datasetFor(asked, ports, watch);
    return dataset.ok ? ok({ asked, dataset: dataset.value }) : dataset;
  },
});

/** The dataset as of now, after every release before it. */
export async function datasetFor(
  { caseIds, without, choices }: ReleaseAsked,
  ports: GatherPorts,
  watch: Watch,
): Promise<Result<OpenDataset, BundleTrouble>> {
  const cases = await gatherCases(caseIds, choices.language, ports, watch);
  if (!cases.ok) return cases;
  const earlier = await everyRelease(ports.db);
  const version = earlier.reduce((most, one) => Math.max(most, one.choices.version), 0) + 1;
  const made = evidenceOfCases(cases.value);
  return ok(
    makeDataset({
      ...made,
      choices: { ...choices, version, madeAt: ports.now() },
      without: new Set(without),
      earlier,
    }),
  );
}
