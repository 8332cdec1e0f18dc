/** One rule of a robots.txt: whether paths that begin like this may be read. */
export interface RobotsRule {
  readonly allow: boolean;
  readonly path: string;
}

interface Group {
  readonly agents: string[];
  readonly rules: RobotsRule[];
}

/** As much as RFC 9309 §2.5 asks of a reader. */
export const ROBOTS_MOST = 500 * 1024;
const MOST_RULES = 5_000;

/**
 * The rules of a robots.txt that hold for one reader, by its product token: those of every group that names it, else those
 * of the groups for all (`*`), else none. (RFC 9309 §2.1, §2.2; lines that are neither are passed over.)
 */
export function readRobots(text: string, agent: string): readonly RobotsRule[] {
  const groups = groupsOf(text.slice(0, ROBOTS_MOST));
  const own = groups.filter(({ agents }) => agents.includes(agent.toLowerCase()));
  const ours = own.length > 0 ? own : groups.filter(({ agents }) => agents.includes("*"));
  return ours.flatMap(({ rules }) => rules).slice(0, MOST_RULES);
}

function groupsOf(text: string): readonly Group[] {
  const groups: Group[] = [];
  let isNaming = false;
  for (const [name, value] of linesOf(text)) {
    if (name === "user-agent") {
      if (!isNaming) groups.push({ agents: [], rules: [] });
      groups.at(-1)?.agents.push(tokenOf(value));
      isNaming = true;
    } else if (name === "allow" || name === "disallow") {
      // An empty path is no rule; a rule before the first group is nobody's.
      if (value !== "") groups.at(-1)?.rules.push({ allow: name === "allow", path: value });
      isNaming = false;
    }
  }
  return groups;
}

function linesOf(text: string): [name: string, value: string][] {
  return text
    .replace(/^\ufeff/u, "")
    .split(/\r\n?|\n/u)
    .flatMap((line) => {
      const [, name = "", value = ""] = /^\s*([a-z-]+)\s*:\s*(.*?)\s*$/iu.exec(line.replace(/#.*$/u, "")) ?? [];
      return name === "" ? [] : [[name.toLowerCase(), value]];
    });
}

/** `Counterflow/1.0` names `counterflow`. */
const tokenOf = (value: string): string =>
  value.startsWith("*") ? "*" : (/^[a-z_-]*/iu.exec(value)?.[0] ?? "").toLowerCase();
