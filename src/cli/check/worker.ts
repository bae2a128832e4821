/** One core of a check of many files: takes a path, gives a report, until it is ended. */
import { parentPort, workerData } from 'node:worker_threads';
import { checkFile } from './check-file.ts';
import type { CheckOptions } from './finding.ts';

const options = workerData as CheckOptions;
parentPort?.on('message', (file: string) => {
  void checkFile(file, options).then((report) => parentPort?.postMessage(report));
});
