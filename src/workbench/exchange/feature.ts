import { type Feature, defineView } from "../frame/feature";
import { ExchangeView } from "./exchange-view";
import { ExportCase } from "./export-case-button";
import { ImportView } from "./import-view";
import { exchangeJobs } from "./job-words";
import { exchangeHref } from "./links";
import { exchangeRoute, importRoute } from "./routes";
import { exchangeWords } from "./words";

/** Files of cases: written for others, and taken in from them. */
export const exchange = {
  room: { name: "workbenchExchange", address: exchangeHref() },
  views: [defineView(exchangeRoute, ExchangeView), defineView(importRoute, ImportView)],
  words: exchangeWords,
  jobs: exchangeJobs,
  caseActions: [ExportCase],
} satisfies Feature;
