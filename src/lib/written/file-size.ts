import type { Language } from '$lib/text/bilingual';
import { writeNumber } from './numbers';

/** A file's size as people say it, in thousands: "820 KB", "1,2 MB"; anything below a kilobyte is "1 KB". */
export function writeFileSize(bytes: number, language: Language): string {
	const kilobytes = Math.max(1, Math.round(bytes / 1000));
	if (kilobytes < 1000) return `${writeNumber(kilobytes, language)} KB`;
	const megabytes = bytes / 1_000_000;
	return `${writeNumber(megabytes < 10 ? megabytes.toFixed(1) : Math.round(megabytes), language)} MB`;
}
