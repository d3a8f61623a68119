/**
 * Writes the CloudFront Function that turns a reader's path into the key of a page.
 *
 * `/` goes to `home`; `/x/` is `/x/index.html`; `/x` (no dot in the last part) is sent on to `/x/`, so that relative
 * links hold. The code keeps to what the CloudFront JavaScript runtime 2.0 knows. `home` begins and ends with a slash.
 */
export function siteRouterCode(home: string): string {
  return `function handler(event) {
  var request = event.request;
  var uri = request.uri;
  function sendOn(status, to) {
    return { statusCode: status, statusDescription: 'Found', headers: { location: { value: to } } };
  }
  if (uri === '/') return sendOn(302, ${JSON.stringify(home)});
  // Two slashes (or what browsers take for them) at the start would make a location of another host.
  if (uri.charAt(1) === '/' || uri.indexOf('\\\\') !== -1) return sendOn(302, ${JSON.stringify(home)});
  var last = uri.slice(uri.lastIndexOf('/') + 1);
  if (last === '') request.uri = uri + 'index.html';
  else if (last.indexOf('.') === -1) return sendOn(301, uri + '/');
  return request;
}
`;
}
