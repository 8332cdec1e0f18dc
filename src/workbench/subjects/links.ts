import type { Address } from "../router/route";
import { type Section, type SubjectsQuery, type ToJoinQuery, subjectRoute, subjectsRoute, toJoinRoute } from "./routes";

export const subjectsHref = (query: SubjectsQuery = {}): Address => subjectsRoute.format({ view: "subjects", query });

export const toJoinHref = (query: ToJoinQuery = {}): Address => toJoinRoute.format({ view: "to-join", query });

export const subjectHref = (node: string, section?: Section): Address =>
  subjectRoute.format({ view: "subject", node, ...(section && { section }) });
