import { expect } from 'vitest';
import { href } from '$lib/addresses';
import { smallJpeg } from '$lib/server/platform/uploads/sample-jpeg';
import type { Caller, Program } from '../program';

/** The name of the scan that the office's photographs become. */
export const photographedName = 'foto-contoh.pdf';
/** The paper of a draft that its applicant photographs. */
export const photographedPaper = 'surat_penawaran';

function photographsIn(field: string): FormData {
	const form = new FormData();
	for (const name of ['foto-contoh.jpg', 'foto-contoh-2.jpg'])
		form.append(field, new Blob([new Uint8Array(smallJpeg)], { type: 'image/jpeg' }), name);
	form.append('look', 'on');
	return form;
}

/**
 * Photographs whose pages can be put in order are swept or sent, so that the demonstration has none for long: people send
 * some by their own forms, and ask to see the pages first.
 *
 * @param applicant who holds the link of a draft, and which draft
 */
export async function sendPhotographs(
	program: Program,
	applicant?: { readonly as: Caller; readonly proposalId: string }
): Promise<void> {
	const send = async (path: string, as: Caller, field: string) => {
		const answer = await program.fetch(path, {
			as,
			method: 'POST',
			// As a browser sends it; a program would get the answer as data.
			headers: { accept: 'text/html' },
			body: photographsIn(field)
		});
		expect(answer.status, path).toBe(422);
	};
	await send(href('id', 'deskLetterNew'), 'kerjasama', 'scan');
	if (!applicant) return;
	const draft = href('id', 'proposeStep', { proposal: applicant.proposalId, step: 'berkas' });
	await send(`${draft}?/save`, applicant.as, `paper.${photographedPaper}`);
}
