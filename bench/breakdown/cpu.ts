/** Says in which package this process spends its time while it does some work. */
import { Session } from 'node:inspector/promises';

/** Milliseconds of self time by package or folder, most first; waiting is left out. */
export async function cpuByPackage(
  work: () => Promise<void>,
): Promise<readonly (readonly [string, number])[]> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: 200 });
  await session.post('Profiler.start');
  await work();
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  const urls = new Map(
    profile.nodes.map(({ id, callFrame: { url, functionName } }) => [
      id,
      groupOf(url, functionName),
    ]),
  );
  const times = new Map<string, number>();
  for (const [index, id] of (profile.samples ?? []).entries()) {
    const group = urls.get(id) ?? 'unknown';
    const took = (profile.timeDeltas?.[index] ?? 0) / 1000;
    if (group !== '(idle)') times.set(group, (times.get(group) ?? 0) + took);
  }
  return [...times].sort(([, one], [, other]) => other - one);
}

function groupOf(url: string, functionName: string): string {
  if (url === '') return functionName.startsWith('(') ? functionName : 'native';
  const modules = url.split('/node_modules/').at(-1);
  if (url.includes('/node_modules/') && modules !== undefined) {
    const [scope = '', name = ''] = modules.split('/');
    return scope.startsWith('@') ? `${scope}/${name}` : scope;
  }
  if (url.startsWith('node:')) return 'node';
  return /\/(src\/[a-z]+)\//.exec(url)?.[1] ?? 'bench';
}
