import { benchAnalysis } from './analysis-bench.ts';
import { describeMachine, formatReport } from './bench-result.ts';
import type { BenchOptions, BenchResult } from './bench-result.ts';
import { benchCompare } from './compare-bench.ts';
import { benchFormats } from './formats-bench.ts';
import { benchImport } from './import-bench.ts';
import { benchLibrary } from './library-bench.ts';
import { benchReuse } from './reuse-bench.ts';
import { benchScale } from './scale-bench.ts';
import { benchSearch } from './search-bench.ts';
import { benchTimeline } from './timeline-bench.ts';

const benches: Readonly<Record<string, (options: BenchOptions) => Promise<readonly BenchResult[]>>> = {
  analysis: benchAnalysis,
  compare: benchCompare,
  formats: benchFormats,
  import: benchImport,
  library: benchLibrary,
  reuse: benchReuse,
  scale: benchScale,
  search: benchSearch,
  timeline: benchTimeline,
};

const options = ['--json', '--quick', '--errors'];
const args = process.argv.slice(2);
const names = args.filter(arg => !arg.startsWith('--'));
const unknown = [
  ...names.filter(name => !Object.hasOwn(benches, name)),
  ...args.filter(arg => arg.startsWith('--') && !options.includes(arg)),
];
if (unknown.length > 0) {
  process.stderr.write(
    `There is no ${unknown.join(', ')}. Usage: npm run bench [-- NAME… ${options.join(' ')}], NAME: ${Object.keys(benches).join(', ')}\n`,
  );
  process.exit(2);
}

let isWithinBudget = true;
for (const [name, bench] of Object.entries(benches)) {
  if (names.length > 0 && !names.includes(name)) continue;
  const tell = (line: string): void => void process.stderr.write(`${name}: ${line}\n`);
  const results = await bench({
    isQuick: args.includes('--quick'),
    showErrors: args.includes('--errors'),
    tell,
  });
  const report = { name, machine: describeMachine(), results };
  process.stdout.write(`${args.includes('--json') ? JSON.stringify(report) : formatReport(report)}\n`);
  isWithinBudget &&= results.every(result => result.ok);
}
process.exitCode = isWithinBudget ? 0 : 1;
