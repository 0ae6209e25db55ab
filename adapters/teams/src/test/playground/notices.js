// node notices.js TRIAL : has notices sent to a person in the emulator, who answers them on their cards; exit 0 if all is well.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Checks, eventually, expect } from './check.js';
import { startEmulator } from './emulator.js';
import { openTeams } from './teams.js';

const [trial = 'http://127.0.0.1:8080'] = process.argv.slice(2);
const shots = process.env.SHOTS ?? 'shots';
const checks = new Checks(shots);

const check = (sentence, act) => checks.check(teams, sentence, act);

async function post(path) {
  const response = await fetch(`${trial}/trial/${path}`, { method: 'POST' });
  return response.text();
}

async function send(count, expected = 'Sent') {
  const outcome = await post(`notices?person=${person}&count=${count}`);
  expect(outcome.startsWith(expected), `the outcome is ${outcome}`);
}

async function done(deed) {
  await eventually(`nobody ${deed}`, async () => {
    const deeds = await (await fetch(`${trial}/trial/deeds`)).json();
    return deeds.some(each => each.includes(deed));
  });
}

process.on('uncaughtException', error => {
  console.error(error.message);
  process.exit(2);
});
mkdirSync(shots, { recursive: true });
const person = await post('people?name=A%20Councillor&email=councillor@example.org');
const emulator = await startEmulator(trial, shots);
const teams = await openTeams(emulator.url);
try {
  await check('installing brings a welcome', () => teams.seesCard(''));
  await check('a notice arrives by itself', async () => {
    await send(1);
    await teams.seesCard('Reply to recommendation 1 due');
    await teams.shoot(join(shots, 'notice.png'));
  });
  await check('a new date is taken, and the card says so and has no button any more', async () => {
    const card = await teams.seesCard('Reply to recommendation 1 due');
    await teams.pickDay(card, '2026-06-12');
    await card.getByRole('button', { name: 'On it' }).click();
    await teams.seesCard('Friday 12 June 2026');
    await done('acknowledged 1, 2026-06-12');
    expect(await (await teams.seesCard('Friday 12 June 2026')).getByRole('button').count() === 0, 'a button is left');
    await teams.shoot(join(shots, 'acknowledged.png'));
  });
  await check('a notice is put off until tomorrow', async () => {
    await send(1);
    const card = await teams.seesCard('Reply to recommendation 2 due');
    await card.getByRole('button', { name: 'Tomorrow' }).click();
    await done('snoozed 2 until');
    await teams.seesCard('remind you again');
    await teams.shoot(join(shots, 'snoozed.png'));
  });
  await check('of several notices on one card one is answered', async () => {
    await send(2);
    const card = await teams.seesCard('2 notices');
    await card.locator('textarea').nth(1).fill('Stops are ordered.');
    await card.getByRole('button', { name: 'On it' }).nth(1).click();
    await done('acknowledged 4, null, Stops are ordered.');
    const after = await teams.seesCard('Thank you, noted.');
    expect(await after.getByRole('button', { name: 'On it' }).count() === 1, 'the other can not be answered any more');
    await teams.shoot(join(shots, 'digest.png'));
  });
} finally {
  await teams.close();
  emulator.stop();
}
checks.end();
