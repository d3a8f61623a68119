import { describe, expect, test } from 'vitest';
import { isPublicAddress, urlRefusal } from '../../functions/adapters/guard-address.ts';

describe('addresses of the web', () => {
  test.each([
    ['https://news.example/rss.xml'],
    ['http://news.example:8080/feed'],
    ['http://1.1.1.1/'],
    ['http://[2606:4700::1111]/feed'],
    ['https://xn--n3h.example/'],
    ['https://localhost.example.org/'],
  ])('%s may be asked', (url) => {
    expect(urlRefusal(url)).toBeUndefined();
  });

  test.each([
    ['not an address', 'bad-url'],
    ['http://', 'bad-url'],
    ['http://news.example/a\r\nX-Injected: 1', 'bad-url'],
    ['http://news.example/a b', 'bad-url'],
    [`http://news.example/${'a'.repeat(2048)}`, 'bad-url'],
    ['file:///etc/passwd', 'scheme'],
    ['ftp://news.example/feed.xml', 'scheme'],
    ['data:application/rss+xml,<rss/>', 'scheme'],
    ['javascript:alert(1)', 'scheme'],
    ['https://user:secret@news.example/rss', 'credentials'],
    ['http://news.example:22/', 'port'],
    ['http://news.example:6379/', 'port'],
    ['http://localhost/', 'private-address'],
    ['http://LOCALHOST./', 'private-address'],
    ['http://foo.localhost/', 'private-address'],
    ['http://printer.local/', 'private-address'],
    ['http://metadata.google.internal/', 'private-address'],
    ['http://intranet/', 'private-address'],
    ['http://127.0.0.1/', 'private-address'],
    ['http://127.0.0.1:9001/2018-06-01/runtime/invocation/next', 'private-address'],
    ['http://127.1/', 'private-address'],
    ['http://2130706433/', 'private-address'],
    ['http://0x7f.1/', 'private-address'],
    ['http://0177.0.0.1/', 'private-address'],
    ['http://１２７.0.0.1/', 'private-address'],
    ['http://169.254.169.254/latest/meta-data/', 'private-address'],
    ['http://[::1]/', 'private-address'],
    ['http://[::ffff:127.0.0.1]/', 'private-address'],
    ['http://[fd00:ec2::254]/', 'private-address'],
  ])('%j is refused: %s', (url, reason) => {
    expect(urlRefusal(url)).toBe(reason);
  });
});

describe('IP addresses', () => {
  test.each([['93.184.216.34'], ['8.8.8.8'], ['172.15.0.1'], ['172.32.0.1'], ['2606:4700::1111']])(
    '%s is public',
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );

  test.each([
    ['0.0.0.0', 'this host'],
    ['10.1.2.3', 'private'],
    ['100.64.0.1', 'shared by a carrier'],
    ['127.0.0.53', 'loopback'],
    ['168.63.129.16', 'host of one cloud'],
    ['169.254.170.2', 'link-local'],
    ['172.31.255.254', 'private'],
    ['192.0.2.1', 'documentation'],
    ['192.168.1.1', 'private'],
    ['198.18.0.1', 'benchmarks'],
    ['224.0.0.1', 'multicast'],
    ['240.0.0.1', 'reserved'],
    ['255.255.255.255', 'broadcast'],
    ['::', 'unspecified'],
    ['::1', 'loopback'],
    ['::127.0.0.1', 'IPv4-compatible'],
    ['::ffff:10.0.0.1', 'mapped'],
    ['64:ff9b::a9fe:a9fe', 'NAT64'],
    ['64:ff9b:1::1', 'local NAT64'],
    ['2001::1', 'Teredo'],
    ['2002:7f00:1::', '6to4'],
    ['2001:db8::1', 'documentation'],
    ['fc00::1', 'unique local'],
    ['fe80::1', 'link-local'],
    ['fec0::1', 'old site-local'],
    ['ff02::1', 'multicast'],
    ['no address', 'nothing'],
  ])('%s is not public (%s)', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});
