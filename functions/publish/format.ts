import type { Digest } from '../contracts/digest.ts';

/** What a rendering may know besides the digest; nothing that changes after the edition. */
export interface FormatContext {
  /** Address of the site without a trailing slash, where it is known. */
  readonly siteUrl: string | undefined;
  /** The sender of the edition, where it is sent by e-mail. */
  readonly sender?: MailSender | undefined;
}

/** What a message says of its sender; it never names its readers. */
export interface MailSender {
  readonly from: string;
  readonly replyTo?: string | undefined;
  /** `mailto:` or `https:` address. */
  readonly unsubscribe?: string | undefined;
}

/** One rendering of an edition: pure, Digest in, text out; same digest, same bytes. */
export interface Format {
  readonly name: string;
  /** Its file in the edition's folder. */
  readonly fileName: string;
  readonly contentType: string;
  render(digest: Digest, context: FormatContext): string;
}
