import { describe, expect, test } from 'vitest';
import { clientAddress, isTooMuchText } from './http-server';

describe('whence a request comes', () => {
	const from = (headers: Record<string, string | string[]>, header?: string) =>
		clientAddress({ headers, socket: { remoteAddress: '::ffff:192.0.2.7' } }, header);

	test('is the other end of the connection where no proxy is named, whatever the sender claims', () => {
		expect(from({ 'x-forwarded-for': '203.0.113.1' })).toBe('192.0.2.7');
	});

	test('is what the proxy wrote last, not what stood there before', () => {
		expect(from({ 'x-forwarded-for': '10.0.0.1, 203.0.113.9' }, 'x-forwarded-for')).toBe('203.0.113.9');
		expect(from({ 'x-real-ip': '203.0.113.9' }, 'x-real-ip')).toBe('203.0.113.9');
		expect(from({}, 'x-forwarded-for')).toBe('192.0.2.7');
	});
});

describe('a body without files', () => {
	test.each([
		[{ 'content-type': 'application/json', 'content-length': '9000000' }, true],
		[{ 'content-type': 'application/json', 'transfer-encoding': 'chunked' }, true],
		[{ 'content-length': '9000000' }, true],
		[{ 'content-type': 'application/x-www-form-urlencoded', 'content-length': '800000' }, false],
		[{ 'content-type': 'multipart/form-data; boundary=x', 'content-length': '90000000' }, false],
		[{}, false]
	])('%j is too much: %s', (headers, expected) => {
		expect(isTooMuchText({ headers })).toBe(expected);
	});
});
