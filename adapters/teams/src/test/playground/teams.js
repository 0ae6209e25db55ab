// What a person does in the emulated Teams, in a Chromium that reaches nothing but this machine.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const PATIENCE = 20_000;
const FLAGS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-sync', '--disable-background-networking',
  '--disable-component-update', '--no-first-run', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

export async function openTeams(url) {
  const profile = mkdtempSync(join(tmpdir(), 'teams-'));
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', headless: true, args: FLAGS, viewport: { width: 1280, height: 1000 },
  });
  const page = browser.pages()[0] ?? await browser.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.goto(url);
  await page.getByText('Connected.').first().waitFor();
  return new Teams(browser, page, profile);
}

class Teams {
  constructor(browser, page, profile) {
    Object.assign(this, { browser, page, profile });
  }

  async goTo(place) {
    await this.page.getByRole('treeitem', { name: place }).click();
    await this.page.locator('[role=textbox][contenteditable=true]').first().waitFor();
    await this.page.waitForTimeout(500);
  }

  async say(words) {
    await this.box('last').click();
    await this.page.keyboard.type(words);
    await this.page.getByRole('button', { name: 'Send Message' }).last().click();
  }

  async mention(bot, words) {
    await this.typeMention(this.box('last'), bot, words);
    await this.page.getByRole('button', { name: 'Send Message' }).last().click();
  }

  async post(bot, words) {
    await this.typeMention(this.box('first'), bot, words);
    await this.page.getByRole('button', { name: 'Post' }).first().click();
  }

  async pressLast() {
    const cards = this.page.locator('.ac-adaptiveCard');
    const before = await cards.count();
    const button = cards.getByRole('button').last();
    if (before === 0 || !(await button.isVisible())) {
      return false;
    }
    await button.click();
    await cards.nth(before).waitFor();
    return true;
  }

  async seesCard(words) {
    const card = this.page.locator('.ac-adaptiveCard').filter({ hasText: words }).last();
    await card.waitFor();
    await card.scrollIntoViewIfNeeded();
    return card;
  }

  async cards() {
    return this.page.locator('.ac-adaptiveCard');
  }

  // Writes a day, given as 2026-06-12, into the card's first date input and takes it from the calendar.
  async pickDay(card, day) {
    const box = card.getByPlaceholder('Select a date...').first();
    await box.fill(new Date(`${day}T12:00`).toDateString());
    await box.press('Enter');
    await this.page.getByRole('gridcell', { selected: true }).click();
  }

  async shoot(file) {
    await this.page.waitForTimeout(300);
    await this.page.screenshot({ path: file });
  }

  async close() {
    await this.browser.close();
    rmSync(this.profile, { recursive: true, force: true });
  }

  box(which) {
    return this.page.locator('[role=textbox][contenteditable=true]')[which]();
  }

  async typeMention(box, bot, words) {
    await box.click();
    await this.page.keyboard.type('@');
    await this.page.getByRole('menuitem', { name: bot }).first().click();
    await this.page.keyboard.type(` ${words}`);
  }
}
