import { annotations } from "./annotations/feature";
import { caseSystem } from "./case-system/feature";
import { cases } from "./cases/feature";
import { collections } from "./collections/feature";
import { compare } from "./compare/feature";
import { decisions } from "./decisions/feature";
import { disclosure } from "./disclosure/feature";
import { exchange } from "./exchange/feature";
import { find } from "./find/feature";
import { inbox } from "./inbox/feature";
import { log } from "./log/feature";
import { ownData } from "./own-data/feature";
import { patterns } from "./patterns/feature";
import { plan } from "./plan/feature";
import { protection } from "./protection/feature";
import { received } from "./received/feature";
import { recipes } from "./recipes/feature";
import { requests } from "./requests/feature";
import { releases } from "./releases/feature";
import { rules } from "./rules/feature";
import { scorecard } from "./scorecard/feature";
import { serviceRequests } from "./service-requests/feature";
import { settings } from "./settings/feature";
import { sources } from "./sources/feature";
import { streams } from "./streams/feature";
import { subjects } from "./subjects/feature";
import { team } from "./team/feature";
import { watch } from "./watch/feature";

/** Every feature of the workbench, in the order of the rooms at the side. */
export const features = [
  find,
  inbox,
  cases,
  scorecard,
  received,
  collections,
  compare,
  decisions,
  plan,
  protection,
  watch,
  subjects,
  streams,
  serviceRequests,
  ownData,
  patterns,
  log,
  rules,
  sources,
  recipes,
  releases,
  exchange,
  caseSystem,
  disclosure,
  annotations,
  requests,
  team,
  settings,
] as const;
