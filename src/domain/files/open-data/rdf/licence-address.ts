import type { ReleaseChoices } from "../../../keeping/releases";

const ADDRESSES = {
  "cc-by-4.0": "https://creativecommons.org/licenses/by/4.0/",
  "cc0-1.0": "https://creativecommons.org/publicdomain/zero/1.0/",
} as const;

/** Where a licence's terms stand. */
export const licenceAddress = ({ licence, licenceAddress: own }: ReleaseChoices): string =>
  licence === "own" ? own : ADDRESSES[licence];

const NAMES = { "cc-by-4.0": "CC BY 4.0", "cc0-1.0": "CC0 1.0" } as const;

/** What a licence is called. */
export const licenceName = ({ licence, licenceAddress: own }: ReleaseChoices): string =>
  licence === "own" ? own : NAMES[licence];
