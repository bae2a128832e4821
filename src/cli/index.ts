#!/usr/bin/env node
import { terminal } from './io.ts';
import { main } from './main.ts';

// `| head` closes the pipe before everything is written.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await main(process.argv.slice(2), terminal());
