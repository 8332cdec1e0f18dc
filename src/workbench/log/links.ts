import type { Address } from "../router/route";
import { type LogQuery, entryRoute, logRoute } from "./routes";

export const logHref = (query: LogQuery = {}): Address => logRoute.format({ view: "log", query });

interface EntryPlace {
  readonly origin: string;
  readonly index: number;
  /** One of its facts, by its number in the capture. */
  readonly fact?: number;
}

export const entryHref = ({ origin, index, fact }: EntryPlace): Address =>
  entryRoute.format({ view: "entry", origin, index, ...(fact !== undefined && { fact }) });
