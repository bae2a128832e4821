/** One core of a check of many files: takes a file, gives a report, until it is ended. */
import { parentPort, workerData } from 'node:worker_threads';
import { checkFile } from './check-file.ts';
import type { CheckOptions, Source } from './finding.ts';

const options = workerData as CheckOptions;
parentPort?.on('message', (source: Source) => {
  void checkFile(source, options).then((report) => parentPort?.postMessage(report));
});
