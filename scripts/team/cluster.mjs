/** A cluster of NATS servers on this machine, from Debian's package: for trying a team, and for its tests. */
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const PROGRAM = "nats-server";
const PLACES = [PROGRAM, "/usr/sbin/nats-server", "/usr/local/bin/nats-server"];
const HOST = "127.0.0.1";
const READY_MS = 30_000;

/** The program; undefined where it is not installed. */
export function findNatsServer() {
  return PLACES.find((program) => {
    try {
      execFileSync(program, ["--version"], { stdio: "ignore" });
      return true;
    } catch {
      return false;
    }
  });
}

export const NO_NATS_SERVER =
  "nats-server is not installed: a team's log needs it (Debian: apt install nats-server; else https://nats.io/download).";

/**
 * @typedef {object} Cluster
 * @property {readonly string[]} addresses of its WebSockets
 * @property {string} credentials
 * @property {(node: number) => Promise<void>} kill at once, as a power cut does
 * @property {(node: number) => Promise<void>} start again, with what it kept
 * @property {() => Promise<void>} ready settles when the servers have a leader
 * @property {() => Promise<void>} stop all, and forget what they kept
 */

/**
 * @param {{ nodes?: number, maxFile?: string, extra?: string }} [options]
 * @returns {Promise<Cluster>}
 */
export async function startCluster({ nodes = 3, maxFile = "4G", extra = "" } = {}) {
  const program = findNatsServer();
  if (!program) throw new Error(NO_NATS_SERVER);
  const folder = mkdtempSync(join(tmpdir(), "counterflow-team-"));
  const ports = await freePorts(nodes * 4);
  const [client, route, web, monitor] = [0, 1, 2, 3].map((kind) => ports.slice(kind * nodes, (kind + 1) * nodes));
  const routes = route?.map((port) => `nats://${HOST}:${port}`).join(", ");
  const [user, password] = ["official", crypto.randomUUID()];
  /** @type {(import("node:child_process").ChildProcess | undefined)[]} */
  const running = [];
  for (let node = 0; node < nodes; node++) {
    const cluster =
      nodes > 1
        ? `cluster { name: "team", listen: "${HOST}:${route?.[node]}", routes: [${routes}], no_advertise: true }`
        : "";
    writeFileSync(
      join(folder, `${node}.conf`),
      `server_name: "node-${node}"
listen: "${HOST}:${client?.[node]}"
http: "${HOST}:${monitor?.[node]}"
jetstream { store_dir: "${join(folder, String(node))}", max_file: ${maxFile} }
websocket { listen: "${HOST}:${web?.[node]}", no_tls: true }
authorization { users: [{ user: "${user}", password: "${password}" }] }
${cluster}
${extra}
`,
    );
  }
  /** @param {number} node */
  const start = async (node) => {
    if (running[node]) return;
    const server = spawn(program, ["-c", join(folder, `${node}.conf`)], { stdio: "ignore" });
    running[node] = server;
    server.once("exit", () => {
      if (running[node] === server) running[node] = undefined;
    });
    await until(() => answers(`http://${HOST}:${monitor?.[node]}/healthz?js-server-only=true`));
  };
  /** @param {number} node */
  const kill = async (node) => {
    const server = running[node];
    if (!server) return;
    const gone = new Promise((resolve) => server.once("exit", resolve));
    server.kill("SIGKILL");
    await gone;
  };
  const ready = () =>
    until(async () => {
      for (let node = 0; node < nodes; node++) {
        if (!running[node]) continue;
        const state = await ask(`http://${HOST}:${monitor?.[node]}/jsz`);
        if (nodes === 1 ? state : state?.meta_cluster?.leader) return true;
      }
      return false;
    });
  await Promise.all(Array.from({ length: nodes }, (_, node) => start(node)));
  await ready();
  return {
    addresses: (web ?? []).map((port) => `ws://${HOST}:${port}`),
    credentials: `${user}:${password}`,
    kill,
    start,
    ready,
    stop: async () => {
      await Promise.all(running.map((_server, node) => kill(node)));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** @param {() => Promise<boolean>} holds */
async function until(holds) {
  for (const end = Date.now() + READY_MS; Date.now() < end;) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("the NATS servers did not come up");
}

/** @param {string} url */
const answers = async (url) => (await fetch(url).catch(() => undefined))?.ok ?? false;

/** @param {string} url */
async function ask(url) {
  const answer = await fetch(url).catch(() => undefined);
  return /** @type {{ meta_cluster?: { leader?: string } } | undefined} */ (
    answer?.ok ? await answer.json() : undefined
  );
}

/** @param {number} count */
async function freePorts(count) {
  const servers = Array.from({ length: count }, () => createServer().listen(0, HOST));
  const ports = await Promise.all(
    servers.map(async (server) => {
      if (!server.listening) await new Promise((resolve) => server.once("listening", resolve));
      const address = server.address();
      return typeof address === "object" && address ? address.port : 0;
    }),
  );
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}
