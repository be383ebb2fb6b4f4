/** Where the desk shows a story's files. Saved bodies carry only the files' numbers, never these addresses. */
export const fileAddress = (file) => `/toa-soan/tep/${file}`;
export const pictureAddress = (file) => `${fileAddress(file)}/xem?rong=960`;
