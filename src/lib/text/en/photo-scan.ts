import type { photoScan as indonesian } from '../id/photo-scan';

/** Scans made with the camera of a telephone. */
export const photoScan: typeof indonesian = {
	hint: 'Photographs from a telephone will do: choose all pages at once, at most 30. They are turned upright and become one small PDF in the order in which they were taken, without any data of place.',
	short: 'Photographs of the pages will do too, several at once; they become one small PDF.',
	sheet: (number: number, of: number) => `Sheet ${number} of ${of}, photograph`
};
