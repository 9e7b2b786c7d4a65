// The files of a backup: each content once, by its SHA-1, and a list that says where in the course it lies.
import { createHash } from 'node:crypto';
import { element, type XmlElement } from '../xml/xml.ts';
import type { CourseFile, Placed } from './course.ts';
import { fields } from './elements.ts';

const MIME: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

export interface StoredFiles {
  /** Files and folders of a folder of the course. @returns their numbers in the list */
  readonly add: (folder: Placed<'folder'>) => number[];
  /** files.xml */
  readonly list: () => XmlElement;
  /** Contents by their path in the backup. */
  readonly contents: ReadonlyMap<string, Uint8Array>;
}

export function storeFiles(time: number): StoredFiles {
  const contents = new Map<string, Uint8Array>();
  const rows: XmlElement[] = [];
  const store = (contextId: number, { folder, name, data }: CourseFile): number => {
    const hash = createHash('sha1').update(data).digest('hex');
    const id = rows.length + 1;
    if (data.length > 0) contents.set(`files/${hash.slice(0, 2)}/${hash}`, data);
    const mimetype = MIME[name.slice(name.lastIndexOf('.') + 1)] ?? null;
    rows.push(
      element(
        'file',
        { id },
        fields({
          contenthash: hash,
          contextid: contextId,
          component: 'mod_folder',
          filearea: 'content',
          itemid: 0,
          filepath: folder,
          filename: name,
          userid: null,
          filesize: data.length,
          mimetype,
          status: 0,
          timecreated: time,
          timemodified: time,
          source: null,
          author: null,
          license: null,
          sortorder: 0,
          repositorytype: null,
          repositoryid: null,
          reference: null,
        }),
      ),
    );
    return id;
  };
  return {
    add({ activity: { files }, contextId }) {
      const folders = new Set(['/', ...files.map(({ folder }) => folder)]);
      // Moodle keeps a folder as an empty file called ".".
      const marks = [...folders].map((folder) => ({ folder, name: '.', data: new Uint8Array() }));
      return [...files, ...marks].map((file) => store(contextId, file));
    },
    list: () => element('files', {}, rows),
    contents,
  };
}
