import { beginThread, sayInThread, type ThreadView, type Tracked } from '$lib/server/modules/cooperation';
import type { Ctx } from '$lib/server/platform/context';
import { isRefusal, type Refusal } from '$lib/server/platform/refusal';
import { sentenceFor, textIn } from '$lib/text';
import { messageLines, settledLine, topicOf, versionLine } from './case-conversation';
import { filesOf, keepSent, looksFirst, type KeptFile } from './kept-files';
import { actOnce, readPageForm, typed } from './page-form';
import { acceptOf, takesPhotos } from './proposal-step/papers';
import { fieldsOf } from './sent-form';
import { paperOrPhotoLimits } from './upload-limits';

/** The conversation as the applicant's side sees it, the newest thread first. */
export function viewOwnConversation(
	ctx: Ctx,
	own: {
		readonly threads: readonly ThreadView[];
		readonly mayBegin: boolean;
		readonly papers: NonNullable<Tracked['own']>['papers'];
		readonly addressOf: (document: string) => string;
	}
) {
	const { language } = ctx;
	const { conversation: words, fileReasons, proposeSteps } = textIn(language);
	return {
		mayBegin: own.mayBegin,
		papers: own.papers.flatMap(({ name, file }) =>
			file ? [{ value: file.document_id, label: name[language] }] : []
		),
		threads: own.threads
			.map((thread) => {
				const formats = thread.acts.includes('bring') ? (thread.paper?.formats ?? []) : null;
				return {
					id: thread.id,
					title: topicOf(thread, language),
					href: thread.paper ? own.addressOf(thread.paper.document_id) : undefined,
					version: versionLine(thread, language)?.text,
					messages: messageLines(thread, ctx, words.own.you),
					...settledLine(thread, ctx),
					maySay: thread.acts.includes('say'),
					bring: formats && {
						hint: fileReasons.formats(
							formats.map((one) => one.toUpperCase()).join(', '),
							proposeSteps.papers.most
						),
						accept: acceptOf(formats),
						takesPhotos: takesPhotos(formats)
					}
				};
			})
			.toReversed()
	};
}

/** What is wrong with a message of the applicant's, with what was typed. */
export type SaidFaults = {
	readonly errors: readonly { readonly field?: string; readonly text: string; readonly summary: string }[];
	/** `id`: of the thread, empty for a new one. */
	readonly said: Readonly<Record<'id' | 'document' | 'place' | 'body', string>>;
	/** What came with it, by its field. */
	readonly held: Readonly<Record<string, KeptFile>>;
};

/** Begins a thread with the office, or answers in one, from a form of the applicant's page; sent twice it is one act. */
export async function conversationFromForm(
	ctx: Ctx,
	caseId: string,
	request: Request
): Promise<SaidFaults | undefined> {
	const { language } = ctx;
	const { conversation: words, office, photoScan } = textIn(language);
	const form = await readPageForm(request, { ...paperOrPhotoLimits, maxFiles: 1 });
	const files = await filesOf(ctx, fieldsOf(form), form);
	const values = (fields: FormData): SaidFaults['said'] => ({
		id: typed(fields, 'id'),
		document: typed(fields, 'document'),
		place: typed(fields, 'place'),
		body: typed(fields, 'body')
	});
	const again = async (said: SaidFaults['said'], errors: SaidFaults['errors']): Promise<SaidFaults> => ({
		said,
		errors,
		held: await keepSent(ctx, language, files)
	});
	const no = (refusal: Refusal, fields: FormData): Promise<SaidFaults> => {
		const said = values(fields);
		const sentence = sentenceFor(language, refusal);
		const wrong = (refusal.details?.errors ?? []) as readonly { field: string; message: string }[];
		return again(
			said,
			wrong.length === 0
				? [{ text: sentence, summary: sentence }]
				: wrong.map(({ field, message }) => {
						const text = office.faults[message] ?? message;
						return { field: `${said.id}${field}`, text, summary: `${words.body}: ${text}` };
					})
		);
	};
	if (isRefusal(form)) return await no(form, fieldsOf(form));
	try {
		const { id, document, place, body } = values(form.fields);
		const [file] = files;
		if (file && looksFirst(form.fields)) {
			const text = photoScan.lookNow;
			return await again(values(form.fields), [{ text, summary: text }]);
		}
		const done = await actOnce<object>(ctx, form.fields, `conversation.${id || caseId}`, (once) =>
			id === ''
				? beginThread(once, caseId, { audience: 'applicant', documentId: document || null, place, body })
				: sayInThread(
						once,
						id,
						body,
						file ? { fileName: file.name, mediaType: file.mediaType, content: file.open() } : null
					)
		);
		return isRefusal(done) ? await no(done, form.fields) : undefined;
	} finally {
		await form.discard();
	}
}
