import { get } from 'node:http';
import { embedded } from '../support/engine.ts';
import { served } from '../support/served.ts';
const graph = await embedded.open();
const s = await served(graph);
for (const enc of ['gzip', 'identity']) {
  console.log(enc, 'rss before', Math.round(process.memoryUsage().rss/1e6));
  const req = get(s.url + '/export/dyads.json?from=1900&to=2100', { headers: { 'accept-encoding': enc } }, (res) => { res.once('readable', () => { res.read(10); }); setTimeout(() => res.destroy(), 6000); });
  await new Promise((r) => setTimeout(r, 5000));
  const c0 = process.cpuUsage(); await new Promise((r) => setTimeout(r, 1000)); const c = process.cpuUsage(c0);
  console.log(enc, 'rss with a reader that waits', Math.round(process.memoryUsage().rss/1e6), 'cpu ms in last second', c.user/1000);
  await new Promise((r) => setTimeout(r, 1000)); req.destroy();
}
await s.stop(); await graph.close(); console.log(s.logged); process.exit();
