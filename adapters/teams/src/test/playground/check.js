// Runs checks one after the other, prints each as a line, and leaves a screenshot of each that failed.
import { join } from 'node:path';

export class Checks {
  constructor(shots) {
    this.shots = shots;
    this.failures = 0;
  }

  async check(teams, sentence, act) {
    try {
      await act();
      console.log(`ok      ${sentence}`);
    } catch (error) {
      this.failures++;
      console.log(`FAILED  ${sentence}: ${String(error.message).slice(0, 500)}`);
      await teams.shoot(join(this.shots, `failed-${this.failures}.png`)).catch(() => {});
    }
  }

  end() {
    console.log(this.failures === 0 ? 'all is well' : `${this.failures} failed`);
    process.exit(this.failures === 0 ? 0 : 1);
  }
}

export function expect(holds, fault) {
  if (!holds) {
    throw new Error(fault);
  }
}

export async function eventually(fault, holds) {
  for (let tries = 0; tries < 150; tries++) {
    if (await holds()) {
      return;
    }
    await new Promise(resolve => setTimeout(resolve, 200));
  }
  throw new Error(fault);
}
