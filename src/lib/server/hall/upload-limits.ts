import { mostPhotos } from '$lib/server/platform/photo-scan';
import type { UploadLimits } from '$lib/server/platform/uploads';

const megabyte = 1024 * 1024;

/** What each door for files takes (decisions.md 14); the table of bad files goes through these same doors. */

/** What an office's form may carry: letters and scans as PDF, drafts as Word, photographed sheets. */
export const paperLimits: UploadLimits = {
	kinds: ['pdf', 'docx', 'png', 'jpeg'],
	maxFileBytes: 20 * megabyte,
	maxFiles: 12
};

/** The same, where the pages of each paper may come as photographs. */
export const paperOrPhotoLimits = { ...paperLimits, maxTotalBytes: 250 * megabyte, photos: mostPhotos };

/** What the form of a letter or another paper may bring: one scan, or photographs of its pages. */
export const scanLimits = {
	kinds: ['pdf', 'png', 'jpeg'],
	maxFileBytes: 20 * megabyte,
	maxFiles: 1,
	maxTotalBytes: 200 * megabyte,
	photos: mostPhotos
} satisfies UploadLimits & { photos: number };

/** Scans of the archive: files, or a folder of them as a ZIP; each stands alone. */
export const archiveScanLimits: UploadLimits = {
	kinds: ['pdf', 'png', 'jpeg'],
	maxFileBytes: 20 * megabyte,
	maxFiles: 50,
	maxTotalBytes: 200 * megabyte,
	eachAlone: true,
	folders: { maxBytes: 150 * megabyte }
};

/** An old register of the archive. */
export const registerLimits: UploadLimits = {
	kinds: ['xlsx', 'csv'],
	maxFileBytes: 20 * megabyte,
	maxFiles: 1
};

/** A donor's activities (IATI 2.03). */
export const donorFileLimits: UploadLimits = {
	kinds: ['xml'],
	maxFileBytes: 20 * megabyte,
	maxFiles: 1
};

/** A list or feed of calls for proposals. */
export const callListLimits: UploadLimits = {
	kinds: ['xlsx', 'csv', 'xml'],
	maxFileBytes: 5 * megabyte,
	maxFiles: 1
};

/** A monitoring matrix that comes back. */
export const matrixLimits: UploadLimits = { kinds: ['xlsx'], maxFileBytes: 5 * megabyte, maxFiles: 1 };

/** Emblems for letterheads: the state's, the region's, a partner's. */
export const emblemLimits: UploadLimits = { kinds: ['png', 'jpeg'], maxFileBytes: 5 * megabyte, maxFiles: 2 };

/** A text that was changed in Word and comes back as a version. */
export const wordLimits: UploadLimits = { ...paperLimits, kinds: ['docx'], maxFiles: 1 };
