import { editionIdOf } from '../contracts/edition-id.ts';

/**
 * Returns when the edition after an instant is due, by a schedule of five cron fields in a time zone.
 *
 * A local time that daylight saving skips is left out, as EventBridge Scheduler does; one that comes twice makes one
 * edition, since an edition is named by its local time. Answers nothing for a schedule that never comes, or that is not
 * valid (an earlier version may have taken it): an edition does not fail because of the next one.
 */
export async function nextEdition(schedule: string, timeZone: string, after: string): Promise<string | undefined> {
  // Not needed until the edition is composed, and no part of a cold start.
  const { Cron } = await import('croner');
  let cron: InstanceType<typeof Cron>;
  try {
    cron = new Cron(schedule, { mode: '5-part', timezone: timeZone, paused: true });
  } catch {
    return undefined;
  }
  const last = editionIdOf(after, timeZone);
  for (let run = cron.nextRun(new Date(after)); run !== null; run = cron.nextRun(run)) {
    // croner moves a fixed time that is skipped to the end of the gap; there it does not match.
    const due = run.toISOString();
    if (cron.match(run) && editionIdOf(due, timeZone) > last) return due;
  }
  return undefined;
}
