// node talk.js BOT [QUESTION EXPECTED] : asks a running bot in a personal chat, a group and a channel; exit 0 if all is well.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Checks } from './check.js';
import { startEmulator } from './emulator.js';
import { openTeams } from './teams.js';

const BOT_NAME = 'Scrutiny Assistant';
const [bot = 'http://127.0.0.1:8080', question = 'help', expected = ''] = process.argv.slice(2);
const shots = process.env.SHOTS ?? 'shots';
const checks = new Checks(shots);

const check = (sentence, act) => checks.check(teams, sentence, act);

async function seen(name) {
  const card = await teams.seesCard(expected);
  const { width, height } = await card.boundingBox();
  if (width < 100 || height < 20) {
    throw new Error(`the card is ${width} by ${height} pixels`);
  }
  await teams.shoot(join(shots, `${name}.png`));
}

process.on('uncaughtException', error => {
  console.error(error.message);
  process.exit(2);
});
mkdirSync(shots, { recursive: true });
const emulator = await startEmulator(bot, shots);
const teams = await openTeams(emulator.url);
try {
  await check('installing brings a welcome', () => teams.seesCard(''));
  await check('a question in a personal chat is answered with a card', async () => {
    await teams.say(question);
    await seen('personal');
  });
  await check('a button of the card says its words', async () => {
    if (await teams.pressLast()) {
      await teams.shoot(join(shots, 'pressed.png'));
    } else {
      console.log('        (no card has a button)');
    }
  });
  await check('a question in a group is answered when the bot is mentioned', async () => {
    await teams.goTo('Panel Members');
    await teams.mention(BOT_NAME, question);
    await seen('group');
  });
  await check('a question in a channel is answered when the bot is mentioned', async () => {
    await teams.goTo('Scrutiny - General');
    await teams.post(BOT_NAME, question);
    await seen('channel');
  });
} finally {
  await teams.close();
  emulator.stop();
}
checks.end();
