#!/usr/bin/env node
import { terminal } from './io.ts';
import { main } from './main.ts';
import { EXIT } from './usage.ts';

// `| head` closes the pipe before everything is written. What has not been told may be a problem.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(EXIT.problems);
});

process.exitCode = await main(process.argv.slice(2), terminal());
