/** The lesson that this page came with, as an address would have it; a page of a site came with none. */
export const lessonHere: string = ''
