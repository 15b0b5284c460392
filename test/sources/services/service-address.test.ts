import { describe, expect, it } from 'vitest';
import { InputError } from '../../../pipeline/input-error.ts';
import { serviceAddress } from '../../../pipeline/sources/asking/service-address.ts';

const example = 'https://service.example';

describe('the address of a service', () => {
  it.each([
    'https://service.example/path',
    'https://127.0.0.1',
    'https://localhost',
    'http://127.0.0.1:2584',
    'http://127.9.9.9',
    'http://localhost:1',
    'http://[::1]:8080',
    'http://[0:0:0:0:0:0:0:1]',
  ])('may be %s', (given) => {
    expect(serviceAddress(given, 'SERVICE_URL', example)).toEqual(new URL(given));
  });

  it.each([
    'http://service.example',
    'http://127.0.0.1.service.example',
    'http://localhost.service.example',
    'http://[::2]',
    'ftp://127.0.0.1',
    'https://secret@service.example',
    'http://:secret@127.0.0.1',
    'secret.example',
    'https://secret',
    'https://secret.',
    'https://secret/path',
    '',
  ])('may not be %j; the message names the variable and does not repeat it', (given) => {
    const make = () => serviceAddress(given, 'SERVICE_URL', example);
    expect(make).toThrow(InputError);
    expect(make).toThrow(/^SERVICE_URL: found no address that can be asked; .* http for this/);
    expect(make).not.toThrow(/secret/);
  });
});
