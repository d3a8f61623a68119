/** The honest name under which servers are asked, with a way to reach the operator. Source: RFC 9110, 10.1.5. */
export function userAgentOf(contact: string): string {
  return `depeche/1.0 (+${contact.replace(/[^\x21-\x7E]/g, '')})`;
}
