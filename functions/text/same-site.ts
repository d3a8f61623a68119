/** Whether two hosts belong to one site, as `siteOf` says; the list of suffixes is loaded only for hosts that differ. */
export async function sameSite(a: string, b: string): Promise<boolean> {
  const [one, other] = [a, b].map((host) =>
    host
      .toLowerCase()
      .replace(/\.$/, '')
      .replace(/^www\./, ''),
  );
  if (one === other) return true;
  const { siteOf } = await import('./site-of.ts');
  return siteOf(a) === siteOf(b);
}
