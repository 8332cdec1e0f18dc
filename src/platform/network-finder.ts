import type { FoundNetwork, NetworkProgress, NetworkRequest } from "../domain/analysis/networks";
import { type Finder, type FinderWorker, newFinder } from "./finder";

/** Looks for a network's groups, bridges and middle in a worker. */
export type NetworkFinder = Finder<NetworkRequest, NetworkProgress, FoundNetwork>;

const startWorker = (): FinderWorker => new Worker(new URL("./network-worker.ts", import.meta.url), { type: "module" });

export const newNetworkFinder = (start: () => FinderWorker = startWorker): NetworkFinder => newFinder(start);
