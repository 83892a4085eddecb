import { randomBytes } from 'node:crypto';

let lastMillisecond = 0;
let sequence = 0;

/**
 * A UUIDv7 (RFC 9562): sorts by the time it was made, so that inserts touch the end of an index. PostgreSQL 15
 * has no such function, hence ids are made here (decisions.md 9). Ids of one process never go backwards.
 */
export function newId(now: number = Date.now()): string {
	const random = randomBytes(10);
	if (now <= lastMillisecond) {
		sequence += 1;
		if (sequence > 0xfff) {
			lastMillisecond += 1;
			sequence = 0;
		}
	} else {
		lastMillisecond = now;
		sequence = random.readUInt16BE(0) & 0x3ff;
	}
	const bytes = Buffer.alloc(16);
	bytes.writeUIntBE(lastMillisecond, 0, 6);
	bytes.writeUInt16BE(0x7000 | sequence, 6);
	random.copy(bytes, 8, 2);
	bytes[8] = (bytes[8]! & 0x3f) | 0x80;
	const hex = bytes.toString('hex');
	return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** True for text that is a UUID of any version; anything else is "not found" before it reaches the database. */
export function isId(text: string): boolean {
	return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(text);
}

/** Letters and digits that are not mistaken for one another when read aloud or typed from paper. */
const readable = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** A code under which anybody checks a paper: sixty bits in three groups, to be typed from paper. */
export const newVerificationCode = (): string =>
	`${randomReadable(4)}-${randomReadable(4)}-${randomReadable(4)}`;

/** A random tail for receipt numbers and verification codes; each letter carries almost five bits. */
export function randomReadable(length: number): string {
	const letters: string[] = [];
	while (letters.length < length) {
		for (const byte of randomBytes(length * 2)) {
			// 248 is the largest multiple of 31 below 256: taking only these keeps every letter equally likely.
			if (byte < 248 && letters.length < length) letters.push(readable[byte % readable.length]!);
		}
	}
	return letters.join('');
}
