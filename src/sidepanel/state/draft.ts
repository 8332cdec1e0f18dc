import type { Draft } from "../../platform/kept";

export const blankDraft: Draft = { corrections: {}, note: "" };
