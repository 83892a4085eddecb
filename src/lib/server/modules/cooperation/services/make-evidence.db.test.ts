import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { useDatabase } from '$tests/support/database';
import { useOffice } from '$tests/support/office';
import { isRefusal } from '$lib/server/platform/refusal';
import { sampleAuthority, samplePage, signedBy } from '$lib/server/platform/signatures/samples';
import { openWitness, type Witness } from '$lib/server/platform/witness';
import { makeCheckpoint } from '$lib/server/modules/audit';
import { Evidence, judgeEvidence, sealedText } from '$lib/server/modules/documents';
import { makeEvidence } from './make-evidence';
import { uploadDocument } from './upload-document';

const database = useDatabase();
const office = useOffice(database);
const authority = sampleAuthority();
const now = new Date('2026-11-23T04:00:00Z');
let witness: Witness;
let bundle: Evidence;

const ctxOf = () => ({ ...office.as('officer'), signing: { anchors: [authority.certificate] } as never });

beforeAll(async () => {
	witness = await openWitness(await mkdtemp(join(tmpdir(), 'witness-')));
	const upload = async (content: Buffer) => {
		const stored = await uploadDocument(ctxOf(), {
			fileName: 'naskah.pdf',
			mediaType: 'application/pdf',
			content
		});
		if (isRefusal(stored)) throw new Error(stored.refused);
		return stored.id;
	};
	const id = await upload(await signedBy(samplePage(), authority.identity()));
	expect(await makeEvidence(ctxOf(), witness, id)).toMatchObject({ refused: 'NOT_SEALED_YET' });
	for (let other = 0; other < 6; other += 1) await upload(samplePage(`Naskah ${other}`));
	await makeCheckpoint(office.program(), witness);
	const made = await makeEvidence(ctxOf(), witness, id);
	if (isRefusal(made)) throw new Error(made.refused);
	// As it comes out of the file that was downloaded.
	bundle = Evidence.parse(JSON.parse(JSON.stringify(made)));
});

/** Another value of the same kind: one letter, digit or yes is another one. */
function another(value: unknown): unknown {
	if (typeof value !== 'string') return typeof value === 'boolean' ? !value : Number(value) + 1;
	const middle = Math.floor(value.length / 2);
	const sign = /\d/.test(value[middle]!)
		? (Number(value[middle]) + 1) % 10
		: value[middle] === 'a'
			? 'b'
			: 'a';
	return `${value.slice(0, middle)}${sign}${value.slice(middle + 1)}`;
}

describe('an evidence bundle', () => {
	test('holds by itself, with the signatures of the paper', () => {
		const verdict = judgeEvidence(bundle, now, witness.keys.currentId);
		expect(verdict.fault).toBeUndefined();
		expect(verdict.signatures.conclusion).toBe('valid');
	});

	test('holds for nothing else: whatever is changed in it is found', () => {
		const { document, proof } = bundle;
		const other = samplePage('Naskah lain');
		const flipped = (hex: string) => (hex.startsWith('0') ? '1' : '0') + hex.slice(1);
		const changed: Record<string, [Evidence, string]> = {
			'another file': [
				{ ...bundle, document: { ...document, content: other.toString('base64') } },
				'CONTENT_DIFFERS'
			],
			'the entry': [
				{ ...bundle, proof: { ...proof, body: proof.body.replace('DOCUMENT_STORED', 'DOCUMENT_STORES') } },
				'NOT_UNDER_THE_CHECKPOINT'
			],
			'the version': [{ ...bundle, document: { ...document, version: 2 } }, 'ENTRY_SPEAKS_OF_ANOTHER'],
			'the region': [{ ...bundle, region: '99.99' }, 'ENTRY_SPEAKS_OF_ANOTHER'],
			'the place in the log': [
				{ ...bundle, proof: { ...proof, seq: proof.seq + 1 } },
				'NOT_UNDER_THE_CHECKPOINT'
			],
			'a node of the path': [
				{ ...bundle, proof: { ...proof, path: [flipped(proof.path[0]!), ...proof.path.slice(1)] } },
				'NOT_UNDER_THE_CHECKPOINT'
			],
			'the day of the checkpoint': [
				{
					...bundle,
					proof: { ...proof, checkpoint: { ...proof.checkpoint, at: '2020-01-01T00:00:00.000Z' } }
				},
				'CHECKPOINT_NOT_SIGNED'
			]
		};
		for (const [what, [evidence, fault]] of Object.entries(changed))
			expect([what, judgeEvidence(evidence, now).fault]).toEqual([what, fault]);
	});

	test('with any member changed by one letter is refused, also what stands in no entry of the log', () => {
		const members: (string | number)[][] = [];
		const visit = (value: unknown, path: (string | number)[]): void => {
			if (Array.isArray(value)) value.forEach((one, at) => visit(one, [...path, at]));
			else if (typeof value === 'object' && value !== null)
				for (const [key, one] of Object.entries(value)) visit(one, [...path, key]);
			else members.push(path);
		};
		visit(bundle, []);
		expect(members.length).toBeGreaterThan(25);
		for (const path of members) {
			const changed = structuredClone(bundle) as unknown as Record<string, unknown>;
			const last = path.at(-1)!;
			const place = path.slice(0, -1).reduce((at, key) => at[key] as never, changed);
			place[last] = another(place[last]);
			const read = Evidence.safeParse(changed);
			const fault = read.success ? judgeEvidence(read.data, now).fault : 'NO_BUNDLE';
			expect([path.join('.'), fault]).toEqual([path.join('.'), expect.any(String)]);
		}
		expect(Evidence.safeParse({ ...bundle, approved: true }).success).toBe(false);
	});

	test('made whole again with another key is found by whoever knows the right one', async () => {
		const stranger = await openWitness(await mkdtemp(join(tmpdir(), 'witness-')));
		const { proof } = bundle;
		const forged = {
			...bundle,
			proof: { ...proof, public_key: stranger.keys.publicKey(stranger.keys.currentId)! }
		};
		expect(judgeEvidence(forged, now).fault).toBe('KEY_DIFFERS');
		const { seal: _seal, ...sealed } = bundle;
		const { currentId: key } = stranger.keys;
		const resealed = (content: typeof sealed) => ({
			...content,
			seal: {
				key,
				public_key: stranger.keys.publicKey(key)!,
				signature: stranger.keys.sign(sealedText(content)).toString('hex')
			}
		});
		const real = resealed({ ...sealed, document: { ...sealed.document, title: 'Judul lain' } });
		expect(judgeEvidence(real, now).fault).toBeUndefined();
		expect(judgeEvidence(real, now, witness.keys.currentId).fault).toBe('KEY_DIFFERS');
		expect(judgeEvidence(bundle, now, stranger.keys.currentId).fault).toBe('KEY_DIFFERS');
	});

	test('is for those who may read the paper', async () => {
		expect(await makeEvidence(office.as('otherPartner'), witness, bundle.document.id)).toMatchObject({
			refused: 'NOT_FOUND'
		});
	});
});
