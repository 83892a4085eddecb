import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import {
	archiveScanLimits,
	callListLimits,
	donorFileLimits,
	matrixLimits,
	paperLimits,
	registerLimits,
	scanLimits,
	wordLimits
} from '$lib/server/hall/upload-limits';
import { offeredInForm } from '$lib/server/hall/offered-file';
import { placeFile } from '$lib/server/modules/documents';
import { openBundle } from '$lib/server/modules/exports';
import { readCallFile } from '$lib/server/modules/funding/services/opportunities/read-call-file';
import { readDonorActivities } from '$lib/server/modules/funding/services/read-donor-file';
import { mostArchiveRows } from '$lib/server/modules/cooperation/services/archive/archive-runs';
import type { Ctx } from '$lib/server/platform/context';
import { FolderStore, MasterKeys } from '$lib/server/platform/files';
import { PageReader } from '$lib/server/platform/page-reader';
import { upright } from '$lib/server/platform/photo-scan';
import { isRefusal, type Refusal } from '$lib/server/platform/refusal';
import { csvText, readCsv, readFormBook, readWorkbook } from '$lib/server/platform/spreadsheet';
import { readUpload, type UploadedFile, type UploadLimits } from '$lib/server/platform/uploads';
import { clamdAt } from '$lib/server/platform/virus-scanner';
import { readWord } from '$lib/server/platform/word';

export type Sent = { readonly bytes: Buffer; readonly name: string };

/** The doors of the program for files, each as far as it decides; what they say is one line. */
export class Doors {
	readonly #reader = new PageReader();
	#folder = '';
	#clamd = '';
	#keys: MasterKeys | undefined;

	async open(clamd: string): Promise<void> {
		this.#folder = await mkdtemp(join(tmpdir(), 'sp-bad-'));
		this.#clamd = clamd;
		this.#keys = await MasterKeys.open(join(this.#folder, 'keys', 'files.key'));
	}

