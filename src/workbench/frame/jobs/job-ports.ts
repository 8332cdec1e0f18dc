import type { JobPorts } from "../../../jobs";
import type { Ask, Perform } from "../../../messaging";
import {
  askServer,
  burnPicture,
  checkSignature,
  forgetScores,
  getAuthorities,
  localDay,
  lookAtTableFile,
  newId,
  newScratchFile,
  now,
  openKeptFile,
  openTableFile,
  reportTaxonomyFile,
  ownFile,
  ownVersion,
  pause,
  signSummary,
  textOfFile,
} from "../../../platform";
import type { Database } from "../../../storage/reading";
import { addressToSave, dropAddress } from "../../../ui/file-address";

interface Asking {
  readonly db: Database;
  readonly ask: Ask;
  readonly perform: Perform;
}

/** What jobs need, as this page has it. */
export const jobPorts = ({ db, ask, perform }: Asking): JobPorts => ({
  db,
  ask,
  perform,
  now,
  localDay,
  newId,
  pause,
  lookAtTable: lookAtTableFile,
  openTable: openTableFile,
  reportTaxonomy: reportTaxonomyFile,
  newScratchFile,
  openKeptFile,
  addressOf: addressToSave,
  dropAddress,
  askServer,
  burnPicture,
  checkSignature,
  forgetScores,
  signSummary,
  textOfFile,
  certificates: async () => (await getAuthorities()).authorities.map(({ certificate }) => certificate),
  ownFile,
  ownVersion,
});
