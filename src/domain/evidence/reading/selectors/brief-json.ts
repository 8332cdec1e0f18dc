const DEEPEST = 6;

/** JSON text of a value, at most about `max` UTF-16 units: what is longer or nested deeper is left out as `…`. */
export function briefJson(data: unknown, max: number): string {
  return sizeOf(data, max, 0) <= max ? JSON.stringify(data) : write(data, { left: max }, 0);
}

/** About how long the JSON text will be; more than `max` as soon as it is certain to be longer or too deep. */
function sizeOf(data: unknown, max: number, depth: number): number {
  if (typeof data === "string") return data.length + 2;
  if (typeof data !== "object" || data === null) return 8;
  if (depth > DEEPEST) return max + 1;
  let size = 2;
  for (const key in data) {
    size += key.length + 4 + sizeOf((data as Record<string, unknown>)[key], max - size, depth + 1);
    if (size > max) break;
  }
  return size;
}

function write(data: unknown, room: { left: number }, depth: number): string {
  if (typeof data !== "object" || data === null) return put(scalar(data, room.left), room);
  if (depth > DEEPEST || room.left <= 0) return put("…", room);
  const list = Array.isArray(data);
  const members: string[] = [];
  for (const key in data) {
    if (!Object.hasOwn(data, key)) continue;
    const name = list ? "" : put(`${JSON.stringify(key.slice(0, 200))}:`, room);
    members.push(room.left > 0 ? name + write((data as Record<string, unknown>)[key], room, depth + 1) : "…");
    if (room.left <= 0) break;
  }
  return list ? `[${members.join(",")}]` : `{${members.join(",")}}`;
}

function scalar(data: unknown, left: number): string {
  if (typeof data !== "string") return String(data);
  return JSON.stringify(data.length > left ? `${data.slice(0, Math.max(left, 0))}…` : data);
}

function put(text: string, room: { left: number }): string {
  room.left -= text.length;
  return text;
}
