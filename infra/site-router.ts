/**
 * Writes the CloudFront Function that turns a reader's path into the key of a page.
 *
 * `/` redirects to `home`; `/x/` is `/x/index.html`; `/x` (no dot in the last segment) redirects to `/x/`, so that
 * relative links work. The code uses only what CloudFront JavaScript runtime 2.0 supports. `home` begins and ends with a
 * slash.
 */
export function siteRouterCode(home: string): string {
  return `function handler(event) {
  var request = event.request;
  var uri = request.uri;
  function sendOn(status, to) {
    return { statusCode: status, statusDescription: 'Found', headers: { location: { value: to } } };
  }
  if (uri === '/') return sendOn(302, ${JSON.stringify(home)});
  // Two slashes (or what browsers treat as such) at the start would redirect to another host.
  if (uri.charAt(1) === '/' || uri.indexOf('\\\\') !== -1) return sendOn(302, ${JSON.stringify(home)});
  var last = uri.slice(uri.lastIndexOf('/') + 1);
  if (last === '') request.uri = uri + 'index.html';
  else if (last.indexOf('.') === -1) return sendOn(301, uri + '/');
  return request;
}
`;
}
