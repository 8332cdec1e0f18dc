import { createContext } from "preact";
import { useContext } from "preact/hooks";

/** The files of releases by their names. */
export type ReleaseFiles = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/** Those of releases that were made while this room is open, by the releases' ids: the log keeps none of their bytes. */
export const MadeFiles = createContext<ReadonlyMap<string, ReleaseFiles>>(new Map());

export const useMadeFiles = (releaseId: string): ReleaseFiles | undefined => useContext(MadeFiles).get(releaseId);
