import type { Format } from './format.ts';
import { email } from './formats/email/email.ts';
import { html } from './formats/html/html.ts';
import { json } from './formats/json.ts';
import { markdown } from './formats/markdown.ts';

/** The renderings of an edition. A new one is a file and a line here. */
export const formats: readonly Format[] = [json, html, markdown, email];
