// node told.js SERVICE : makes the person in the emulator answerable for recommendations of a running service, which tells them
// in time, and answers on the cards; exit 0 if all is well. The service must be open to this machine and sweep often.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Checks, eventually, expect } from './check.js';
import { startEmulator } from './emulator.js';
import { openTeams } from './teams.js';

const [service = 'http://127.0.0.1:8080'] = process.argv.slice(2);
const shots = process.env.SHOTS ?? 'shots';
const checks = new Checks(shots);
const day = days => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

async function api(method, path, body) {
  const response = await fetch(`${service}/api/${path}`, {
    method, headers: { 'Content-Type': 'application/json' }, body: body && JSON.stringify(body),
  });
  expect(response.ok, `${method} ${path}: ${response.status}`);
  return response.json();
}

async function dueToday(recommendation) {
  await api('PATCH', `recommendations/${recommendation}`, { lead: person.id, clock: { setDueOn: day(0) } });
  let notice;
  await eventually('no notice was sent', async () => {
    const { notices } = await api('GET', `notices?person=${person.id}&state=sent`);
    notice = notices.find(each => each.subject === `recommendation:${recommendation}`);
    return notice;
  });
  expect(notice.channel === 'teams', `it went by ${notice.channel}`);
  return notice;
}

async function becomes(notice, state) {
  await eventually(`the notice does not become ${state}`, async () => {
    const { notices } = await api('GET', `notices?person=${person.id}&state=${state}`);
    return notices.some(each => each.id === notice.id);
  });
}

process.on('uncaughtException', error => {
  console.error(error.message);
  process.exit(2);
});
mkdirSync(shots, { recursive: true });
const person = await api('POST', 'people', { name: 'A Lead', role: 'officer', email: 'councillor@example.org', channels: ['teams'] });
const open = (await api('GET', 'recommendations')).recommendations.filter(each => each.open).map(each => each.id);
const emulator = await startEmulator(service, shots);
const teams = await openTeams(emulator.url);
try {
  await checks.check(teams, 'installing brings a welcome', () => teams.seesCard(''));
  await checks.check(teams, 'a reminder arrives and a new date is taken', async () => {
    const notice = await dueToday(open[0]);
    const card = (await teams.cards()).last();
    await card.getByRole('button', { name: 'On it' }).waitFor();
    await teams.shoot(join(shots, 'reminder.png'));
    await teams.pickDay(card, day(14));
    await card.locator('textarea').first().fill('Offers are out.');
    await card.getByRole('button', { name: 'On it' }).click();
    await becomes(notice, 'acknowledged');
    const after = await teams.seesCard('Thank you');
    expect(await after.getByRole('button').count() === 0, 'a button is left');
    await teams.shoot(join(shots, 'answered.png'));
  });
  await checks.check(teams, 'another is put off until tomorrow', async () => {
    const notice = await dueToday(open[1]);
    const button = (await teams.cards()).last().getByRole('button', { name: 'tomorrow' });
    await button.click();
    await becomes(notice, 'held');
    await teams.seesCard('09:00');
    await teams.shoot(join(shots, 'put-off.png'));
  });
} finally {
  await teams.close();
  emulator.stop();
}
checks.end();
