import { openDocument, reviseDocument, signDocument } from '$lib/server/modules/cooperation';
import { signDetached, signPdf } from '$lib/server/platform/signatures';
import { textIn } from '$lib/text';
import { expected, type Stage } from './stage';

const { page } = textIn('id').signatures;

/**
 * Both parties sign an example's paper electronically: the partner first, by a certificate of its own that the
 * demonstration's authority issued, then the head of region by the region's.
 *
 * @returns false where this installation has no certificates: the paper is then signed in ink
 */
export async function signElectronically(
	stage: Stage,
	key: string,
	ago: number,
	documentId: string
): Promise<boolean> {
	const division = stage.as('kerjasama', ago);
	const at = division.clock.now();
	const name = stage.example(key).lembaga.name!;
	const identity = division.signing?.identityOf(name, at);
	if (!identity) return false;
	const title = stage.example(key).kak.title ?? '';
	const paper = expected('paper to sign', await openDocument(division, documentId));
	const pieces: Buffer[] = [];
	for await (const piece of paper.content) pieces.push(piece as Buffer);
	const words = { name, reason: page.reasonDefault(title), location: 'Jambi', at };
	const signed = expected(
		'signed by the certificate of the partner',
		await signPdf(Buffer.concat(pieces), words, (ranges) => signDetached(identity, ranges))
	);
	expected(
		'signed by the partner',
		await reviseDocument(division, documentId, {
			fileName: paper.fileName,
			mediaType: paper.mediaType,
			content: signed,
			note: page.note(name)
		})
	);
	const head = stage.as('walikota', ago);
	const note = page.note(stage.people.walikota!.name);
	expected('signed by the head', await signDocument(head, documentId, { reason: words.reason, note }));
	return true;
}
