import { type SnapshotPolicy, parseSnapshotPolicy } from "../domain/evidence/snapshot";
import { getManaged } from "../platform";

/** What the agency's policy says of snapshots, as it stands now. */
export const snapshotPolicy = async (): Promise<SnapshotPolicy> =>
  parseSnapshotPolicy((await getManaged())["snapshots"]);
