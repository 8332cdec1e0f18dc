import { runnerImport } from "vite";
const root = "/work/wt/networks";
const { module: M } = await runnerImport("./src/domain/analysis/reviews/index.ts", { configFile: false, logLevel: "error", root });
const N = Number(process.argv[2] ?? 1000000);
let s = 12345; const rnd = () => (s = (Math.imul(s, 1664525) + 1013904223) >>> 0) / 2**32;
const vocab = Array.from({ length: 4000 }, (_, n) => "w" + Math.floor(n * 7919).toString(36));
const start = Date.UTC(2019, 0, 1);
const reviews = Array.from({ length: N }, (_, n) => ({ id: String(n), source: "s" + Math.floor(rnd() * 5), author: "a" + Math.floor(rnd() * N / 2), subject: "s" + Math.floor(rnd() * 2000), date: new Date(start + Math.floor(rnd() * 2000) * 864e5).toISOString().slice(0, 10), rating: Math.floor(rnd() * 5) / 4, text: Array.from({ length: 10 + Math.floor(rnd() * 50) }, () => vocab[Math.floor(rnd() * rnd() * 4000)]).join(" ") }));
for (let n = 1000; n < N; n += 97) reviews[n].text = reviews[Math.floor(rnd() * n)].text.replace(/ w\w+/, " other");
console.log("made, rss MB", Math.round(process.memoryUsage().rss / 1e6));
let c = process.cpuUsage(); const t0 = performance.now(); let total = 0, peak = 0;
for (const { how, value } of M.findAnomalies(reviews, "2026-01-01")) { const d = process.cpuUsage(c); c = process.cpuUsage(); const ms = (d.user + d.system) / 1000; total += ms; peak = Math.max(peak, process.memoryUsage().rss); console.log(how.method, "cpu ms", Math.round(ms), "found", value.length, "rss MB", Math.round(process.memoryUsage().rss / 1e6)); }
console.log(N, "cpu s", (total / 1000).toFixed(1), "wall s", ((performance.now() - t0) / 1000).toFixed(1), "maxrss MB", Math.round(process.resourceUsage().maxRSS / 1024));
