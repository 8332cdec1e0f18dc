// @vitest-environment jsdom
import "../../support/extension";
import { test } from "@fast-check/vitest";
import { render } from "preact";
import { beforeEach, describe, expect } from "vitest";
import { everySubject } from "../../../../src/storage/reading";
import { subjectHref } from "../../../../src/workbench/subjects/links";
import { stopAt } from "../../../../src/workbench/router/stop-at";
import { withDatabase } from "../../support/memory-database";
import { runs } from "../../support/runs";
import { settle, teams } from "../../support/team";
import { until } from "../../support/until";
import { takeCatalogue } from "../../ui/catalogue";
import { inWorkbench } from "../in-workbench";

beforeEach(() => {
  takeCatalogue("en");
});

describe("a dossier", () => {
  test.prop([teams], runs(10))(
    "opens for every subject, whatever its pages said, under the name it has in the list",
    (team) =>
      withDatabase(async (db) => {
        await settle(db, team);
        for (const { node, name, hosts } of await everySubject(db)) {
          const root = document.createElement("div");
          render(inWorkbench(stopAt(subjectHref(node)).show(), { db }), root);
          await until(() => {
            expect(root.querySelector("h1")?.textContent).toBe(name);
          });
          for (const host of hosts) expect(root.textContent).toContain(host);
          render(null, root);
        }
      }),
  );
});
