import type { Mailbox, PostWebhook, ReadSecret } from '../contracts/delivery.ts';
import { once } from '../text/once.ts';

/**
 * Makes the ways out of deliver. The client of each is loaded when it is first used: most digests go one way or none,
 * and an edition that is held back goes none.
 */
export function createSenders(): { mailbox: Mailbox; post: PostWebhook; readSecret: ReadSecret } {
  const mailbox = once(async () => (await import('./ses-mailbox.ts')).createSesMailbox());
  const post = once(async () => (await import('./post-webhook.ts')).createPostWebhook());
  const readSecret = once(async () => (await import('./read-parameter.ts')).createReadParameter());
  return {
    mailbox: {
      send: async (mail) => (await mailbox()).send(mail),
      contacts: async (list) => (await mailbox()).contacts(list),
    },
    post: async (request) => (await post())(request),
    readSecret: async (name) => (await readSecret())(name),
  };
}
