// The page on which an organiser says who they are: kept as it is written, shown as it will stand in heads.

import { type Say, wordsOf } from '../browser/said-words.ts';
import { saveFile } from '../browser/save-file.ts';
import { openPlace, setOwn } from '../filling/place.ts';
import { blobOf, drawLine, drawLogo } from './draw.ts';
import { formatFace, parseFace } from './face-file.ts';
import { FaceInputs } from './face-inputs.ts';
import { forgetFace, keepFace, readFace } from './kept-face.ts';
import { drawPlaces } from './own-places.ts';
import type { KeptPicture, WrittenFace } from './written-face.ts';

/** Joins the form of the page. */
export async function startOrganisation(): Promise<void> {
  const form = document.querySelector<HTMLFormElement>('[data-organiser]');
  if (form) await new OrganisationPage(form).start();
}

class OrganisationPage {
  private readonly form: HTMLFormElement;
  private readonly say: Say;
  private readonly inputs: FaceInputs;
  private logo: KeptPicture | undefined;

  constructor(form: HTMLFormElement) {
    this.form = form;
    this.say = wordsOf(form);
    this.inputs = new FaceInputs(form, this.say);
  }

  async start(): Promise<void> {
    const { form } = this;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.keep();
    });
    this.onFile('logo', (file) => this.takeLogo(file));
    this.onFile('open', (file) => this.open(file));
    this.onPress('keep', () => this.keep());
    this.onPress('save', () => this.save());
    this.onPress('without', () => this.setLogo(undefined));
    this.onPress('delete', () => this.remove());
    this.onPress('own', () => this.keepOnDevice());
    const face = await readFace();
    if (face) this.write(face);
    await this.show();
  }

  private part<Type extends HTMLElement>(name: string): Type {
    return this.form.querySelector(`[data-${name}]`) as Type;
  }

  private onPress(name: string, act: () => void | Promise<void>): void {
    this.part(name).addEventListener('click', () => void act());
  }

  private onFile(name: string, act: (file: File) => Promise<void>): void {
    const input = this.part<HTMLInputElement>(name);
    input.addEventListener('change', async () => {
      const [file] = input.files ?? [];
      if (file) await act(file);
      input.value = '';
    });
  }

  private tell(key: string): void {
    this.part('told').textContent = key && this.say(key);
  }

  private written(): WrittenFace {
    return { ...this.inputs.read(), ...(this.logo ? { logo: this.logo } : {}) };
  }

  private write(face?: WrittenFace): void {
    this.inputs.write(face);
    this.logo = face?.logo;
  }

  private async takeLogo(file: File): Promise<void> {
    const drawn = await drawLogo(file);
    if (typeof drawn === 'string') return this.tell(drawn);
    await this.setLogo(drawn);
  }

  private async setLogo(logo: KeptPicture | undefined): Promise<void> {
    this.logo = logo;
    await this.show();
    this.tell(logo ? 'logoTaken' : 'logoGone');
  }

  /** Draws the head as it will be, and says where it is kept. */
  private async show(): Promise<void> {
    const { name, logo } = this.written();
    const before = this.part('line').querySelector('img');
    this.part('without').hidden = !logo;
    if (name !== '' || logo) {
      const picture = new Image();
      picture.src = URL.createObjectURL(blobOf(await drawLine(name, logo)));
      picture.alt = this.say('preview', { NAME: name });
      this.part('line').replaceChildren(picture);
    } else before?.remove();
    if (before) URL.revokeObjectURL(before.src);
    const { kind } = await openPlace();
    this.part('where').textContent = this.say(kind);
    this.part('own').hidden = kind !== 'tab';
  }

  /** What is wrong with an input is said beside it, and nothing is kept. */
  private async keep(): Promise<void> {
    if (!this.inputs.check()) return;
    const written = this.written();
    const line = await drawLine(written.name, written.logo);
    const own = await drawPlaces(written, this.inputs.places);
    try {
      await keepFace({ ...written, line, own });
      await this.show();
      this.tell('kept');
    } catch {
      this.tell('full');
    }
  }

  private async keepOnDevice(): Promise<void> {
    setOwn();
    await this.keep();
    await this.show();
  }

  private save(): void {
    if (!this.inputs.check()) return;
    saveFile(new Blob([formatFace(this.written())], { type: 'application/json' }), `${this.say('file')}.json`);
    this.tell('saved');
  }

  private async open(file: File): Promise<void> {
    const face = parseFace(await file.text());
    const logo = face?.logo && (await drawLogo(blobOf(face.logo)));
    if (!face || typeof logo === 'string') return this.tell('badFace');
    const { logo: _, ...texts } = face;
    this.write({ ...texts, ...(logo ? { logo } : {}) });
    await this.keep();
  }

  private async remove(): Promise<void> {
    await forgetFace();
    this.write();
    await this.show();
    this.tell('deleted');
  }
}
