// What puts a face into a file, loaded for the first file that is downloaded: the machine's whole door would bring more.
export { fillBlank, stampFace } from '../../toolkit/browser.ts';
