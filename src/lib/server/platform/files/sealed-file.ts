import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/**
 * The form of an encrypted file.
 *
 *     head   "SPF1" · id of the master key (8) · nonce (12) · wrapped file key (32) · tag (16)
 *     body   pieces of 64 KiB of plain text, each AES-256-GCM: cipher text · tag (16)
 *
 * Each file has a key of its own, so the nonces of its pieces may simply count; the last piece says in
 * its nonce that it is the last, so a file that was cut is found. The head's tag also covers tenant,
 * SHA-256 and size: a file put under another's name, or taken from another tenant, does not open.
 */
export const PIECE = 64 * 1024;
export const TAG = 16;
const MAGIC = Buffer.from('SPF1');
const KEY_ID = 8;
const NONCE = 12;
const KEY = 32;
export const HEAD = MAGIC.length + KEY_ID + NONCE + KEY + TAG;

/** The stored bytes are not what was stored: changed, cut, moved, or sealed with a key that is gone. */
export class DamagedFileFault extends Error {
	override readonly name = 'DamagedFileFault';
}

/** What the head of a file vouches for. */
export type FileIdentity = { readonly tenantId: number; readonly sha256: string; readonly size: number };

function identityText({ tenantId, sha256, size }: FileIdentity): Buffer {
	return Buffer.from(`satupintu-file|1|${tenantId}|${sha256}|${size}`);
}

/** Wraps a file's key; the head is written last, when SHA-256 and size are known. */
export function sealHead(
	fileKey: Buffer,
	tenantKey: Buffer,
	masterId: Buffer,
	identity: FileIdentity
): Buffer {
	const nonce = randomBytes(NONCE);
	const cipher = createCipheriv('aes-256-gcm', tenantKey, nonce).setAAD(identityText(identity));
	const wrapped = Buffer.concat([cipher.update(fileKey), cipher.final()]);
	return Buffer.concat([MAGIC, masterId, nonce, wrapped, cipher.getAuthTag()]);
}

/** The id of the master key that a head was sealed under. */
export function masterIdOf(head: Buffer): Buffer {
	if (head.length !== HEAD || !head.subarray(0, MAGIC.length).equals(MAGIC)) {
		throw new DamagedFileFault('not a sealed file');
	}
	return head.subarray(MAGIC.length, MAGIC.length + KEY_ID);
}

/** The file's key, if the head belongs to this tenant, SHA-256 and size. */
export function openHead(head: Buffer, tenantKey: Buffer, identity: FileIdentity): Buffer {
	let at = MAGIC.length + KEY_ID;
	const nonce = head.subarray(at, (at += NONCE));
	const wrapped = head.subarray(at, (at += KEY));
	const tag = head.subarray(at);
	const decipher = createDecipheriv('aes-256-gcm', tenantKey, nonce)
		.setAAD(identityText(identity))
		.setAuthTag(tag);
	try {
		return Buffer.concat([decipher.update(wrapped), decipher.final()]);
	} catch {
		throw new DamagedFileFault('the head of the file does not belong to this file');
	}
}

function pieceNonce(place: number, last: boolean): Buffer {
	const nonce = Buffer.alloc(NONCE);
	nonce.writeUInt32BE(place, 7);
	nonce[11] = last ? 1 : 0;
	return nonce;
}

export function sealPiece(fileKey: Buffer, place: number, last: boolean, plain: Buffer): Buffer {
	const cipher = createCipheriv('aes-256-gcm', fileKey, pieceNonce(place, last));
	return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

export function openPiece(fileKey: Buffer, place: number, last: boolean, sealed: Buffer): Buffer {
	if (sealed.length < TAG) throw new DamagedFileFault('the file was cut');
	const decipher = createDecipheriv('aes-256-gcm', fileKey, pieceNonce(place, last)).setAuthTag(
		sealed.subarray(sealed.length - TAG)
	);
	try {
		return Buffer.concat([decipher.update(sealed.subarray(0, sealed.length - TAG)), decipher.final()]);
	} catch {
		throw new DamagedFileFault(`piece ${place} of the file was changed`);
	}
}

/** How large a sealed file's plain text is, from its size on disk. */
export function plainSize(sealedSize: number): number {
	const body = sealedSize - HEAD;
	const pieces = Math.max(1, Math.ceil(body / (PIECE + TAG)));
	const plain = body - pieces * TAG;
	if (plain < 0) throw new DamagedFileFault('the file was cut');
	return plain;
}