	async close(): Promise<void> {
		this.#reader.close();
		await rm(this.#folder, { recursive: true, force: true });
	}

	/** A paper or a scan in a form of the office. */
	paper = (sent: Sent) => this.#through(sent, paperLimits, async (file) => `accepted ${file.kind}`);
	/** The same with the name that is kept. */
	named = (sent: Sent) => this.#through(sent, paperLimits, async (file) => `accepted as ${file.name}`);
	/** A whole request, as no browser sends it: its bytes are the body of a form with the boundary `x`. */
	request = async ({ bytes }: Sent) => {
		const request = new Request('http://satupintu.example/', {
			method: 'POST',
			body: new Uint8Array(bytes),
			headers: { 'content-type': 'multipart/form-data; boundary=x' }
		});
		const upload = await readUpload(request, { ...paperLimits, timeoutMs: 2_000 });
		if (isRefusal(upload)) return said(upload);
		await upload.discard();
		return `accepted ${upload.files.length} files`;
	};
	/** A photograph as a page of a scan. */
	photo = (sent: Sent) =>
		this.#through(sent, scanLimits, async (file) => {
			if (file.kind !== 'jpeg' && file.kind !== 'png') return `accepted ${file.kind}`;
			const bytes = await buffer(file.open());
			const page = await upright(this.#reader, { name: file.name, kind: file.kind, bytes });
			return isRefusal(page) ? said(page) : `accepted, ${page.width} by ${page.height}`;
		});
	/** Scans of the archive, or a folder of them. */
	archive = (sent: Sent) =>
		this.#ask(sent, archiveScanLimits, async (upload) => {
			const reasons = upload.refused.map(({ reason }) => reason).join(' ');
			return `${upload.files.length} taken, ${upload.refused.length} refused ${reasons}`.trim();
		});
	/** An old register. */
	register = (sent: Sent) =>
		this.#through(sent, registerLimits, async (file) => {
			const bytes = await buffer(file.open());
			const limits = { mostRows: mostArchiveRows };
			const table = file.kind === 'csv' ? readCsv(csvText(bytes), limits) : await readWorkbook(bytes, limits);
			if (!table || table.rows.length === 0) return 'refused SHEET_UNREADABLE';
			return `accepted ${table.rows.length} rows of ${table.head.length} columns${table.isCut ? ', cut' : ''}`;
		});
	/** A monitoring matrix that comes back. */
	matrix = (sent: Sent) =>
		this.#through(sent, matrixLimits, async (file) =>
			(await readFormBook(await buffer(file.open()))) ? 'accepted' : 'refused, no matrix of ours'
		);
	/** A text that was changed in Word. */
	word = (sent: Sent) =>
		this.#through(sent, wordLimits, async (file) => {
			const blocks = await readWord(await buffer(file.open()));
			return isRefusal(blocks) ? said(blocks) : `accepted ${blocks.length} blocks`;
		});
	/** A donor's activities. */
	donor = (sent: Sent) =>
		this.#through(sent, donorFileLimits, async (file) => {
			const found = readDonorActivities((await buffer(file.open())).toString('utf8'));
			return isRefusal(found) ? said(found) : `accepted ${found.length} activities`;
		});
	/** A list or feed of calls. */
	calls = (sent: Sent) =>
		this.#through(sent, callListLimits, async (file) => {
			const found = await readCallFile(await buffer(file.open()));
			return isRefusal(found) ? said(found) : `accepted ${found.rows.length} rows`;
		});
	/** An exit bundle of a government. */
	bundle = async ({ bytes }: Sent) => {
		const path = join(this.#folder, 'bundel.tar');
		await writeFile(path, bytes);
		const opened = await openBundle(path);
		if (isRefusal(opened)) return said(opened);
		await opened.archive.close();
		return 'accepted';
	};
	/** A paper that anybody holds against the register; it is not kept. */
	verify = async (sent: Sent) => {
		const offered = await offeredInForm({ clock: this.#ctx().clock }, form(sent));
		if (isRefusal(offered)) return said(offered);
		return `compared${offered.isPdf ? '' : ', no PDF'}, ${offered.signatures?.conclusion ?? 'no signature'}`;
	};
	/** A paper on its way into the store: without a virus scanner, with one, and with one that is down. */
	store = (sent: Sent) => this.#stored(sent);
	scanned = (sent: Sent) => this.#stored(sent, this.#clamd);
	unanswered = (sent: Sent) => this.#stored(sent, 'tcp://127.0.0.1:1');

	#stored(sent: Sent, clamd?: string) {
		return this.#through(sent, paperLimits, async (file) => {
			const scanner = clamd === undefined ? undefined : clamdAt(clamd);
			if (isRefusal(scanner)) return said(scanner);
			const placed = await placeFile(this.#ctx(scanner), {
				content: file.open(),
				mediaType: file.mediaType,
				fileName: file.name
			});
			if (isRefusal(placed)) return said(placed);
			return `kept ${placed.state}, ${placed.signatures?.conclusion ?? 'no signature'}`;
		});
	}

	#ctx(scanner?: Ctx['scanner']): Ctx {
		const files = new FolderStore(join(this.#folder, 'store'), this.#keys!);
		const clock = { now: () => new Date('2026-11-22T03:00:00Z') };
		return { tenant: { id: 1 }, files, clock, scanner } as unknown as Ctx;
	}

	#through(sent: Sent, limits: UploadLimits, look: (file: UploadedFile) => Promise<string>) {
		return this.#ask(sent, limits, async ({ files }) => (files[0] ? look(files[0]) : 'no file'));
	}

	async #ask(
		sent: Sent,
		limits: UploadLimits & { photos?: number },
		look: (upload: Exclude<Awaited<ReturnType<typeof readUpload>>, Refusal>) => Promise<string>
	): Promise<string> {
		const { photos: _photos, ...door } = limits;
		const upload = await readUpload(form(sent), door);
		if (isRefusal(upload)) return said(upload);
		try {
			return await look(upload);
		} finally {
			await upload.discard();
		}
	}
}

export type DoorName = Exclude<keyof Doors, 'open' | 'close'>;

function form({ bytes, name }: Sent): Request {
	const fields = new FormData();
	fields.append('berkas', new Blob([new Uint8Array(bytes)]), name);
	return new Request('http://satupintu.example/', { method: 'POST', body: fields });
}

function said({ refused, details }: Refusal): string {
	const more = details?.['reason'] ?? details?.['what'] ?? details?.['file'];
	return `refused ${refused}${more === undefined ? '' : ` ${String(more)}`}`;
}
