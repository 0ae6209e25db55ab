// Starts Microsoft's emulator in front of a bot, and stops it.
import { spawn } from 'node:child_process';
import { openSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));

const freePort = () => new Promise((resolve, reject) => {
  const server = createServer();
  server.once('error', reject);
  server.listen(0, '127.0.0.1', () => {
    const { port } = server.address();
    server.close(() => resolve(port));
  });
});

const answers = async url => {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
};

export async function startEmulator(bot, logs) {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const log = join(logs, 'emulator.log');
  const output = openSync(join(logs, 'emulator-output.log'), 'w');
  const emulator = spawn(process.execPath, [
    '-r', join(here, 'loopback-only.cjs'),
    join(here, 'node_modules/@microsoft/m365agentsplayground/cli.js'), 'start',
    '-e', `${bot}/api/messages`, '-c', 'msteams', '-p', String(port), '--service-url', `${url}/_connector`, '--dt',
  ], {
    cwd: here,
    stdio: ['ignore', output, output],
    env: {
      ...process.env,
      APPLICATION_INSIGHTS_NO_STATSBEAT: '1',
      M365_AGENTS_PLAYGROUND_CONFIG_PATH: join(here, 'emulator.yml'),
      M365_AGENTS_PLAYGROUND_LOGFILE: log,
      TEAMSAPPTESTER_BROWSER: 'none',
    },
  });
  for (let tries = 0; tries < 150; tries++) {
    if (emulator.exitCode !== null) {
      throw new Error(`the emulator stopped: ${readFileSync(log, 'utf8').slice(-2000)}`);
    }
    if (await answers(url)) {
      return { url, stop: () => emulator.kill() };
    }
    await new Promise(resolve => setTimeout(resolve, 200));
  }
  emulator.kill();
  throw new Error(`the emulator does not answer at ${url}; see ${log}`);
}
