import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { SSMClient } from '@aws-sdk/client-ssm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createReadParameter } from '../../functions/adapters/read-parameter.ts';
import { createSesMailbox } from '../../functions/adapters/ses-mailbox.ts';

interface Call {
  readonly method: string | undefined;
  readonly path: string;
  readonly body: Record<string, unknown>;
}
interface Answer {
  readonly status: number;
  readonly body: object;
  readonly error?: string;
}

/** A stand-in for AWS on loopback: it remembers what it was asked and gives the answers it was told to. */
const calls: Call[] = [];
let answers: (Answer | 'hang up')[] = [];
const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const text = Buffer.concat(chunks).toString();
    calls.push({
      method: request.method,
      path: request.url ?? '',
      body: (text === '' ? {} : JSON.parse(text)) as Call['body'],
    });
    const answer = answers.shift() ?? { status: 200, body: {} };
    if (answer === 'hang up') return void request.socket.destroy();
    const type = answer.error === undefined ? {} : { 'x-amzn-errortype': answer.error };
    return void response
      .writeHead(answer.status, { 'content-type': 'application/json', ...type })
      .end(JSON.stringify(answer.body));
  });
});
let settings: { endpoint: string; region: string; credentials: { accessKeyId: string; secretAccessKey: string } };
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  settings = {
    endpoint: `http://127.0.0.1:${port}`,
    region: 'eu-west-3',
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
  };
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  calls.length = 0;
  answers = [];
});

const mailbox = () => createSesMailbox(new SESv2Client({ ...settings, maxAttempts: 1 }));
const mail = { from: 'digest@news.example', to: 'ana@reader.example', message: 'Subject: a\r\n\r\nb\r\n' };

describe('the mailbox of SES', () => {
  test('sends the message as it is, to one reader, and gives the receipt', async () => {
    answers = [{ status: 200, body: { MessageId: '0100-a' } }];
    expect(await mailbox().send(mail)).toEqual({ status: 'sent', receipt: '0100-a' });
    expect(calls).toEqual([
      {
        method: 'POST',
        path: '/v2/email/outbound-emails',
        body: {
          FromEmailAddress: mail.from,
          Destination: { ToAddresses: [mail.to] },
          Content: { Raw: { Data: Buffer.from(mail.message).toString('base64') } },
        },
      },
    ]);
  });

  test('names the list of a contact, so that SES lets him leave', async () => {
    await mailbox().send({ ...mail, contactList: { name: 'Readers', topic: 'matin' } });
    expect(calls[0]?.body.ListManagementOptions).toEqual({ ContactListName: 'Readers', TopicName: 'matin' });
  });

  test.each([
    ['MessageRejected', 400, 'refused', false],
    ['AccessDeniedException', 403, 'refused', false],
    ['TooManyRequestsException', 429, 'refused', true],
    ['InternalServiceErrorException', 500, 'unconfirmed', false],
  ])('%s (%d) is %s, and it asks only once', async (error, status, outcome, again) => {
    answers = [{ status, error, body: { message: 'no' } }];
    const got = await mailbox().send(mail);
    expect(got.status).toBe(outcome);
    expect('retryAfterMs' in got).toBe(again);
    expect(calls).toHaveLength(1);
  });

  test('a connection that breaks off leaves a doubt and is not tried again; one that never was leaves none', async () => {
    answers = ['hang up'];
    expect(await mailbox().send(mail)).toMatchObject({ status: 'unconfirmed', problem: { code: 'ses-no-answer' } });
    expect(calls).toHaveLength(1);
    const nobody = createSesMailbox(new SESv2Client({ ...settings, endpoint: 'http://127.0.0.1:9', maxAttempts: 1 }));
    expect(await nobody.send(mail)).toMatchObject({ status: 'refused' });
  });

  test('lists the contacts of all pages who want to get mail', async () => {
    answers = [
      { status: 200, body: { Contacts: [{ EmailAddress: 'ana@reader.example' }], NextToken: 'n' } },
      { status: 200, body: { Contacts: [{ EmailAddress: 'bo@reader.example' }, {}] } },
    ];
    expect(await mailbox().contacts({ name: 'Readers', topic: 'matin' })).toEqual([
      'ana@reader.example',
      'bo@reader.example',
    ]);
    expect(calls).toHaveLength(2);
    expect(calls[0]?.path).toContain('/v2/email/contact-lists/Readers/contacts');
    expect(calls[0]?.body.Filter).toMatchObject({ FilteredStatus: 'OPT_IN', TopicFilter: { TopicName: 'matin' } });
    answers = [{ status: 404, error: 'NotFoundException', body: {} }];
    await expect(mailbox().contacts({ name: 'Nobody' })).rejects.toThrow(
      'cannot read the contact list Nobody: NotFoundException',
    );
  });
});

describe('a secret', () => {
  const read = (name: string) => createReadParameter(new SSMClient(settings))(name);

  test('is read by its name, decrypted', async () => {
    answers = [{ status: 200, body: { Parameter: { Value: ' whsec_abc\n' } } }];
    expect(await read('/depeche/library')).toBe('whsec_abc');
    expect(calls[0]?.body).toEqual({ Name: '/depeche/library', WithDecryption: true });
  });

  test('that is not there, or empty, is told by its name', async () => {
    answers = [
      { status: 400, error: 'ParameterNotFound', body: {} },
      { status: 200, body: { Parameter: { Value: ' ' } } },
    ];
    await expect(read('/depeche/library')).rejects.toThrow(
      'cannot read the parameter /depeche/library: ParameterNotFound',
    );
    await expect(read('/depeche/library')).rejects.toThrow('the parameter /depeche/library is empty');
  });
});
