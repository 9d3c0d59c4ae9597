import { pathToFileURL } from 'node:url';

const { startDouble } = (await import(pathToFileURL(String(process.argv[2])).href)) as {
  startDouble(): Promise<{ readonly url: string }>;
};
const { url } = await startDouble();
process.once('disconnect', () => process.exit());
process.send?.(url);
