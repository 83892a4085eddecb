import { beginThread, sayInThread, type ThreadView, type Tracked } from '$lib/server/modules/cooperation';
import type { Ctx } from '$lib/server/platform/context';
import { isRefusal, type Refusal } from '$lib/server/platform/refusal';
import { sentenceFor, textIn } from '$lib/text';
import { messageLines, settledLine, topicOf, versionLine } from './case-conversation';
import { actOnce, readPageForm, typed } from './page-form';
import { acceptOf } from './proposal-step/papers';
import { fieldsOf } from './sent-form';

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
						accept: acceptOf(formats)
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
};

/** Begins a thread with the office, or answers in one, from a form of the applicant's page; sent twice it is one act. */
export async function conversationFromForm(
	ctx: Ctx,
	caseId: string,
	request: Request
): Promise<SaidFaults | undefined> {
	const { language } = ctx;
	const { conversation: words, office } = textIn(language);
	const form = await readPageForm(request);
	const values = (fields: FormData): SaidFaults['said'] => ({
		id: typed(fields, 'id'),
		document: typed(fields, 'document'),
		place: typed(fields, 'place'),
		body: typed(fields, 'body')
	});
	const no = (refusal: Refusal, fields: FormData): SaidFaults => {
		const said = values(fields);
		const sentence = sentenceFor(language, refusal);
		const wrong = (refusal.details?.errors ?? []) as readonly { field: string; message: string }[];
		return {
			said,
			errors:
				wrong.length === 0
					? [{ text: sentence, summary: sentence }]
					: wrong.map(({ field, message }) => {
							const text = office.faults[message] ?? message;
							return { field: `${said.id}${field}`, text, summary: `${words.body}: ${text}` };
						})
		};
	};
	if (isRefusal(form)) return no(form, fieldsOf(form));
	try {
		const { id, document, place, body } = values(form.fields);
		const [file] = form.files;
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
		return isRefusal(done) ? no(done, form.fields) : undefined;
	} finally {
		await form.discard();
	}
}
