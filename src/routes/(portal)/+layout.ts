/** Public pages carry no script: everything on them is a link or a form. */
export const csr = false;
